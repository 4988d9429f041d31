import type { ChatMessage, ConversationSnapshot, ConversationView, ViewChanges } from '@evenkeel/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMessage, buildView } from '../builders/conversation.ts';
import {
  applyFact,
  applySnapshot,
  type ConversationFact,
  connectionWasLost,
  type FollowedConversation,
  joinRequest,
  startFollowing,
} from './follow-conversation.ts';

const KEY = 'shop~c1';

/** What the server pushes after `sinceSeq` up to `seq`: messages, an edit of the first one, or no message at all. */
function factAt(seq: number, epoch: string, sinceSeq = seq - 1): ConversationFact {
  const messages: ChatMessage[] = [];
  for (let at = sinceSeq + 1; at <= seq; at++) {
    if (at % 5 === 0) messages.push(buildMessage({ seq: 1, text: `edited at ${at}`, editedAtMs: at }));
    else if (at % 7 !== 0) messages.push(buildMessage({ seq: at, text: `line ${at}` }));
  }
  return { epoch, sinceSeq, seq, messages, changed: changesAt(seq, sinceSeq) };
}

/** The view after fact `seq`: the tension is never twice the same, stage and level stay for a while and come again. */
function viewAt(seq: number): ConversationView {
  return buildView({
    seq,
    tension: seq / 100,
    stage: seq % 4 < 2 ? 'validate' : 'solve',
    level: seq % 6 < 3 ? 'calm' : 'heated',
  });
}

function changesAt(seq: number, sinceSeq: number): ViewChanges {
  const [before, { tension, stage, level }] = [viewAt(sinceSeq), viewAt(seq)];
  return { tension, ...(stage !== before.stage && { stage }), ...(level !== before.level && { level }) };
}

/** What the server answers to a join, read from its store: everything after `sinceSeq`, or the whole. */
function snapshotAt(
  seq: number,
  epoch: string,
  since: { sinceSeq: number; epoch: string | null },
): ConversationSnapshot {
  const whole = since.epoch !== epoch || since.sinceSeq === 0;
  const messages = new Map<string, ReturnType<typeof buildMessage>>();
  for (let at = whole ? 1 : since.sinceSeq + 1; at <= seq; at++) {
    for (const message of factAt(at, epoch).messages) messages.set(message.messageId, message);
  }
  return { ok: true, epoch, seq, whole, messages: [...messages.values()], view: seq === 0 ? null : viewAt(seq) };
}

function join(followed: FollowedConversation, seq: number, epoch: string): FollowedConversation {
  return applySnapshot(followed, snapshotAt(seq, epoch, joinRequest(followed)));
}

function shown({ epoch, seq, messages, view, complete }: FollowedConversation) {
  return { epoch, seq, messages, view, complete };
}

