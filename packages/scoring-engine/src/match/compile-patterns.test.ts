import { describe, expect, test } from 'vitest';
import { compilePatterns } from './compile-patterns.ts';

describe('a compiled pattern matches', () => {
  test.each([
    ['refund', 'I want a refund!', true],
    ['refund', 'I was refunded', false],
    ['refund~', 'I was refunded', true],
    ['refund~', 'refunding takes time', true],
    ['speak|talk to', 'let me talk to her', true],
    ['speak|talk to', 'let me sing to her', false],
    ['[please] call me', 'call me', true],
    ['[please] call me', 'please call me', true],
    ['{number} times', 'I called 5 times', true],
    ['{number} times', 'I called three times', true],
    ['{number} times', 'I called many times', false],
    ['{number>=10} minutes', 'it took 10 minutes', true],
    ['{number>=10} minutes', 'it took 9 minutes', false],
    ['{number>=10} minutes', 'it took twenty minutes', true],
    ['{number>=10} minutes', 'it took two minutes', false],
    ['{number>=10} minutes', 'it took 1,000 minutes', true],
    ['{number>=10} minutes', 'it took 9.5 minutes', false],
    // A time of day is a number without a value.
    ['{number>=10} minutes', '10:30 minutes', false],
    ['{number} minutes', '10:30 minutes', true],
    ['{number>=2} email', 'my 3rd email', true],
    ['{number<=2} stars', '1 stars', true],
    ['{number<=2} stars', '5 stars', false],
    ['zero|{number<=2} stars', 'zero stars', true],
    ['thank {you}', 'thank u', true],
    ['dear {agent-noun}', 'dear bot', true],
    ['waiting {gap} hours', 'waiting for hours', true],
    ['waiting {gap} hours', 'waiting hours', true],
    ['waiting {gap} hours', 'waiting for over three hours', true],
    ['waiting {gap} hours', 'waiting here for a good many hours', false],
    ['waiting {gap} hours', 'I am waiting. Three hours', false],
    ['no problem', 'No, problem still there', false],
    ['not working', 'NOT, I say, working', false],
    ['cant wait', 'I can’t wait', true],
    ['cant wait', "I CAN'T WAIT", true],
    ['😡', 'really 😡😡', true],
    ['cancel', 'c a n c e l', false],
  ])('%s in %j: %s', (pattern, text, expected) => {
    expect(compilePatterns([pattern])(text)).toBe(expected);
  });

  test('when any of several does', () => {
    const matches = compilePatterns(['funeral|died', 'passed away']);
    expect(matches('my father passed away')).toBe(true);
    expect(matches('my father moved away')).toBe(false);
  });

  test('nothing when there is no pattern', () => {
    expect(compilePatterns([])('anything')).toBe(false);
  });
});

test('a pattern that cannot be read is refused with its problem, consequence and remedy', () => {
  expect(() => compilePatterns(["can't"])).toThrow(/not a folded word.*matches nothing.*"cant"/);
});
