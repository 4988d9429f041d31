import { englishLibrary } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import { describe, expect, test } from 'vitest';
import { type ConversationEvent, openConversation, reduceConversation } from '../index.ts';

const CALM: Assessment = {
  language: 'en',
  abstained: false,
  frustration: 0,
  abuse: 0,
  distress: 0,
  satisfaction: 0,
  sarcasm: 0,
  urgency: 0,
  abuseKinds: [],
  abuseTarget: null,
  triggers: [],
  evidence: [],
};

/** A chat of customer, agent and the changes made to the notes. */
function chat() {
  let state = openConversation({ openedAtMs: 0 });
  let atMs = 0;
  const fold = (event: ConversationEvent) => {
    state = reduceConversation(state, event, englishLibrary);
    return state.notes.map(({ kind, text }) => `${kind}: ${text}`);
  };
  const say = (author: 'customer' | 'agent', text: string, assessment: Assessment | null) => {
    atMs += 60_000;
    return fold({ kind: 'message', messageId: `m${atMs / 60_000}`, author, authorId: author, text, atMs, assessment });
  };
  return {
    notes: () => state.notes,
    state: () => state,
    fold,
    customer: (text: string, assessment = CALM) => say('customer', text, assessment),
    agent: (text: string) => say('agent', text, null),
    edit: (noteId: string, text: string | null) => fold({ kind: 'note-edited', noteId, text, byId: 'agent', atMs }),
  };
}

describe('the running notes', () => {
  test('have each order number once, however it is named again', () => {
    const told = chat();
    told.customer('Order 48213 is late');
    expect(told.customer('I said order number 48213, #48213')).toEqual(['order: Order 48213']);
    expect(told.notes()[0]).toMatchObject({ noteId: 'order@m1', messageId: 'm1', isEdited: false });
  });

  test('take a bare number for an order number only after the agent has asked', () => {
    const told = chat();
    expect(told.customer('70331')).toEqual([]);
    told.agent('Which order is it?');
    expect(told.customer('70331, as I said')).toEqual(['order: 70331']);
  });

  test('keep the newest mention of an amount', () => {
    const told = chat();
    told.customer('It says £49.90');
    expect(told.customer('You charged me £ 49.90')).toEqual(['amount: charged me £ 49.90']);
  });

  test('tell a change of the level with its reason, and what the agent did and promised', () => {
    const told = chat();
    told.customer('Hello');
    told.customer('My kettle is broken', { ...CALM, frustration: 0.95 });
    told.agent("I've ordered a new one. I'll send you the tracking tonight.");
    const kinds = told.notes().map(({ kind }) => kind);
    expect(kinds).toEqual(['product', 'feeling', 'promise', 'tried']);
    expect(told.notes()[1]?.text).toMatch(/^(?:Strained|Heated)/);
  });

  test('an edited line is the agent’s own: no later message changes it, and what it was does not come back beside it', () => {
    const told = chat();
    told.customer('Order 48213 is late');
    told.edit('order@m1', 'Order 48231, they mistyped');
    expect(told.customer('order 48213 again')).toEqual(['order: Order 48231, they mistyped']);
  });

  test('a line that was taken out stays out', () => {
    const told = chat();
    told.customer('Order 48213 is late');
    expect(told.edit('order@m1', null)).toEqual([]);
    expect(told.customer('order 48213!')).toEqual([]);
    expect(told.edit('order@m1', 'gone')).toEqual([]);
  });

  test('an added line is kept, once', () => {
    const told = chat();
    const added = { kind: 'note-added', noteId: 'added-7', noteKind: 'ask', byId: 'agent', atMs: 1 } as const;
    told.fold({ ...added, text: 'Wants a call in the evening' });
    expect(told.fold({ ...added, text: 'Wants a call in the evening' })).toEqual(['ask: Wants a call in the evening']);
    expect(told.notes()[0]).toMatchObject({ messageId: null, isEdited: true });
  });

  test('an edited message is noted as it reads now', () => {
    const told = chat();
    told.customer('Order 48213 is late');
    const edited = { kind: 'message-edited', messageId: 'm1', atMs: 61_000, assessment: CALM } as const;
    expect(told.fold({ ...edited, text: 'Order 48231 is late' })).toEqual(['order: Order 48231']);
  });

  test('are at most forty, the agent’s own last to go, each with an id of its own', () => {
    const told = chat();
    told.fold({ kind: 'note-added', noteId: 'added-1', noteKind: 'ask', text: 'Mine', byId: 'agent', atMs: 1 });
    for (let number = 0; number < 60; number += 1) told.customer(`Order 48${100 + number} and order 77${100 + number}`);
    const notes = told.notes();
    expect(notes.length).toBeLessThanOrEqual(40);
    expect(notes[0]?.text).toBe('Mine');
    expect(new Set(notes.map(({ noteId }) => noteId)).size).toBe(notes.length);
  });
});
