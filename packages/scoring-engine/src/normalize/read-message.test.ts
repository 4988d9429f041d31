import { describe, expect, test } from 'vitest';
import { englishPack } from '../languages/english.ts';
import { createVocabulary } from '../match/vocabulary.ts';
import { CLAUSE_BREAK, NO_BREAK, readMessage, SENTENCE_BREAK } from './read-message.ts';

const vocabulary = createVocabulary(englishPack);
vocabulary.markStrong({ kind: 'word', word: 'fuck' });
vocabulary.markStrong({ kind: 'word', word: 'shit' });
vocabulary.markStrong({ kind: 'stem', word: 'idiot' });
vocabulary.close();
const read = (text: string) => readMessage(text, vocabulary).tokens;

describe('words are folded and keep their place in the original', () => {
  test.each<[string, [string, string][]]>([
    [
      'Hello World',
      [
        ['hello', 'Hello'],
        ['world', 'World'],
      ],
    ],
    [
      "can't won’t",
      [
        ['cant', "can't"],
        ['wont', 'won’t'],
      ],
    ],
    [
      "he'll say I'll",
      [
        ['he', "he'll"],
        ['say', 'say'],
        ['im', "I'll"],
      ],
    ],
    [
      'naïve café',
      [
        ['naive', 'naïve'],
        ['cafe', 'café'],
      ],
    ],
    ['ｆｕｌｌ', [['full', 'ｆｕｌｌ']]],
    ['hеllо', [['hello', 'hеllо']]],
    ['he\u200bllo', [['hello', 'he\u200bllo']]],
    [
      'so cooool',
      [
        ['so', 'so'],
        ['cool', 'cooool'],
      ],
    ],
    [
      '3rd of 1,000',
      [
        ['0', '3rd'],
        ['of', 'of'],
        ['0', '1,000'],
      ],
    ],
    [
      'ok👍🏽then',
      [
        ['ok', 'ok'],
        ['👍', '👍🏽'],
        ['then', 'then'],
      ],
    ],
    ['👨‍👩‍👧', [['👨', '👨‍👩‍👧']]],
    [
      'see https://a.b/c?d=e now',
      [
        ['see', 'see'],
        ['now', 'now'],
      ],
    ],
    ['@someone hi', [['hi', 'hi']]],
    [
      'nothing :(',
      [
        ['nothing', 'nothing'],
        [':(', ':('],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text).map(({ info, start, end }) => [info.word, text.slice(start, end)])).toEqual(expected);
  });
});

describe('a disguised strong word is one token over all its characters', () => {
  test.each([
    ['f**k', 'fuck'],
    ['fu(k', 'fu'],
    ['sh1t', 'shit'],
    ['sh!t!!!', 'shit'],
    ['$hit', 'shit'],
    ['f u c k', 'fuck'],
    ['f.u.c.k', 'fuck'],
    ['fu ck', 'fuck'],
    ['1d10t', 'idiot'],
  ])('%s', (text, word) => {
    expect(read(text)[0]?.info.word).toBe(word);
  });

  test('and the words around it are left alone', () => {
    expect(read('well f u c k you all').map(({ info }) => info.word)).toEqual(['well', 'fuck', 'you', 'all']);
    expect(read("don't I think").map(({ info }) => info.word)).toEqual(['dont', 'i', 'think']);
    expect(read('push it').map(({ info }) => info.word)).toEqual(['push', 'it']);
  });
});

test('breaks: none inside a clause, a clause at a comma, a sentence at its end', () => {
  expect(read('one two, three. four\nfive! six').map(({ breakBefore }) => breakBefore)).toEqual([
    NO_BREAK,
    NO_BREAK,
    CLAUSE_BREAK,
    SENTENCE_BREAK,
    SENTENCE_BREAK,
    SENTENCE_BREAK,
  ]);
});

test('quoted words are marked', () => {
  expect(read('he said "go away" twice').map(({ isQuoted }) => isQuoted)).toEqual([false, false, true, true, false]);
});

test('capitals are seen per word, single letters not counted', () => {
  expect(read('I WANT it').map(({ isCapitals }) => isCapitals)).toEqual([false, true, false]);
});

test('runs of signs are counted', () => {
  expect(readMessage('what?!! no! yes???', vocabulary).runs).toEqual([
    { start: 4, end: 7, exclamations: 2, questions: 1 },
    { start: 15, end: 18, exclamations: 0, questions: 3 },
  ]);
});
