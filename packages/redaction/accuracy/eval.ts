import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileRedaction, MASK_ALL, redact } from '../src/index.ts';
import { makeCorpus } from './corpus.ts';
import { type GroupResult, groupedBy, hitsIn, measureRedaction } from './measure-redaction.ts';

/**
 * The process behind `npm run eval -- redaction`.
 *   --show                  prints the lines that went wrong
 *   --datasets <folder>     also counts what is found in real messages (files *.jsonl with a field `text`)
 */
const { values } = parseArgs({ options: { show: { type: 'boolean' }, datasets: { type: 'string' } } });
const redaction = compileRedaction({ treatment: MASK_ALL });

const percent = (part: number) => `${(part * 100).toFixed(2)} %`;
const table = (groups: readonly GroupResult[]) =>
  console.table(
    Object.fromEntries(
      groups.map(({ group, lines, right }) => [group, { lines, right, share: percent(right / lines) }]),
    ),
  );

const corpus = makeCorpus();
const result = measureRedaction(corpus, redaction);
console.log('Sensitive lines hidden');
table(result.sensitive);
console.log('Ordinary lines left alone');
table(result.ordinary);
console.log('Cards by spelling');
table(result.cardSpellings);
console.log(`Recall ${percent(result.recall)} (bar 99 %), false positives ${percent(result.falsePositives)} (bar 1 %)`);
if (values.show) {
  for (const { group, wrong } of [...result.sensitive, ...result.ordinary]) {
    for (const line of wrong) {
      const shown = redact(line.text, redaction).text;
      console.log(
        `${group} | ${line.spelling} | ${JSON.stringify(line.before)} ${JSON.stringify(line.text)} → ${JSON.stringify(shown)}`,
      );
    }
  }
}

const { datasets } = values;
const messages = datasets ? readMessages(datasets) : null;
if (messages) {
  const hits = hitsIn(messages, redaction);
  console.log(`In ${messages.length} real messages, by kind, per thousand`);
  const kinds = groupedBy(hits, ({ kind }) => kind);
  console.table(
    Object.fromEntries(
      [...kinds].map(([kind, { length }]) => [
        kind,
        { hits: length, perThousand: ((length / messages.length) * 1000).toFixed(3) },
      ]),
    ),
  );
  if (values.show) for (const { kind, text, redacted } of hits) console.log(`${kind} | ${text} → ${redacted}`);
}

const ordinary = [
  'Hello, my order has not arrived and nobody answers me',
  'this is the third time I ask, where is it?!',
  'ok thanks',
];
console.log('Nanoseconds a message');
console.table({
  'chat lines without figures': nanosecondsOf(
    messages?.filter((text) => !/[\d@]/.test(text)).slice(0, 2000) ?? ordinary,
  ),
  'chat lines with figures': nanosecondsOf(
    messages?.filter((text) => /\d/.test(text)).slice(0, 2000) ?? ['order 12345 from 3 May'],
  ),
  'sensitive lines of the corpus': nanosecondsOf(corpus.slice(0, 2000).map(({ text }) => text)),
});

function nanosecondsOf(texts: readonly string[]): number {
  const rounds = Math.ceil(20_000 / texts.length);
  let startedAtMs = 0;
  // The first half warms up.
  for (let round = 0; round < rounds * 2; round++) {
    if (round === rounds) startedAtMs = performance.now();
    for (const text of texts) redact(text, redaction);
  }
  return Math.round(((performance.now() - startedAtMs) * 1e6) / (rounds * texts.length));
}

function readMessages(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).text));
}
