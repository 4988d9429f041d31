import {
  type ConversationEvent,
  type ConversationState,
  openConversation,
  reduceConversation,
} from '@evenkeel/conversation-state';
import { type CardKind, englishLibrary, type Library, type Phrase, type Thresholds } from '@evenkeel/library';
import { type Assessment, compileTells, readTells } from '@evenkeel/scoring-engine';
import { describe, expect, test } from 'vitest';
import { type Card, compileSuggestions, nudgesFor, pickSuggestions, stillHereFor, withPhraseScores } from './index.ts';

const tells = compileTells(englishLibrary);
const PEOPLE = { customerName: 'Maria Keller', agentName: 'Tom' };
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
const UPSET = { ...NEUTRAL, frustration: 0.6 };
const MILD = { ...NEUTRAL, frustration: 0.4 };
const FURIOUS: Assessment = {
  ...NEUTRAL,
  frustration: 0.95,
  evidence: [
    { start: 0, end: 5, signal: 'frustration', termId: 'furious', points: 3.8, because: 'Says so, strongly.' },
  ],
};
const INSULT: Assessment = { ...FURIOUS, abuse: 0.9, abuseKinds: ['insult'], abuseTarget: 'agent' };
const SWEARING: Assessment = { ...UPSET, abuse: 0.6, abuseKinds: ['profanity'], abuseTarget: 'untargeted' };

function phrase(id: string, kind: CardKind, parts: Partial<Phrase> = {}): Phrase {
  return {
    id,
    kind,
    group: id,
    text: `Text of ${id}.`,
    feeling: 'heard',
    fits: {},
    priority: 500,
    maxPerConversation: 5,
    cooldownMessages: 0,
    enabled: true,
    because: 'A phrase of this test.',
    ...parts,
  };
}

interface Told {
  phrases?: Phrase[];
  options?: Library['options'];
  thresholds?: Partial<Thresholds>;
  scores?: Map<string, { points: number; why: string }>;
}

/** A chat in which everything shown is noted, as the server does; half a minute and a second pass between messages. */
function chat({ phrases = englishLibrary.phrases, options, thresholds = {}, scores }: Told = {}) {
  const library = {
    ...englishLibrary,
    phrases,
    options,
    thresholds: { ...englishLibrary.thresholds, ...thresholds },
  };
  const compiled = withPhraseScores(compileSuggestions(library), scores ?? new Map());
  let state: ConversationState = openConversation({ openedAtMs: 0 });
  let atMs = 0;
  const fold = (event: ConversationEvent) => {
    state = reduceConversation(state, event, library);
  };
  const pick = () => pickSuggestions(state, compiled, PEOPLE);
  const say = (author: 'customer' | 'agent', text: string, assessment: Assessment | null, afterSeconds: number) => {
    atMs += afterSeconds * 1000;
    const read = { assessment, tells: assessment === null ? [] : readTells(text, tells) };
    fold({ kind: 'message', messageId: `at-${atMs}`, author, authorId: author, text, atMs, ...read });
    const cards = pick();
    if (cards.length > 0) fold({ kind: 'cards-shown', cards, atMs });
    return cards;
  };
  return {
    fold,
    pick,
    state: () => state,
    nudges: () => nudgesFor(state, compiled, PEOPLE).map(({ moment }) => moment),
    stillHere: () => stillHereFor(state, compiled, PEOPLE),
    use: (card: Card | undefined) =>
      fold({
        kind: 'card-used',
        cardId: card?.cardId ?? '',
        phraseId: card?.phraseId ?? '',
        outcome: 'inserted',
        atMs,
      }),
    customer: (assessment: Assessment, text = 'words', afterSeconds = 31) =>
      say('customer', text, assessment, afterSeconds),
    agent: (text = 'One moment.') => say('agent', text, null, 31),
    /** Upset, and answered with a word about it: the moment for options. */
    validated() {
      say('customer', 'words', FURIOUS, 31);
      say('agent', 'I am sorry, that is far too long.', null, 31);
      return say('customer', 'words', UPSET, 31);
    },
  };
}

const ids = (cards: readonly Card[]) => cards.map(({ phraseId }) => phraseId);

