import { describe, expect, test } from 'vitest';
import { phraseFindings } from './phrase-findings.ts';
import type { Phrase } from './schema.ts';
import { wordingFindings } from './wording-findings.ts';

const phrase: Phrase = {
  id: 'one',
  kind: 'empathy',
  group: 'first',
  text: 'I am looking at your parcel now.',
  feeling: 'heard',
  fits: {},
  techniques: ['T11'],
  priority: 500,
  maxPerConversation: 1,
  cooldownMessages: 0,
  enabled: true,
  because: 'A phrase of this test.',
};

function findingsOf(...parts: Partial<Phrase>[]) {
  const phrases = parts.map((part, index) => ({ ...phrase, id: `phrase-${index}`, ...part }));
  return [...phraseFindings({ phrases }), ...wordingFindings({ phrases })];
}

test('a plain phrase has no findings', () => {
  expect(findingsOf({})).toEqual([]);
});

const LONG = 'This is a sentence that goes on. '.repeat(20);

describe('what keeps a phrase from being published', () => {
  const cases: [string, Partial<Phrase>[], string, RegExp][] = [
    ['a slot nobody knows', [{ text: 'Dear {nickname}' }], 'phrases.0.text', /is not a slot/],
    ['a slot only the agent knows, not asked for', [{ text: 'By {byWhen}.' }], 'phrases.0.text', /only to the agent/],
    ['a fallback without its slot', [{ fallbacks: { product: 'it' } }], 'phrases.0.fallbacks.product', /does not use/],
    ['a text nobody reads to its end', [{ text: LONG.slice(0, 310) }], 'phrases.0.text', /310 characters/],
    [
      'levels that keep it away from where it fits',
      [{ fits: { levels: ['heated'] }, never: { levels: ['heated', 'critical'] } }],
      'phrases.0.never.levels',
      /keeps the phrase away/,
    ],
    [
      'every level excluded',
      [{ never: { levels: ['calm', 'strained', 'heated', 'critical'] } }],
      'phrases.0.never.levels',
      /keeps the phrase away/,
    ],
    [
      'triggers that exclude each other',
      [{ fits: { triggers: ['threat'] }, never: { triggers: ['threat', 'self-harm'] } }],
      'phrases.0.never.triggers',
      /threat/,
    ],
    [
      'issues that exclude each other',
      [{ fits: { issues: ['refund'] }, never: { issues: ['refund'] } }],
      'phrases.0.never.issues',
      /refund/,
    ],
    [
      'emotions that exclude each other',
      [{ fits: { emotions: ['angry'] }, never: { emotions: ['angry'] } }],
      'phrases.0.never.emotions',
      /angry/,
    ],
    [
      'types that exclude each other',
      [{ fits: { types: ['indecisive'] }, never: { types: ['indecisive'] } }],
      'phrases.0.never.types',
      /indecisive/,
    ],
    ['a condition nothing fits', [{ fits: { stages: [] } }], 'phrases.0.fits.stages', /empty/],
    [
      'a limit before the first reminder',
      [{ kind: 'boundary', fits: { boundarySteps: ['none'] } }],
      'phrases.0.fits.boundarySteps',
      /from the first reminder/,
    ],
    [
      'a closing for the heat',
      [{ kind: 'closing', fits: { levels: ['heated', 'critical'] } }],
      'phrases.0.fits.levels',
      /come down/,
    ],
    ['empathy for the calm', [{ fits: { levels: ['calm'] } }], 'phrases.0.fits.levels', /upset/],
    [
      'the words of another phrase',
      [{}, { group: 'second', text: 'I am looking at your PARCEL – now' }],
      'phrases.1.text',
      /that of phrases\.0/,
    ],
  ];
  test.each(cases)('%s', (_name, phrases, path, problem) => {
    const finding = findingsOf(...phrases).find((one) => one.path === path && !one.isAdvice);
    expect(finding?.problem).toMatch(problem);
    expect(finding?.consequence).not.toBe('');
    expect(finding?.remedy).not.toBe('');
  });
});

describe('what is only advised', () => {
  const cases: [string, Partial<Phrase>[], string, RegExp][] = [
    ['a question without its slot', [{ asks: { byWhen: 'By when?' } }], 'phrases.0.asks.byWhen', /does not use/],
    ['a text that is skimmed', [{ text: LONG.slice(0, 250) }], 'phrases.0.text', /250 characters/],
    ['no technique', [{ techniques: [] }], 'phrases.0.techniques', /no technique/],
    [
      'nearly the words of another of its group',
      [
        { text: 'I can see why that bothers you, and I am looking at your parcel now.' },
        { text: 'I can see why this bothers you, and I am looking at your parcel now.' },
      ],
      'phrases.1.text',
      /nearly the words of phrases\.0/,
    ],
    [
      'two kinds in one group',
      [{}, { kind: 'question', text: 'Which one is it?' }],
      'phrases.1.group',
      /"empathy" and "question"/,
    ],
    [
      'a group that is silent where a name is not known',
      [{ text: '{customerName}, I am here.' }, { text: 'After {days} days, I am here.' }],
      'phrases.0.fallbacks',
      /Every phrase of the group "first"/,
    ],
  ];
  test.each(cases)('%s', (_name, phrases, path, problem) => {
    const finding = findingsOf(...phrases).find((one) => one.path === path);
    expect(finding?.problem).toMatch(problem);
    expect(finding?.isAdvice).toBe(true);
    expect(finding?.consequence).not.toBe('');
    expect(finding?.remedy).not.toBe('');
  });
});

describe('finds nothing in', () => {
  const cases: [string, Partial<Phrase>[]][] = [
    ['a slot of the agent that is asked for', [{ text: 'By {byWhen}.', asks: { byWhen: 'By when?' } }]],
    ['a name with words in its place', [{ text: '{customerName}, yes.', fallbacks: { customerName: '' } }]],
    ['a group with one phrase that always fits', [{}, { text: '{customerName}, I have it open.' }]],
    ['a level partly excluded', [{ fits: { levels: ['strained', 'heated'] }, never: { levels: ['heated'] } }]],
    ['guidance twice', [{ text: '' }, { text: '', group: 'second' }]],
    ['other words of the same length', [{}, { text: 'Which day suits you best this week?' }]],
    ['nearly the same words in two groups', [{}, { group: 'second', text: 'I am looking at your two parcels now.' }]],
    ['a silent group that is switched off', [{ text: '{customerName}, yes.', enabled: false }]],
  ];
  test.each(cases)('%s', (_name, phrases) => {
    expect(findingsOf(...phrases)).toEqual([]);
  });
});

test('ten thousand phrases of one group are checked without comparing each with each', () => {
  const phrases = Array.from({ length: 10_000 }, (_, index) => ({
    ...phrase,
    id: `phrase-${index}`,
    text: `I am looking at parcel ${index} and at nothing else until it is found at last`,
  }));
  const findings = wordingFindings({ phrases });
  expect(findings).toHaveLength(9_999);
});
