import { englishLibrary } from '@evenkeel/library';
import { compileAgentLines, compileLexicon, scoreMessage } from '@evenkeel/scoring-engine';
import { describe, expect, test } from 'vitest';
import {
  type ConversationState,
  foldConversation,
  handOverPacket,
  openConversation,
  reduceConversation,
} from '../index.ts';

const lexicon = compileLexicon(englishLibrary);
const read = compileAgentLines(englishLibrary.agentLines ?? []);

function told(lines: readonly [author: 'customer' | 'agent', text: string][]): ConversationState {
  return foldConversation(
    { openedAtMs: 0 },
    lines.map(([author, text], index) => ({
      kind: 'message',
      messageId: `m${index + 1}`,
      author,
      authorId: author,
      text,
      atMs: (index + 1) * 60_000,
      assessment: author === 'customer' ? scoreMessage(text, lexicon) : null,
      ...(author === 'agent' ? { says: read(text) } : {}),
    })),
    englishLibrary,
  );
}

describe('the hand-over packet', () => {
  const state = told([
    ['customer', 'Order 48213 never came. I have called your hotline twice already. Where is my parcel?'],
    ['agent', "I'm sorry. I've asked the depot. I'll call you back by five."],
    ['customer', 'You useless idiots, this is the third time I am told that! I want my £49.90 back.'],
    ['agent', 'Please do not insult me. I am looking at it.'],
  ]);
  const packet = handOverPacket(state);

  test('has what the customer wants, the key points, what was tried and what was promised', () => {
    expect(packet.wants).toBe('I want my £49.90 back');
    expect(packet.keyPoints).toEqual(expect.arrayContaining(['Order 48213', 'Amount: £49.90']));
    expect(packet.tried).toEqual(['Customer: called your hotline twice already', 'Agent: asked the depot']);
    expect(packet.promises).toEqual(["I'll call you back by five"]);
  });

  test('has how it went, the limits that were set and what was said along the way', () => {
    expect(packet.tension).toMatchObject({ level: state.level, peakLevel: state.peakLevel });
    expect(packet.tension.history).toEqual(state.tensionHistory);
    expect(packet.boundary).toMatchObject({
      abusiveMessages: 1,
      warned: [{ step: 'first-reminder', messageId: 'm4' }],
    });
    expect(packet.triggers.map(({ trigger }) => trigger)).toContain('repeat-contact');
  });

  test('says the same as text, without empty parts', () => {
    for (const part of [packet.wants ?? '', ...packet.keyPoints, ...packet.tried, ...packet.promises]) {
      expect(packet.text).toContain(`- ${part}`);
    }
    expect(packet.text).toContain('1 abusive message; the agent has set: first reminder');
    expect(handOverPacket(openConversation({ openedAtMs: 0 })).text).toBe('How it went\n- Now calm, at worst calm');
  });

  test('takes how the customer began when nothing was asked for', () => {
    const quiet = told([['customer', 'Hello, my parcel looks odd']]);
    expect(handOverPacket(quiet).wants).toBeNull();
    expect(handOverPacket(quiet, [{ author: 'customer', text: 'Hello, my  parcel looks odd' }]).wants).toBe(
      'Hello, my parcel looks odd',
    );
  });
});

describe('a raised hand', () => {
  const raised = (state: ConversationState, note = '') =>
    reduceConversation(state, { kind: 'hand-raised', byId: 'tom', note, atMs: 900_000 }, englishLibrary);

  test('opens an alert, whatever the level', () => {
    const { alert } = raised(told([['customer', 'Hello']]), 'I am stuck');
    expect(alert).toMatchObject({ rowId: 'agent-raised-hand', severity: 'urgent', status: 'open', changedById: 'tom' });
    expect(alert?.reasons[0]?.text).toBe('The agent asks for help: I am stuck');
  });

  test('rings again on a live alert, which stays the graver of the two', () => {
    const danger = told([['customer', 'I will come to your office and hurt you']]);
    expect(danger.alert?.severity).toBe('danger');
    const seen = reduceConversation(
      danger,
      { kind: 'alert-changed', alertId: danger.alert?.alertId ?? '', status: 'acknowledged', byId: 's', atMs: 300_000 },
      englishLibrary,
    );
    const { alert } = raised(seen);
    expect(alert).toMatchObject({ severity: 'danger', status: 'open', alertId: danger.alert?.alertId });
    expect(alert?.reasons[0]?.text).toBe('The agent asks for help');
  });
});
