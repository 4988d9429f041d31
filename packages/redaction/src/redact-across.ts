import { mayHoldSensitive } from './may-hold-sensitive.ts';
import type { Redaction } from './policy.ts';
import { type Redacted, type RedactedSpan, redactFrom } from './redact.ts';

/** A message that was sent before, in which the end has to be hidden after all. Spans are those of its own text. */
export interface RedactedEarlier extends Redacted {
  /** Its place in the list that was handed in. */
  index: number;
}

export interface RedactedAcross extends Redacted {
  /** Earlier messages that held the beginning of what this one goes on with; mostly none. */
  earlier: RedactedEarlier[];
}

/** Units of earlier messages that are looked at: more than a card has, spelled with blanks and words between. */
const TAIL_LENGTH = 96;

/**
 * Redacts a message that may go on where its author's last messages ended: half a card, then the other half.
 *
 * State is by value: the caller hands in those messages, oldest first, as they were redacted, and sends an edit for each of
 * `earlier`. Their words count as well: "my card is" and then the number.
 */
export function redactAcross(previous: readonly string[], text: string, redaction: Redaction): RedactedAcross {
  if (!mayGoOn(text)) return { text, found: [], earlier: [] };
  const tails = tailsOf(previous);
  const before = tails.map(({ tail }) => `${tail}\n`).join('');
  const whole = redactFrom(before.length, before + text, redaction);
  if (whole.found.length === 0) return { text, found: [], earlier: [] };

  const found = within(whole.found, before.length, before.length + text.length);
  const earlier: RedactedEarlier[] = [];
  let start = 0;
  for (const { index, tail, offset } of tails) {
    const end = start + tail.length;
    const original = previous[index] as string;
    const redacted = original.slice(0, offset) + whole.text.slice(start, end);
    if (redacted !== original) {
      const spans = within(whole.found, start, end).map((span) => ({
        ...span,
        start: span.start + offset,
        end: span.end + offset,
      }));
      earlier.push({ index, text: redacted, found: spans });
    }
    start = end + 1;
  }
  return { text: whole.text.slice(before.length), found, earlier };
}

/** Letters and numbers of accounts and cards go on with a figure or its word in them; most messages have neither. */
function mayGoOn(text: string): boolean {
  return (
    /\d|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\b/i.test(
      text,
    ) || mayHoldSensitive(text)
  );
}

/** The ends of the messages, together no longer than is looked at; none begins inside a word or a number. */
function tailsOf(previous: readonly string[]): { index: number; tail: string; offset: number }[] {
  const tails: { index: number; tail: string; offset: number }[] = [];
  let left = TAIL_LENGTH;
  for (let index = previous.length - 1; index >= 0 && left > 0; index--) {
    const text = previous[index] as string;
    const cut = text.length <= left ? 0 : text.length - left;
    const offset = cut === 0 ? 0 : cut + text.slice(cut).search(/\s|$/);
    tails.unshift({ index, tail: text.slice(offset), offset });
    left = cut === 0 ? left - text.length - 1 : 0;
  }
  return tails;
}

/** Spans cut to [start, end) and told from `start` on. */
function within(spans: readonly RedactedSpan[], start: number, end: number): RedactedSpan[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map(({ kind, ...span }) => ({
      kind,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }));
}
