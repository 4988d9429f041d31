import {
  type ConversationEvent,
  type ConversationState,
  openConversation,
  reduceConversation,
} from '@evenkeel/conversation-state';
import { type EscalationRow, englishLibrary, type Phrase, TRIGGER_IDS } from '@evenkeel/library';
import { type Assessment, compileTells, readTells } from '@evenkeel/scoring-engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Card, compileSuggestions, type PeopleFacts, pickSuggestions } from './index.ts';

const tells = compileTells(englishLibrary);
const { thresholds, conduct, phrases } = englishLibrary;
const suggestions = compileSuggestions(englishLibrary);
const PEOPLE: PeopleFacts = { customerName: 'Maria Keller', agentName: 'Tom' };
const NOBODY: PeopleFacts = { customerName: null, agentName: null };
const NEUTRAL: Assessment = {
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
const FURIOUS: Assessment = {
  ...NEUTRAL,
  frustration: 0.95,
  evidence: [
    { start: 0, end: 5, signal: 'frustration', termId: 'furious', points: 3.8, because: 'Says so, strongly.' },
  ],
};
const THANKS = { ...NEUTRAL, satisfaction: 0.9 };
const INSULT: Assessment = { ...FURIOUS, abuse: 0.9, abuseKinds: ['insult'], abuseTarget: 'agent' };

/** A chat that feeds what it shows back into the state, as the server does. */
function chat(library: { phrases?: Phrase[]; escalation?: EscalationRow[] } = {}, people = PEOPLE) {
  const compiled =
    library.phrases === undefined
      ? suggestions
      : compileSuggestions({ ...englishLibrary, thresholds, conduct, phrases: library.phrases });
  const rules = { thresholds, escalation: library.escalation ?? englishLibrary.escalation };
  let state: ConversationState = openConversation({ openedAtMs: 0 });
  let atMs = 0;
  const fold = (event: ConversationEvent) => {
    state = reduceConversation(state, event, rules);
  };
  const pick = () => pickSuggestions(state, compiled, people);
  const say = (author: 'customer' | 'agent', text: string, assessment: Assessment | null) => {
    atMs += 30_000;
    const read = { assessment, tells: assessment === null ? [] : readTells(text, tells) };
    fold({ kind: 'message', messageId: `at-${atMs}`, author, authorId: author, text, atMs, ...read });
    return pick();
  };
  return {
    state: () => state,
    pick,
    show(cards: readonly Card[]) {
      const shown = cards.map(({ cardId, phraseId, kind, group }) => ({ cardId, phraseId, kind, group }));
      fold({ kind: 'cards-shown', cards: shown, atMs });
    },
    use(card: Card | undefined, outcome: 'inserted' | 'dismissed') {
      fold({ kind: 'card-used', cardId: card?.cardId ?? '', phraseId: card?.phraseId ?? '', outcome, atMs });
    },
    customer: (assessment: Assessment, text = 'words') => say('customer', text, assessment),
    agent: (text = 'One moment.') => say('agent', text, null),
    closeAlert() {
      fold({
        kind: 'alert-changed',
        alertId: state.alert?.alertId ?? '',
        status: 'resolved',
        byId: 'supervisor',
        atMs,
      });
      // The level comes down with the next calm messages.
      for (let turn = 0; turn < 3; turn += 1) say('customer', 'ok', NEUTRAL);
    },
    close: () => fold({ kind: 'closed', atMs }),
  };
}

/** Two furious messages: the least that makes a chat heated. */
function heated(...given: Parameters<typeof chat>) {
  const told = chat(...given);
  told.customer(FURIOUS);
  told.agent();
  const cards = told.customer(FURIOUS, 'My order never came and nobody cares');
  return { told, cards };
}

function kindsOf(cards: readonly Card[]) {
  return cards.map(({ kind }) => kind);
}

function phrase(parts: Partial<Phrase>): Phrase {
  return {
    id: 'one',
    kind: 'empathy',
    group: 'g',
    text: 'I am on it.',
    feeling: 'heard',
    fits: {},
    priority: 500,
    maxPerConversation: 1,
    cooldownMessages: 0,
    enabled: true,
    because: 'A phrase of this test.',
    ...parts,
  };
}

describe('when cards come', () => {
  test('a calm conversation has none, and neither has a closed one', () => {
    const told = chat();
    expect(told.pick()).toEqual([]);
    expect(told.customer(NEUTRAL)).toEqual([]);
    const { told: hot, cards } = heated();
    expect(cards).toHaveLength(3);
    hot.close();
    expect(hot.pick()).toEqual([]);
  });

  test('feelings come first while nobody has spoken to them, questions once somebody has', () => {
    const { told, cards } = heated();
    expect(kindsOf(cards)[0]).toBe('empathy');
    told.agent('I am sorry, that is far too long.');
    expect(kindsOf(told.customer({ ...FURIOUS, frustration: 0.6 }, 'My order never came at all'))[0]).not.toBe(
      'empathy',
    );
  });

  test('a plain fact in a heated chat is not answered with empathy', () => {
    const { told } = heated();
    told.agent('Which order is it?');
    expect(kindsOf(told.customer(NEUTRAL, '48213'))).not.toContain('empathy');
  });

  test('they are gone when the agent has answered', () => {
    const { told } = heated();
    expect(told.agent()).toEqual([]);
  });

  test('a danger stays until it is looked after, also after an answer, with nothing ordinary beside it', () => {
    const told = chat();
    const inDanger: Assessment = { ...NEUTRAL, distress: 0.9, triggers: ['self-harm'] };
    expect(kindsOf(told.customer(inDanger))).toEqual(['escalate-now']);
    expect(kindsOf(told.agent('Are you safe?'))).toEqual(['escalate-now']);
  });

  test('once a danger was spoken of, nothing ordinary is offered until the alert is closed', () => {
    const told = chat();
    told.customer({ ...NEUTRAL, distress: 0.9, triggers: ['self-harm'] });
    told.agent('Are you safe?');
    for (const text of ['I am at home.', 'yes', 'I do not know']) {
      const cards = told.customer(NEUTRAL, text);
      expect(kindsOf(cards)).toEqual(['escalate-now']);
      told.show(cards);
    }
    told.closeAlert();
    expect(told.pick()).toEqual([]);
  });

  test('somebody else is not offered before the agent has tried twice, unless the customer asks', () => {
    const { told, cards } = heated();
    expect(kindsOf(cards)).not.toContain('hand-over');
    const asking: Assessment = { ...FURIOUS, triggers: ['asks-for-supervisor'] };
    expect(kindsOf(told.customer(asking))).toContain('hand-over');
    told.agent();
    told.customer(FURIOUS);
    told.agent();
    expect(kindsOf(told.customer(FURIOUS))).toContain('hand-over');
  });

  test('a limit stays until it was used, and cites what the agent may do', () => {
    const told = chat();
    told.customer(NEUTRAL);
    const [card] = told.customer(INSULT);
    expect(card).toMatchObject({ kind: 'boundary' });
    expect(card?.because).toContain(conduct[0]?.permission);
    told.show(told.pick());
    expect(kindsOf(told.agent('Let me see.'))).toEqual(['boundary']);
    told.use(told.pick()[0], 'inserted');
    expect(told.pick()).toEqual([]);
  });

  test('an insult is answered with the limit, not with general sympathy, a question or a call', () => {
    const { told } = heated();
    told.agent();
    told.agent();
    const cards = told.customer(INSULT, 'You idiot');
    expect(cards[0]?.kind).toBe('boundary');
    for (const { kind, phraseId } of cards.slice(1)) {
      const { fits } = phrases.find(({ id }) => id === phraseId) ?? phrase({});
      expect(kind === 'empathy' ? fits.issues : kind).toBeTruthy();
      expect(['question', 'hand-over']).not.toContain(kind);
    }
  });

  test('whoever reported unfair treatment is not answered as if it were about a parcel, as long as they are upset', () => {
    const told = chat();
    told.customer({ ...FURIOUS, triggers: ['discrimination'] }, 'I was followed because I am black');
    told.agent();
    const cards = told.customer(FURIOUS, 'It was humiliating, and my parcel is late');
    expect(cards.length).toBeGreaterThan(0);
    for (const { phraseId } of cards) {
      expect(phrases.find(({ id }) => id === phraseId)?.fits.triggers).toContain('discrimination');
    }
  });

  test('loud again after it was spoken to, the feeling comes before questions', () => {
    const { told } = heated();
    told.agent('I am sorry, that is far too long.');
    expect(told.customer(FURIOUS, 'My order never came')[0]?.kind).toBe('empathy');
  });

  test('a reply without heat asks for no card; one that is half content may be asked whether that was all', () => {
    const { told } = heated();
    told.agent('I am sorry. I have ordered a new one. Does that work for you?');
    expect(told.customer(NEUTRAL, 'And when?')).toEqual([]);
    expect(kindsOf(told.customer({ ...NEUTRAL, satisfaction: 0.3 }, 'Good'))).not.toContain('empathy');
  });

  test('thanks after a storm bring a closing, and no more empathy', () => {
    const { told } = heated();
    told.agent('I have sent a new one. Does that work?');
    told.customer(THANKS);
    told.agent('Anything else?');
    const kinds = kindsOf(told.customer(THANKS));
    expect(kinds).toContain('closing');
    expect(kinds).not.toContain('empathy');
  });
});

describe('restraint', () => {
  test('picked again after they were shown, the cards are the same; after a new message they are others', () => {
    const { told, cards } = heated();
    told.show(cards);
    expect(told.pick()).toEqual(cards);
    told.show(cards);
    expect(told.pick()).toEqual(cards);
    const before = new Set(cards.map(({ phraseId }) => phraseId));
    for (const { phraseId } of told.customer(FURIOUS)) expect(before).not.toContain(phraseId);
  });

  test('a used card makes room at once, a dismissed one never comes back', () => {
    const one = phrase({ id: 'one', maxPerConversation: 20 });
    const { told, cards } = heated({ phrases: [one] });
    told.show(cards);
    told.use(cards[0], 'dismissed');
    expect(told.pick()).toEqual([]);
    expect(told.customer(FURIOUS)).toEqual([]);
  });

  test('a phrase comes again only after its cooldown, and only as often as allowed', () => {
    const { told, cards } = heated({ phrases: [phrase({ maxPerConversation: 2, cooldownMessages: 2 })] });
    told.show(cards);
    const offered = [1, 2, 3, 4, 5, 6, 7, 8].map(() => {
      const next = told.customer(FURIOUS);
      told.show(next);
      return next.length;
    });
    expect(offered).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  });

  test('after the budget of empathy is spent there is no more of it', () => {
    const { told } = heated();
    for (let used = 0; used < thresholds.empathyBudget; used += 1) {
      const cards = told.pick();
      told.show(cards);
      const empathy = cards.find(({ kind }) => kind === 'empathy');
      expect(empathy).toBeDefined();
      told.use(empathy, 'inserted');
      told.customer(FURIOUS);
    }
    expect(kindsOf(told.pick())).not.toContain('empathy');
    expect(told.pick().length).toBeGreaterThan(0);
  });

  test('words of the customer can keep a phrase away', () => {
    const shy = phrase({ doNotTrigger: ['birthday'] });
    expect(heated({ phrases: [shy] }).cards).toHaveLength(1);
    const { told } = heated({ phrases: [shy] });
    expect(told.customer(FURIOUS, 'It was for a birthday!')).toEqual([]);
  });

  test('a phrase that is switched off is not offered', () => {
    expect(heated({ phrases: [phrase({ enabled: false })] }).cards).toEqual([]);
  });
});

describe('slots', () => {
  test.each([
    ['{customerName}, I am here.', {}, 'Maria, I am here.'],
    ['Order {orderNumber} it is.', {}, null],
    ['Order {orderNumber} it is.', { orderNumber: 'of yours' }, 'Order of yours it is.'],
    ['This is about {issue}.', {}, 'This is about the delivery.'],
    ['So {paraphrase}. Right?', {}, 'So your order never came. Right?'],
    ['My name is {agentName}.', {}, 'My name is Tom.'],
  ])('%s with fallbacks %j → %s', (text, fallbacks, expected) => {
    const { cards } = heated({ phrases: [phrase({ text, fallbacks })] });
    expect(cards[0]?.text ?? null).toBe(expected);
  });

  test.each([
    ['{customerName}, I am here.', 'I am here.'],
    ['I am here, {customerName}.', 'I am here.'],
    ['Thank you, {customerName}, for waiting.', 'Thank you for waiting.'],
  ])('without a name and with an empty fallback %s becomes %s', (text, expected) => {
    const { cards } = heated({ phrases: [phrase({ text, fallbacks: { customerName: '' } })] }, NOBODY);
    expect(cards[0]?.text).toBe(expected);
  });

  test.each([
    ['Maria Keller', 'Maria'],
    ['Dr. Helena Roth', 'Dr. Roth'],
    ['Mrs Keller', 'Mrs Keller'],
    ['José', 'José'],
    ['xx_rage_xx', null],
    ['kim@example.test', null],
  ])('%s is addressed as %s', (customerName, spoken) => {
    const { cards } = heated({ phrases: [phrase({ text: 'Hello {customerName}' })] }, { ...PEOPLE, customerName });
    expect(cards.map(({ text }) => text)).toEqual(spoken === null ? [] : [`Hello ${spoken}`]);
  });

  test('without a name and without a fallback a phrase is not offered', () => {
    expect(heated({ phrases: [phrase({ text: '{customerName}!' })] }, NOBODY).cards).toEqual([]);
  });
});

test('a card says what the customer wrote and why it is offered', () => {
  const told = chat();
  told.customer(NEUTRAL);
  told.customer(NEUTRAL);
  const text = 'I have been waiting 40 minutes, this is a joke';
  const waiting: Assessment = {
    ...FURIOUS,
    triggers: ['long-wait'],
    evidence: [
      { start: 12, end: 30, signal: 'trigger', trigger: 'long-wait', termId: 'w', points: 0, because: 'Waited' },
    ],
  };
  const [card] = told.customer(waiting, text);
  expect(card?.text).toContain('40 minutes');
  expect(card?.because[0]).toBe('Has waited long: “waiting 40 minutes”.');
  expect(card?.cardId).toBe(`${card?.phraseId}@3`);
});

test('whatever is said, at most three cards, one per group, no open slot, and the same again after they were shown', () => {
  const share = fc.constantFrom(0, 0.3, 0.6, 0.95);
  const message = fc.record({
    author: fc.constantFrom('customer' as const, 'customer' as const, 'agent' as const),
    frustration: share,
    satisfaction: share,
    isInsult: fc.boolean(),
    triggers: fc.subarray(['long-wait', 'cancel-or-leave', 'threat', 'unresolved', 'asks-for-supervisor'] as const),
    text: fc.constantFrom(
      'My order 48213 never came',
      'I want my money back',
      'ok',
      'Sorry about that. Which one?',
      '😡',
    ),
  });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 25 }), (messages) => {
      const told = chat();
      for (const { author, frustration, satisfaction, isInsult, triggers, text } of messages) {
        const assessment = { ...(isInsult ? INSULT : NEUTRAL), frustration, satisfaction, triggers: [...triggers] };
        const cards = author === 'agent' ? told.agent(text) : told.customer(assessment, text);
        expect(cards.length).toBeLessThanOrEqual(thresholds.maxCards);
        expect(new Set(cards.map(({ group }) => group)).size).toBe(cards.length);
        for (const card of cards) {
          // Open is only what the card asks the agent for.
          const filled = card.blanks.reduce((words, { slot }) => words.replaceAll(`{${slot}}`, '…'), card.text);
          expect(filled).not.toMatch(/[{}]/);
          expect(phrases.some(({ id }) => id === card.phraseId)).toBe(true);
        }
        told.show(cards);
        expect(told.pick()).toEqual(cards);
      }
    }),
  );
});

