/**
 * `npm run bench`, second half: the whole way of a message beside a bare Socket.IO relay, in one run on one machine.
 *
 * - most messages per second with acks: 200 in flight, over 1,000 conversations;
 * - at 1,000 messages per second over 200 conversations: how long until the cards are at the sidebar, and until the ack.
 *
 * Both ends share the machine, so read the ratios. The relay has a socket per sidebar; Evenkeel has 50 agents' sockets,
 * each looking at its share of the conversations. Both get the same messages from the same sender over one socket, both
 * run with the same memory settings, and are warm when they are measured. The relay pushes each message by itself;
 * Evenkeel, in a flood, may push several of one conversation together: `pushes` says how many there were per message.
 * Rounds are interleaved, and the median round is shown.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scriptedConversations } from '@evenkeel/scripted-conversations';
import { io, type Socket } from 'socket.io-client';
import { createServerDatabase } from '../src/storage/open-test-database.ts';
import { endProcess, readyUrl, startServerProcess } from '../src/testing/start-server-process.ts';

const { values: args } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '6' },
    rate: { type: 'string', default: '1000' },
    only: { type: 'string' },
  },
});
const ROUNDS = Number(args.rounds);
const SECONDS = Number(args.seconds);
const RATE = Number(args.rate);
const AGENT_SOCKETS = 50;
const IN_FLIGHT = 200;
/** Until V8 has compiled what it will: a server runs for weeks, and the relay is ready long before. */
const WARM_UP_MS = 10_000;
/** As `npm start` does; BENCH_NODE_ARGS adds more for Evenkeel, such as --cpu-prof. */
const NODE_ARGS = ['--max-semi-space-size=64'];
const KEY = 'a-key-for-benches-of-at-least-24';
const HERE = fileURLToPath(new URL('.', import.meta.url));
const TEXTS = scriptedConversations.flatMap(({ messages }) =>
  messages.filter(({ author }) => author === 'customer').map(({ text }) => text),
);

interface Contestant {
  name: string;
  start: () => Promise<{ url: string; child: ChildProcess; stop: () => Promise<void> }>;
  isRelay: boolean;
}

interface Round {
  messagesPerSecond: number;
  serverCpuMicrosPerMessage: number;
  pushesPerMessage: number;
  card: number[];
  ack: number[];
}

function evenkeel(databaseUrl: string | null): Contestant['start'] {
  return async () => {
    const dataDir = mkdtempSync(joinPath(tmpdir(), 'evenkeel-bench-'));
    const database = databaseUrl ? await createServerDatabase(databaseUrl) : null;
    const { url, child, end } = await startServerProcess(
      {
        DATA_DIR: dataDir,
        DATABASE_URL: database?.connectionString ?? '',
        DEMO: 'on',
        NODE_ENV: 'test',
        DEMO_AUTOPLAY: 'off',
        INGEST_API_KEY: KEY,
      },
      { nodeArgs: [...NODE_ARGS, ...(process.env.BENCH_NODE_ARGS ?? '').split(' ').filter(Boolean)] },
    );
    return {
      url,
      child,
      stop: async () => {
        await end('SIGTERM');
        await database?.drop();
        rmSync(dataDir, { recursive: true, force: true });
      },
    };
  };
}