describe('while they let off steam', () => {
  const phrases = [
    phrase('felt', 'empathy'),
    phrase('options', 'options', { priority: 700 }),
    phrase('ask', 'question'),
    phrase('rule', 'policy'),
    phrase('other', 'hand-over', { fits: { triggers: ['asks-for-supervisor'] } }),
  ];

  test('nothing to solve is offered, and the agent is told to let them finish', () => {
    const told = chat({ phrases });
    told.validated();
    const cards = told.customer(UPSET, 'and another thing', 5);
    expect(cards.map(({ kind }) => kind)).toEqual(['empathy']);
    expect(told.nudges()).toContain('let-them-finish');
  });

  test('it ends with a pause, told by the time of the next message', () => {
    const told = chat({ phrases });
    told.validated();
    told.customer(MILD, 'and another thing', 5);
    expect(told.customer(MILD, 'and one more', 31).map(({ kind }) => kind)).toContain('options');
    expect(told.nudges()).not.toContain('let-them-finish');
  });

  test('it ends with the agent’s turn', () => {
    const told = chat({ phrases });
    told.validated();
    told.customer(UPSET, 'and another thing', 5);
    told.agent();
    expect(told.nudges()).not.toContain('let-them-finish');
    expect(told.customer(UPSET, 'so?', 5).map(({ kind }) => kind)).toContain('options');
  });

  test('whoever asks for a supervisor is answered all the same', () => {
    const told = chat({ phrases });
    told.validated();
    const cards = told.customer({ ...UPSET, triggers: ['asks-for-supervisor'] }, 'manager!', 5);
    expect(ids(cards)).toContain('other');
  });
});

describe('budgets', () => {
  test('after two apologies of the agent, however they were written, none is offered, in whatever kind', () => {
    const phrases = [
      phrase('apology', 'apology'),
      phrase('sorry', 'empathy', { text: 'I am sorry about that.' }),
      phrase('felt', 'empathy'),
    ];
    const told = chat({ phrases });
    told.customer(FURIOUS);
    told.agent('I apologise for that.');
    expect(ids(told.customer(FURIOUS))).toEqual(expect.arrayContaining(['apology', 'felt']));
    told.agent('Again, I am so sorry.');
    expect(ids(told.customer(FURIOUS))).toEqual(['felt']);
  });

  test('when there was enough sympathy, options come before questions', () => {
    const phrases = [phrase('felt', 'empathy'), phrase('ask', 'question', { priority: 560 }), phrase('way', 'options')];
    const told = chat({ phrases, thresholds: { empathyBudget: 1 } });
    told.customer(NEUTRAL);
    told.agent();
    told.use(told.customer(FURIOUS)[0]);
    told.agent('I am sorry. Which order is it?');
    expect(ids(told.customer(UPSET))).toEqual(['way', 'ask']);
  });

  test('options are not offered before the feeling was met, except after a refusal', () => {
    const phrases = [
      phrase('way', 'options'),
      phrase('instead', 'options', { fits: { triggers: ['solution-rejected'] } }),
    ];
    const told = chat({ phrases });
    told.customer(NEUTRAL);
    told.agent('I can offer you a voucher.');
    expect(told.customer(FURIOUS)).toEqual([]);
    expect(ids(told.customer({ ...FURIOUS, triggers: ['solution-rejected'] }))).toEqual(['instead']);
  });

  test('a human moment is used once in a chat, and never beside abuse', () => {
    const told = chat({ phrases: [phrase('one', 'human-moment'), phrase('two', 'human-moment')] });
    told.customer(FURIOUS);
    told.agent('I am sorry, that is far too long.');
    expect(told.customer(INSULT)).toEqual([]);
    const other = chat({ phrases: [phrase('one', 'human-moment'), phrase('two', 'human-moment')] });
    const cards = other.validated();
    expect(cards).toHaveLength(1);
    other.use(cards[0]);
    other.agent();
    expect(other.customer(UPSET)).toEqual([]);
  });
});

describe('humour', () => {
  const phrases = [phrase('joke', 'human-moment', { techniques: ['T32'] })];
  const joke = 'haha, at least my neighbours know me now';

  function after(given: { thresholds?: Partial<Thresholds>; text?: string; assessment?: Assessment; abuse?: boolean }) {
    const told = chat({ phrases, thresholds: { allowHumour: true, ...given.thresholds } });
    told.customer(NEUTRAL);
    told.agent();
    told.customer({ ...NEUTRAL, frustration: 0.9 });
    if (given.abuse) told.customer(INSULT);
    told.agent('I am sorry, that is far too long.');
    told.customer(NEUTRAL, 'ok');
    return ids(told.customer(given.assessment ?? { ...NEUTRAL, satisfaction: 0.5 }, given.text ?? joke));
  }

  test('is offered when the house allows it, the customer joked and the tension falls', () => {
    expect(after({})).toEqual(['joke']);
  });
  test.each([
    ['the house has not decided', { thresholds: { allowHumour: false } }],
    ['nobody joked', { text: 'thanks, that helps' }],
    ['the laughter bites', { assessment: { ...NEUTRAL, satisfaction: 0.5, sarcasm: 0.6 } }],
    ['there was abuse', { abuse: true }],
    [
      'somebody needs care',
      { assessment: { ...NEUTRAL, satisfaction: 0.5, triggers: ['vulnerable-customer' as const] } },
    ],
  ])('is not when %s', (_why, given) => {
    expect(after(given)).toEqual([]);
  });
});

