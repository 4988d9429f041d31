import { EMBED_AUDIENCE } from '@evenkeel/protocol';
import { SignJWT } from 'jose';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../testing/open-office.ts';
import {
  chatMessage,
  join,
  type LiveSocket,
  nextFact,
  startTestServer,
  type TestServer,
} from '../testing/start-test-server.ts';

/**
 * The keys of everything that is pushed or answered to each kind of page, however deep. Lists and not snapshots: a new key goes to a
 * browser because somebody wrote it down here, never because a test was run with `-u`.
 */

const under = (at: string, keys: readonly string[]) => keys.map((key) => `${at}.${key}`);
const REASON = ['text', 'messageId', 'start', 'end'];
const SIGNALS = ['frustration', 'abuse', 'distress', 'satisfaction', 'sarcasm', 'urgency'];
const EVIDENCE = ['start', 'end', 'signal', 'trigger', 'termId', 'points', 'because'];
const ASSESSMENT = [
  ...['language', 'abstained', 'abuseKinds[]', 'abuseTarget', 'triggers[]', ...SIGNALS],
  ...under('evidence[]', EVIDENCE),
];
const SPOKEN = ['messageId', 'seq', 'author', 'authorId', 'text', 'sentAtMs', 'editedAtMs'];
const MESSAGE = [...SPOKEN, 'assessment', ...under('assessment', ASSESSMENT)];
const ALERT = [
  ...['alertId', 'rowId', 'severity', 'status', 'protocol', 'responsible', 'openedAtMs', 'changedAtMs', 'changedById'],
  ...under('reasons[]', REASON),
];
const CARD = [
  ...['cardId', 'kind', 'phraseId', 'group', 'text', 'guidance', 'feeling', 'because[]', 'answersMessageId'],
  ...under('blanks[]', ['slot', 'ask']),
];
const READ = ['value', 'line', ...under('reasons[]', REASON)];
const LADDER = [
  ...['step', 'abusiveMessages', 'permission', 'policyId'],
  ...under('warned[]', ['step', 'atMs', 'messageId']),
];
const VIEW = [
  ...['status', 'agentId', 'queueId', 'customerName', 'openedAtMs', 'lastEventAtMs', 'level', 'levelSinceMs', 'trend'],
  ...[
    'tension',
    'tensionHistory[]',
    'stage',
    'boundaryStep',
    'permission',
    'waitingSinceMs',
    'recovered',
    'noPhrasesIn',
  ],
  ...['ladder', 'contact', 'emotion', 'cause', 'customerType', 'lastCustomerMessage', 'stillHere', 'alert'],
  ...under('reasons[]', REASON),
  ...under('ladder', LADDER),
  ...under('contact', ['earlierChats', 'lastLevel']),
  ...['emotion', 'cause', 'customerType'].flatMap((read) => under(read, READ)),
  ...under('options[]', ['optionId', 'issue', 'issueName', 'solution', 'alternative', 'limit', 'because']),
  ...under('notes[]', ['noteId', 'kind', 'text', 'messageId', 'atMs', 'isEdited']),
  ...under('lastCustomerMessage', ['messageId', 'text', ...under('assessment', ASSESSMENT)]),
  ...under('cards[]', CARD),
  ...under('nudges[]', ['nudgeId', 'moment', 'line', 'because']),
  ...under('stillHere', ['atMs', ...under('card', CARD)]),
  ...under('alert', ALERT),
];
const TILE = [
  ...['conversationKey', 'seq', 'status', 'agentId', 'queueId', 'customerName', 'level', 'trend', 'tensionHistory[]'],
  ...['lastEventAtMs', 'waitingSinceMs', 'lastText', 'lastAuthor', 'boundaryStep', 'recovered', 'topReason', 'alert'],
  ...under('alert', ALERT),
];
const PACKET = [
  ...['text', 'wants', 'contact', 'keyPoints[]', 'promises[]', 'feelings[]', 'alert', 'boundary.abusiveMessages'],
  ...under('contact', ['earlierChats', 'lastLevel']),
  ...under('tension', ['now', 'level', 'peakLevel', 'history[]']),
  ...under('triggers[]', ['trigger', 'count', 'words']),
  ...under('boundary.warned[]', ['step', 'atMs', 'messageId']),
  ...under('alert', ['severity', 'status', 'protocol', ...under('reasons[]', REASON)]),
];