async function bareRelay(): ReturnType<Contestant['start']> {
  const child = spawn(process.execPath, [...NODE_ARGS, '--import', 'tsx', joinPath(HERE, 'bare-relay.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await readyUrl(child, /ready (\S+)/), child, stop: () => endProcess(child, 'SIGTERM') };
}

/** User plus system time of a process in microseconds, from the kernel's books; NaN where there are none. */
async function cpuMicros(pid: number | undefined): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  try {
    const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return Number.NaN;
  }
}

function connect(url: string, options: object = {}): Promise<Socket> {
  const socket = io(url, { transports: ['websocket'], forceNew: true, ...options });
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

async function runRound(contestant: Contestant): Promise<Round> {
  const { url, stop, child } = await contestant.start();
  const sockets: Socket[] = [];
  const sentAt = new Map<string, number>();
  const card: number[] = [];
  let pushes = 0;
  // The relay pushes each message, Evenkeel a list: a message counts when it is there, whatever it came with.
  const onPush = ({ message, messages }: { message?: { messageId: string }; messages?: { messageId: string }[] }) => {
    pushes += 1;
    for (const { messageId } of messages ?? (message ? [message] : [])) {
      const at = sentAt.get(messageId);
      if (at) card.push(performance.now() - at);
    }
  };

  const sender = await connect(contestant.isRelay ? url : `${url}/ingest`, { auth: { apiKey: KEY } });
  sockets.push(sender);
  let sent = 0;
  function next(stage: string, conversations: number): object {
    sent += 1;
    return {
      source: 'bench',
      conversationId: `${stage}-${sent % conversations}`,
      messageId: `m${sent}`,
      author: 'customer',
      authorId: 'customer',
      agentId: 'demo-agent',
      text: TEXTS[sent % TEXTS.length],
      sentAtMs: Date.now(),
    };
  }

  async function openSidebars(stage: string, conversations: number): Promise<void> {
    let cookie = '';
    if (!contestant.isRelay) {
      // A conversation must be there before staff can look at it.
      await Promise.all(
        Array.from({ length: conversations }, () => sender.emitWithAck('message:send', next(stage, conversations))),
      );
      const entered = await fetch(`${url}/api/v1/demo/enter`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ role: 'agent' }),
      });
      cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    }
    const count = contestant.isRelay ? conversations : AGENT_SOCKETS;
    const sidebars: Socket[] = [];
    for (let index = 0; index < count; index += 1) {
      const socket = await connect(contestant.isRelay ? url : `${url}/live`, { extraHeaders: { cookie } });
      socket.on('conversation:updated', onPush);
      sidebars.push(socket);
    }
    sockets.push(...sidebars);
    await Promise.all(
      Array.from({ length: conversations }, (_, index) =>
        sidebars[index % count]?.emitWithAck('conversation:join', {
          conversationKey: `bench~${stage}-${index}`,
          sinceSeq: 0,
          epoch: null,
        }),
      ),
    );
  }

  // As many as it takes.
  await openSidebars('most', 1000);
  let acked = 0;
  let isOver = false;
  const pump = async () => {
    while (!isOver) {
      const answer = (await sender.emitWithAck('message:send', next('most', 1000))) as { ok: boolean };
      if (!answer.ok) throw new Error(`A message was refused: ${JSON.stringify(answer)}`);
      acked += 1;
    }
  };
  const pumps = Array.from({ length: IN_FLIGHT }, pump);
  await delay(WARM_UP_MS);
  const [ackedBefore, pushesBefore] = [acked, pushes];
  const [cpuBefore, startMs] = [await cpuMicros(child.pid), performance.now()];
  await delay(SECONDS * 1000);
  const count = acked - ackedBefore;
  const messagesPerSecond = (count * 1000) / (performance.now() - startMs);
  const pushesPerMessage = (pushes - pushesBefore) / count;
  const serverCpuMicrosPerMessage = ((await cpuMicros(child.pid)) - cpuBefore) / count;
  isOver = true;
  await Promise.all(pumps);

  // At a steady rate.
  await openSidebars('steady', 200);
  card.length = 0;
  const ack: number[] = [];
  const waiting: Promise<void>[] = [];
  const beganAt = performance.now();
  let steady = 0;
  while (performance.now() - beganAt < SECONDS * 1000) {
    const due = ((performance.now() - beganAt) * RATE) / 1000;
    for (; steady < due; steady += 1) {
      const message = next('steady', 200) as { messageId: string };
      const at = performance.now();
      sentAt.set(message.messageId, at);
      waiting.push(sender.emitWithAck('message:send', message).then(() => void ack.push(performance.now() - at)));
    }
    await delay(1);
  }
  await Promise.all(waiting);
  for (const socket of sockets) socket.disconnect();
  await stop();
  return { messagesPerSecond, serverCpuMicrosPerMessage, pushesPerMessage, card, ack };
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function percentile(values: number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
}

function median<T>(rounds: T[], by: (round: T) => number): T {
  return rounds.toSorted((a, b) => by(a) - by(b))[Math.floor(rounds.length / 2)] as T;
}

async function main(): Promise<void> {
  const postgresUrl = process.env.TEST_DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres';
  const contestants: Contestant[] = [
    {
      name: 'bare relay',
      isRelay: true,
      start: bareRelay,
    },
    { name: 'PostgreSQL', isRelay: false, start: evenkeel(postgresUrl) },
    { name: 'embedded', isRelay: false, start: evenkeel(null) },
  ].filter(({ name }) => !args.only || name === args.only);

  const rounds = new Map<string, Round[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const contestant of contestants) {
      process.stderr.write(`round ${round} of ${ROUNDS}: ${contestant.name}\n`);
      rounds.get(contestant.name)?.push(await runRound(contestant));
    }
  }
  const relay = rounds.get('bare relay');
  const relayRate = relay ? median(relay, (round) => round.messagesPerSecond).messagesPerSecond : Number.NaN;
  const rows = contestants.map(({ name }) => {
    const { messagesPerSecond, serverCpuMicrosPerMessage, pushesPerMessage, card, ack } = median(
      rounds.get(name) ?? [],
      (round) => round.messagesPerSecond,
    );
    return {
      '': name,
      'acked/s': Math.round(messagesPerSecond),
      '× relay': (messagesPerSecond / relayRate).toFixed(2),
      'server CPU µs': Math.round(serverCpuMicrosPerMessage),
      pushes: pushesPerMessage.toFixed(2),
      [`card ms at ${RATE}/s: p50`]: percentile(card, 0.5),
      'card p95': percentile(card, 0.95),
      'card p99': percentile(card, 0.99),
      'ack p50': percentile(ack, 0.5),
      'ack p95': percentile(ack, 0.95),
      'ack p99': percentile(ack, 0.99),
    };
  });
  console.table(rows);
}

await main();
