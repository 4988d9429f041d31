import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type Server, type Socket } from 'node:net';
import { EMBED_AUDIENCE } from '@evenkeel/protocol';
import { SignJWT } from 'jose';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice, type Person } from '../testing/open-office.ts';
import { chatMessage } from '../testing/start-test-server.ts';

/**
 * The server calls one address of its own accord: the identity provider of its settings (accounts/oidc-provider.ts, and better-auth
 * for the token behind it). It has no webhook, no link preview, no avatar, no import from an address. Whatever somebody
 * writes into it, nobody is called: a listener whose address stands in every field hears nothing, and no other connection
 * leaves this process.
 */

let office: Office;
let nora: Person;
let bait: Server;
let calls = 0;
/** Ports this process connected to. */
const dialled = new Set<number>();

function onDial(message: unknown): void {
  const { socket } = message as { socket: Socket };
  socket.once('connect', () => dialled.add(socket.remotePort ?? 0));
  socket.once('connectionAttempt', (_ip: string, port: number) => dialled.add(port));
}

beforeAll(async () => {
  office = await openOffice();
  nora = await office.person('Nora', 'agent', 'desk-nora');
  bait = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => bait.listen(0, '127.0.0.1', resolve));
  subscribe('net.client.socket', onDial);
});
afterAll(async () => {
  unsubscribe('net.client.socket', onDial);
  bait.close();
  await office.close();
});

const port = () => (bait.address() as { port: number }).port;

/** The ways in which an address of this machine, or of its neighbours, is written to get past a filter. */
const FORMS = [
  (at: number) => `http://127.0.0.1:${at}/`,
  (at: number) => `http://localhost:${at}/`,
  (at: number) => `http://2130706433:${at}/`,
  (at: number) => `http://0x7f000001:${at}/`,
  (at: number) => `http://0177.0.0.1:${at}/`,
  (at: number) => `http://127.1:${at}/`,
  (at: number) => `http://0.0.0.0:${at}/`,
  (at: number) => `http://[::1]:${at}/`,
  (at: number) => `http://[::ffff:127.0.0.1]:${at}/`,
  (at: number) => `http://[64:ff9b::7f00:1]:${at}/`,
  (at: number) => `http://somebody@127.0.0.1:${at}/`,
  (at: number) => `http://example.com@127.0.0.1:${at}/`,
  (at: number) => `//127.0.0.1:${at}/`,
  (at: number) => `gopher://127.0.0.1:${at}/_x`,
  () => 'http://169.254.169.254/latest/meta-data/',
  () => 'file:///etc/passwd',
];

test.each(FORMS.map((form) => [form(4711).replace('4711', '<port>'), form] as const))(
  'no address makes the server call out, wherever it is written: %s',
  async (_name, form) => {
    const address = form(port());
    dialled.clear();
    const tried = await writeEverywhere(address);
    expect(tried).toBeGreaterThan(20);
    const ours = [
      Number(new URL(office.server.url).port),
      Number(new URL(process.env.TEST_DATABASE_URL || 'x://x:0').port || 5432),
    ];
    expect([...dialled].filter((at) => !ours.includes(at))).toEqual([]);
    expect(calls).toBe(0);
  },
);

test('the listener would have heard a call, and so would the watch on this process', async () => {
  dialled.clear();
  await expect(fetch(`http://127.0.0.1:${port()}/`)).rejects.toThrow();
  expect(calls).toBe(1);
  expect(dialled).toContain(port());
  calls = 0;
});

/** Every way in that takes text, and the headers a proxy or a browser could carry an address in. Says how many were tried. */
async function writeEverywhere(address: string): Promise<number> {
  const { admin, server } = office;
  const headers = {
    referer: address,
    'x-forwarded-host': address,
    'x-original-url': address,
    forwarded: `host=${address}`,
    'user-agent': address,
  };
  const name = address.slice(0, 80);
  const asked = [
    admin.call('POST', '/api/v1/embed-sites', { name, origins: [address] }, headers),
    admin.call('POST', '/api/v1/embed-sites', { name, origins: [address.replace(/\/$/, '')] }, headers),
    admin.call('POST', '/api/v1/ingest-keys', { name, sources: [address], queueIds: null, untilMs: null }, headers),
    admin.call('POST', '/api/v1/people', { name, email: 'x@127.0.0.1', role: 'agent', agentId: address }, headers),
    admin.call('POST', '/api/v1/teams', { name, queueIds: [address], memberIds: [], leaderIds: [] }, headers),
    admin.call(
      'POST',
      '/api/v1/explain',
      { text: `Look at ${address} and ![](${address}) <img src="${address}">` },
      headers,
    ),
    admin.call('PUT', '/api/v1/phrases/bait', { baseVersion: 0, phrase: { id: 'bait', text: address } }, headers),
    admin.call('GET', `/api/v1/audit?subject=${encodeURIComponent(address)}`, undefined, headers),
    admin.call('GET', `/api/v1/embed/${encodeURIComponent(address)}`, undefined, headers),
    admin.call('GET', `/sidebar?site=${encodeURIComponent(address)}`, undefined, headers),
    admin.call('POST', '/api/v1/sign-in', { email: 'x@127.0.0.1', password: address }, headers),
    admin.call('POST', '/api/v1/sign-in/oidc', { callbackURL: address, provider: address }, headers),
    admin.call(
      'GET',
      `/api/auth/callback/oidc?code=${encodeURIComponent(address)}&state=x&iss=${encodeURIComponent(address)}`,
      undefined,
      headers,
    ),
    admin.call(
      'POST',
      '/api/v1/set-up',
      { token: address.padEnd(20), name, email: 'x@a.test', password: address },
      headers,
    ),
    admin.call('POST', '/api/v1/password', { token: address.padEnd(20), password: address }, headers),
    admin.call('POST', '/api/v1/read-grants', { because: address }, headers),
  ];
  const said = chatMessage({
    conversationId: 'bait',
    agentId: 'desk-nora',
    text: `${address} <img src="${address}">`,
    customerName: name,
  });
  const sent = [
    server.ingest.sendMessage(said),
    server.ingest.sendMessage(
      chatMessage({
        source: address,
        conversationId: address,
        messageId: address,
        authorId: address,
        queueId: address,
      }),
    ),
    server.ingest.checkDraft({ source: 'test', conversationId: 'bait', text: address }),
  ];
  await Promise.all([...asked, ...sent]);
  // Only now: a new team cuts every connection there is.
  const socket = await office.live(nora);
  const conversationKey = 'test~bait';
  const live = [
    socket.emitWithAck('chat:send', { conversationKey, messageId: address, text: address }),
    socket.emitWithAck('note:add', { conversationKey, kind: 'order', text: address }),
    socket.emitWithAck('hand:raise', { conversationKey, note: address }),
    socket.emitWithAck('conversation:hand-over', { conversationKey }),
  ];
  await Promise.all(live);
  // Keys that say where they can be fetched.
  const token = await new SignJWT({ aud: EMBED_AUDIENCE, sub: 'desk-nora', iss: address })
    .setProtectedHeader({ alg: 'HS256', kid: address, jku: address, x5u: address })
    .sign(new TextEncoder().encode('x'.repeat(32)));
  const embedded = io(`${server.url}/live`, {
    transports: ['websocket'],
    auth: { token },
    forceNew: true,
    reconnection: false,
  });
  await new Promise((resolve) => embedded.once('connect_error', resolve));
  embedded.disconnect();
  socket.disconnect();
  return asked.length + sent.length + live.length + 1;
}