describe('the rules of the house', () => {
  const rules = phrase('rules', 'policy', { techniques: ['T43'], fits: { abuseKinds: ['profanity'] } });

  test('come with the first strong word, once, and not to somebody who is past that', () => {
    const told = chat({ phrases: [rules] });
    told.customer(FURIOUS);
    told.agent();
    expect(ids(told.customer(SWEARING))).toEqual(['rules']);
    told.agent();
    expect(told.customer(SWEARING)).toEqual([]);
    const insulted = chat({ phrases: [rules] });
    insulted.customer(FURIOUS);
    expect(insulted.customer(INSULT)).toEqual([]);
  });
});

describe('the same person again', () => {
  const known = (phraseIds: string[]) =>
    ({ kind: 'contact-known', phraseIds, earlierChats: 1, lastLevel: 'heated', atMs: 0 }) as const;

  test('is not sent what they were sent in an earlier chat, except where it is about safety', () => {
    const phrases = [
      phrase('felt', 'empathy'),
      phrase('other', 'empathy'),
      phrase('alarm', 'escalate-now', { fits: { triggers: ['threat'] } }),
    ];
    const told = chat({ phrases });
    told.fold(known(['felt', 'alarm']));
    told.customer(NEUTRAL);
    expect(ids(told.customer(FURIOUS))).toEqual(['other']);
    expect(ids(told.customer({ ...FURIOUS, triggers: ['threat'] }))).toContain('alarm');
  });
});

describe('what a phrase asks of the customer', () => {
  test('a phrase for a feeling, a cause or a type comes only where it was read, and before one for anybody', () => {
    const phrases = [
      phrase('anybody', 'empathy'),
      phrase('anxious', 'empathy', { fits: { emotions: ['anxious'] } }),
      phrase('unheard', 'empathy', { fits: { causes: ['not-heard'] }, group: 'anxious' }),
      phrase('no-angry', 'empathy', { never: { emotions: ['anxious'] }, priority: 560 }),
    ];
    const compiled = compileSuggestions({ ...englishLibrary, phrases });
    const told = chat({ phrases });
    told.customer(FURIOUS);
    told.customer(FURIOUS);
    const state = told.state();
    const reasons = [{ text: 'Says so: “worried”' }];
    const anxious: ConversationState = { ...state, emotion: { value: 'anxious', reasons } };
    const unheard: ConversationState = { ...state, cause: { value: 'not-heard', reasons } };
    const first = (given: ConversationState) => pickSuggestions({ ...given, shown: [] }, compiled, PEOPLE)[0];
    expect(first(state)?.phraseId).toBe('no-angry');
    expect(first(anxious)?.phraseId).toBe('anxious');
    expect(first(anxious)?.because[0]).toBe('Anxious: Says so: “worried”');
    expect(ids(pickSuggestions({ ...unheard, shown: [] }, compiled, PEOPLE))).toContain('unheard');
  });
});

describe('blanks', () => {
  const options: Library['options'] = [
    {
      id: 'express',
      issue: 'late-delivery',
      solution: 'send it again by express today',
      alternative: 'give you back part of the price',
      limit: 'Up to 20.',
      because: 'A row of this test.',
    },
  ];
  const choice = phrase('choice', 'options', {
    text: 'Would you rather I {optionA}, or {optionB}?',
    asks: { optionA: 'The first way', optionB: 'The other way' },
  });

  test('are filled from the option table as far as it goes; the rest is asked for', () => {
    const told = chat({ phrases: [choice], options });
    told.customer(FURIOUS, 'My parcel is late');
    told.agent('I am sorry, that is far too long.');
    const [card] = told.customer(UPSET, 'My parcel is still late');
    expect(card?.text).toBe('Would you rather I send it again by express today, or {optionB}?');
    expect(card?.blanks).toEqual([{ slot: 'optionB', ask: 'The other way' }]);
  });

  test('put a card behind one that can be sent as it is', () => {
    const ready = phrase('ready', 'options', { priority: 450, group: 'choice' });
    const told = chat({ phrases: [choice, ready] });
    told.customer(FURIOUS);
    told.agent('I am sorry, that is far too long.');
    expect(ids(told.customer(UPSET))).toEqual(['ready']);
  });
});

