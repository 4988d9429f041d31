import type { Slot } from '@evenkeel/library';
import type { Card } from './card.ts';

/**
 * A text with its slots filled. `fill` gives a slot's value, or what the agent is asked for it, or null, and then there is no
 * text. An empty value leaves the slot out together with its comma: "{customerName}, I see" becomes "I see".
 */
export function fillText(
  pieces: readonly (string | { slot: Slot })[],
  fill: (slot: Slot) => string | { ask: string } | null,
): Pick<Card, 'text' | 'blanks'> | null {
  let text = '';
  const blanks: Card['blanks'] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const { slot } = piece;
    const filling = fill(slot);
    if (filling === null) return null;
    if (typeof filling === 'string') text += filling === '' ? LEFT_OUT : filling;
    else {
      // Asked once, however often it stands in the text.
      if (!blanks.some((blank) => blank.slot === slot)) blanks.push({ slot, ask: filling.ask });
      text += `{${slot}}`;
    }
  }
  return { text: sentenceStart(text.includes(LEFT_OUT) ? withoutLeftOut(text) : text), blanks };
}

/** Stands for a slot that is left out until its comma is gone too; a private-use character, so nobody writes it. */
const LEFT_OUT = '\uE000';
const SEAM = /(,? ?)\uE000,?( ?)/g;

function withoutLeftOut(text: string): string {
  return text.replace(SEAM, (_seam, before: string, after: string) => (before && after ? ' ' : ''));
}

function sentenceStart(text: string): string {
  const first = text.charAt(0);
  const capital = first.toUpperCase();
  return first === capital ? text : capital + text.slice(1);
}
