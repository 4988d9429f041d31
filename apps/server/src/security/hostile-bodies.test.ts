import { request } from 'node:http';
import {
  explainSchema,
  INGEST_SCHEMAS,
  LIVE_SCHEMAS,
  passwordByLinkSchema,
  passwordChangeSchema,
  personCreateSchema,
  personPutSchema,
  phrasePutSchema,
  problem,
  setUpSchema,
  signInSchema,
  teamPutSchema,
} from '@evenkeel/protocol';
import type { Socket } from 'socket.io-client';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { wellFormed } from '../testing/malformed.ts';
import { type Office, openOffice, type Person } from '../testing/open-office.ts';
import { chatMessage, type LiveSocket, TEST_KEY } from '../testing/start-test-server.ts';

/** Names, types and shapes a body may not have, through every way in. The server runs in this process: pollution shows here. */

const SECRET_LINE = 'the-blue-heron-stands-at-number-four';

let office: Office;
let agent: Person;
/** Both ways in, with everything somebody signed in may say. */
const ways = {} as Record<'/live' | '/ingest', Socket>;

beforeAll(async () => {
  office = await openOffice();
  agent = await office.person('Nora', 'agent', 'desk-nora');
  await office.server.ingest.sendMessage(
    chatMessage({ conversationId: 'mine', agentId: 'desk-nora', text: SECRET_LINE }),
  );
  ways['/live'] = (await office.live(agent)) as unknown as Socket;
  ways['/ingest'] = await openIngest();
});
afterAll(async () => {
  ways['/ingest'].disconnect();
  await office.close();
});

async function openIngest(): Promise<Socket> {
  const socket = io(`${office.server.url}/ingest`, {
    transports: ['websocket'],
    auth: { apiKey: TEST_KEY },
    forceNew: true,
    reconnection: false,
  });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return socket;
}

/** Waits its turn: a page may say only so much a second, and these are meant to be read. */
async function say(
  socket: Socket,
  event: string,
  body: unknown,
): Promise<{ ok: boolean; code?: string; message?: string }> {
  for (;;) {
    const answer = await socket.timeout(20_000).emitWithAck(event, body);
    if (answer.code !== 'slow-down') return answer;
    await new Promise((resolve) => setTimeout(resolve, answer.retryAfterMs));
  }
}

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const prototypesNow = () => PROTOTYPES.map((prototype) => Object.getOwnPropertyNames(prototype).sort());

const NO_EVENTS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupGetter__',
  'isPrototypeOf',
  'then',
  'base',
  'emit',
  'close',
  'error',
  'get',
  'size',
  'data',
  'user',
  'rooms',
  'handshake',
  '*',
  '',
  ' ',
  'MESSAGE:SEND',
  'message:send ',
  'message:send\u0000',
  'message：send',
  'session',
  '../admin',
  'x'.repeat(10_000),
];
/** Socket.IO keeps these for itself. */
const RESERVED = ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'];

describe.each(['/live', '/ingest'] as const)('on %s', (namespace) => {
  test.each(NO_EVENTS)('the event %j is unknown, and the answer says nothing but that', async (event) => {
    const answer = await say(ways[namespace], event, { conversationKey: 'test~mine' });
    expect(answer).toEqual(problem('unknown-event', 'The server knows no such event; nothing was done.'));
  });

  test.each(RESERVED)('the reserved event %s is not taken for one, and nobody else notices', async (event) => {
    const socket = namespace === '/ingest' ? await openIngest() : ((await office.live(agent)) as unknown as Socket);
    const heard: string[] = [];
    const { engine } = socket.io;
    engine.on('data', (text: unknown) => heard.push(String(text)));
    const ended = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
    engine.write(`2${namespace},7${JSON.stringify([event, { conversationKey: 'test~mine' }])}`);
    await ended;
    expect(heard.filter((text) => text.includes(SECRET_LINE) || /^3/.test(text))).toEqual([]);
    expect((await say(ways[namespace], 'nothing', {})).code).toBe('unknown-event');
  });

  const schemas = (namespace === '/live' ? LIVE_SCHEMAS : INGEST_SCHEMAS) as Record<string, z.ZodType>;

  test.each(Object.keys(schemas))('%s takes nothing into a prototype, at whatever depth it stands', async (event) => {
    const before = prototypesNow();
    for (const body of pollutions(wellFormed(schemas[event] as z.ZodType))) {
      const answer = await say(ways[namespace], event, body);
      expect(typeof answer.ok).toBe('boolean');
      expect(answer.code).not.toBe('internal-error');
    }
    expect(prototypesNow()).toEqual(before);
  });

  test.each(Object.keys(schemas))('%s takes no operator, list or object where a string belongs', async (event) => {
    const body = wellFormed(schemas[event] as z.ZodType) as Record<string, unknown>;
    const strings = Object.keys(body).filter((field) => typeof body[field] === 'string');
    for (const field of strings) {
      for (const value of NO_STRINGS) {
        const answer = await say(ways[namespace], event, { ...body, [field]: value });
        expect(answer, `${field}: ${JSON.stringify(value)}`).toMatchObject({ ok: false, retry: false });
        expect(['invalid-input', 'unknown-author']).toContain(answer.code);
        expect(answer.message).not.toContain('$');
      }
    }
  });
});

