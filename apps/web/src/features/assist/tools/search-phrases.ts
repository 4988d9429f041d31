import type { CardKind, Phrase } from '@evenkeel/library';
import { CARD_KIND_WORDS } from '../../../ui/words.ts';

/** A phrase made ready to be searched: its words, folded, each with what a hit in it is worth. */
export interface SearchedPhrase {
  phrase: Phrase;
  words: ReadonlyMap<string, number>;
}

/** What a hit is worth by where the word stands: what the customer will read says most. */
const WORTH = { text: 4, kind: 3, group: 3, feeling: 2, because: 1 } as const;

/** Shown at once: more than anybody reads. */
export const HITS_SHOWN = 30;

/** Words that may be one slip away are at least this long: "not" is no "now". */
const SLIP_FROM = 4;

/** Made once per library: what is switched off and what only guides is left out. */
export function searchedPhrases(phrases: readonly Phrase[]): SearchedPhrase[] {
  return phrases
    .filter(({ enabled, text }) => enabled && text !== '')
    .map((phrase) => {
      const words = new Map<string, number>();
      const add = (text: string, worth: number) => {
        for (const word of wordsOf(text)) words.set(word, Math.max(worth, words.get(word) ?? 0));
      };
      add(phrase.because, WORTH.because);
      add(phrase.feeling, WORTH.feeling);
      add(`${phrase.group} ${phrase.id}`, WORTH.group);
      add(`${phrase.kind} ${CARD_KIND_WORDS[phrase.kind]}`, WORTH.kind);
      add(phrase.text, WORTH.text);
      return { phrase, words };
    });
}

/** The phrases every word of the search is found in, best first; without words all of a kind, by what is used first. */
export function searchPhrases(
  searched: readonly SearchedPhrase[],
  { search, kind }: { search: string; kind: CardKind | 'all' },
): Phrase[] {
  // A slip is forgiven only where nothing begins with the word as it was typed.
  const wanted = wordsOf(search).map((word) => ({
    word,
    mayBeSlip: word.length >= SLIP_FROM && !searched.some(({ words }) => hitIn(words, word, { mayBeSlip: false }) > 0),
  }));
  const hits: { phrase: Phrase; points: number }[] = [];
  for (const { phrase, words } of searched) {
    if (kind !== 'all' && phrase.kind !== kind) continue;
    let points = 0;
    const isHit = wanted.every(({ word, mayBeSlip }) => {
      const worth = hitIn(words, word, { mayBeSlip });
      points += worth;
      return worth > 0;
    });
    if (isHit) hits.push({ phrase, points });
  }
  return hits
    .sort(
      (a, b) => b.points - a.points || b.phrase.priority - a.phrase.priority || (a.phrase.id < b.phrase.id ? -1 : 1),
    )
    .map(({ phrase }) => phrase);
}

function hitIn(words: ReadonlyMap<string, number>, wanted: string, { mayBeSlip }: { mayBeSlip: boolean }): number {
  let best = (words.get(wanted) ?? 0) * 4;
  for (const [word, worth] of words) {
    if (worth * 3 <= best) continue;
    if (word.startsWith(wanted)) best = worth * 3;
    else if (mayBeSlip && worth > best && isOneSlipAway(wanted, word)) best = worth;
  }
  return best;
}

/** One letter more, fewer, another or swapped, against the beginning of the word: a search is half a word mostly. */
function isOneSlipAway(wanted: string, word: string): boolean {
  // The first letter is hardly ever the wrong one, and letting it be would find half the library.
  if (wanted[0] !== word[0]) return false;
  let at = 1;
  while (at < wanted.length && wanted[at] === word[at]) at += 1;
  if (at === wanted.length) return true;
  const rest = wanted.slice(at + 1);
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(wanted.slice(at), at + 1) ||
    (wanted[at] === word[at + 1] && wanted[at + 1] === word[at] && word.startsWith(wanted.slice(at + 2), at + 2))
  );
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