const JOINED = ['ok', 'epoch', 'seq', 'whole'];
const TO_STAFF: Record<string, string[]> = {
  'conversation:updated': [
    ...['epoch', 'sinceSeq', 'seq', 'conversationKey', 'changed.lastCustomerMessageId'],
    ...under('messages[]', MESSAGE),
    ...under('changed', VIEW),
  ],
  'tile:changed': ['epoch', ...under('tile', TILE)],
  'conversation:gone': ['conversationKey'],
  'typing:changed': ['conversationKey', 'author', 'typing'],
  'library:published': ['version'],
  'answer to tiles:watch': ['ok', 'epoch', ...under('tiles[]', TILE)],
  'answer to conversation:join': [
    ...[...JOINED, 'view.conversationKey', 'view.source', 'view.conversationId', 'view.seq'],
    ...under('messages[]', MESSAGE),
    ...under('view', VIEW),
  ],
  'answer to conversation:hand-over': ['ok', 'seq', ...under('packet', PACKET)],
};
/** Nothing of what is thought about them: `assessment` and `view` are there, and null. */
const TO_CUSTOMER: Record<string, string[]> = {
  'chat:message': ['epoch', 'seq', 'message', ...under('message', [...SPOKEN, 'assessment'])],
  'typing:changed': ['conversationKey', 'author', 'typing'],
  'answer to conversation:join': [...JOINED, 'view', ...under('messages[]', [...SPOKEN, 'assessment'])],
};

/** `tile.alert.reasons[].text`, for every place in a value. */
function pathsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => pathsOf(entry, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, at ? `${at}.${key}` : key));
}

/** Everything one page hears and is answered. */
class Listener {
  readonly facts: [string, unknown][] = [];
  readonly socket: LiveSocket;
  constructor(socket: LiveSocket) {
    this.socket = socket;
    socket.onAny((name: string, fact: unknown) => this.facts.push([name, fact]));
  }
  async asks(event: 'tiles:watch' | 'conversation:join' | 'conversation:hand-over', body: object): Promise<void> {
    const untyped = this.socket as unknown as { emitWithAck: (event: string, body: object) => Promise<unknown> };
    this.facts.push([`answer to ${event}`, await untyped.emitWithAck(event, body)]);
  }
  /** Keys nobody wrote down for this kind of page. */
  strange(allowed: Record<string, string[]>): string[] {
    return this.facts.flatMap(([name, fact]) =>
      pathsOf(fact)
        .filter((path) => !allowed[name]?.includes(path))
        .map((path) => `${name}: ${path}`),
    );
  }
  get text(): string {
    return JSON.stringify(this.facts);
  }
}

const WORDS = [
  'Hello?',
  'This is the third time I ask about order 4711, you useless idiot! I am not happy at all.',
  'I want a refund of 40 euros. I know where you work and I will find you.',
  'Great, another delay. Really great.',
];
const WARNING = 'I will call you tomorrow. Please do not use such words, or I will have to end the chat.';
/** In one chat each, so that a push can be told to be of the other one. */
const [OURS, OTHERS] = ['lavender-turnstile', 'granite-parasol'];