describe('a chat in a language without phrases', () => {
  const IN_SPANISH: Assessment = { ...FURIOUS, language: 'es' };
  const guide = phrase({ id: 'guide', kind: 'escalate-now', group: 'guides', text: '', guidance: 'Ask for help now.' });

  test('is offered nothing to send, only what guides the agent', () => {
    const told = chat({ phrases: [phrase({}), guide] });
    told.customer(IN_SPANISH);
    told.agent();
    expect(told.customer(IN_SPANISH).map(({ phraseId }) => phraseId)).toEqual(['guide']);
  });

  test('is offered nothing to send of all that comes with Evenkeel, whatever was said', () => {
    for (const trigger of TRIGGER_IDS) {
      const told = chat();
      for (let turn = 0; turn < 4; turn += 1) {
        const cards = told.customer({ ...INSULT, language: 'es', triggers: [trigger] });
        expect(cards.map(({ text }) => text).join('')).toBe('');
        told.agent();
      }
    }
  });

  test('is still one after a face or a number, which have no language', () => {
    const told = chat({ phrases: [phrase({}), guide] });
    told.customer(IN_SPANISH);
    told.agent();
    expect(told.customer({ ...FURIOUS, language: 'und' }).map(({ phraseId }) => phraseId)).toEqual(['guide']);
  });

  test('gets the phrases as soon as the customer writes in theirs', () => {
    const told = chat({ phrases: [phrase({}), guide] });
    told.customer(IN_SPANISH);
    told.agent();
    expect(told.customer(FURIOUS).map(({ phraseId }) => phraseId)).toContain('one');
  });

  test('nor is a phrase offered for a message that could not be read', () => {
    const told = chat({ phrases: [phrase({}), guide] });
    told.customer(FURIOUS);
    told.agent();
    told.customer(FURIOUS);
    const cards = told.customer({ ...NEUTRAL, language: 'de', abstained: true });
    expect(cards.map(({ text }) => text).join('')).toBe('');
  });
});
