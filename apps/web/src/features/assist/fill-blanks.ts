import type { Slot } from '@evenkeel/library';
import type { Card } from '@evenkeel/suggestion-picker';

/** What an agent has filled in so far, by slot, as typed. */
export type BlankValues = Readonly<Partial<Record<Slot, string>>>;

/** A blank is a few words in the middle of a sentence. */
export const BLANK_LENGTH_MAX = 200;

export interface Blank {
  slot: Slot;
  ask: string;
  /** The first of its slot is where it is typed; the others repeat it. */
  isFirst: boolean;
}

/** The text cut at what the agent has to fill in. Anything else in braces stays text. */
export function blankPieces({ text, blanks }: Pick<Card, 'text' | 'blanks'>): (string | Blank)[] {
  const seen = new Set<Slot>();
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const blank = blanks.find(({ slot }) => piece === `{${slot}}`);
      if (!blank) return piece;
      const isFirst = !seen.has(blank.slot);
      seen.add(blank.slot);
      return { ...blank, isFirst };
    });
}

/** The blanks that still have nothing in them, in the order of the text. */
export function emptyBlanks({ blanks }: Pick<Card, 'blanks'>, values: BlankValues): Slot[] {
  return blanks.map(({ slot }) => slot).filter((slot) => (values[slot] ?? '').trim() === '');
}

/** The sentence as it will be inserted, or null while a blank is empty: a slot in braces must never reach a customer. */
export function filledText(card: Pick<Card, 'text' | 'blanks'>, values: BlankValues): string | null {
  if (emptyBlanks(card, values).length > 0) return null;
  const pieces = blankPieces(card);
  return pieces
    .map((piece, index) => (typeof piece === 'string' ? piece : fitted(values[piece.slot] ?? '', pieces[index + 1])))
    .join('');
}

/** One line, and no full stop where the sentence goes on with a mark of its own. */
function fitted(value: string, next: string | Blank | undefined): string {
  const words = value.trim().split(/\s+/).join(' ');
  return typeof next === 'string' && /^[.,!?;:]/.test(next) ? words.replace(/[.!?]$/, '') : words;
}