describe('in an office', () => {
  let office: Office;
  const listeners = {} as Record<
    'its agent' | 'its supervisor' | 'its embedded sidebar' | 'somebody elsewhere',
    Listener
  >;

  beforeAll(async () => {
    office = await openOffice();
    const nora = await office.person('Nora', 'agent', 'desk-nora');
    const sara = await office.person('Sara', 'agent', 'desk-sara');
    const lea = await office.person('Lea', 'supervisor');
    await office.team({ name: 'North', memberIds: [nora.userId], leaderIds: [lea.userId] });
    await office.team({ name: 'South', memberIds: [sara.userId] });
    const origin = 'https://desk.example.com';
    const { body: made } = await office.admin.call('POST', '/api/v1/embed-sites', { name: 'Desk', origins: [origin] });
    const { siteId } = made.site;
    const token = await new SignJWT({ iss: siteId, aud: EMBED_AUDIENCE, sub: 'desk-nora', origin, source: 'test' })
      .setProtectedHeader({ alg: 'HS256', kid: siteId })
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(new TextEncoder().encode(made.secret));
    const sidebar: LiveSocket = io(`${office.server.url}/live`, {
      transports: ['websocket'],
      auth: { token },
      forceNew: true,
      reconnection: false,
    });
    await new Promise<void>((resolve) => sidebar.once('connect', resolve));
    listeners['its agent'] = new Listener(await office.live(nora));
    listeners['its supervisor'] = new Listener(await office.live(lea));
    listeners['its embedded sidebar'] = new Listener(sidebar);
    listeners['somebody elsewhere'] = new Listener(await office.live(sara));

    const all = Object.values(listeners);
    for (const [at, text] of WORDS.entries()) {
      for (const [conversationId, agentId, word] of [
        ['ours', 'desk-nora', OURS],
        ['others', 'desk-sara', OTHERS],
      ] as const) {
        const said = chatMessage({
          conversationId,
          agentId,
          customerName: `Customer ${word}`,
          text: `${text} ${word}`,
        });
        await office.server.ingest.sendMessage(said);
      }
      if (at > 0) continue;
      // A sidebar in another page has no list: rights-of-every-door.test.ts.
      for (const listener of all) {
        if (listener.socket !== sidebar) await listener.asks('tiles:watch', {});
      }
      for (const listener of all.slice(0, 3)) {
        await listener.asks('conversation:join', { conversationKey: 'test~ours', sinceSeq: 0, epoch: null });
      }
    }
    const typing = { source: 'test', conversationId: 'ours', author: 'customer', typing: true } as const;
    const isTyping = all.slice(0, 3).map(({ socket }) => nextFact(socket, 'typing:changed'));
    office.server.ingest.changeTyping(typing);
    await Promise.all(isTyping);
    const isTold = all
      .slice(0, 3)
      .map(({ socket }) =>
        nextFact(socket, 'conversation:updated', ({ messages }) => messages.some(({ author }) => author === 'agent')),
      );
    await office.server.ingest.sendMessage(
      chatMessage({ conversationId: 'ours', agentId: 'desk-nora', author: 'agent', text: WARNING }),
    );
    await Promise.all(isTold);
    for (const listener of all.slice(0, 3)) {
      await listener.asks('conversation:hand-over', { conversationKey: 'test~ours' });
      await listener.asks('conversation:join', { conversationKey: 'test~ours', sinceSeq: 0, epoch: null });
    }
  });
  afterAll(async () => {
    listeners['its embedded sidebar'].socket.disconnect();
    await office.close();
  });

  test.each(['its agent', 'its supervisor', 'its embedded sidebar', 'somebody elsewhere'] as const)(
    '%s is told keys that were written down for staff, and no other',
    (who) => {
      expect([...new Set(listeners[who].strange(TO_STAFF))]).toEqual([]);
      // Without an answer these lists would allow anything.
      const heard = new Set(listeners[who].facts.map(([name]) => name));
      if (who !== 'its embedded sidebar') expect(heard).toContain('answer to tiles:watch');
      if (who !== 'somebody elsewhere') {
        for (const name of ['conversation:updated', 'typing:changed', 'answer to conversation:hand-over']) {
          expect(heard).toContain(name);
        }
      }
    },
  );

  test('nothing of one chat is in what is pushed of another, to whoever may not see it', () => {
    for (const who of ['its agent', 'its supervisor', 'its embedded sidebar'] as const) {
      expect(listeners[who].text).toContain(OURS);
      expect(listeners[who].text, who).not.toContain(OTHERS);
    }
    expect(listeners['somebody elsewhere'].text).toContain(OTHERS);
    expect(listeners['somebody elsewhere'].text).not.toContain(OURS);
  });

  test('no session, key, hash or address of an account is in anything that is pushed', () => {
    const told = Object.values(listeners)
      .map(({ text }) => text)
      .join();
    expect(told).not.toMatch(/office\.test|password|token|secret|hash|session/i);
  });
});

describe('in the demo', () => {
  let demo: TestServer;
  beforeAll(async () => {
    demo = await startTestServer();
  });
  afterAll(() => demo.close());

  test('a customer is told who wrote what in their own chat: no score, no card, no note, no name of an agent’s account', async () => {
    const [ours, other] = [
      new Listener((await demo.enter('customer')).socket),
      new Listener((await demo.enter('customer')).socket),
    ];
    const { socket: agent } = await demo.enter('agent');
    const keyOf = async (cookie: string) =>
      (await (await fetch(`${demo.url}/api/v1/session`, { headers: { cookie } })).json()).conversationKey as string;
    const cookies = [ours, other].map(({ socket }) =>
      String((socket.io.opts.extraHeaders as { cookie: string }).cookie),
    );
    const [ourKey = '', otherKey = ''] = await Promise.all(cookies.map(keyOf));
    expect(ourKey).not.toBe(otherKey);
    for (const [listener, conversationKey, word] of [
      [ours, ourKey, OURS],
      [other, otherKey, OTHERS],
    ] as const) {
      await listener.asks('conversation:join', { conversationKey, sinceSeq: 0, epoch: null });
      for (const [at, text] of WORDS.entries()) {
        await listener.socket.emitWithAck('chat:send', {
          conversationKey,
          messageId: `${word}-${at}`,
          text: `${text} ${word}`,
        });
      }
      await join(agent, conversationKey);
      agent.emit('chat:typing', { conversationKey, typing: true });
      await agent.emitWithAck('note:add', { conversationKey, kind: 'order', text: 'for the team alone' });
      const told = nextFact(listener.socket, 'chat:message', ({ message }) => message?.author === 'agent');
      await agent.emitWithAck('chat:send', { conversationKey, messageId: `${word}-agent`, text: WARNING });
      await told;
      await listener.asks('conversation:join', { conversationKey, sinceSeq: 0, epoch: null });
    }
    for (const [listener, mine, theirs] of [
      [ours, OURS, OTHERS],
      [other, OTHERS, OURS],
    ] as const) {
      expect([...new Set(listener.strange(TO_CUSTOMER))]).toEqual([]);
      expect(listener.text).toContain(mine);
      expect(listener.text).not.toContain(theirs);
      expect(listener.text).not.toMatch(/demo-agent|for the team alone|frustration|card|alert/);
      expect(new Set(listener.facts.map(([name]) => name))).toEqual(new Set(Object.keys(TO_CUSTOMER)));
    }
  });
});
