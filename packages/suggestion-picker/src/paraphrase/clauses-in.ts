import { NEVER_OPENS, NEVER_SAID } from './grammar/refusals.ts';
import {
  ADJECTIVE,
  AND,
  BE,
  DETERMINER,
  DO,
  DONE,
  HAVE,
  ING,
  LINK,
  MODAL,
  NOUN,
  PAST,
  PREPOSITION,
  SUBJECT,
} from './grammar/word-kinds.ts';
import { afterLeadIns, type Opened, opened } from './opened.ts';
import { clause } from './parsing/clause.ts';
import { compilePattern, matchEnd } from './parsing/pattern.ts';
import { FAILED } from './parsing/reading.ts';
import { startReading } from './parsing/start-reading.ts';
import type { Stretch, Word } from './reading/word.ts';
import { turned } from './turned.ts';

/** One clause that can be said back. */
export interface SaidClause {
  /** Turned to the agent's side, for the middle of a sentence. */
  text: string;
  /** Half-open span of the original text it was made of. */
  start: number;
  end: number;
  kind: Opened['kind'];
  /** The word that ties it to the clause before, when only that stands between them. */
  link: string | null;
  /** It begins with a pronoun whose noun stands in the clause before. */
  leansBack: boolean;
  /** It names nothing: "you have checked that already". */
  isEmpty: boolean;
}

const FORBIDDEN = NEVER_OPENS.map(({ opens, unless }) => ({
  opens: compilePattern(opens),
  unless: unless === undefined ? null : compilePattern(unless),
}));
const FEWEST_WORDS = 3;
const MOST_WORDS = 24;

/** Every clean clause of a stretch, in order. What cannot be read is passed over up to the next place where a clause may begin. */
export function clausesIn(stretch: Stretch): SaidClause[] {
  const { words } = stretch;
  const found: SaidClause[] = [];
  let at = 0;
  let link: string | null = null;
  let isAfresh = stretch.startsAfresh;
  while (at < words.length) {
    const start = afterLeadIns(words, at);
    const read = readClause(stretch, start, isAfresh);
    if (read === null) {
      const seam = nextSeam(words, Math.max(start, at));
      // What stands under "if" has not happened, and nothing that hangs on it either.
      if (words.slice(at, seam).some(({ lower }) => CONDITIONS.has(lower))) return found;
      at = seam + 1;
      link = null;
      isAfresh = false;
      continue;
    }
    const { clause: said, end, isDoubted } = read;
    // What leads up to a doubtful end is told for its sake.
    if (isDoubted) return found.filter(({ kind }) => kind === 'asked');
    if (said !== null) found.push({ ...said, link });
    const seam = words[end];
    link =
      seam === undefined || said === null ? null : seam.lower === ',' ? linkAfterComma(words[end + 1]) : seam.lower;
    at =
      seam === undefined
        ? end
        : seam.lower === 'even' || ((seam.kinds & (AND | LINK)) === 0 && seam.lower !== ',')
          ? end
          : end + 1;
    if (at === end && seam !== undefined) at += 1;
    isAfresh = false;
  }
  return found;
}

const CONDITIONS = new Set(['if', 'unless', 'whether']);

function linkAfterComma(next: Word | undefined): string | null {
  return next !== undefined && (next.kinds & AND) !== 0 ? next.lower : ',';
}

/** Where the next clause may begin: after a comma, "and", "but", "because". */
function nextSeam(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && !isSeam(words[at])) at += 1;
  return at;
}

function isSeam(word: Word | undefined): boolean {
  return word !== undefined && (word.lower === ',' || (word.kinds & AND) !== 0 || ENDS_BEFORE.has(word.lower));
}

/** "A check [and cash deposit that …]": behind this "and" stands another thing, not another clause. */
function cutsThings(words: readonly Word[], at: number): boolean {
  const and = words[at];
  const next = words[at + 1];
  if (and === undefined || next === undefined || (and.lower !== 'and' && and.lower !== 'or')) return false;
  return (
    (next.kinds & (SUBJECT | DETERMINER | MODAL | BE | HAVE | DO | PAST | LINK)) === 0 && !ADVERB_ALONE.test(next.lower)
  );
}

