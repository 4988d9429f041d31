import { applyRewrite } from '@evenkeel/draft-coach';
import { englishLibrary } from '@evenkeel/library';
import { type DraftCheckReply, type DraftRulesView, LIMITS } from '@evenkeel/protocol';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatMessage, startTestServer, TEST_KEY, type TestServer } from '../testing/start-test-server.ts';

let server: TestServer;
let raw: Socket;

beforeAll(async () => {
  server = await startTestServer();
  raw = io(`${server.url}/ingest`, { transports: ['websocket'], auth: { apiKey: TEST_KEY } });
  await new Promise<void>((resolve) => raw.once('connect', () => resolve()));
});
afterAll(async () => {
  raw.disconnect();
  await server.close();
});

function check(text: string, more: object = {}): Promise<DraftCheckReply> {
  return raw.timeout(10_000).emitWithAck('draft:check', { source: 'test', conversationId: 'drafts', text, ...more });
}

async function idsOf(text: string, more: object = {}): Promise<string[]> {
  const answer = await check(text, more);
  if (!answer.ok) throw new Error(answer.message);
  return answer.findings.map(({ ruleId }) => ruleId);
}

describe('draft:check', () => {
  test('answers with findings whose rewrites fit the draft, also through the typed client', async () => {
    const draft = { source: 'test', conversationId: 'drafts', text: 'Unfortunately, it left today.' };
    const answer = await server.ingest.checkDraft(draft);
    expect(answer).toMatchObject({ ok: true, version: 1, findings: [{ ruleId: 'unfortunately', start: 0, end: 13 }] });
    const [finding] = answer.ok ? answer.findings : [];
    expect(finding && applyRewrite(draft.text, finding)).toBe('It left today.');
  });

  test('reads the draft beside its conversation', async () => {
    const said = (author: 'agent' | 'customer', text: string) =>
      server.ingest.sendMessage(chatMessage({ conversationId: 'drafts', author, text }));
    await said('agent', 'I am sorry about the wait.');
    await said('agent', 'Sorry for the second call.');
    await said('customer', 'When will my parcel arrive?');
    expect(await idsOf('Sorry, thank you for the photo of the label.')).toEqual(['apology-budget', 'question-skipped']);
    expect(await idsOf('It is here.', { customerIsTyping: true })).toEqual(['still-typing']);
    expect(await idsOf('It is here.', { customerIsTyping: true, muted: ['still-typing'] })).toEqual([]);
  });

  test('stores nothing', async () => {
    await check('Calm down.', { conversationId: 'never-stored' });
    expect(await server.prisma.conversationEvent.count({ where: { conversationKey: 'test~never-stored' } })).toBe(0);
  });

  test.each([
    ['a text over the limit', { text: 'x'.repeat(LIMITS.textLength + 1) }, 'message-too-long'],
    ['a text that is no text', { text: 12 }, 'invalid-input'],
    ['no text', { text: undefined }, 'invalid-input'],
    ['a field nobody knows', { tone: 'warm' }, 'invalid-input'],
    ['a rule id that is none', { muted: ['Calm Down!'] }, 'invalid-input'],
    ['too many rules', { muted: Array.from({ length: LIMITS.mutedRules + 1 }, () => 'calm-down') }, 'invalid-input'],
    ['a source with a ~', { source: 'a~b' }, 'invalid-input'],
  ])('%s is refused, and the connection lives on', async (_what, change, code) => {
    expect(await check('Hello', change)).toMatchObject({ ok: false, code });
    expect(await check('Hello')).toMatchObject({ ok: true });
  });
});

describe('GET /api/v1/draft-rules', () => {
  async function get(cookie?: string) {
    return fetch(`${server.url}/api/v1/draft-rules`, { headers: cookie ? { cookie } : {} });
  }

  test('gives staff the rules in force, without their examples', async () => {
    const { cookie } = await server.enter('agent');
    const view = (await (await get(cookie)).json()) as DraftRulesView;
    expect(view).toMatchObject({ ok: true, version: 1, mayConcede: true });
    expect(view.draftRules.map(({ id }) => id)).toEqual(englishLibrary.draftRules?.map(({ id }) => id));
    expect(view.draftMeasures).toEqual(englishLibrary.draftMeasures);
    expect(JSON.stringify(view)).not.toContain('mustNotMatch');
  });

  test('refuses customers and whoever is not signed in', async () => {
    const { cookie } = await server.enter('customer');
    expect((await get(cookie)).status).toBe(403);
    expect((await get()).status).toBe(401);
  });
});
