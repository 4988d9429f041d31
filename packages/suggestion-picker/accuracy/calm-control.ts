import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { englishLibrary, spanishLexicon } from '@evenkeel/library';
import { compileLexicon, compileTells } from '@evenkeel/scoring-engine';
import { measureCalmControl } from './measure-calm-control.ts';

/**
 * The process behind `npm run eval -- calm-control --datasets <folder> [--misses]`: the share of messages of calm people
 * (banking77, clinc150) that bring an empathy, boundary or escalate card, as first and as second message of a chat.
 */
const SETS = ['banking77', 'clinc150'];
/** From here on the product talks of feelings to people who have none. */
const MOST = 0.01;

const { values } = parseArgs({ options: { datasets: { type: 'string' }, misses: { type: 'boolean' } } });
if (values.datasets === undefined) {
  console.error(
    'No folder was named, so there is nothing to measure on. Name one: --datasets <folder of .jsonl files>.',
  );
  process.exit(2);
}
const reader = { lexicon: compileLexicon(englishLibrary, [spanishLexicon]), tells: compileTells(englishLibrary) };
const rows: Record<string, Record<string, string | number>> = {};
for (const name of SETS) {
  const messages = readFileSync(join(values.datasets, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const { first, second, told } = measureCalmControl(messages, reader);
  if (values.misses) for (const { place, phraseId, text } of told) console.log(`${name} ${place} ${phraseId}: ${text}`);
  rows[name] = { messages: messages.length, first: shown(first, messages), second: shown(second, messages) };
  if (Math.max(first, second) > MOST * messages.length) process.exitCode = 1;
}
console.table(rows);
console.log(`At most ${MOST * 100} % of either.`);

function shown(count: number, { length }: readonly string[]): string {
  return `${((100 * count) / length).toFixed(2)} % (${count})`;
}
