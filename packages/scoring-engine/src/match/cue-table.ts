import type { Lexicon } from '@evenkeel/library';
import type { Token } from '../normalize/read-message.ts';
import { NO_BREAK } from '../normalize/read-message.ts';
import { ORDINARY_CUES } from '../tuning.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A cue made ready: its points are the fitted ones where there are any. */
export interface CompiledCue {
  termId: string;
  points: number;
  /** Heard from calm people: what denies it, or means it the other way round, leaves nothing of it. */
  isCalm: boolean;
  because: string;
}

/** A small tree of word numbers: one look in a map for each word that begins a sequence, none for the others. */
export interface CueTable {
  cues: readonly CompiledCue[];
  /** Points of complaint that any request has. */
  ordinary: number;
  /** Number of a word, or of a sequence so far → place in `cues`, or −1. */
  cueAt: Int16Array;
  /** Whether a sequence goes on from here. */
  goesOn: Uint8Array;
  /** `so far × STEP + next word` → longer sequence. */
  longer: ReadonlyMap<number, number>;
  counted: CountedCues;
}

/** Where the cues of one message are noted: the same few arrays for all messages, which one after the other writes over. */
export interface CountedCues {
  /** Number of the message. */
  message: number;
  /** Of each cue, the last message that had it. */
  lastIn: Float64Array;
  /** The cues of this message in their order: which, and over which tokens. */
  cue: Int32Array;
  first: Int32Array;
  last: Int32Array;
}

const STEP = 65_536;

/** Weights of cues fitted to 0 leave the table: they would show as evidence of nothing. */
export function compileCues({ cues = [], fitted }: Pick<Lexicon, 'cues' | 'fitted'>, vocabulary: Vocabulary): CueTable {
  const compiled: CompiledCue[] = [];
  const sequences: { numbers: number[]; cue: number }[] = [];
  for (const { id, points: own, words, because } of cues) {
    const points = fitted?.cues[id] ?? own;
    if (points === 0) continue;
    for (const sequence of words) {
      sequences.push({ numbers: sequence.split(' ').map(vocabulary.cueWord), cue: compiled.length });
    }
    compiled.push({ termId: `cue:${id}`, points, isCalm: points < 0, because });
  }
  let count = 1 + Math.max(0, ...sequences.flatMap(({ numbers }) => numbers));
  const longer = new Map<number, number>();
  const cueAt: number[] = [];
  const goesOn: number[] = [];
  for (const { numbers, cue } of sequences) {
    let so = numbers[0] as number;
    for (const number of numbers.slice(1)) {
      goesOn[so] = 1;
      const key = so * STEP + number;
      so = longer.get(key) ?? count;
      if (so === count) longer.set(key, count++);
    }
    cueAt[so] = cue;
  }
  return {
    cues: compiled,
    ordinary: fitted?.ordinary ?? ORDINARY_CUES,
    cueAt: Int16Array.from({ length: count }, (_, at) => cueAt[at] ?? -1),
    goesOn: Uint8Array.from({ length: count }, (_, at) => goesOn[at] ?? 0),
    longer,
    counted: {
      message: 0,
      lastIn: new Float64Array(compiled.length),
      cue: new Int32Array(compiled.length),
      first: new Int32Array(compiled.length),
      last: new Int32Array(compiled.length),
    },
  };
}

/**
 * The longest sequence that begins with the word at `first`: the last token of it, and its cue by `cueAt`. Answers
 * through `found`, so that nothing is allocated for the many words that are none.
 */
export function readCue(tokens: readonly Token[], first: number, table: CueTable): boolean {
  const { cueAt, goesOn, longer } = table;
  found.cue = -1;
  let state = (tokens[first] as Token).info.cueWord;
  for (let at = first; ; ) {
    if ((cueAt[state] as number) >= 0) {
      found.cue = cueAt[state] as number;
      found.last = at;
    }
    const next = tokens[++at];
    if (goesOn[state] === 0 || !next || next.breakBefore !== NO_BREAK || !isFree(next)) break;
    const then = longer.get(state * STEP + next.info.cueWord);
    if (then === undefined) break;
    state = then;
  }
  return found.cue >= 0;
}

/** The answer of `readCue`, until it is asked again. */
export const found = { cue: -1, last: 0 };

/** Neither part of a longer term, which has its own sense and weight, nor somebody else's words. */
export function isFree({ info, claimSize, isQuoted }: Token): boolean {
  return info.cueWord > 0 && claimSize <= 1 && !isQuoted;
}
