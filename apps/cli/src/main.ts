import { explain } from './commands/explain.ts';
import { paraphrase } from './commands/paraphrase.ts';
import { replay } from './commands/replay.ts';
import { score } from './commands/score.ts';
import { simulate } from './commands/simulate.ts';
import { UsageError } from './usage-error.ts';

const COMMANDS = { score, replay, simulate, explain, paraphrase } as const;

const USAGE = `Usage:
  npm run explain  -- "text of a message"
  npm run score    -- --in messages.jsonl --out scores.jsonl
  npm run paraphrase -- --in messages.jsonl --out paraphrases.jsonl
  npm run replay   -- chat.jsonl            (or the id of a scripted conversation)
  npm run simulate -- --url http://127.0.0.1:3000 [--speed 10] [--chats 5]
`;

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (!name || !(name in COMMANDS)) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    return await COMMANDS[name as keyof typeof COMMANDS](args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isUsage = error instanceof UsageError || 'code' in error;
    if (!isUsage) throw error;
    process.stderr.write(`${error.message}\n${error instanceof UsageError ? `\n${USAGE}` : ''}`);
    return 2;
  }
}

process.exitCode = await main();
