import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createIngestClient, type IngestClient } from '@evenkeel/client';
import { type ScriptedConversation, scriptedConversations } from '@evenkeel/scripted-conversations';
import { UsageError } from '../usage-error.ts';

/**
 * Plays scripted conversations into a running server, `--chats` at a time, `--speed` times as fast as written, each
 * script once (or only `--script id`). Ends when all have been played, and says how many messages were stored.
 */
export async function simulate(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      key: { type: 'string' },
      'data-dir': { type: 'string', default: '.data' },
      speed: { type: 'string', default: '10' },
      chats: { type: 'string', default: '5' },
      script: { type: 'string' },
      agent: { type: 'string', default: 'demo-agent' },
    },
  });
  const speed = Number(values.speed);
  const chats = Number(values.chats);
  if (!(speed > 0) || !Number.isInteger(chats) || chats < 1) {
    throw new UsageError('--speed is a number above 0 and --chats a whole number from 1.');
  }
  const scripts = scriptedConversations.filter(({ id }) => !values.script || id === values.script);
  if (scripts.length === 0) throw new UsageError(`There is no scripted conversation "${values.script}".`);

  const client = createIngestClient({ url: values.url, apiKey: values.key ?? keptKey(values['data-dir']) });
  const tally = { stored: 0, refused: 0 };
  try {
    await client.connected();
    const run = Date.now().toString(36);
    const queue = [...scripts];
    const stage = Array.from({ length: chats }, async () => {
      for (let script = queue.shift(); script; script = queue.shift()) {
        process.stderr.write(`${script.title}\n`);
        await play({ script, conversationId: `${script.id}-${run}`, speed, agentId: values.agent, client, tally });
      }
    });
    await Promise.all(stage);
  } catch (error) {
    if (error instanceof Error && 'problem' in error) throw new UsageError(error.message);
    throw error;
  } finally {
    client.close();
  }
  process.stdout.write(`${tally.stored} messages stored, ${tally.refused} refused.\n`);
  return tally.refused > 0 ? 1 : 0;
}

/** The key of a server on this machine that made its own. */
function keptKey(dataDir: string): string {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    throw new UsageError(
      `There is no ingest key: give one with --key, or start the server here once so that ${file} exists.`,
    );
  }
  return (JSON.parse(readFileSync(file, 'utf8')) as { ingestApiKey: string }).ingestApiKey;
}

async function play(act: {
  script: ScriptedConversation;
  conversationId: string;
  speed: number;
  agentId: string;
  client: IngestClient;
  tally: { stored: number; refused: number };
}): Promise<void> {
  const { script, conversationId, speed, agentId, client, tally } = act;
  for (const [index, { author, text, afterMs }] of script.messages.entries()) {
    await new Promise((resolve) => setTimeout(resolve, afterMs / speed));
    const answer = await client.sendMessage({
      source: 'simulate',
      conversationId,
      messageId: `line-${index + 1}`,
      author,
      authorId: author === 'customer' ? `customer-${script.id}` : agentId,
      agentId,
      customerName: script.customerName,
      text,
      sentAtMs: Date.now(),
    });
    if (answer.ok) tally.stored += 1;
    else {
      tally.refused += 1;
      process.stderr.write(`${conversationId}: ${answer.message}\n`);
    }
  }
  await client.closeConversation({ source: 'simulate', conversationId, closedAtMs: Date.now() });
}
