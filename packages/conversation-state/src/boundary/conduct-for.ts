import type { AbuseKind, ConductRow } from '@evenkeel/library';
import type { ConversationState } from '../state.ts';

/** A row that names kinds of abuse speaks of those only; one that names none speaks of all. */
type Kinded = ConductRow & { kinds?: readonly AbuseKind[] | undefined };

/** What the conduct policy says where the ladder stands (T42): the most telling row for the newest abuse, or null. */
export function conductFor(
  { step, kinds }: Pick<ConversationState['boundary'], 'step' | 'kinds'>,
  conduct: readonly Kinded[],
): ConductRow | null {
  let general: ConductRow | null = null;
  for (const row of conduct) {
    if (row.step !== step) continue;
    if (row.kinds === undefined) general ??= row;
    else if (row.kinds.some((kind) => kinds.includes(kind))) return row;
  }
  return general;
}
