import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditLog } from '../audit/audit-log.ts';
import { createErasureStore } from '../storage/erasure-store.ts';
import { withLock } from '../storage/with-lock.ts';
import { everyRow } from '../testing/every-row.ts';
import { chatMessage, startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { traceLogger } from '../testing/trace-logger.ts';
import { applyRetention } from './apply-retention.ts';
import { nightly } from './nightly.ts';
import { findExpired } from './retention.ts';

const DAY_MS = 24 * 3_600_000;
/** Long ago, so that every chat of the tests is over by the clock that is given. */
const BEGAN_MS = Date.UTC(2024, 0, 1);
const daysLater = (days: number) => BEGAN_MS + days * DAY_MS;

const DAYS = { closedChats: 100, cardFeedback: 110, contactMemory: 50, endedSignIns: 10 };

const logged: string[] = [];
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ logger: traceLogger(logged), retain: DAYS });
});
afterAll(() => server.close());

async function say(conversationId: string, text: string, sentAtMs = BEGAN_MS): Promise<void> {
  const answer = await server.ingest.sendMessage(
    chatMessage({ conversationId, authorId: `who-${conversationId}`, text, sentAtMs }),
  );
  expect(answer).toMatchObject({ ok: true });
}

async function close(conversationId: string, closedAtMs: number): Promise<void> {
  const answer = await server.ingest.closeConversation({ source: 'test', conversationId, closedAtMs });
  expect(answer).toMatchObject({ ok: true });
}

async function appliedLines() {
  const lines = await server.prisma.auditEntry.findMany({
    where: { action: 'retention:applied' },
    orderBy: { seq: 'asc' },
  });
  return lines.map(({ actorId, subject, detail }) => ({ actorId, subject, detail: JSON.parse(detail) as object }));
}

async function signIn(id: string, expiresAtMs: number): Promise<void> {
  const at = new Date(BEGAN_MS);
  await server.prisma.user.upsert({
    where: { id: 'u' },
    create: { id: 'u', name: 'U', email: 'u@office.test', createdAt: at, updatedAt: at },
    update: {},
  });
  const expiresAt = new Date(expiresAtMs);
  await server.prisma.session.create({
    data: { id, token: `token-${id}`, userId: 'u', ipAddress: '192.0.2.9', expiresAt, createdAt: at, updatedAt: at },
  });
  await server.prisma.verification.create({
    data: { id, identifier: id, value: `value-${id}`, expiresAt, createdAt: at, updatedAt: at },
  });
}

async function shown(cardId: string, shownAtMs: number): Promise<void> {
  const numbers = { shownAtMs, sent: true, tensionAtShown: 0.5 };
  const card = { cardId, phraseId: 'a-phrase', kind: 'phrase', outcome: 'inserted' };
  await server.prisma.cardFeedback.create({
    data: { conversationKey: 'test~elsewhere', contactId: `test~to-${cardId}`, ...card, ...numbers },
  });
}

