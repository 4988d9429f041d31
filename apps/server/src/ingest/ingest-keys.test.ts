import { createIngestClient, type IngestClient } from '@evenkeel/client';
import type { IngestKeyMade, IngestKeysView, IngestKeyView } from '@evenkeel/protocol';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatMessage, startTestServer, TEST_KEY, type TestServer } from '../testing/start-test-server.ts';

let server: TestServer;
let admin: string;
const clients: IngestClient[] = [];

beforeAll(async () => {
  server = await startTestServer();
  admin = (await server.enter('admin')).cookie;
});
afterAll(async () => {
  for (const client of clients) client.close();
  await server.close();
});

async function ask<Answer>(method: string, path: string, body?: object, cookie = admin): Promise<Answer> {
  const response = await fetch(`${server.url}/api/v1/ingest-keys${path}`, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await response.json()) as Answer;
}

function makeKey(scope: Partial<Pick<IngestKeyView, 'sources' | 'queueIds'>> = {}): Promise<IngestKeyMade> {
  return ask('POST', '', { name: 'A desk', sources: [], queueIds: [], ...scope });
}

async function clientWith(secret: string): Promise<IngestClient> {
  const client = createIngestClient({ url: server.url, apiKey: secret, attempts: 1 });
  clients.push(client);
  await client.connected();
  return client;
}