describe('what feedback has taught', () => {
  const phrases = [phrase('a', 'empathy', { group: 'g' }), phrase('b', 'empathy', { group: 'g', priority: 480 })];

  test('lifts a phrase, and the card says so', () => {
    const scores = new Map([['b', { points: 40, why: 'Sent 18 of 20 times.' }]]);
    const told = chat({ phrases, scores });
    told.customer(NEUTRAL);
    const [card] = told.customer(FURIOUS);
    expect(card?.phraseId).toBe('b');
    expect(card?.because.at(-1)).toBe('Sent 18 of 20 times.');
  });

  test('says nothing where it changed nothing', () => {
    const scores = new Map([['a', { points: 40, why: 'Sent 18 of 20 times.' }]]);
    const told = chat({ phrases, scores });
    told.customer(NEUTRAL);
    const [card] = told.customer(FURIOUS);
    expect(card?.phraseId).toBe('a');
    expect(card?.because).not.toContain('Sent 18 of 20 times.');
  });
});

describe('in private the agent is told', () => {
  test('after an insult that it is not about them, until they have answered', () => {
    const told = chat();
    told.customer(NEUTRAL);
    told.customer(INSULT);
    expect(told.nudges()).toEqual(['after-abuse']);
    told.agent();
    expect(told.nudges()).toEqual([]);
  });

  test('after a jump of the level to take a breath', () => {
    const told = chat();
    told.customer(FURIOUS);
    told.agent();
    told.customer(FURIOUS);
    expect(told.nudges()).toContain('after-spike');
  });

  test('to use the name, once, when two answers had none', () => {
    const told = chat();
    told.customer(NEUTRAL);
    told.agent();
    told.customer(NEUTRAL);
    told.agent();
    told.customer(NEUTRAL);
    expect(told.nudges()).toEqual(['use-their-name']);
    told.agent();
    told.customer(NEUTRAL);
    expect(told.nudges()).toEqual([]);
  });

  test('nothing of the name when it was used', () => {
    const told = chat();
    told.customer(NEUTRAL);
    told.fold({
      kind: 'message',
      messageId: 'named',
      author: 'agent',
      authorId: 'a',
      text: 'Hello Maria',
      atMs: 40_000,
      assessment: null,
      usesName: true,
    });
    told.customer(NEUTRAL);
    told.agent();
    told.customer(NEUTRAL);
    expect(told.nudges()).toEqual([]);
  });

  test('every moment has a line that comes with Evenkeel', () => {
    const moments = new Set(englishLibrary.nudges?.map(({ moment }) => moment));
    expect([...moments].toSorted()).toEqual(
      ['after-abuse', 'after-spike', 'hand-over-break', 'let-them-finish', 'use-their-name'].toSorted(),
    );
  });
});

describe('when the reply lags', () => {
  const phrases = [
    phrase('here', 'still-here'),
    phrase('thanks', 'still-here', { techniques: ['T16'], priority: 600 }),
  ];

  test('a line is ready from a minute and a half after the question, in a calm chat, too', () => {
    const told = chat({ phrases });
    told.customer(NEUTRAL);
    expect(told.stillHere()).toMatchObject({ atMs: 31_000 + 90_000, card: { phraseId: 'here' } });
    expect(told.pick()).toEqual([]);
  });

  test('there is none once the agent has answered, for abuse, or when all was said', () => {
    const told = chat({ phrases });
    told.customer(NEUTRAL);
    const card = told.stillHere()?.card;
    told.agent();
    expect(told.stillHere()).toBeNull();
    told.customer(INSULT);
    expect(told.stillHere()).toBeNull();
    told.agent();
    told.fold({
      kind: 'card-used',
      cardId: card?.cardId ?? '',
      phraseId: 'here',
      cardKind: 'still-here',
      outcome: 'inserted',
      atMs: 1,
    });
    told.customer(NEUTRAL);
    expect(told.stillHere()).toBeNull();
  });

  test('after a long wait that was measured, thanks are offered among the cards', () => {
    const told = chat({ phrases });
    told.customer(FURIOUS);
    expect(ids(told.customer(FURIOUS, 'hello?', 600))).toEqual(['thanks']);
  });
});
