import { BASE, DONE, ING, NOT, NOUN, NUMBER, PLURAL } from '../grammar/word-kinds.ts';
import type { Word } from '../reading/word.ts';

/** One place of a pattern: the words that may stand there, or what they must satisfy. */
interface Place {
  words: ReadonlySet<string>;
  tests: readonly ((word: Word) => boolean)[];
  isOptional: boolean;
}

/** A compiled pattern of grammar/opening-row.ts. */
export type Pattern = readonly Place[];

const CLASSES: Readonly<Record<string, (word: Word) => boolean>> = {
  '<ing>': ({ kinds }) => (kinds & ING) !== 0,
  '<done>': ({ kinds }) => (kinds & DONE) !== 0,
  '<base>': ({ kinds }) => (kinds & BASE) !== 0,
  '<number>': ({ kinds }) => (kinds & NUMBER) !== 0,
  '<thing>': ({ kinds, lower }) => (kinds & NOUN) !== 0 && (kinds & PLURAL) === 0 && !NO_THINGS.has(lower),
  '<things>': ({ kinds, lower }) => (kinds & PLURAL) !== 0 && !NO_THINGS.has(lower),
  '<word>': ({ kinds }) => kinds !== 0 && (kinds & NOT) === 0,
};

/** What "no" stands before without anything being missing. */
const NO_THINGS = new Set(
  'thanks problem problems worries idea wonder way clue chance need luck offence offense doubt matter please one sir thank good longer joke biggie comment excuse excuses kidding shit use point shame'.split(
    ' ',
  ),
);

/** `lists` names word lists a pattern may ask for, such as `<request>`. */
export function compilePattern(source: string, lists: Readonly<Record<string, ReadonlySet<string>>> = {}): Pattern {
  return source
    .trim()
    .split(/\s+/)
    .map((part) => {
      const isOptional = part.endsWith('?');
      const words = new Set<string>();
      const tests: ((word: Word) => boolean)[] = [];
      for (const one of (isOptional ? part.slice(0, -1) : part).split('|')) {
        const test = CLASSES[one];
        const list = lists[one.replace(/[<>]/g, '')];
        if (test !== undefined) tests.push(test);
        else if (one.startsWith('<') && list !== undefined) for (const word of list) words.add(word);
        else words.add(one);
      }
      return { words, tests, isOptional };
    });
}

/** Where the pattern ends when it begins at `at`, or -1. An optional place takes its word whenever it can. */
export function matchEnd(pattern: Pattern, words: readonly Word[], at: number): number {
  let here = at;
  for (const { words: listed, tests, isOptional } of pattern) {
    const word = words[here];
    if (word !== undefined && (listed.has(word.lower) || tests.some((test) => test(word)))) here += 1;
    else if (!isOptional) return -1;
  }
  return here;
}
