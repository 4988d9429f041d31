import { eld } from 'eld/extrasmall';
import { GATE_ENGLISH_SHARE, GATE_WORDS } from '../tuning.ts';
import type { Reading } from './read-message.ts';

/** Letters of a script without spaces that make up a message ("我的订单在哪里"). */
const GATE_FOREIGN_LETTERS = 4;
/** More text does not make the answer better, only slower. */
const MAX_DETECTED = 400;

/**
 * The language of a message: `en` when enough words are English; otherwise what eld recognises, asked only then
 * because it costs more than the whole scoring. Too little to tell is `und` and is scored: an emoji or "ok" has no
 * language to abstain from.
 */
export function recogniseLanguage(text: string, reading: Reading): { language: string; abstained: boolean } {
  const { wordCount, englishWords, foreignLetters } = reading;
  if (wordCount > 0 && englishWords >= wordCount * GATE_ENGLISH_SHARE) return { language: 'en', abstained: false };
  if (wordCount < GATE_WORDS && foreignLetters < GATE_FOREIGN_LETTERS) return { language: 'und', abstained: false };
  const result = eld.detect(text.slice(0, MAX_DETECTED));
  if (result.language === 'en') return { language: 'en', abstained: false };
  if (result.language === '' || !result.isReliable()) {
    // Letters that are not Latin are certainly no English, whichever language they are.
    return { language: 'und', abstained: foreignLetters >= GATE_FOREIGN_LETTERS };
  }
  return { language: result.language, abstained: true };
}
