import { describe, expect, test } from 'vitest';
import { checkLibrary } from './check-library.ts';
import { englishLibrary } from './english/index.ts';
import type { DraftRule } from './schema.ts';
import { writtenOut } from './written-out.ts';

const [first] = englishLibrary.draftRules ?? [];
if (!first) throw new Error('There are no draft rules.');

function findingsOf(change: Partial<DraftRule>): [path: string, problem: string][] {
  const draftRules = [{ ...(first as DraftRule), ...change }];
  return checkLibrary({ ...englishLibrary, draftRules }).map(({ path, problem }) => [path, problem]);
}

describe('a draft rule is told', () => {
  test.each([
    ['a contraction', { pattern: 'i cant help' }, 'draftRules.0.pattern', '"cant" is a contraction.'],
    ['a contraction excepted', { unless: ['dont you'] }, 'draftRules.0.unless.0', '"dont" is a contraction.'],
    ['a stem', { pattern: 'promise~ you' }, 'draftRules.0.pattern', '"promise~" asks for a stem.'],
    [
      'a slot that is no element',
      { pattern: 'calm down', rewrite: { to: 'hold {3}' } },
      'draftRules.0.rewrite.to',
      '"{3}" is no element of the pattern, which has 2.',
    ],
    [
      'a slot by name',
      { pattern: 'calm down', rewrite: { to: 'hello {name}' } },
      'draftRules.0.rewrite.to',
      '"{name}" is no element of the pattern, which has 2.',
    ],
  ] as const)('%s', (_what, change, path, problem) => {
    expect(findingsOf(change as Partial<DraftRule>)).toEqual([[path, problem]]);
  });

  test('nothing when a word only looks like a contraction', () => {
    expect(findingsOf({ pattern: 'well done|its|were', unless: [] })).toEqual([]);
  });

  test('an id that a measure has, too, and a measure twice', () => {
    expect(findingsOf({ id: 'capitals' })).toEqual([
      ['draftMeasures.2.id', 'The id "capitals" is already used at draftRules.0.id.'],
    ]);
    const [measure] = englishLibrary.draftMeasures ?? [];
    const draftMeasures = [measure, { ...measure, id: 'another' }];
    expect(checkLibrary({ ...englishLibrary, draftMeasures }).map(({ path }) => path)).toEqual([
      'draftMeasures.1.measure',
    ]);
  });
});

test('a library published before there was a draft coach is still well', () => {
  const { draftRules: _rules, draftMeasures: _measures, ...before } = englishLibrary;
  expect(checkLibrary(before)).toEqual([]);
});

test.each([
  ['cant', true, ['can', 'not']],
  ['cannot', false, ['can', 'not']],
  ['dont', false, ['do', 'not']],
  ['well', true, ['we', 'will']],
  ['well', false, null],
  ['its', true, ['it', 'is']],
  ['table', true, null],
])('%s, with an apostrophe %s, is written out as %j', (letters, hasApostrophe, words) => {
  expect(writtenOut(letters, hasApostrophe)).toEqual(words);
});
