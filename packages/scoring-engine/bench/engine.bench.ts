/**
 * Messages per second of the engine beside `sentiment`, `natural` and a bare tokenizer, in one run on one core:
 *
 *   npx tsx --conditions=source packages/scoring-engine/bench/engine.bench.ts [--rounds 7]
 *
 * The messages are the customers' messages of our own scripted conversations. Read the ratios: absolutes are the machine's.
 */
import { performance } from 'node:perf_hooks';
import { cpuUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { englishLibrary } from '@evenkeel/library';
import { compileLexicon, scoreMessage } from '@evenkeel/scoring-engine';
import SentimentAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { WordTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import Sentiment from 'sentiment';
import { scriptedConversations } from '../../scripted-conversations/src/index.ts';

interface Contender {
  name: string;
  run: (text: string) => unknown;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
const messages = scriptedConversations
  .flatMap((conversation) => conversation.messages)
  .filter((message) => message.author === 'customer')
  .map((message) => message.text);

const compileStartMs = performance.now();
const lexicon = compileLexicon(englishLibrary);
const compileMs = performance.now() - compileStartMs;
const sentiment = new Sentiment();
const analyzer = new SentimentAnalyzer('English', PorterStemmer, 'afinn');
const tokenizer = new WordTokenizer();

const contenders: Contender[] = [
  { name: 'evenkeel, all signals with evidence', run: (text) => scoreMessage(text, lexicon) },
  { name: 'sentiment 5.0.2', run: (text) => sentiment.analyze(text) },
  { name: 'natural 8.1.1, words + Porter + AFINN', run: (text) => analyzer.getSentiment(tokenizer.tokenize(text)) },
  { name: 'bare tokenizer, lower case and split', run: (text) => text.toLowerCase().split(/\W+/) },
];

/** Passes over all messages per timed slice: long enough for the clock, short enough to interleave the contenders. */
const PASSES = Math.max(1, Math.ceil(4000 / messages.length));

/** Processor time, not wall time: a busy machine stretches the wall clock of whoever happens to run. */
function secondsPerMessage(contender: Contender): number {
  const before = cpuUsage();
  for (let pass = 0; pass < PASSES; pass++) for (const text of messages) contender.run(text);
  const { user, system } = cpuUsage(before);
  return (user + system) / 1e6 / (PASSES * messages.length);
}

/** Rounds that are not counted: the engine's many small functions are compiled late, a list's one loop at once. */
const WARM_UP = 12;

// Interleaved rounds, median: a busy neighbour slows all of them alike.
const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
for (let round = 0; round < rounds + WARM_UP; round++) {
  for (const contender of contenders) {
    const seconds = secondsPerMessage(contender);
    if (round >= WARM_UP) samples.get(contender.name)?.push(seconds);
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const meanLength = messages.reduce((sum, text) => sum + text.length, 0) / messages.length;
const reference = median(samples.get('sentiment 5.0.2') ?? []);
console.log(
  `${messages.length} messages of ${meanLength.toFixed(0)} characters on average, median of ${rounds} rounds`,
);
console.log(
  `lexicon: ${englishLibrary.terms.length} terms, ${englishLibrary.triggers.length} trigger rules, compiled in ${compileMs.toFixed(0)} ms`,
);
console.table(
  contenders.map(({ name }) => {
    const seconds = median(samples.get(name) ?? []);
    return {
      engine: name,
      'messages/s': Math.round(1 / seconds),
      'µs/message': Number((seconds * 1e6).toFixed(2)),
      '× sentiment': Number((reference / seconds).toFixed(2)),
    };
  }),
);
