/**
 * What the engine costs at its limits, in processor time:
 *
 *   npx tsx --conditions=source packages/scoring-engine/bench/limits.bench.ts
 *
 * A library of 100,000 terms beside one of 600 on the same messages, the longest message a chat may have made of whatever is
 * worst, and a fresh process that imports the built engine and compiles the default library. Run `npm run build` first.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { englishLibrary, type Term } from '@evenkeel/library';
import { compileLexicon, scoreMessage } from '@evenkeel/scoring-engine';
import { scriptedConversations } from '../../scripted-conversations/src/index.ts';

const LONGEST = 4_000;

/** Processor milliseconds; the least of several rounds, because a busy neighbour only ever adds. */
function leastMs(rounds: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Small, seeded: the same words in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

const messages = scriptedConversations
  .flatMap((conversation) => conversation.messages)
  .filter(({ author }) => author === 'customer')
  .map(({ text }) => text);

const words = [...new Set(messages.flatMap((text) => text.toLowerCase().match(/[a-z]{3,}/g) ?? []))];

/** Default terms, then made-up phrases of two to four words: mostly of words nobody says, as most of a long list is. */
function libraryOf(size: number): Pick<typeof englishLibrary, 'language' | 'terms' | 'triggers'> {
  const random = createRandom(size);
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'pla', 'gren', 'sto', 'fli'];
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const madeUp = (): string => pick(syllables) + pick(syllables) + pick(syllables) + pick(syllables);
  const terms: Term[] = englishLibrary.terms.slice(0, Math.min(600, size));
  while (terms.length < size) {
    const others = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      random() < 0.5 ? pick(words) : madeUp(),
    );
    const pattern = [...others, madeUp()].join(' ');
    terms.push({
      id: `made-up-${terms.length}`,
      pattern,
      signal: 'frustration',
      points: 1,
      because: 'Made up, for size alone.',
      matches: [pattern],
    });
  }
  return { language: englishLibrary.language, terms, triggers: englishLibrary.triggers };
}

const sizes = [600, 6_000, 100_000];
const lexicons = sizes.map((size) => ({ size, lexicon: compileLexicon(libraryOf(size)) }));
const costs = lexicons.map(({ size, lexicon }) => {
  const run = () => {
    for (let pass = 0; pass < 20; pass++) for (const text of messages) scoreMessage(text, lexicon);
  };
  return { size, microseconds: (leastMs(12, run) / messages.length / 20) * 1000 };
});
const first = costs[0]?.microseconds ?? Number.NaN;
console.log('Cost of a message as the library grows');
console.table(
  costs.map(({ size, microseconds }) => ({
    terms: size,
    'µs/message': Number(microseconds.toFixed(2)),
    '× 600 terms': Number((microseconds / first).toFixed(2)),
  })),
);

const fill = (unit: string): string => unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST);
const random = createRandom(7);
const letters = (length: number): string =>
  Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
const hostile: Record<string, string> = {
  'one letter': fill('a'),
  'single letters': fill('f u c k '),
  'random single letters': Array.from({ length: LONGEST / 2 }, () => letters(1)).join(' '),
  'made-up words': Array.from({ length: LONGEST / 8 }, () => letters(7)).join(' '),
  'long made-up words': Array.from({ length: LONGEST / 25 }, () => letters(24)).join(' '),
  'one trigger': fill('cancel my account now '),
  'one insult': fill('you stupid idiot '),
  'groups of people': fill('all immigrants and women '),
  leet: fill('f4gg0t sh1t b1tch '),
  masks: fill('f**k s**t '),
  signs: fill('!?'),
  'quotation marks': fill('" \' “ ” ‘ ’ '),
  'quoted words': fill('"support" '),
  numbers: fill('1,000 2nd 3:30 '),
  emoji: fill('😡👩‍👩‍👧'),
  'combining marks': fill('e\u0301\u0302\u0303'),
  'zero width': fill('i\u200bd\u200bi\u200bo\u200bt '),
  'other letters': fill('фыва '),
  'repeated letters': fill('noooooo waaaay '),
  dots: fill('a.b.c.'),
  'at signs': fill('@a@b#c$d'),
  'not not not': fill('not '),
};
const lexicon = compileLexicon(englishLibrary);
for (const text of messages) scoreMessage(text, lexicon);
const longest = Object.entries(hostile).map(([name, text]) => {
  const before = process.cpuUsage();
  scoreMessage(text, lexicon);
  const { user, system } = process.cpuUsage(before);
  const once = (user + system) / 1000;
  return { name, once, again: leastMs(8, () => scoreMessage(text, lexicon)) };
});
console.log(`${LONGEST} characters of one kind: the worst of ${longest.length}`);
console.table(
  longest
    .toSorted((a, b) => b.again - a.again)
    .slice(0, 6)
    .map(({ name, once, again }) => ({
      text: name,
      'ms, the first time': Number(once.toFixed(1)),
      'ms, warm': Number(again.toFixed(2)),
    })),
);

const fresh = `
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  const { englishLibrary } = await import(${JSON.stringify(import.meta.resolve('@evenkeel/library').replace('/src/index.ts', '/dist/index.js'))});
  const { compileLexicon } = await import(${JSON.stringify(import.meta.resolve('@evenkeel/scoring-engine').replace('/src/index.ts', '/dist/index.js'))});
  const imported = process.cpuUsage(start);
  compileLexicon(englishLibrary);
  const compiled = process.cpuUsage(start);
  const ms = ({ user, system }) => Math.round((user + system) / 1000);
  gc();
  const { heapUsed, rss } = process.memoryUsage();
  console.log(JSON.stringify({
    'import, ms': ms(imported),
    'compile, ms': ms(compiled) - ms(imported),
    'heap, MB': Math.round(heapUsed / 1e6),
    'RSS more than before, MB': Math.round((rss - before) / 1e6),
  }));`;
const runs = Array.from({ length: 5 }, () =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', fresh], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
    }),
  ),
);
console.log('A fresh process: processor time to import the engine and to compile the default library, five times');
console.table(runs);