function post(secret: string, body: object): Promise<Response> {
  return fetch(`${server.url}/api/v1/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

describe('an ingest key', () => {
  test('is shown once, opens both ways in, and only its hash is stored', async () => {
    const { key, secret } = await makeKey();
    expect(secret.startsWith(key.prefix)).toBe(true);
    const client = await clientWith(secret);
    expect(await client.sendMessage(chatMessage({ conversationId: 'with-key' }))).toMatchObject({ ok: true });
    expect((await post(secret, chatMessage({ conversationId: 'with-key' }))).status).toBe(200);
    const { keys } = await ask<IngestKeysView>('GET', '');
    expect(keys.find(({ keyId }) => keyId === key.keyId)?.lastUsedAtMs).toBeGreaterThan(0);
    expect(JSON.stringify(keys)).not.toContain(secret);
    const rows = await server.prisma.ingestKey.findMany();
    expect(JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? Number(value) : value))).not.toContain(
      secret,
    );
  });

  test('speaks for its sources only, whichever command it uses', async () => {
    const { secret } = await makeKey({ sources: ['shop'] });
    const client = await clientWith(secret);
    const conversationId = 'scoped';
    expect(await client.sendMessage(chatMessage({ source: 'shop', conversationId }))).toMatchObject({ ok: true });
    await server.ingest.sendMessage(chatMessage({ source: 'bank', conversationId, messageId: 'theirs' }));
    const refused = { ok: false, code: 'not-in-scope' };
    const there = { source: 'bank', conversationId };
    expect(await client.sendMessage(chatMessage(there))).toMatchObject(refused);
    expect(
      await client.editMessage({ ...there, messageId: 'theirs', text: 'x', editedAtMs: Date.now() }),
    ).toMatchObject(refused);
    expect(await client.closeConversation({ ...there, closedAtMs: Date.now() })).toMatchObject(refused);
    expect(await client.assignAgent({ ...there, agentId: 'me', assignedAtMs: Date.now() })).toMatchObject(refused);
    expect((await post(secret, chatMessage(there))).status).toBe(403);
    const batch = await post(secret, {
      messages: [chatMessage(there), chatMessage({ source: 'shop', conversationId })],
    });
    expect(await batch.json()).toMatchObject({ answers: [refused, { ok: true }] });
  });

  test('reaches no conversation of another queue, even when it names its own', async () => {
    const { secret } = await makeKey({ queueIds: ['orders'] });
    const client = await clientWith(secret);
    await server.ingest.sendMessage(chatMessage({ conversationId: 'in-billing', queueId: 'billing' }));
    const refused = { ok: false, code: 'not-in-scope' };
    expect(await client.sendMessage(chatMessage({ conversationId: 'in-billing', queueId: 'orders' }))).toMatchObject(
      refused,
    );
    expect(await client.sendMessage(chatMessage({ conversationId: 'in-no-queue' }))).toMatchObject(refused);
    expect(await client.sendMessage(chatMessage({ conversationId: 'in-orders', queueId: 'orders' }))).toMatchObject({
      ok: true,
    });
    expect(
      await client.closeConversation({ source: 'test', conversationId: 'in-orders', closedAtMs: Date.now() }),
    ).toMatchObject({ ok: true });
  });

  test('that is revoked is cut off at once, with what it had open', async () => {
    const { key, secret } = await makeKey();
    const socket = io(`${server.url}/ingest`, { transports: ['websocket'], auth: { apiKey: secret }, forceNew: true });
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    const cut = new Promise<string>((resolve) => socket.once('disconnect', resolve));
    const again = new Promise<Error & { data?: object }>((resolve) => socket.once('connect_error', resolve));
    expect(await ask('DELETE', `/${key.keyId}`)).toEqual({ ok: true });
    expect(await cut).toBe('io server disconnect');
    socket.connect();
    expect((await again).data).toMatchObject({ code: 'no-key' });
    socket.disconnect();
    expect((await post(secret, chatMessage())).status).toBe(401);
    expect(await ask('DELETE', `/${key.keyId}`)).toMatchObject({ ok: false, code: 'unknown-key' });
  });

  test('that is rotated goes on for the overlap asked for, and not at all without one', async () => {
    const first = await makeKey({ sources: ['shop'] });
    const second = await ask<IngestKeyMade>('POST', `/${first.key.keyId}/rotate`, { overlapHours: 24 });
    expect(second.key.sources).toEqual(['shop']);
    const message = () => chatMessage({ source: 'shop', conversationId: 'rotated' });
    expect((await post(first.secret, message())).status).toBe(200);
    expect((await post(second.secret, message())).status).toBe(200);
    const { keys } = await ask<IngestKeysView>('GET', '');
    expect(keys.find(({ keyId }) => keyId === first.key.keyId)?.expiresAtMs).toBeGreaterThan(Date.now());
    await ask('POST', `/${second.key.keyId}/rotate`, { overlapHours: 0 });
    expect((await post(second.secret, message())).status).toBe(401);
  });

  test('that has run out is refused, on an open connection too', async () => {
    const { key, secret } = await makeKey();
    const client = await clientWith(secret);
    await server.prisma.ingestKey.update({ where: { keyId: key.keyId }, data: { expiresAtMs: 1 } });
    await makeKey();
    expect((await post(secret, chatMessage())).status).toBe(401);
    await server.restart();
    admin = (await server.enter('admin')).cookie;
    expect((await post(secret, chatMessage())).status).toBe(401);
    client.close();
  });

  test('of the settings is good for everything and stands in no list', async () => {
    expect((await post(TEST_KEY, chatMessage({ source: 'anything' }))).status).toBe(200);
    const { keys } = await ask<IngestKeysView>('GET', '');
    expect(keys.some(({ keyId }) => keyId === 'settings')).toBe(false);
  });
});

describe('the keys are an admin’s', () => {
  test.each(['agent', 'supervisor', 'customer'] as const)('not of a %s', async (role) => {
    const { cookie } = await server.enter(role);
    const refused = { ok: false, code: 'not-allowed' };
    expect(await ask('GET', '', undefined, cookie)).toMatchObject(refused);
    expect(await ask('POST', '', { name: 'mine', sources: [], queueIds: [] }, cookie)).toMatchObject(refused);
    expect(await ask('POST', '/x/rotate', { overlapHours: 1 }, cookie)).toMatchObject(refused);
    expect(await ask('DELETE', '/x', undefined, cookie)).toMatchObject(refused);
  });

  test('nor of nobody, and bad values are named', async () => {
    expect(await ask('GET', '', undefined, '')).toMatchObject({ ok: false, code: 'not-signed-in' });
    const bad = { ok: false, code: 'invalid-input' };
    expect(await ask('POST', '', { name: '', sources: [], queueIds: [] })).toMatchObject(bad);
    expect(await ask('POST', '', { name: 'x', sources: 'shop', queueIds: [] })).toMatchObject(bad);
    expect(await ask('POST', '', { name: 'x', sources: [], queueIds: [], admin: true })).toMatchObject(bad);
    expect(await ask('POST', '/x/rotate', { overlapHours: -1 })).toMatchObject(bad);
    expect(await ask('POST', '/x/rotate', { overlapHours: 1 })).toMatchObject({ ok: false, code: 'unknown-key' });
  });
});