const ADVERB_ALONE = /^(?:still|now|then|never|just|also|already|again|even|today|yesterday)$/;

/** A clause is whole before these even when what follows them is not. */
const ENDS_BEFORE = new Set(['because', 'although', 'though', 'whereas', 'while', 'even']);

function readClause(
  stretch: Stretch,
  at: number,
  isAfresh: boolean,
): { clause: Omit<SaidClause, 'link'> | null; end: number; isDoubted?: true } | null {
  const { words } = stretch;
  const whole = opened(words, at, isAfresh, stretch.isQuestion);
  if (whole === null) return null;
  const reading = startReading(whole.words);
  const end = clause(reading, 0, { depth: 0, person: 'either', gap: 'none', isOpen: false });
  if (end === FAILED) return null;
  const next = whole.words[end];
  if (next !== undefined && (!isSeam(next) || cutsThings(whole.words, end))) return null;
  const endInStretch = words.length - (whole.words.length - end);
  // A statement with a question mark is doubt, not fact.
  if (stretch.isQuestion && whole.kind !== 'asked' && next === undefined)
    return { clause: null, end: endInStretch, isDoubted: true };
  if (next === undefined && stretch.breaksOff) return { clause: null, end: endInStretch };
  if (isRefused(whole.words, reading.subjectAt, end)) return { clause: null, end: endInStretch };
  const isEmpty = !whole.words
    .slice(0, end)
    .some(({ kinds, lower }) => (kinds & NOUN) !== 0 && !EMPTY_NOUNS.has(lower));
  // Of what was asked or completed here, our own words are no content.
  const tells = whole.words
    .slice(0, end)
    .some(({ kinds, lower }) => (kinds & (NOUN | DONE | ADJECTIVE | ING)) !== 0 && !EMPTY_NOUNS.has(lower));
  if (whole.kind !== 'told' && (!tells || endInStretch - at < 2)) return { clause: null, end: endInStretch };
  let last = end;
  while (TAILS.has(whole.words[last - 1]?.lower ?? '')) last -= 1;
  const text = turned(reading, 0, last);
  const first = words[at];
  const final = words[endInStretch - 1];
  if (text === null || first === undefined || final === undefined) return { clause: null, end: endInStretch };
  return {
    clause: {
      text,
      start: first.start,
      end: final.end,
      kind: whole.kind,
      leansBack: LEANS_BACK.has(whole.words[reading.subjectAt]?.lower ?? ''),
      isEmpty,
    },
    end: endInStretch,
  };
}

/** Added for the tone, not for what is told. */
const TAILS = new Set(['too', 'either', 'though', 'so', 'then', ',']);

/** Nouns that name nothing. */
const EMPTY_NOUNS = new Set(
  'thing things way want help need time something anything it that this like have know try look going got stop tell doing trying'.split(
    ' ',
  ),
);

const LEANS_BACK = new Set([
  'it',
  'they',
  'this',
  'that',
  'he',
  'she',
  'these',
  'those',
  'then',
  'mine',
  'one',
  'none',
  'there',
]);

function isRefused(words: readonly Word[], subjectAt: number, end: number): boolean {
  if (end < FEWEST_WORDS || end > MOST_WORDS) return true;
  for (let at = 0; at < end; at += 1) {
    const word = words[at];
    if (word === undefined || NEVER_SAID.has(word.lower)) return true;
  }
  const last = words[end - 1];
  if (last !== undefined && (last.kinds & PREPOSITION) !== 0 && DANGLING.has(last.lower)) return true;
  // A word before the subject ("of course it …") may be what forbids it.
  const places = subjectAt === 0 ? [0] : [0, subjectAt];
  return FORBIDDEN.some(({ opens, unless }) =>
    places.some((at) => matchEnd(opens, words, at) !== -1 && (unless === null || matchEnd(unless, words, at) === -1)),
  );
}

const DANGLING = new Set('of for with at from into than like as to since until'.split(' '));
