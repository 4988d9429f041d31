/**
 * SIGKILL at random moments under load: every acknowledged message is stored once, no sequence has a gap, every state
 * is the fold of its log. The real server process, started from the build; the seed of the moments is in the test's name.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIngestClient, type IngestClient } from '@evenkeel/client';
import { englishLibrary } from '@evenkeel/library';
import type { MessageReply, MessageSend } from '@evenkeel/protocol';
import { scriptedConversations } from '@evenkeel/scripted-conversations';
import { describe, expect, onTestFinished, test } from 'vitest';
import { reviveConversation } from '../src/pipeline/live-conversation.ts';
import { compileLibrary } from '../src/pipeline/live-library.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import { createServerDatabase } from '../src/storage/open-test-database.ts';
import { createTurnStore } from '../src/storage/turn-store.ts';
import { freePort, startServerProcess } from '../src/testing/start-server-process.ts';

const RUNS = Number(process.env.KILL_RUNS ?? 20);
const SEED = Number(process.env.KILL_SEED ?? 20_261_121);
const KEY = 'a-key-for-faults-of-at-least-24';
const CONVERSATIONS = 25;
const SENDERS = 20;
const SERVER_URL = process.env.TEST_DATABASE_URL;

const quiet = { info() {}, warn() {} };

describe.each([
  { database: 'embedded' as const, isThere: true },
  { database: 'postgresql' as const, isThere: SERVER_URL !== undefined },
])('$database', ({ database, isThere }) => {
  test.skipIf(!isThere)(
    `${RUNS} kills at random moments (seed ${SEED}) lose nothing acknowledged and double nothing`,
    { timeout: 600_000 },
    async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-kill-'));
      const created = database === 'postgresql' && SERVER_URL ? await createServerDatabase(SERVER_URL) : null;
      const databaseUrl = created?.connectionString;
      const port = await freePort();
      const random = seededRandom(SEED);
      const acked = new Map<string, { message: MessageSend; answer: MessageReply }>();
      const settings = { PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', INGEST_API_KEY: KEY };
      let server = await startServerProcess(settings);
      onTestFinished(async () => {
        await server.end('SIGKILL');
        rmSync(dataDir, { recursive: true, force: true });
        await created?.drop();
      });

      const client = createIngestClient({
        url: `http://127.0.0.1:${port}`,
        apiKey: KEY,
        ackTimeoutMs: 1500,
        attempts: 1000,
      });
      await client.connected();
      const load = startLoad(client, acked);

      for (let run = 1; run <= RUNS; run += 1) {
        const ackedBefore = acked.size;
        await enough(() => acked.size > ackedBefore + 20);
        await new Promise((resolve) => setTimeout(resolve, random() * 1000));
        await server.end('SIGKILL');
        const ackedAtKill = new Map(acked);
        await check({ dataDir, databaseUrl, acked: ackedAtKill });
        server = await startServerProcess(settings);
      }

      await load.stop();
      client.close();
      await server.end('SIGKILL');
      const rows = await check({ dataDir, databaseUrl, acked });
      // Everything that was sent was acknowledged in the end, so nothing else may be there.
      expect(rows).toBe(acked.size);
      expect(acked.size).toBeGreaterThan(RUNS * 20);
    },
  );
});

/** Twenty senders that each wait for their ack, and send the same message again when it does not come. */
function startLoad(client: IngestClient, acked: Map<string, { message: MessageSend; answer: MessageReply }>) {
  const texts = scriptedConversations.flatMap(({ messages }) => messages.map(({ text }) => text));
  let sent = 0;
  let isOver = false;
  const senders = Array.from({ length: SENDERS }, async () => {
    while (!isOver) {
      sent += 1;
      const message: MessageSend = {
        source: 'kill',
        conversationId: `c-${sent % CONVERSATIONS}`,
        messageId: `m-${sent}`,
        author: sent % 4 === 3 ? 'agent' : 'customer',
        authorId: 'somebody',
        withEvidence: true,
        text: texts[sent % texts.length] ?? '',
        sentAtMs: Date.now(),
      };
      const answer = await client.sendMessage(message);
      expect(answer).toMatchObject({ ok: true });
      acked.set(message.messageId, { message, answer });
    }
  });
  return {
    async stop() {
      isOver = true;
      await Promise.all(senders);
    },
  };
}

/** Reads the database without the server and holds it against what was acknowledged. Returns how many messages it has. */
async function check({
  dataDir,
  databaseUrl,
  acked,
}: {
  dataDir: string;
  databaseUrl: string | undefined;
  acked: ReadonlyMap<string, { message: MessageSend; answer: MessageReply }>;
}): Promise<number> {
  const opened = await openDatabase({ databaseUrl, dataDir, log: quiet });
  try {
    const rows = await opened.prisma.conversationEvent.findMany({
      orderBy: [{ conversationKey: 'asc' }, { seq: 'asc' }],
    });
    const messageRows = rows.filter((row) => row.messageId !== null);
    const byId = new Map(messageRows.map((row) => [row.messageId, row]));
    expect(byId.size, 'no message is stored twice').toBe(messageRows.length);
    for (const [messageId, { message, answer }] of acked) {
      const row = byId.get(messageId);
      const event = (row?.payload as { event: { text: string; assessment: unknown } } | undefined)?.event;
      expect(row?.conversationKey, `the acknowledged message ${messageId} is stored`).toBe(
        `kill~${message.conversationId}`,
      );
      expect(event?.text).toBe(message.text);
      expect(answer).toMatchObject({ ok: true, seq: row?.seq, assessment: event?.assessment });
    }
    const seen = new Map<string, number>();
    for (const { conversationKey, seq } of rows) {
      expect(seq, `${conversationKey} has no gap`).toBe((seen.get(conversationKey) ?? 0) + 1);
      seen.set(conversationKey, seq);
    }

    const library = compileLibrary(1, englishLibrary);
    const store = createTurnStore(opened);
    const stored = await store.load([...seen.keys()]);
    expect([...stored.keys()].sort()).toEqual([...seen.keys()].sort());
    for (const [key, conversation] of stored) {
      const whole = {
        ...conversation,
        snapshot: { ...conversation.snapshot, snapshotSeq: 0 },
        tail: await store.readEvents(key, 0, 1_000_000),
      };
      expect(reviveConversation(key, conversation, library).state, `the snapshot of ${key} and its tail`).toEqual(
        reviveConversation(key, whole, library).state,
      );
    }
    return messageRows.length;
  } finally {
    await opened.close();
  }
}

/** Looks again and again until it is so; the test's own time limit ends it otherwise. */
async function enough(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Mulberry32: small, and the same moments for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
