import { englishLibrary } from '@evenkeel/library';
import { compileLexicon, compileTells, readCustomerMessage } from '@evenkeel/scoring-engine';
import { describe, expect, test } from 'vitest';
import { type ConversationState, openConversation, reduceConversation } from '../index.ts';

const engine = { lexicon: compileLexicon(englishLibrary), tells: compileTells(englishLibrary) };

/** A chat in which "> " begins what the agent writes; a minute passes between lines. One state for each customer line. */
function states(lines: readonly string[]): ConversationState[] {
  let state = openConversation({ openedAtMs: 0 });
  return lines.flatMap((line, index) => {
    const isAgent = line.startsWith('> ');
    const text = isAgent ? line.slice(2) : line;
    const author = isAgent ? 'agent' : 'customer';
    const read = isAgent ? { assessment: null } : readCustomerMessage(text, engine, state.language);
    const messageId = `m${index + 1}`;
    const event = {
      kind: 'message',
      messageId,
      author,
      authorId: author,
      text,
      atMs: index * 60_000,
      ...read,
    } as const;
    state = reduceConversation(state, event, englishLibrary);
    return isAgent ? [] : [state];
  });
}

const OK = '> I am looking into it.';

describe('the emotion', () => {
  const cases: [string, string[], (string | null)[]][] = [
    ['nothing tells', ['Hello, what are your opening hours?'], [null]],
    ['named outright', ['I am so disappointed, I expected better from you.'], ['disappointed']],
    ['worry', ['My parcel is not here. I am worried, it is a present.'], ['anxious']],
    ['cannot follow', ["I don't quite follow, what does that mean?"], ['confused']],
    ['"ok" leaves it standing', ['I am really worried about my money', OK, 'ok'], ['anxious', 'anxious']],
    [
      'thanks take it back',
      ['I am so disappointed in you', OK, 'Thank you so much, that is perfect, you are wonderful!'],
      ['disappointed', 'satisfied'],
    ],
    ['sarcasm is no content', ['Great, just great. Thanks for nothing.'], ['frustrated']],
    [
      'anger does not sink to frustration with the next message',
      ['I am furious!', OK, 'This is so frustrating, I am fed up.'],
      ['angry', 'angry'],
    ],
    [
      'forgotten when nothing shows it any more',
      ['I am a bit worried about the delivery', OK, 'ok', OK, 'Tuesday', OK, 'number 4', OK, 'yes, 12 b'],
      ['anxious', 'anxious', 'anxious', 'anxious', null],
    ],
  ];
  test.each(cases)('%s', (_what, lines, expected) => {
    expect(states(lines).map(({ emotion }) => emotion?.value ?? null)).toEqual(expected);
  });

  test('comes with the words that show it and the message they are in', () => {
    const text = 'My parcel is late and I am so disappointed.';
    const [state] = states([text]);
    const [reason] = state?.emotion?.reasons ?? [];
    expect(reason).toMatchObject({ text: 'Sounds disappointed: “disappointed”', messageId: 'm1' });
    expect(text.slice(reason?.start, reason?.end)).toBe('disappointed');
  });
});

describe('the cause', () => {
  const cases: [string, string[], (string | null)[]][] = [
    ['nothing is wrong', ['Hello, do you have this in blue?'], [null]],
    ['an exam, but nothing is wrong', ['Hello, my exam is on Friday.'], [null]],
    ['not listened to', ['Nobody reads what I write! My parcel is still not here.'], ['not-heard']],
    ['in touch before', ['This is the third time I contact you about my refund.'], ['not-heard']],
    ['more at stake than the parcel', ['The dress has not arrived and my wedding is on Saturday!'], ['outside-stress']],
    [
      'something is wrong, and it upsets them',
      ['My order never arrived. This is ridiculous, terrible service!'],
      ['unmet-expectation'],
    ],
    [
      'stays while other things are said, and goes with relief',
      [
        'Nobody reads what I write! My parcel is still not here.',
        OK,
        'This is terrible service, the parcel has not arrived!',
        OK,
        'It is here! Thank you so much, you are wonderful!',
      ],
      ['not-heard', 'not-heard', null],
    ],
  ];
  test.each(cases)('%s', (_what, lines, expected) => {
    expect(states(lines).map(({ cause }) => cause?.value ?? null)).toEqual(expected);
  });
});

describe('the type', () => {
  const cases: [string, string[], (string | null)[]][] = [
    ['one sign is a mood', ['Oh great, another delay. Thanks for nothing.'], [null]],
    [
      'said sideways twice',
      ['Oh great, another delay. Thanks for nothing.', OK, "Fine, whatever. I'm sure you will."],
      [null, 'passive-aggressive'],
    ],
    [
      'changes the decision twice',
      [
        'Please cancel it.',
        OK,
        'Sorry, I changed my mind, keep it.',
        OK,
        'Actually no, maybe I should keep the other one.',
      ],
      [null, null, 'indecisive'],
    ],
    ['abuse', ['You are a fucking idiot'], ['openly-angry']],
    ['furious twice', ['I am furious!', OK, 'I AM STILL FURIOUS, THIS IS OUTRAGEOUS!!!'], [null, 'openly-angry']],
    [
      'stands while nothing speaks against it, and goes with relief',
      [
        'Oh great, another delay. Thanks for nothing.',
        "Fine, whatever. I'm sure you will.",
        'It is order 4417.',
        'Oh, it came. Thank you so much, you are wonderful!',
      ],
      [null, 'passive-aggressive', 'passive-aggressive', null],
    ],
  ];
  test.each(cases)('%s', (_what, lines, expected) => {
    expect(states(lines).map(({ customerType }) => customerType?.value ?? null)).toEqual(expected);
  });

  test('comes with the words of both signs', () => {
    const last = states(['Oh great, another delay. Thanks for nothing.', 'Fine, whatever.']).at(-1);
    expect(last?.customerType?.reasons.map(({ messageId }) => messageId)).toEqual(['m2', 'm1']);
  });
});

test('an edit of the newest message adds what it is about', () => {
  const lines = ['hello'];
  const [before] = states(lines) as [ConversationState];
  const edited = reduceConversation(
    before,
    {
      kind: 'message-edited',
      messageId: 'm1',
      text: 'My parcel is late',
      atMs: 1,
      ...readCustomerMessage('My parcel is late', engine),
    },
    englishLibrary,
  );
  expect(edited.issues.map(({ issue }) => issue)).toEqual(['late-delivery']);
});
