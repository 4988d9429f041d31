import { englishLibrary, type Library } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import { type CompiledLexicon, compileLexicon } from '../compile-lexicon.ts';
import { scoreMessage } from '../score-message.ts';

const cues: Library['cues'] = [
  { id: 'promise', points: 1, words: ['promised', 'you said so'], because: 'A promise.', matches: ['promised'] },
  { id: 'wait', points: 0.5, words: ['waited', 'so'], because: 'A wait.', matches: ['waited'] },
  { id: 'kind', points: -0.5, words: ['lovely', 'thanks'], because: 'Kind.', matches: ['lovely'] },
];
const bare: Library = { ...englishLibrary, terms: [], triggers: [], cues };
const provenance = { command: 'by hand', date: '2030-01-02', method: 'by hand', sets: [], figures: {} };

const compiled = new Map<Library, CompiledLexicon>();

function lexiconOf(library: Library): CompiledLexicon {
  const lexicon = compiled.get(library) ?? compileLexicon(library);
  compiled.set(library, lexicon);
  return lexicon;
}

function cuesIn(text: string, library: Library): [id: string, read: string, points: number][] {
  return scoreMessage(text, lexiconOf(library))
    .evidence.filter(({ termId }) => termId.startsWith('cue:'))
    .map(({ termId, start, end, points }) => [termId.slice(4), text.slice(start, end), points]);
}

/** Nothing is ordinary: every cue is seen. */
const plain: Library = { ...bare, fitted: { provenance, ordinary: 0, cues: {} } };

describe('cues', () => {
  test('count once each, where they are first said, the longest sequence first', () => {
    expect(cuesIn('I waited. You said so and promised, I waited', plain)).toEqual([
      ['wait', 'waited', 0.5],
      ['promise', 'You said so', 1],
    ]);
  });

  test('do not reach over the end of a clause', () => {
    expect(cuesIn('you said, so it came', plain)).toEqual([['wait', 'so', 0.5]]);
  });

  test('take the fitted weight instead of their own', () => {
    const fitted = { provenance, ordinary: 0, cues: { promise: 0.8, wait: 0 } };
    expect(cuesIn('promised, and I waited', { ...bare, fitted })).toEqual([['promise', 'promised', 0.8]]);
  });

  test('leave no evidence while they are ordinary, and count what goes beyond', () => {
    const fitted = { provenance, ordinary: 0.7, cues: {} };
    expect(cuesIn('I waited at the door', { ...bare, fitted })).toEqual([]);
    expect(cuesIn('I waited, lovely weather', { ...bare, fitted })).toEqual([['kind', 'lovely', -0.5]]);
    expect(cuesIn('I waited as promised', { ...bare, fitted })).toEqual([
      ['ordinary', 'I waited as promised', -0.7],
      ['wait', 'waited', 0.5],
      ['promise', 'promised', 1],
    ]);
  });

  test('are not read in words of a longer term, nor in quoted ones', () => {
    const term = { id: 'weather', pattern: 'lovely weather', signal: 'satisfaction' as const, points: 0 };
    const terms = [{ ...term, because: 'The weather.', matches: ['lovely weather'] }];
    expect(cuesIn('lovely weather', { ...plain, terms })).toEqual([]);
    expect(cuesIn('the note says "promised" here', plain)).toEqual([]);
  });

  test('of calm leave nothing when denied, or said before a "but"', () => {
    expect(cuesIn('this is not so lovely', plain)).toEqual([['wait', 'so', 0.5]]);
    expect(cuesIn('lovely box but empty', plain)).toEqual([]);
    expect(cuesIn('the box came but it is lovely', plain)).toEqual([['kind', 'lovely', -0.5]]);
  });

  test('of calm leave nothing in praise that is turned', () => {
    const text = 'Great, another delay. Just what I needed.';
    expect(cuesIn(text, englishLibrary).filter(([, , points]) => points < 0 && points > -0.5)).toEqual([]);
    expect(scoreMessage(text, lexiconOf(englishLibrary)).frustration).toBeGreaterThan(0.9);
  });

  test('a library of before there were cues is read as before', () => {
    const { cues: _cues, fitted: _fitted, ...before } = englishLibrary;
    expect(cuesIn('I waited as promised and they never came', before)).toEqual([]);
  });
});

const seen: Library = { ...englishLibrary, fitted: { provenance, ordinary: 0, cues: {} } };

describe.each((englishLibrary.cues ?? []).map((cue) => [cue.id, cue] as const))('cue %s', (id, { matches }) => {
  test.each(matches)('counts in %j', (text) => {
    expect(cuesIn(text, seen).map(([cue]) => cue)).toContain(id);
  });
});

/** Told together they are a complaint, though none of them names a feeling. */
test.each([
  'My suitcase was left behind and three agents have told us three different things since yesterday.',
  'They promised a technician on Tuesday, then called to move it, and now nobody picks up.',
  'The bank says the dispute was closed, yet the fee is charged every month and they refuse to explain why.',
])('a story without a feeling word reaches the line: %s', (text) => {
  expect(scoreMessage(text, lexiconOf(englishLibrary)).frustration).toBeGreaterThanOrEqual(0.5);
});

test.each([
  'Could you tell me when the technician comes tomorrow?',
  'Is there a fee for a second bag on this flight?',
  'How do I dispute a charge in the app?',
  'I would like to know which documents the bank needs.',
  'My order arrived yesterday, thank you.',
])('a plain request of the same trade stays below: %s', (text) => {
  expect(scoreMessage(text, lexiconOf(englishLibrary)).frustration).toBeLessThan(0.5);
});
