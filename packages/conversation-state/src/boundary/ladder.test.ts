import { type ConductRow, englishLibrary, type WarningStep } from '@evenkeel/library';
import { type Assessment, compileAgentLines } from '@evenkeel/scoring-engine';
import { describe, expect, test } from 'vitest';
import { conductFor, openConversation, reduceConversation } from '../index.ts';

const agentLines = englishLibrary.agentLines ?? [];
const read = compileAgentLines(agentLines);

const INSULT: Assessment = {
  language: 'en',
  abstained: false,
  frustration: 0.6,
  abuse: 0.8,
  distress: 0,
  satisfaction: 0,
  sarcasm: 0,
  urgency: 0,
  abuseKinds: ['insult'],
  abuseTarget: 'agent',
  triggers: [],
  evidence: [],
};
const SWEARING: Assessment = { ...INSULT, abuseKinds: ['profanity'], abuseTarget: 'untargeted' };

function chat() {
  let state = openConversation({ openedAtMs: 0 });
  let atMs = 0;
  const say = (author: 'customer' | 'agent', text: string, assessment: Assessment | null) => {
    atMs += 60_000;
    const says = author === 'agent' ? read(text) : [];
    const message = { kind: 'message', messageId: `m${atMs / 60_000}`, author, authorId: author, text, atMs } as const;
    state = reduceConversation(state, { ...message, assessment, says }, englishLibrary);
    return state.boundary;
  };
  return {
    insult: () => say('customer', 'You idiot', INSULT),
    swear: () => say('customer', 'what the hell', SWEARING),
    agent: (text: string) => say('agent', text, null),
  };
}

describe('agent lines', () => {
  test.each(agentLines.map((line) => [line.id, line] as const))(
    '%s reads its examples and nothing it must not',
    (_id, line) => {
      for (const example of line.matches)
        expect([example, read(example)]).toEqual([example, expect.arrayContaining([line.says])]);
      for (const example of line.mustNotMatch ?? []) expect(read(example)).not.toContain(line.says);
    },
  );

  test('every boundary phrase that comes with Evenkeel is recognised when it is sent', () => {
    for (const { id, kind, fits, text } of englishLibrary.phrases) {
      if (kind !== 'boundary') continue;
      const filled = text.replaceAll(/\{\w+\}/g, 'this');
      for (const step of fits.boundarySteps ?? []) {
        if (step === 'none') continue;
        expect([id, read(filled).at(-1)]).toEqual([id, step]);
      }
    }
  });

  test.each([
    'I have sent a new label, it leaves tonight.',
    'Please do not worry, your order is safe.',
    'I will close the ticket when it is solved.',
    'The shop closes at eight.',
    'Do you want me to end the subscription now?',
    'I am passing this to a specialist.',
    'Could you please not send it back yet?',
  ])('ordinary help sets no limit: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the ladder', () => {
  test('remembers the limit the agent really set, without any card', () => {
    const told = chat();
    told.insult();
    expect(told.agent('Please do not insult me.').warned).toEqual([
      { step: 'first-reminder', messageId: 'm2', atMs: 120_000 },
    ]);
    expect(told.insult()).toMatchObject({ step: 'final-warning', abusiveMessages: 2 });
  });

  test('goes to its end after a last warning in the agent’s own words', () => {
    const told = chat();
    told.insult();
    told.agent('One more insult, and I will end this chat.');
    expect(told.insult().step).toBe('supervisor-or-end');
  });

  test('does not climb while the agent had no chance to be heard', () => {
    const told = chat();
    told.insult();
    told.insult();
    expect(told.insult()).toMatchObject({ step: 'first-reminder', abusiveMessages: 3 });
  });

  test('counts swearing at nobody apart: it is no step', () => {
    expect(chat().swear()).toMatchObject({ step: 'none', abusiveMessages: 0, uncivil: 1 });
  });
});

test('the conduct row for the very kind of abuse comes before the general one', () => {
  const row = (
    id: string,
    step: WarningStep,
    kinds?: ('slur' | 'insult')[],
  ): ConductRow & { kinds?: typeof kinds } => ({
    id,
    step,
    permission: 'You may say so.',
    because: 'A row of this test.',
    ...(kinds && { kinds }),
  });
  const conduct = [
    row('general', 'final-warning'),
    row('slurs', 'final-warning', ['slur']),
    row('end', 'supervisor-or-end'),
  ];
  expect(conductFor({ step: 'final-warning', kinds: ['slur'] }, conduct)?.id).toBe('slurs');
  expect(conductFor({ step: 'final-warning', kinds: ['insult'] }, conduct)?.id).toBe('general');
  expect(conductFor({ step: 'first-reminder', kinds: ['insult'] }, conduct)).toBeNull();
});
