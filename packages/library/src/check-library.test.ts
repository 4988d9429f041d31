import { describe, expect, test } from 'vitest';
import { checkLibrary } from './check-library.ts';
import { englishLibrary } from './english/index.ts';
import type { Library } from './schema.ts';

const [term] = englishLibrary.terms;
const [phrase] = englishLibrary.phrases;
if (!term || !phrase) throw new Error('The English library is empty.');

function changed(parts: Partial<Library>): Library {
  return { ...englishLibrary, ...parts };
}

test('the English library has nothing to find', () => {
  expect(checkLibrary(englishLibrary)).toEqual([]);
});

describe('each finding says where, what, what follows and what to do', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['no library at all', null, '', /library|expected/i],
    [
      'a text that is too long',
      changed({ phrases: [{ ...phrase, text: 'x'.repeat(500) }] }),
      `phrases/${phrase.id}.text`,
      /text/,
    ],
    ['an id used twice', changed({ phrases: [phrase, phrase] }), `phrases/${phrase.id}`, /used twice/],
    [
      'a pattern that cannot be read',
      changed({ terms: [{ ...term, pattern: '{nobody}' }] }),
      `terms/${term.id}`,
      /placeholder/,
    ],
    [
      'an exception that cannot be read',
      changed({ terms: [{ ...term, unless: ['a||b'] }] }),
      `terms/${term.id}`,
      /alternative/,
    ],
    ['words counted twice', changed({ terms: [term, { ...term, id: 'again' }] }), 'terms/again', /already the pattern/],
    [
      'words for and against',
      changed({
        terms: [
          { ...term, points: 2 },
          { ...term, id: 'against', points: -2 },
        ],
      }),
      'terms/against',
      /opposite sign/,
    ],
    [
      'an unknown slot',
      changed({ phrases: [{ ...phrase, text: 'Hi {nobody}' }] }),
      `phrases/${phrase.id}`,
      /\{nobody\}/,
    ],
    [
      'a slot of a prototype',
      changed({ phrases: [{ ...phrase, text: 'Hi {constructor}' }] }),
      `phrases/${phrase.id}`,
      /not a slot/,
    ],
    [
      'an empty card',
      changed({ phrases: [{ ...phrase, text: ' ', guidance: '' }] }),
      `phrases/${phrase.id}`,
      /neither/,
    ],
  ])('%s', (_name, library, path, problem) => {
    const [finding] = checkLibrary(library);
    expect(finding?.path).toBe(path);
    expect(finding?.problem).toMatch(problem);
    expect(finding?.consequence).not.toBe('');
    expect(finding?.remedy).not.toBe('');
  });
});
