import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../testing/open-office.ts';
import { openRawSocket, type RawSocket } from '../testing/raw-socket.ts';
import { TEST_KEY } from '../testing/start-test-server.ts';

/** What arrives before anybody is known: where a page says it is from, how a connection is asked for, and bytes that are no frames. */

const PUBLIC_URL = 'https://evenkeel.test';

let office: Office;
beforeAll(async () => {
  office = await openOffice({ accounts: { publicUrl: PUBLIC_URL, tlsInFront: true, signInHelp: '', oidc: null } });
});
afterAll(() => office.close());

const host = () => new URL(office.server.url).host;
const port = () => Number(new URL(office.server.url).port);
const isUp = async () => (await fetch(`${office.server.url}/healthz`)).ok;

const FOREIGN: [string, () => string][] = [
  ['null', () => 'null'],
  ['nothing', () => ''],
  ['a suffix', () => `http://127.0.0.1.evil.example:${port()}`],
  ['a suffix behind the port', () => `http://${host()}.evil.example`],
  ['a prefix', () => `http://evil-${host()}`],
  ['a name below ours', () => 'https://evil.evenkeel.test'],
  ['a name above ours', () => 'https://test'],
  ['our name in a longer one', () => 'https://evilevenkeel.test'],
  ['our name with a longer end', () => 'https://evenkeel.test.evil.example'],
  ['our name in a path', () => `http://evil.example/${host()}`],
  ['our name behind a #', () => `http://evil.example#${host()}`],
  ['our name in a question', () => `http://evil.example?${host()}`],
  ['us as the user of somebody else', () => `http://${host()}@evil.example`],
  ['somebody as a user of ours', () => `http://evil@${host()}`],
  ['another port', () => `http://127.0.0.1:${port() + 1}`],
  ['no port', () => 'http://127.0.0.1'],
  ['the public name with a port', () => `${PUBLIC_URL}:8443`],
  ['the public name without TLS', () => 'http://evenkeel.test'],
  ['a trailing dot', () => `http://127.0.0.1.:${port()}`],
  ['a trailing dot on the public name', () => `${PUBLIC_URL}.`],
  ['another case', () => 'HTTPS://EVENKEEL.TEST'],
  ['a homoglyph', () => 'https://xn--evenkel-qzg.test'],
  ['percent signs', () => `http://127%2E0.0.1:${port()}`],
  ['a hexadecimal address', () => `http://0x7f.0.0.1:${port()}`],
  ['an octal address', () => `http://0177.0.0.1:${port()}`],
  ['a decimal address', () => `http://2130706433:${port()}`],
  ['a short address', () => `http://127.1:${port()}`],
  ['a mapped address', () => `http://[::ffff:127.0.0.1]:${port()}`],
  ['another name of this machine', () => `http://localhost:${port()}`],
  ['a slash', () => `http://${host()}/`],
  ['a path', () => `http://${host()}/desk`],
  ['backslashes', () => `http:\\\\${host()}`],
  ['an @ behind a backslash', () => `http://evil.example\\@${host()}`],
  ['two at once', () => `http://${host()}, http://evil.example`],
  ['two the other way round', () => `http://evil.example, http://${host()}`],
  ['a list', () => `http://${host()} http://evil.example`],
  ['no scheme', () => host()],
  ['half a scheme', () => `//${host()}`],
  ['another scheme', () => `ftp://${host()}`],
  ['a file', () => 'file://'],
  ['an extension', () => 'chrome-extension://abcdefghijklmnop'],
  ['a blob', () => `blob:http://${host()}/6f1d`],
  ['a script', () => `javascript:alert(1)//${host()}`],
];

describe('a page that says it is from', () => {
  test.each(FOREIGN)('%s opens no socket and changes nothing', async (_form, origin) => {
    expect(await openRawSocket(office.server.url, { headers: { origin: origin() } })).toBeNull();
    const { status, body } = await office.admin.call('POST', '/api/v1/teams', { name: 'Evil' }, { origin: origin() });
    expect([status, body.code]).toEqual([403, 'not-allowed']);
  });

  test('here, or the public address, is let in, as is a program, which says nothing', async () => {
    for (const headers of [{ origin: office.server.url }, { origin: PUBLIC_URL }, {}]) {
      const socket = await openRawSocket(office.server.url, { headers });
      expect(socket?.isOpen()).toBe(true);
      socket?.close();
      const { body } = await office.admin.call('POST', '/api/v1/teams', {}, headers as Record<string, string>);
      expect(body.code).toBe('invalid-input');
    }
  });
});

async function connected(): Promise<RawSocket> {
  const socket = await openRawSocket(office.server.url);
  if (!socket) throw new Error('The upgrade was refused.');
  return socket;
}
const isEnded = (socket: RawSocket) => expect.poll(() => socket.isOpen(), { timeout: 20_000 }).toBe(false);

