import type { DraftFinding } from './draft-finding.ts';

/** The draft with the finding's rewrite made; unchanged when it has none. Only for the draft that the finding is of. */
export function applyRewrite(draft: string, { rewrite }: Pick<DraftFinding, 'rewrite'>): string {
  if (rewrite === null) return draft;
  return draft.slice(0, rewrite.start) + rewrite.text + draft.slice(rewrite.end);
}
