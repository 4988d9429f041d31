import { eld } from 'eld/extrasmall';
import type { CompiledLexicon } from '../compile-lexicon.ts';
import { GATE_KNOWN_SHARE, GATE_OTHER_SHARE, GATE_SPARSE_SHARE, GATE_SURE_SHARE, GATE_WORDS } from '../tuning.ts';
import { type Reading, readMessage } from './read-message.ts';

/** Letters of a script without spaces that make up a message ("我的订单在哪里"). */
const GATE_FOREIGN_LETTERS = 4;
/** More text does not make the answer better, only slower. */
const MAX_DETECTED = 400;

/** How a message is read. */
export interface Recognised {
  /** ISO 639-1, or `und` when there is too little to tell. */
  language: string;
  /** What it is scored with, null when the language is none we can read. */
  lexicon: CompiledLexicon | null;
  reading: Reading;
}

/**
 * The language of a message, by whose words most of it is; where the words do not tell, by what eld recognises, asked only
 * then because it costs more than the whole scoring. Too little to tell is `und` and is scored: an emoji or "ok" has no
 * language to abstain from. What both languages have ("no", "ok") goes on in the language of the conversation so far.
 */
export function recogniseLanguage(text: string, lexicon: CompiledLexicon, languageSoFar: string): Recognised {
  const own: Recognised = {
    language: lexicon.language,
    lexicon,
    reading: readMessage(text, lexicon.vocabulary),
  };
  const { wordCount, foreignLetters } = own.reading;
  const isOther =
    languageSoFar !== lexicon.language && lexicon.others.some(({ language }) => language === languageSoFar);
  if (!isOther && shareOf(own.reading) > GATE_SURE_SHARE) return own;

  const likeliest = likeliestOf(text, own, languageSoFar);
  if (shareOf(likeliest.reading) >= (likeliest === own ? GATE_KNOWN_SHARE : GATE_OTHER_SHARE)) return likeliest;
  const undecided = { ...(isOther ? readAs(languageSoFar, text, own) : own), language: 'und' };
  if (wordCount < GATE_WORDS && foreignLetters < GATE_FOREIGN_LETTERS) return undecided;

  const detected = eld.detect(text.slice(0, MAX_DETECTED));
  const spoken = readAs(detected.language, text, own);
  if (spoken === own && detected.language === lexicon.language) return own;
  if (spoken !== own) {
    if (shareOf(spoken.reading) >= GATE_SPARSE_SHARE) return spoken;
    // A name may look like any language.
    return undecided;
  }
  if (detected.language === '' || !detected.isReliable()) {
    if (shareOf(likeliest.reading) >= GATE_KNOWN_SHARE) return likeliest;
    // Letters that are not Latin are certainly none of ours, whichever language they are.
    return foreignLetters >= GATE_FOREIGN_LETTERS ? { ...undecided, lexicon: null } : undecided;
  }
  return { ...own, language: detected.language, lexicon: null };
}

/** The reading with the most words of its language; of two with as many that of the conversation so far, else our own. */
function likeliestOf(text: string, own: Recognised, languageSoFar: string): Recognised {
  let likeliest = own;
  for (const { language } of own.lexicon?.others ?? []) {
    const other = readAs(language, text, own);
    if (isRival(other)) continue;
    const ahead = other.reading.ownWords - likeliest.reading.ownWords;
    if (ahead > 0 || (ahead === 0 && language === languageSoFar && other.reading.ownWords > 0)) likeliest = other;
  }
  return likeliest;
}

/** The message read with another lexicon; `own` when there is none for the language. */
function readAs(language: string, text: string, own: Recognised): Recognised {
  const lexicon = own.lexicon?.others.find((other) => other.language === language);
  return lexicon ? { language, lexicon, reading: readMessage(text, lexicon.vocabulary) } : own;
}

/** Whether a word in it says that it is a neighbouring language: "não", "grazie". */
function isRival({ lexicon, reading }: Recognised): boolean {
  const rivalWords = lexicon?.vocabulary.pack.rivalWords;
  return reading.tokens.some(({ info }) => rivalWords?.has(info.word));
}

function shareOf({ ownWords, wordCount }: Reading): number {
  return wordCount === 0 ? 0 : ownWords / wordCount;
}