/** Says goodbye as the protocol has it: it is answered after everything before it was read. */
function isReadToTheEnd(socket: RawSocket) {
  socket.bytes(Buffer.from([0x88, 0x80, 0, 0, 0, 0]));
  return isEnded(socket);
}

describe('a connection that is asked for', () => {
  test.each([
    'transport=websocket',
    'EIO=3&transport=websocket',
    'EIO=5&transport=websocket',
    'EIO=&transport=websocket',
    'EIO=__proto__&transport=websocket',
    'EIO=constructor&transport=websocket',
    'EIO=4&EIO=3&transport=websocket',
    'EIO[]=4&transport=websocket',
    'EIO=4&transport=polling',
    'EIO=4&transport=webtransport',
    'EIO=4&transport=__proto__',
    'EIO=4&transport=constructor',
    'EIO=4&transport=toString',
    'EIO=4',
    'EIO=4&transport=websocket&sid=__proto__',
    'EIO=4&transport=websocket&sid=constructor',
    'EIO=4&transport=websocket&sid=hasOwnProperty',
    'EIO=4&transport=websocket&sid=nobody',
    'EIO=4&transport=websocket&sid=a&sid=b',
    `EIO=4&transport=websocket&sid=${'x'.repeat(5000)}`,
  ])('with %s never becomes a session, and does no harm', async (query) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const socket = await openRawSocket(office.server.url, { path: `/socket.io/?${query}` });
    if (socket) {
      socket.text(`40/ingest,${JSON.stringify({ apiKey: TEST_KEY })}`);
      await isReadToTheEnd(socket);
      expect(socket.heard()).not.toContain('"sid"');
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect(await isUp()).toBe(true);
  });

  test('as it should be becomes one', async () => {
    const socket = await connected();
    socket.text(`40/ingest,${JSON.stringify({ apiKey: TEST_KEY })}`);
    await expect.poll(() => socket.heard()).toContain('40/ingest,{"sid"');
    socket.close();
  });

  test('by polling is refused, whatever is posted', async () => {
    for (const sid of ['', '&sid=__proto__', '&sid=nobody']) {
      const path = `${office.server.url}/socket.io/?EIO=4&transport=polling${sid}`;
      expect((await fetch(path)).status, sid).toBe(400);
      for (const type of ['application/octet-stream', 'text/plain', 'application/json']) {
        const response = await fetch(path, { method: 'POST', headers: { 'content-type': type }, body: '40/ingest,' });
        expect(response.status, `${sid} ${type}`).toBe(400);
      }
    }
    expect(await isUp()).toBe(true);
  });
});

describe('frames', () => {
  test.each([
    ['an attachment that is announced', '451-["message:send",{"_placeholder":true,"num":0}]'],
    ['no attachment where one is announced', '450-["message:send"]'],
    ['a billion attachments', '459999999999-["message:send"]'],
    ['attachments without a number', '45-["message:send"]'],
    ['a namespace of the prototype', '42/__proto__,["message:send",{}]'],
    ['a connection that was never made', '42/ingest,1["message:send",{}]'],
    ['a reserved event', '42["connect",{}]'],
    ['an event that is no name', '42[{"toString":1}]'],
    ['an event without an array', '42{"length":1}'],
    ['an acknowledgement of nothing', '43/ingest,999999999999[]'],
    ['an error nobody listens to', '44{"message":"x"}'],
  ])('with %s do nothing to the server', async (_what, packet) => {
    const socket = await connected();
    socket.text(`40/ingest,${JSON.stringify({ apiKey: TEST_KEY })}`);
    socket.text(packet);
    await isReadToTheEnd(socket);
    expect(await isUp()).toBe(true);
  });

  test('of bytes, where text belongs, do nothing to the server', async () => {
    for (const payload of [[0x34], [0x34, 0x32, 0x5b], [0xff, 0xfe, 0x00]]) {
      const socket = await connected();
      socket.text(`40/ingest,${JSON.stringify({ apiKey: TEST_KEY })}`);
      socket.bytes(Buffer.from([0x82, 0x80 | payload.length, 0, 0, 0, 0, ...payload]));
      await isReadToTheEnd(socket);
    }
    expect(await isUp()).toBe(true);
  });

  test('in fragments that never end are cut, and cost no memory that stays', async () => {
    const start = Buffer.from([0x01, 0x81, 0, 0, 0, 0, 0x34]);
    const more = Buffer.concat(Array.from({ length: 300_000 }, () => Buffer.from([0x00, 0x81, 0, 0, 0, 0, 0x78])));
    const flood = async () => {
      const socket = await connected();
      socket.bytes(start);
      socket.bytes(more);
      await isEnded(socket);
    };
    await flood();
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 10; round += 1) await flood();
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
    expect(await isUp()).toBe(true);
  });

  test('that say they are larger than allowed are cut before they are read', async () => {
    const socket = await connected();
    socket.bytes(Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]));
    await isEnded(socket);
    expect(await isUp()).toBe(true);
  });
});
