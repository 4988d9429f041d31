import { conductFor, type Told, TRIGGER_WORDS } from '@evenkeel/conversation-state';
import type { ConductRow, Phrase } from '@evenkeel/library';
import type { Evidence } from '@evenkeel/scoring-engine';
import { bitsOf, NONE } from './bits.ts';
import type { Turn } from './turn.ts';

const QUOTE_LENGTH = 60;

/** Why this card: what the customer wrote, why the phrase answers it, and for a limit what the agent is allowed to do. */
export function becauseOf(phrase: Phrase, turn: Turn, conduct: readonly ConductRow[]): string[] {
  const lines = [whatWasSaid(phrase, turn), phrase.because];
  if (phrase.kind === 'boundary') {
    const row = conductFor(turn.state.boundary, conduct);
    if (row !== null) lines.splice(1, 0, row.permission);
  }
  return lines.filter((line) => line !== null);
}

function whatWasSaid(phrase: Phrase, turn: Turn): string | null {
  const { evidence } = turn.message.assessment;
  const trigger = phrase.fits.triggers?.find((one) => (bitsOf('triggers', [one]) & turn.bits.triggers) !== NONE);
  if (trigger !== undefined) {
    return quoted(
      TRIGGER_WORDS[trigger],
      evidence.find((entry) => entry.trigger === trigger),
      turn,
    );
  }
  if (phrase.kind === 'boundary') {
    return quoted(
      `Abuse aimed at a person, ${turn.state.boundary.step.replaceAll('-', ' ')}`,
      strongest(evidence, 'abuse'),
      turn,
    );
  }
  const told = whatIsTold(phrase, turn);
  if (told !== null) return told;
  if (phrase.kind === 'closing') return quoted('Sounds relieved', strongest(evidence, 'satisfaction'), turn);
  const telling = strongest(evidence, 'frustration') ?? strongest(evidence, 'distress');
  return telling === undefined ? null : quoted('They wrote', telling, turn);
}

/** How they seem, where the phrase is made for that. */
function whatIsTold({ fits }: Phrase, { state }: Turn): string | null {
  const { customerType, cause, emotion } = state;
  if (customerType !== null && fits.types?.includes(customerType.value)) return seems(customerType);
  if (cause !== null && fits.causes?.includes(cause.value)) return seems(cause);
  if (emotion !== null && fits.emotions?.includes(emotion.value)) return seems(emotion);
  return null;
}

function seems({ value, reasons }: Told<string>): string {
  const why = reasons[0]?.text;
  const name = value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' ');
  return why === undefined ? `${name}.` : `${name}: ${why}`;
}

function quoted(words: string, evidence: Evidence | undefined, turn: Turn): string {
  if (evidence === undefined) return `${words}.`;
  const quote = turn.message.text.slice(evidence.start, evidence.end).replace(/[^\S ]|\s{2,}/g, ' ');
  const shown = quote.length > QUOTE_LENGTH ? `${[...quote].slice(0, QUOTE_LENGTH).join('')}…` : quote;
  return `${words}: “${shown}”.`;
}

function strongest(evidence: readonly Evidence[], signal: Evidence['signal']): Evidence | undefined {
  let best: Evidence | undefined;
  for (const entry of evidence) {
    if (entry.signal === signal && entry.points > (best?.points ?? 0)) best = entry;
  }
  return best;
}
