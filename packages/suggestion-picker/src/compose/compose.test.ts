import type { Phrase } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import { composeAccountability, composeRefusal, eitherOr } from './compose.ts';

function phrase(id: string, text: string, parts: Partial<Phrase> = {}): Phrase {
  return {
    id,
    kind: 'policy',
    group: 'g',
    text,
    feeling: 'told the truth',
    fits: {},
    priority: 400,
    maxPerConversation: 1,
    cooldownMessages: 0,
    enabled: true,
    because: 'A phrase of this test.',
    ...parts,
  };
}

const REFUSAL = phrase('no', 'You hoped for {expectation}. It cannot be, because {reason}. I can {alternative}.');
const OWNING = phrase(
  'own',
  '{whatHappened}. For you that meant {impact}. Now I {nextStep}. So that it stays so: {prevention}.',
);

describe('either, or', () => {
  test.each([
    [
      'send it again by express',
      'refund you in full',
      'Would you rather I send it again by express, or shall I refund you in full?',
    ],
    ['I can send it again.', 'Refund  you!', 'Would you rather I send it again, or shall I refund you?'],
    ['', 'refund you', null],
    ['refund you', 'Refund you.', null],
  ])('%j and %j → %s', (one, other, expected) => {
    expect(eitherOr(one, other)).toBe(expected);
  });
});

describe('a no in three parts', () => {
  const slots = {
    expectation: 'A refund today.',
    reason: 'because the parcel is on its way back',
    alternative: 'I can book it for Monday',
  };

  test('is put into the words of the library, each part as it stands in a sentence', () => {
    expect(composeRefusal(slots, [OWNING, REFUSAL])).toEqual({
      phraseId: 'no',
      text: 'You hoped for a refund today. It cannot be, because the parcel is on its way back. I can book it for Monday.',
    });
  });

  test('is none as long as a part is missing, or without a phrase for it', () => {
    expect(composeRefusal({ ...slots, reason: '  ' }, [REFUSAL])).toBeNull();
    expect(composeRefusal(slots, [OWNING, { ...REFUSAL, enabled: false }])).toBeNull();
  });

  test('takes the phrase of the highest priority', () => {
    const better = phrase('better', '{expectation}: no, {reason}. {alternative}.', { priority: 900 });
    expect(composeRefusal(slots, [REFUSAL, better])?.phraseId).toBe('better');
  });
});

test('a mistake is owned in four parts, each sentence with its capital', () => {
  const slots = {
    whatHappened: 'your order went to the old address',
    impact: 'a weekend without heating',
    nextStep: 'send a new one today',
    prevention: 'the address is corrected',
  };
  expect(composeAccountability(slots, [REFUSAL, OWNING])?.text).toBe(
    'Your order went to the old address. For you that meant a weekend without heating. Now I send a new one today. So that it stays so: the address is corrected.',
  );
});

test('a name keeps its capital, and nothing a part contains is taken for a slot', () => {
  const slots = { expectation: 'Maria to call you', reason: 'she said {alternative}', alternative: 'ask Tom' };
  expect(composeRefusal(slots, [REFUSAL])?.text).toBe(
    'You hoped for Maria to call you. It cannot be, because she said {alternative}. I can ask Tom.',
  );
});
