/**
 * Malformed frames and bodies against the real server process, started from the build: structure-aware ones, made from the
 * contract's own schemas, and bytes that are no frames at all. The seed is in the test's name.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIngestClient } from '@evenkeel/client';
import { INGEST_SCHEMAS, LIVE_SCHEMAS, PROBLEMS, type Problem } from '@evenkeel/protocol';
import { io, type Socket } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { malformed, seededRandom, wellFormed } from '../src/testing/malformed.ts';
import { openRawSocket } from '../src/testing/raw-socket.ts';
import { startServerProcess } from '../src/testing/start-server-process.ts';

const COUNT = Number(process.env.FUZZ_COUNT ?? 100_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);
const KEY = 'a-key-for-fuzzing-of-at-least-24';
/** Shares of all that is sent. */
const INGEST_SHARE = 0.6;
const LIVE_SHARE = 0.1;
const HTTP_SHARE = 0.1;

test(`${COUNT} malformed frames and bodies (seed ${SEED}) crash nothing, and whoever behaves beside them is served`, {
  timeout: 600_000,
}, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-fuzz-'));
  const server = await startServerProcess({
    DATA_DIR: dataDir,
    INGEST_API_KEY: KEY,
    DEMO: 'on',
    NODE_ENV: 'test',
    DEMO_AUTOPLAY: 'off',
    INGEST_MESSAGES_PER_SECOND: '1000000',
  });
  onTestFinished(async () => {
    await server.end('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });
  let isRunning = true;
  server.child.once('exit', () => {
    isRunning = false;
  });
  const faults: string[] = [];
  server.child.stdout?.on('data', (lines) => {
    for (const line of String(lines).split('\n')) if (/failed|fault/.test(line)) faults.push(line);
  });
  const random = seededRandom(SEED);
  const well = createIngestClient({ url: server.url, apiKey: KEY });
  onTestFinished(() => well.close());
  await well.connected();

  let sent = 0;
  async function sendWell(): Promise<number> {
    sent += 1;
    const startMs = performance.now();
    const answer = await well.sendMessage({
      source: 'well',
      conversationId: `c-${sent % 20}`,
      messageId: `m-${sent}`,
      author: 'customer',
      authorId: 'ada',
      text: 'Where is my order? I have been waiting for nine days.',
      sentAtMs: Date.now(),
    });
    expect(answer).toMatchObject({ ok: true });
    return performance.now() - startMs;
  }
  const quietMs: number[] = [];
  for (let at = 0; at < 300; at += 1) quietMs.push(await sendWell());
  const memoryBefore = residentBytes(server.child.pid);

  const besideMs: number[] = [];
  const codes = new Map<string, number>();
  const note = (code: string) => codes.set(code, (codes.get(code) ?? 0) + 1);
  const chunks = Math.max(5, Math.round(COUNT / 2000));
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const share = (part: number) => Math.round((COUNT * part) / chunks);
    await Promise.all([
      fuzzCommands(server.url, '/ingest', { apiKey: KEY }, INGEST_SCHEMAS, share(INGEST_SHARE)),
      fuzzLive(share(LIVE_SHARE)),
      fuzzHttp(share(HTTP_SHARE)),
      fuzzFrames(share(1 - INGEST_SHARE - LIVE_SHARE - HTTP_SHARE)),
      (async () => {
        for (let at = 0; at < 10; at += 1) besideMs.push(await sendWell());
      })(),
    ]);
    expect(isRunning).toBe(true);
  }

  const afterMs: number[] = [];
  for (let at = 0; at < 300; at += 1) afterMs.push(await sendWell());
  const memoryAfter = residentBytes(server.child.pid);
  const [quiet, beside, after] = [quietMs, besideMs, afterMs].map(median);
  console.info(
    `  answers: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}\n` +
      `  ack beside it, median: ${quiet?.toFixed(1)} ms before, ${beside?.toFixed(1)} during, ${after?.toFixed(1)} after; ` +
      `memory ${Math.round(memoryBefore / 1e6)} → ${Math.round(memoryAfter / 1e6)} MB`,
  );
  expect(faults.slice(0, 3)).toEqual([]);
  expect([...codes.keys()].filter((code) => !(code in PROBLEMS) && code !== 'ok' && code !== 'frames')).toEqual([]);
  // What is sent costs memory while it is in hand; it must not stay.
  expect(memoryAfter).toBeLessThan(1.5 * memoryBefore + 100e6);

  /** Sends malformed bodies to every command of a namespace and notes how each was answered. */
  async function fuzzCommands(
    url: string,
    namespace: string,
    auth: object,
    schemas: Record<string, import('zod').ZodType>,
    count: number,
    headers: Record<string, string> = {},
  ): Promise<void> {
    const socket: Socket = io(`${url}${namespace}`, {
      transports: ['websocket'],
      auth,
      forceNew: true,
      reconnection: false,
      extraHeaders: headers,
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    const events = Object.entries(schemas).map(([event, schema]) => ({ event, body: wellFormed(schema) }));
    const strange = ['__proto__', 'constructor', 'toString', 'message:send ', 'MESSAGE:SEND', '', 'x'.repeat(500)];
    const answers = Array.from({ length: count }, () => {
      const { event, body } = events[Math.floor(random() * events.length)] ?? { event: '', body: null };
      const name = random() < 0.05 ? (strange[Math.floor(random() * strange.length)] ?? '') : event;
      return socket.timeout(60_000).emitWithAck(name, malformed(body, random)) as Promise<
        { ok: boolean } & Partial<Problem>
      >;
    });
    for (const answer of await Promise.all(answers)) {
      note(answer.ok ? 'ok' : (answer.code ?? 'no code'));
    }
    expect(socket.connected).toBe(true);
    socket.disconnect();
  }

  /** A page may say little at once, so there are many pages. */
  async function fuzzLive(count: number): Promise<void> {
    const perPage = 100;
    for (let done = 0; done < count; done += perPage) {
      const role = (['agent', 'supervisor', 'admin', 'customer'] as const)[Math.floor(random() * 4)] ?? 'agent';
      const entered = await fetch(`${server.url}/api/v1/demo/enter`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ role }),
      });
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
      await fuzzCommands(server.url, '/live', {}, LIVE_SCHEMAS, Math.min(perPage, count - done), { cookie });
    }
  }

  async function fuzzHttp(count: number): Promise<void> {
    const body = wellFormed(INGEST_SCHEMAS['message:send']);
    const types = [
      'application/json',
      'application/json\t',
      'application/json ; charset=utf-8',
      'application/json;garbage',
      'APPLICATION/JSON',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      '',
    ];
    for (let at = 0; at < count; at += 1) {
      const text = random() < 0.3 ? randomText(random) : JSON.stringify(malformed(body, random));
      const type = types[Math.floor(random() * types.length)] ?? '';
      const response = await fetch(`${server.url}/api/v1/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': type },
        body: text ?? 'null',
      }).catch(() => null);
      // A header that cannot be sent at all.
      if (response === null) continue;
      const answer = (await response.json()) as { ok: boolean } & Partial<Problem>;
      note(answer.ok ? 'ok' : (answer.code ?? 'no code'));
      expect(response.status, `${type}: ${text.slice(0, 200)}`).not.toBe(500);
    }
  }

  /** Packets of the protocol below, spoiled, and bytes that are none. */
  async function fuzzFrames(count: number): Promise<void> {
    const packets = [
      '0',
      '1',
      '2',
      '3probe',
      '40/ingest,',
      '40/live,{}',
      '40/',
      '42/ingest,["message:send"]',
      '42["__proto__",{}]',
      '421',
      '42/ingest,1[',
      '451-["x",{"_placeholder":true,"num":0}]',
      '450-["x"]',
      '459999999999-["x"]',
      '43/ingest,999999999999[]',
      '44{}',
      '46',
      '5',
      '6',
      '7',
      'b',
      '4',
      '',
      '42/__proto__,["x"]',
      '40/ingest,{"apiKey":{"$ne":1}}',
    ];
    let done = 0;
    while (done < count) {
      const raw = await openRawSocket(server.url);
      if (raw === null) {
        done += 1;
        continue;
      }
      // The server ends most of these connections soon: then the next one goes on.
      const ends = done + 1 + Math.floor(random() * 60);
      while (done < Math.min(count, ends) && raw.isOpen()) {
        done += 1;
        const way = random();
        if (way < 0.5) raw.text(packets[Math.floor(random() * packets.length)] ?? '');
        else if (way < 0.8) raw.text(`42/ingest,${Math.floor(random() * 100)}${randomText(random)}`);
        else
          raw.bytes(
            Buffer.from(Array.from({ length: 1 + Math.floor(random() * 40) }, () => Math.floor(random() * 256))),
          );
      }
      note('frames');
      raw.close();
    }
  }
});

function randomText(random: () => number): string {
  const letters = '{}[]",:0123456789-eE+.ntrufalse\\u\u0000\u00e9\ud83d\ude00 ';
  return Array.from({ length: Math.floor(random() * 80) }, () => letters[Math.floor(random() * letters.length)]).join(
    '',
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function residentBytes(pid: number | undefined): number {
  const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
  return Number(pages) * 4096;
}
