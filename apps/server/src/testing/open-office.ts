import type { AccountRole, LiveFacts, TeamPut } from '@evenkeel/protocol';
import { io } from 'socket.io-client';
import { type LiveSocket, startTestServer, type TestServer } from './start-test-server.ts';

export const PASSWORD = 'copper lantern drifts west';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it
  body: any;
  headers: Headers;
}

let browsers = 0;

/** Somebody with a browser: keeps the cookies it is given, and comes from an address of its own, as a proxy would say. */
export class Browser {
  readonly #url: () => string;
  readonly #jar = new Map<string, string>();
  readonly address: string;
  constructor(url: () => string) {
    this.#url = url;
    browsers += 1;
    this.address = `10.0.${Math.floor(browsers / 250)}.${(browsers % 250) + 1}`;
  }
  get cookie(): string {
    return [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }
  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(path.startsWith('http') ? path : `${this.#url()}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        cookie: this.cookie,
        'x-forwarded-for': this.address,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(line)) this.#jar.delete(pair.slice(0, at));
      else this.#jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const text = await response.text();
    return {
      status: response.status,
      body: response.headers.get('content-type')?.startsWith('application/json') && text ? JSON.parse(text) : text,
      headers: response.headers,
    };
  }
}

export interface Person extends Browser {
  userId: string;
  email: string;
}

export interface Office {
  server: TestServer;
  admin: Person;
  /** Makes an account, sets its password with the link, and signs in. */
  person: (name: string, role: AccountRole, agentId?: string | null) => Promise<Person>;
  /** Signs somebody in once more, from another browser. */
  again: (person: Person) => Promise<Browser>;
  team: (team: Partial<TeamPut> & { name: string }) => Promise<string>;
  /** Opens a live connection; it does not come back by itself. */
  live: (browser: Browser) => Promise<LiveSocket>;
  close: () => Promise<void>;
}

/** Behind a proxy with TLS, without the demo. */
export const OFFICE_ACCOUNTS = { publicUrl: null, tlsInFront: true, signInHelp: 'Ask Alex.', oidc: null };

/** A server without the demo, with its first admin. */
export async function openOffice(options: Parameters<typeof startTestServer>[0] = {}): Promise<Office> {
  const server = await startTestServer({ demo: null, accounts: OFFICE_ACCOUNTS, ...options });
  const browser = () => new Browser(() => server.url);
  const sockets: LiveSocket[] = [];

  async function signedInAs(browserOfPerson: Browser, email: string): Promise<Person> {
    const { body } = await browserOfPerson.call('GET', '/api/v1/session');
    return Object.assign(browserOfPerson, { userId: body.userId as string, email });
  }

  const first = browser();
  const email = 'alex@office.test';
  await first.call('POST', '/api/v1/set-up', {
    token: tokenOf(server.setUpLink?.url),
    name: 'Alex Admin',
    email,
    password: PASSWORD,
  });
  const admin = await signedInAs(first, email);

  return {
    server,
    admin,
    async person(name, role, agentId = null) {
      const address = `${name.toLowerCase()}@office.test`;
      const made = await admin.call('POST', '/api/v1/people', { name, email: address, role, agentId });
      const theirs = browser();
      await theirs.call('POST', '/api/v1/password', { token: tokenOf(made.body.url), password: PASSWORD });
      return signedInAs(theirs, address);
    },
    async again({ email: address }) {
      const other = browser();
      await other.call('POST', '/api/v1/sign-in', { email: address, password: PASSWORD });
      return other;
    },
    async team(team) {
      const { body } = await admin.call('POST', '/api/v1/teams', {
        queueIds: [],
        memberIds: [],
        leaderIds: [],
        ...team,
      });
      return body.teamId;
    },
    live: async (who) => {
      const socket = connect(server.url, who.cookie);
      sockets.push(socket);
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
      return socket;
    },
    async close() {
      for (const socket of sockets) socket.disconnect();
      await server.close();
    },
  };
}

function connect(url: string, cookie: string): LiveSocket {
  return io(`${url}/live`, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    reconnection: false,
  });
}

/** The part of a one-time link that opens. */
export function tokenOf(url: string | undefined): string {
  return url?.split('#')[1] ?? '';
}

/** Resolves when the server has cut this connection. */
export function isCut(socket: LiveSocket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.disconnected) resolve();
    else socket.once('disconnect', () => resolve());
  });
}

/** Every fact of this name this connection hears from now on. */
export function heard<Name extends keyof LiveFacts>(socket: LiveSocket, name: Name): Parameters<LiveFacts[Name]>[0][] {
  const facts: Parameters<LiveFacts[Name]>[0][] = [];
  const listener = (fact: Parameters<LiveFacts[Name]>[0]) => facts.push(fact);
  (socket as unknown as { on: (name: string, listener: (fact: never) => void) => void }).on(name, listener);
  return facts;
}
