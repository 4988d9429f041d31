import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreMessage } from '@evenkeel/scoring-engine';
import { paraphraseOf, saidWhole } from '@evenkeel/suggestion-picker';
import { type ChatRow, readChatRows } from '../chat-rows.ts';
import { type Engine, readEngine } from '../read-engine.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Says back a file of messages, one JSON object a line, and writes one a line in the same order. A bad line is reported by
 * its number and skipped; the exit code is then 1.
 */
export async function paraphrase(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { in: { type: 'string' }, out: { type: 'string' } } });
  if (!values.in || !values.out) throw new UsageError('paraphrase needs --in and --out.');
  const engine = readEngine();
  const out = createWriteStream(values.out);
  await once(out, 'open');
  let read = 0;
  let said = 0;
  let bad = 0;
  for await (const line of readChatRows(values.in)) {
    if ('problem' in line) {
      bad += 1;
      process.stderr.write(`${values.in}: line ${line.lineNumber} ${line.problem}; skipped.\n`);
      continue;
    }
    const row = paraphraseRow(line.row, engine);
    read += 1;
    if (row.paraphrase !== null) said += 1;
    if (!out.write(`${JSON.stringify(row)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  process.stderr.write(`${said} of ${read} said back, ${bad} skipped.\n`);
  return bad > 0 ? 1 : 0;
}

/** What agents and systems write is never said back. `paraphrase` is a whole sentence to send, or null. */
function paraphraseRow(row: ChatRow, { lexicon }: Engine) {
  const isCustomer = (row.author ?? 'customer') === 'customer';
  const found = isCustomer ? paraphraseOf(row.text, scoreMessage(row.text, lexicon)) : null;
  return {
    id: row.id,
    paraphrase: found === null ? null : saidWhole(found),
    feeling: found?.feeling ?? null,
    clauses: found?.clauses ?? [],
  };
}
