import { problem } from '@evenkeel/protocol';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildMessage, buildView } from '../builders/conversation.ts';
import { buildLiveLink } from '../builders/live-link.ts';
import { followConversation } from './conversation-follower.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const KEY = 'shop~c1';

function follow() {
  const link = buildLiveLink();
  const follower = followConversation(link.socket, KEY, () => {});
  const answer = async (seq: number) => {
    await link.last('conversation:join').reply({
      ok: true,
      epoch: 'a',
      seq,
      whole: true,
      messages: [buildMessage({ seq })],
      view: buildView({ seq }),
    });
  };
  const fact = (seq: number, epoch = 'a') =>
    link.fact('conversation:updated', {
      epoch,
      sinceSeq: seq - 1,
      seq,
      conversationKey: KEY,
      messages: [buildMessage({ seq })],
      changed: {},
    });
  return { link, follower, answer, fact };
}

test('it joins, follows, and asks only once for what a gap left out', async () => {
  const { link, follower, answer, fact } = follow();
  await answer(1);
  fact(2);
  expect(follower.state().followed).toMatchObject({ seq: 2, complete: true });
  fact(4);
  fact(5);
  expect(link.sent('conversation:join')).toHaveLength(2);
  expect(link.last('conversation:join').body).toEqual({ conversationKey: KEY, sinceSeq: 2, epoch: 'a' });
  await answer(4);
  expect(follower.state().followed).toMatchObject({ seq: 5, complete: true });
});

test('after a lost connection it joins again from where it was', async () => {
  const { link, follower, answer } = follow();
  await answer(3);
  link.lose();
  expect(follower.state().followed.messages).toHaveLength(1);
  link.comeBack();
  expect(link.last('conversation:join').body).toEqual({ conversationKey: KEY, sinceSeq: 3, epoch: 'a' });
});

test('a join that is not answered, or refused for a passing reason, is tried again', async () => {
  const { link } = follow();
  await link.last('conversation:join').timeOut();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(link.sent('conversation:join')).toHaveLength(2);
  await link.last('conversation:join').reply(problem('busy', 'Too much at once.'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(link.sent('conversation:join')).toHaveLength(3);
});

test('a refusal that stays is shown and not repeated', async () => {
  const { link, follower } = follow();
  await link.last('conversation:join').reply(problem('not-allowed', 'This conversation is not yours to see.'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(follower.state().problem?.code).toBe('not-allowed');
  expect(link.sent('conversation:join')).toHaveLength(1);
});

test('facts of another conversation are left alone', async () => {
  const { link, follower, answer } = follow();
  await answer(1);
  link.fact('conversation:updated', {
    epoch: 'a',
    sinceSeq: 1,
    seq: 2,
    conversationKey: 'shop~c2',
    messages: [],
    changed: {},
  });
  expect(follower.state().followed.seq).toBe(1);
});

test('once stopped it leaves the room and hears nothing more', async () => {
  const { link, follower, answer, fact } = follow();
  await answer(1);
  follower.stop();
  fact(2);
  expect(follower.state().followed.seq).toBe(1);
  expect(link.last('conversation:leave').body).toEqual({ conversationKey: KEY });
});

test('nothing stays on the screen of a conversation that was given to somebody else, nor of one that is refused', async () => {
  const { link, follower, answer, fact } = follow();
  await answer(1);
  fact(2);
  link.fact('conversation:gone', { conversationKey: 'shop~other' });
  expect(follower.state().followed.messages).toHaveLength(2);
  link.fact('conversation:gone', { conversationKey: KEY });
  expect(follower.state()).toMatchObject({ problem: { code: 'not-allowed' }, followed: { messages: [], view: null } });

  const again = follow();
  await again.answer(1);
  again.follower.join();
  await again.link.last('conversation:join').reply(problem('not-allowed', 'This conversation is not yours to see.'));
  expect(again.follower.state()).toMatchObject({ problem: { code: 'not-allowed' }, followed: { messages: [] } });
});