describe('following a conversation', () => {
  test('the first join asks for everything', () => {
    expect(joinRequest(startFollowing(KEY))).toEqual({ conversationKey: KEY, sinceSeq: 0, epoch: null });
  });

  test('the next fact is taken in, a fact known already changes nothing', () => {
    const joined = join(startFollowing(KEY), 2, 'a');
    const next = applyFact(joined, factAt(3, 'a'));
    expect(next.seq).toBe(3);
    expect(next.messages.map(({ text }) => text)).toEqual(['line 1', 'line 2', 'line 3']);
    expect(applyFact(next, factAt(3, 'a'))).toBe(next);
    expect(applyFact(next, factAt(1, 'a'))).toBe(next);
  });

  test.each([
    ['a gap', factAt(5, 'a')],
    ['another life of the server', factAt(3, 'b')],
  ])('%s calls for a join', (_name, fact) => {
    const followed = applyFact(join(startFollowing(KEY), 2, 'a'), fact);
    expect(followed.complete).toBe(false);
    expect(followed.messages).toHaveLength(2);
  });

  test('a lost connection calls for a join from the last fact', () => {
    const followed = connectionWasLost(join(startFollowing(KEY), 4, 'a'));
    expect(followed.complete).toBe(false);
    expect(joinRequest(followed)).toEqual({ conversationKey: KEY, sinceSeq: 4, epoch: 'a' });
  });

  test('a fact that overtakes the snapshot is not lost', () => {
    const waiting = applyFact(applyFact(startFollowing(KEY), factAt(4, 'a')), factAt(3, 'a'));
    expect(shown(join(waiting, 2, 'a'))).toEqual(shown(join(startFollowing(KEY), 4, 'a')));
  });

  test('a snapshot older than what was pushed already takes nothing back', () => {
    const ahead = applyFact(join(startFollowing(KEY), 3, 'a'), factAt(4, 'a'));
    const answered = applySnapshot(connectionWasLost(ahead), snapshotAt(3, 'a', { sinceSeq: 3, epoch: 'a' }));
    expect(shown(answered)).toEqual(shown(ahead));
  });

  test('what an earlier life of the server pushed and never stored is replaced', () => {
    const ahead = applyFact(join(startFollowing(KEY), 3, 'a'), factAt(4, 'a'));
    expect(shown(join(connectionWasLost(ahead), 3, 'b'))).toEqual(shown(join(startFollowing(KEY), 3, 'b')));
  });

  test('a view that is newer than the messages it came with ends as the view of the newest fact', () => {
    const early = [3, 4, 5, 6].map((seq) => factAt(seq, 'a')).reduce(applyFact, startFollowing(KEY));
    const answer = { ...snapshotAt(2, 'a', { sinceSeq: 0, epoch: null }), view: viewAt(6) };
    expect(shown(applySnapshot(early, answer))).toEqual(shown(join(startFollowing(KEY), 6, 'a')));
  });

  test('an edit stays at the place of the message it changes', () => {
    const followed = [3, 4, 5].map((seq) => factAt(seq, 'a')).reduce(applyFact, join(startFollowing(KEY), 2, 'a'));
    expect(followed.messages[0]).toMatchObject({ seq: 1, text: 'edited at 5', editedAtMs: 5 });
  });

  test('after any drops, repeats, disorder, restarts and lost connections, a join brings the state of the server', () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('fact' as const),
        seq: fc.integer({ min: 1, max: 30 }),
        count: fc.integer({ min: 1, max: 4 }),
        life: fc.nat(2),
      }),
      fc.record({ kind: fc.constant('join' as const), seq: fc.integer({ min: 0, max: 30 }), life: fc.nat(2) }),
      fc.record({ kind: fc.constant('lost' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const before = steps.reduce((followed, one) => {
          if (one.kind === 'lost') return connectionWasLost(followed);
          // Lives come one after the other: a fact of an earlier one cannot follow a later one over one connection.
          const epoch = `life ${one.life}`;
          return one.kind === 'fact'
            ? applyFact(followed, factAt(one.seq, epoch, Math.max(0, one.seq - one.count)))
            : join(followed, one.seq, epoch);
        }, startFollowing(KEY));
        const after = join(connectionWasLost(before), 31, 'the last life');
        expect(shown(after)).toEqual(shown(join(startFollowing(KEY), 31, 'the last life')));
      }),
    );
  });

  test('within one life, facts in any order with repeats end at the state of the server once it is asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.record({ seq: fc.integer({ min: 1, max: 20 }), count: fc.integer({ min: 1, max: 4 }) }), {
          maxLength: 60,
        }),
        (joinedAt, order) => {
          const last = Math.max(joinedAt, ...order.map(({ seq }) => seq));
          let followed = join(startFollowing(KEY), joinedAt, 'a');
          for (const { seq, count } of order) {
            followed = applyFact(followed, factAt(seq, 'a', Math.max(0, seq - count)));
            // Whatever is shown as complete is exactly what the server had at that place.
            if (followed.complete) {
              expect(shown(followed)).toEqual(shown(join(startFollowing(KEY), followed.seq, 'a')));
            }
          }
          expect(shown(join(followed, last, 'a'))).toEqual(shown(join(startFollowing(KEY), last, 'a')));
        },
      ),
    );
  });
});
