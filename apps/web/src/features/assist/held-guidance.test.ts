import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAlert, buildCard } from '../../builders/conversation.ts';
import { changeHeldGuidance, type Guidance, type HeldChange, holdGuidance, isNewDanger } from './held-guidance.ts';

function guidance(name: string, given: Partial<Guidance> = {}): Guidance {
  return {
    cards: [buildCard({ phraseId: name })],
    boundaryStep: 'none',
    permission: '',
    alert: null,
    agentSeq: 0,
    ...given,
  };
}

function after(...changes: HeldChange[]) {
  return changes.reduce(changeHeldGuidance, holdGuidance(guidance('first')));
}
const arrived = (name: string, given: Partial<Guidance> = {}): HeldChange => ({
  type: 'arrived',
  guidance: guidance(name, given),
});
const handOn: HeldChange = { type: 'hand', on: true };
const handOff: HeldChange = { type: 'hand', on: false };

describe('cards under the hand', () => {
  test('with the hand off new cards are shown at once', () => {
    expect(after(arrived('second'))).toMatchObject({ shown: guidance('second'), waiting: null });
  });

  test('with the hand on they wait, and come when the hand is off', () => {
    expect(after(handOn, arrived('second'))).toMatchObject({ shown: guidance('first'), waiting: guidance('second') });
    expect(after(handOn, arrived('second'), handOff)).toMatchObject({ shown: guidance('second'), waiting: null });
  });

  test('the newest of several that wait is the one that comes', () => {
    expect(after(handOn, arrived('second'), arrived('third'), handOff).shown).toEqual(guidance('third'));
  });

  test('the same cards again are no news', () => {
    expect(after(handOn, arrived('first')).waiting).toBeNull();
    expect(after(handOn, arrived('second'), arrived('first')).waiting).toBeNull();
  });

  test('the agent may ask for them', () => {
    expect(after(handOn, arrived('second'), { type: 'show-waiting' }).shown).toEqual(guidance('second'));
  });

  test('once the agent has sent, the turn is over and they come', () => {
    expect(after(handOn, arrived('second', { agentSeq: 7 })).shown.agentSeq).toBe(7);
  });

  test('danger to a person breaks through, once', () => {
    const danger = { alert: buildAlert({ severity: 'danger' }) };
    expect(after(handOn, arrived('second', danger)).shown).toEqual(guidance('second', danger));
    expect(after(handOn, arrived('second', danger), arrived('third', danger)).waiting).toEqual(
      guidance('third', danger),
    );
  });

  test('an urgent alert does not', () => {
    expect(after(handOn, arrived('second', { alert: buildAlert({ severity: 'urgent' }) })).waiting).not.toBeNull();
  });

  test('whatever arrives, only danger, a sent message or a wish changes a card under the hand', () => {
    const change = fc.oneof(
      fc
        .record({ name: fc.constantFrom('first', 'second', 'third'), agentSeq: fc.nat(2), isDanger: fc.boolean() })
        .map(({ name, agentSeq, isDanger }) =>
          arrived(name, { agentSeq, alert: isDanger ? buildAlert({ severity: 'danger' }) : null }),
        ),
      fc.constantFrom<HeldChange>(handOn, handOff, { type: 'show-waiting' }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let held = holdGuidance(guidance('first'));
        for (const one of changes) {
          const next = changeHeldGuidance(held, one);
          if (held.handOn && next.handOn && one.type === 'arrived') {
            const isOver = one.guidance.agentSeq > held.shown.agentSeq;
            if (!isOver && !isNewDanger(held.shown, one.guidance)) expect(next.shown.cards).toEqual(held.shown.cards);
          }
          if (!next.handOn) expect(next.waiting).toBeNull();
          held = next;
        }
      }),
    );
  });
});
