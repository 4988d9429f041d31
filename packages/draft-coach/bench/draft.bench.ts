/**
 * What coaching a draft of 4,000 characters costs, at every keystroke. In one run on one core:
 *
 *   npx tsx --conditions=source packages/draft-coach/bench/draft.bench.ts [--rounds 15]
 *
 * Beside it the plain words of the same rules as one big regular expression, which knows no exceptions, places or rewrites. Ends
 * with an error when a draft takes 5 ms or more.
 */
import { cpuUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { coachDraft, compileDraftRules } from '@evenkeel/draft-coach';
import { type DraftRule, englishLibrary, parsePattern } from '@evenkeel/library';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const rounds = Number(values.rounds);
const LENGTH = 4000;
const BOUND_MS = 5;

const compiled = compileDraftRules(englishLibrary);
const rules = englishLibrary.draftRules ?? [];

/** The peer: every rule's pattern, word by word, gaps as up to three words. */
const peer = new RegExp(`\\b(?:${rules.map(asRegExp).join('|')})\\b`, 'gi');

function asRegExp({ pattern }: DraftRule): string {
  return parsePattern(pattern)
    .elements.map(({ atoms, optional }) => {
      const words = atoms.map((atom) => ('word' in atom ? atom.word : atom.kind === 'gap' ? '(?:\\w+ ){0,3}' : '\\w+'));
      const one = `(?:${words.join('|')})`;
      return optional ? `(?:${one}[ ,]+)?` : `${one}[ ,]*`;
    })
    .join('');
}

const plain =
  'The parcel left our depot on Monday and reached Leeds in the evening. I have asked the courier for the exact place. It should be with you by noon tomorrow, and I will write here as soon as I know more. ';
const own = rules.flatMap(({ matches }) => matches).join(' ');

const drafts: Record<string, string> = {
  'ordinary, with hardly a finding': plain,
  'all examples of all rules': own,
  'one word repeated': 'you ',
  'the words of gaps repeated': 'you can not until ',
  'optional words repeated': 'you need to please just try ',
  'sorry repeated': 'so very sorry ',
  'combining marks': 'a\u0301\u0302\u0303\u0304',
  apostrophes: "'",
  'quotation marks': '" a ',
  'capitals!': 'LOUD! ',
  'no space at all': 'ab',
};
/** The example that costs the most when it is said again and again. */
const worst = rules
  .flatMap(({ id, matches }) => matches.map((text) => ({ id, text: filled(`${text} `) })))
  .map(({ id, text }) => ({
    id,
    text,
    spent: Math.min(...[1, 2, 3].map(() => millisecondsOf(() => coachDraft(text, compiled)))),
  }))
  .reduce((most, next) => (next.spent > most.spent ? next : most));
drafts[`worst rule repeated (${worst.id})`] = worst.text;

const context = {
  agentMessages: Array.from({ length: 50 }, (_, index) => `${index}: ${plain}`),
  customerMessage: 'When will my parcel arrive? I have been waiting since last week.',
  customerIsTyping: true,
  mayConcede: false,
};

function filled(piece: string): string {
  return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
}

/** Processor time, not wall time: a busy machine stretches the wall clock of whoever happens to run. */
function millisecondsOf(run: () => unknown): number {
  const before = cpuUsage();
  run();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Long enough for the clock. */
const TIMES = 10;
const WARM_UP = 5;
function medianOf(run: () => unknown): number {
  const samples: number[] = [];
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const spent = millisecondsOf(() => {
      for (let time = 0; time < TIMES; time++) run();
    });
    if (round >= WARM_UP) samples.push(spent / TIMES);
  }
  return median(samples);
}

const rows = Object.entries(drafts).map(([name, piece]) => {
  const text = filled(piece);
  return {
    draft: name,
    'coach, ms': medianOf(() => coachDraft(text, compiled)),
    'with 50 messages before, ms': medianOf(() => coachDraft(text, compiled, context)),
    'one RegExp, ms': medianOf(() => [...text.matchAll(peer)].length),
  };
});
console.log(`${rules.length} rules, drafts of ${LENGTH} characters, median of ${rounds} rounds`);
console.table(
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toFixed(3)) : value]),
    ),
  ),
);
const slowest = Math.max(...rows.flatMap((row) => [row['coach, ms'], row['with 50 messages before, ms']]));
if (slowest >= BOUND_MS) {
  console.error(
    `A draft took ${slowest.toFixed(2)} ms: agents feel it while they type. It must stay below ${BOUND_MS} ms.`,
  );
  process.exit(1);
}