describe('the nightly job', () => {
  test('takes out what is over its time and nothing else; an open chat is never touched', async () => {
    await say('old', 'the cello arrived broken');
    await close('old', daysLater(1));
    await say('open', 'an oboe nobody answered');
    await say('again', 'a flute, closed once');
    await close('again', daysLater(1));
    await say('again', 'and written about again', daysLater(2));
    await say('young', 'a drum of later');
    await close('young', daysLater(60));
    await signIn('long-over', daysLater(100));
    await signIn('just-over', daysLater(120));

    await server.house.feedback.settled();
    await shown('fb-old', daysLater(10));
    await shown('fb-young', daysLater(70));
    await shown('fb-new', daysLater(80));

    const nowMs = daysLater(125);
    const erasure = createErasureStore(server.database);
    const options = { erasure, eraseClosed: erasure.eraseClosed, days: DAYS, nowMs };
    const cardFeedback = await server.prisma.cardFeedback.count({ where: { shownAtMs: { lt: daysLater(15) } } });
    expect(cardFeedback).toBeGreaterThan(0);
    const expected = [
      { kind: 'closedChats', beforeMs: daysLater(25), rows: 1 },
      { kind: 'cardFeedback', beforeMs: daysLater(15), rows: cardFeedback },
      { kind: 'contactMemory', beforeMs: daysLater(75), rows: 1 },
      { kind: 'endedSignIns', beforeMs: daysLater(115), rows: 2 },
    ];
    const would = await findExpired(options);
    // What is remembered of a row that goes is forgotten with it, and counted once it is gone.
    expect(would.map(({ kind, rows }) => (kind === 'contactMemory' ? rows - cardFeedback : rows))).toEqual(
      expected.map(({ rows }) => rows),
    );
    expect(await everyRow(server.prisma)).toContain('cello');

    expect(await server.applyRetention(nowMs)).toEqual(expected);
    const left = await everyRow(server.prisma);
    expect(['cello', 'who-old', 'long-over', 'fb-old', 'to-fb-young'].filter((piece) => left.includes(piece))).toEqual(
      [],
    );
    const kept = [
      'oboe',
      'who-open',
      'flute',
      'written about again',
      'drum',
      'who-young',
      'just-over',
      'fb-young',
      'to-fb-new',
    ];
    expect(kept.filter((piece) => !left.includes(piece))).toEqual([]);
    expect(await appliedLines()).toEqual([
      {
        actorId: 'system',
        subject: 'retention',
        detail: {
          closedChats: 1,
          closedChatsBeforeMs: daysLater(25),
          cardFeedback,
          cardFeedbackBeforeMs: daysLater(15),
          contactMemory: 1,
          contactMemoryBeforeMs: daysLater(75),
          endedSignIns: 2,
          endedSignInsBeforeMs: daysLater(115),
        },
      },
    ]);
  });

  test('takes many steps while chats go on; whoever writes in one that is to go keeps it, or begins it anew: nothing half', async () => {
    const old = Array.from({ length: 130 }, (_, index) => `many-${index}`);
    await Promise.all(old.map((id) => say(id, 'a harp of long ago')));
    await Promise.all(old.map((id) => close(id, daysLater(1))));
    const nowMs = daysLater(200);
    const applying = server.applyRetention(nowMs);
    const written = old.filter((_, index) => index % 10 === 0);
    await Promise.all(written.map((id) => say(id, 'a harp of today', nowMs)));
    await applying;
    await server.house.commits.drained();

    const rows = await server.prisma.conversationEvent.findMany({
      where: { conversationKey: { startsWith: 'test~many-' } },
      orderBy: [{ conversationKey: 'asc' }, { seq: 'asc' }],
    });
    expect(new Set(rows.map(({ conversationKey }) => conversationKey))).toEqual(
      new Set(written.map((id) => `test~${id}`)),
    );
    for (const id of written) {
      const events = rows.filter(({ conversationKey }) => conversationKey === `test~${id}`);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect([1, 3]).toContain(events.length);
      expect(JSON.stringify(events.at(-1)?.payload)).toContain('a harp of today');
    }
  });

  test('0 days keep a kind for ever', async () => {
    const own = await startTestServer({
      retain: { closedChats: 0, cardFeedback: 0, contactMemory: 0, endedSignIns: 0 },
    });
    try {
      await own.ingest.sendMessage(chatMessage({ conversationId: 'ever', text: 'a lute', sentAtMs: BEGAN_MS }));
      await own.ingest.closeConversation({ source: 'test', conversationId: 'ever', closedAtMs: BEGAN_MS });
      expect(await own.applyRetention(daysLater(40_000))).toEqual([
        { kind: 'closedChats', beforeMs: null, rows: 0 },
        { kind: 'cardFeedback', beforeMs: null, rows: 0 },
        { kind: 'contactMemory', beforeMs: null, rows: 0 },
        { kind: 'endedSignIns', beforeMs: null, rows: 0 },
      ]);
      expect(await everyRow(own.prisma)).toContain('a lute');
    } finally {
      await own.close();
    }
  });

  test('wakes up at three, and is done once in a night', async () => {
    const job = nightly(
      async () => {},
      () => {},
    );
    try {
      const next = job.nextRun(new Date(2026, 4, 5, 12, 0, 0));
      expect(next).toEqual(new Date(2026, 4, 6, 3, 0, 0));
    } finally {
      job.stop();
    }

    const { database } = server;
    const erasure = createErasureStore(database);
    const applyAt = (nowMs: number) =>
      applyRetention({
        database,
        audit: new AuditLog({ database, now: () => nowMs, onFault: () => {} }),
        erasure,
        eraseClosed: erasure.eraseClosed,
        days: DAYS,
        nowMs,
        actorId: 'system',
      });
    const night = daysLater(300);
    expect(await applyAt(night)).not.toBeNull();
    expect(await applyAt(night + 1000)).toBeNull();
    expect(await applyAt(night + DAY_MS)).not.toBeNull();
  });

  test.runIf(process.env.TEST_DATABASE_URL)('has one runner at a time on a shared database', async () => {
    const inner = await withLock(server.database, 1, () => withLock(server.database, 1, async () => 'both'));
    expect(inner).toBeNull();
    expect(await withLock(server.database, 1, async () => 'free again')).toBe('free again');
  });

  test('writes no text and no id into the log', () => {
    const lines = logged.join('\n');
    expect(['cello', 'harp', 'who-', 'many-'].filter((piece) => lines.includes(piece))).toEqual([]);
  });
});