const NO_STRINGS: unknown[] = [
  { $ne: null },
  { $gt: '' },
  { $regex: '.*' },
  { $where: 'sleep(1000)' },
  { $in: ['test~mine'] },
  ['test~mine'],
  [['test~mine']],
  { toString: 'test~mine' },
  { length: 4, 0: 't' },
  { _placeholder: true, num: 0 },
  0,
  true,
  1e308,
];

/** The body with a key that leads to a prototype in each object of it, and in place of each value. */
function pollutions(body: unknown): unknown[] {
  const text = JSON.stringify(body);
  const evil = [
    '"__proto__":{"polluted":true}',
    '"constructor":{"prototype":{"polluted":true}}',
    '"prototype":{"polluted":true}',
  ];
  const nested = evil.flatMap((pair) => {
    const opened = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
    const inside = opened.map((at) => `${text.slice(0, at)}${pair}${text[at] === '}' ? '' : ','}${text.slice(at)}`);
    const values = [...text.matchAll(/:("[^"]*"|\d+|true|null)/g)];
    const instead = values.map(
      ({ index, 0: value }) => `${text.slice(0, index)}:{${pair}}${text.slice(index + value.length)}`,
    );
    return [...inside, ...instead];
  });
  // As JSON.parse makes them: keys of their own, not prototypes.
  return nested.map((one) => JSON.parse(one));
}

const BODIES: Record<string, z.ZodType> = {
  'POST /api/v1/sign-in': signInSchema,
  'POST /api/v1/set-up': setUpSchema,
  'POST /api/v1/password': passwordByLinkSchema,
  'PUT /api/v1/account/password': passwordChangeSchema,
  'POST /api/v1/people': personCreateSchema,
  'PUT /api/v1/people/:userId': personPutSchema,
  'POST /api/v1/teams': teamPutSchema,
  'PUT /api/v1/phrases/:id': phrasePutSchema,
  'POST /api/v1/explain': explainSchema,
  'POST /api/v1/messages': INGEST_SCHEMAS['message:send'],
};

test.each(Object.entries(BODIES))(
  '%s takes nothing into a prototype, at whatever depth it stands',
  async (route, schema) => {
    const before = prototypesNow();
    for (const body of pollutions(wellFormed(schema))) {
      const { status } = await sendRaw(route, 'application/json', JSON.stringify(body));
      expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(200);
      expect(status, JSON.stringify(body)).toBeLessThan(500);
    }
    expect(prototypesNow()).toEqual(before);
  },
);

/** What a client can write where it says what the body is. */
const TYPES = [
  'application/json',
  'application/json;charset=utf-8',
  'application/json ; charset=utf-8',
  'application/json\t',
  'application/json\t; charset=utf-8',
  'application/json\tx',
  ' application/json',
  'application/json ',
  'application/json x',
  'application/json;',
  'application/json;garbage',
  'application/json;;;',
  'application/json; charset="utf-8',
  'application/json, text/plain',
  'application/jsonx',
  'application/json+x',
  'application/x+json',
  'application/vnd.api+json',
  'APPLICATION/JSON',
  'Application/Json',
  'application',
  'application/',
  '/json',
  'application//json',
  'application\\json',
  'json',
  'text/json',
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'application/javascript',
  '*/*',
  '__proto__',
  'constructor',
  '\u00a0application/json',
  'application/json\u00a0',
  '',
  undefined,
];

/** Byte for byte as it is given: other clients tidy a header up. */
function sendRaw(route: string, type: string | undefined, body: string, headers: Record<string, string> = {}) {
  const [method = '', path = ''] = route.replace(/:\w+/, 'nobody').split(' ');
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request(
      `${office.server.url}${path}`,
      {
        method,
        headers: {
          cookie: office.admin.cookie,
          'x-forwarded-for': office.admin.address,
          'content-length': Buffer.byteLength(body),
          ...(type === undefined ? {} : { 'content-type': type }),
          ...headers,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

describe('a body whose type is written in any of many ways', () => {
  test.each(TYPES)('%j is refused by every address that takes one, when it is not what belongs there', async (type) => {
    // Signing out reads no body, and would end the session the others need.
    const writing = office.server.routes.filter((route) => /^(?:POST|PUT)/.test(route) && !route.endsWith('/sign-out'));
    expect(writing.length).toBeGreaterThan(15);
    for (const route of writing) {
      const { status, text } = await sendRaw(route, type, '{"nobody":"asked for this","text":{"$ne":1}}');
      // A provider there is none of is said before anything is read.
      const isRefused = (status >= 400 && status < 500) || route === 'POST /api/v1/sign-in/oidc';
      expect(isRefused, `${route} answered ${status}: ${text}`).toBe(true);
      expect(JSON.parse(text)).toMatchObject({ ok: false });
    }
  });

  test.each(TYPES)('%j is never a way past the limits of a message', async (type) => {
    const bearer = { authorization: `Bearer ${TEST_KEY}` };
    const count = () => office.server.prisma.conversationEvent.count();
    const before = await count();
    for (const fields of [{ text: 'x'.repeat(4001) }, { source: { $ne: null } }, { author: 'admin' }, { extra: 1 }]) {
      const body = JSON.stringify({ ...chatMessage(), ...fields });
      const { status } = await sendRaw('POST /api/v1/messages', type, body, bearer);
      expect([400, 413]).toContain(status);
    }
    expect(await count()).toBe(before);
    const { status } = await sendRaw('POST /api/v1/messages', type, JSON.stringify(chatMessage()), bearer);
    expect((await count()) - before).toBe(status === 200 ? 1 : 0);
  });
});

describe('what is refused says nothing of what the server holds', () => {
  test('over HTTP: no stack, no path, no statement, no word of a chat', async () => {
    const bodies = [
      '',
      '{',
      '[]',
      'null',
      '"x"',
      '{"a":',
      '{"messages":[]}',
      '\u0000',
      '{"__proto__":1}',
      '['.repeat(5000),
    ];
    for (const route of office.server.routes) {
      if (route.endsWith('/sign-out') || /^DELETE .*account\/sessions$/.test(route)) continue;
      for (const body of route.startsWith('GET') ? [''] : bodies) {
        const { status, text } = await sendRaw(`${route}`, body ? 'application/json' : undefined, body);
        if (status < 400) continue;
        expect(text, route).not.toMatch(
          /\bat .*:\d+|node_modules|prisma|select |postgres|FST_|SyntaxError|Unexpected token/i,
        );
        expect(text).not.toContain(SECRET_LINE);
        expect(text).not.toContain(TEST_KEY);
        expect(Object.keys(JSON.parse(text)).filter((key) => key !== 'retryAfterMs')).toEqual([
          'ok',
          'code',
          'message',
          'retry',
        ]);
      }
    }
  });

  test('over a socket: a problem holds a code, a sentence and whether to try again', async () => {
    const elsewhere = (await office.live(await office.person('Sara', 'agent', 'desk-sara'))) as unknown as Socket &
      LiveSocket;
    for (const event of Object.keys(LIVE_SCHEMAS)) {
      const schema = LIVE_SCHEMAS[event as keyof typeof LIVE_SCHEMAS];
      const body = {
        ...(wellFormed(schema) as object),
        ...(event === 'tiles:watch' ? {} : { conversationKey: 'test~mine' }),
      };
      const answer = await say(elsewhere, event, body);
      if (answer.ok) continue;
      expect(Object.keys(answer)).toEqual(['ok', 'code', 'message', 'retry']);
      expect(JSON.stringify(answer)).not.toMatch(/heron|desk-nora|Nora|node_modules|\bat .*:\d+/);
    }
  });
});
