import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from './check-library.ts';
import { englishLibrary } from './english/index.ts';
import { parsePattern } from './parse-pattern.ts';
import type { Cue, Fitted, Library, Play, TellRule, Term } from './schema.ts';
import { spanishLexicon } from './spanish/index.ts';
import { CAUSES, CUSTOMER_TYPES, EMOTIONS, ISSUES } from './vocabulary.ts';

const term: Term = {
  id: 'late-parcel',
  pattern: 'parcel is late',
  signal: 'frustration',
  points: 2,
  because: 'A late parcel annoys.',
  matches: ['my parcel is late'],
};
const cue: Cue = { id: 'told', points: 0.5, words: ['was told'], because: 'Tells of it.', matches: ['I was told'] };
const fitted = englishLibrary.fitted as Fitted;
const tell: TellRule = {
  id: 'late-parcel',
  tells: { issue: 'late-delivery' },
  pattern: 'parcel is late',
  because: 'Says so.',
  matches: ['my parcel is late'],
};
const play = englishLibrary.plays?.[0] as Play;

function withTerms(...terms: Term[]): Library {
  return { ...englishLibrary, terms, triggers: [] };
}

test('the shipped library has no findings', () => {
  expect(checkLibrary(englishLibrary)).toEqual([]);
});

test('the shipped lexicon has at least 700 terms and phrases, each with a reason and an example', () => {
  const rules = [...englishLibrary.terms, ...englishLibrary.triggers];
  expect(rules.length).toBeGreaterThanOrEqual(700);
  for (const { because, matches } of rules) {
    expect(because.length).toBeGreaterThan(7);
    expect(matches.length).toBeGreaterThan(0);
  }
});

test('no cue is made of who somebody is', () => {
  const identity =
    /^(?:black|white|brown|asian|african|arab|jew|jewish|muslim|islam|christian|hindu|gay|lesbian|queer|trans|transgender|straight|woman|women|man|men|girl|boy|female|male|old|young|disabled|deaf|blind|immigrant|foreign|foreigner|indian|chinese|mexican|american|british|english|polish|irish|french|german)s?$/;
  const words = (englishLibrary.cues ?? []).flatMap((one) => one.words.flatMap((sequence) => sequence.split(' ')));
  expect(words.filter((word) => identity.test(word))).toEqual([]);
});

test('the Spanish lexicon has no findings, and at least 150 terms and 40 rules of its own, each with a reason and an example', () => {
  const { terms, triggers } = spanishLexicon;
  expect(checkLibrary({ ...englishLibrary, terms, triggers })).toEqual([]);
  const shared = new Set(englishLibrary.terms);
  expect(terms.filter((term) => !shared.has(term)).length).toBeGreaterThanOrEqual(150);
  expect(triggers.length).toBeGreaterThanOrEqual(40);
  for (const { because, matches } of [...terms, ...triggers]) {
    expect(because.length).toBeGreaterThan(7);
    expect(matches.length).toBeGreaterThan(0);
  }
});

test('every trigger of the vocabulary has rules', async () => {
  const { TRIGGER_IDS } = await import('./vocabulary.ts');
  for (const { triggers } of [englishLibrary, spanishLexicon]) {
    expect(new Set(triggers.map(({ trigger }) => trigger))).toEqual(new Set(TRIGGER_IDS));
  }
});

test('whatever is told of a customer has rules of its own and a line for the agent', () => {
  const told = new Set((englishLibrary.tells ?? []).flatMap(({ tells }) => Object.values(tells)));
  expect(ISSUES.filter((issue) => !told.has(issue))).toEqual([]);
  const met = new Set((englishLibrary.plays ?? []).flatMap(({ meets }) => Object.values(meets)));
  for (const value of [...EMOTIONS, ...CAUSES, ...CUSTOMER_TYPES]) {
    expect(told).toContain(value);
    expect(met).toContain(value);
  }
});

describe('finds', () => {
  const cases: [string, unknown, string, RegExp][] = [
    ['what does not fit the schema', { ...englishLibrary, language: 'de' }, 'language', /./],
    ['what is no library at all', 42, '', /./],
    [
      'the same id twice',
      withTerms(term, { ...term, pattern: 'other words' }),
      'terms.1.id',
      /already used at terms\.0/,
    ],
    [
      'a term and a trigger of one id',
      {
        ...withTerms(term),
        triggers: [{ ...term, signal: undefined, points: undefined, trigger: 'long-wait' }].map(
          ({ signal: _signal, points: _points, ...rule }) => rule,
        ),
      },
      'triggers.0.id',
      /already used/,
    ],
    ['the same pattern twice', withTerms(term, { ...term, id: 'again' }), 'terms.1.pattern', /already terms\.0/],
    [
      'the same alternatives in another order',
      withTerms({ ...term, pattern: 'slow|late' }, { ...term, id: 'again', pattern: 'late|slow' }),
      'terms.1.pattern',
      /already terms\.0/,
    ],
    ['a contradiction', withTerms(term, { ...term, id: 'again', points: -2 }), 'terms.1.pattern', /-2 points/],
    [
      'a pattern that is not folded',
      withTerms({ ...term, pattern: "can't wait" }),
      'terms.0.pattern',
      /not a folded word/,
    ],
    ['an unknown placeholder', withTerms({ ...term, pattern: 'dear {name}' }), 'terms.0.pattern', /not a placeholder/],
    ['an empty alternative', withTerms({ ...term, pattern: 'late| parcel' }), 'terms.0.pattern', /empty alternative/],
    [
      'a pattern of optional words only',
      withTerms({ ...term, pattern: '[very] [late]' }),
      'terms.0.pattern',
      /no word at all/,
    ],
    ['a gap at the edge', withTerms({ ...term, pattern: 'late {gap}' }), 'terms.0.pattern', /begins or ends/],
    [
      'an exception that is the pattern',
      withTerms({ ...term, unless: ['parcel is late'] }),
      'terms.0.unless.0',
      /itself/,
    ],
    ['an exception listed twice', withTerms({ ...term, unless: ['not', 'not'] }), 'terms.0.unless.1', /twice/],
    ['an exception that cannot be read', withTerms({ ...term, unless: ['Not'] }), 'terms.0.unless.0', /folded/],
    ['abuse without a kind', withTerms({ ...term, signal: 'abuse' }), 'terms.0.abuseKind', /no kind/],
    [
      'a kind of abuse on another signal',
      withTerms({ ...term, abuseKind: 'slur' }),
      'terms.0.abuseKind',
      /frustration/,
    ],
    [
      'the words of one cue in another',
      { ...englishLibrary, cues: [cue, { ...cue, id: 'other' }], fitted: undefined },
      'cues.1.words.0',
      /already cues\.0\.words\.0/,
    ],
    [
      'a cue that is not folded',
      { ...englishLibrary, cues: [{ ...cue, words: ["Wasn't told"] }] },
      'cues.0.words.0',
      /lower-case words/,
    ],
    [
      'a fitted weight of no cue',
      { ...englishLibrary, cues: [cue], fitted: { ...fitted, cues: { gone: 0.5 } } },
      'fitted.cues.gone',
      /no cue/,
    ],
    [
      'a fitted weight against its reason',
      { ...englishLibrary, cues: [cue], fitted: { ...fitted, cues: { told: -0.5 } } },
      'fitted.cues.told',
      /set by hand 0\.5/,
    ],
    ['a term and a tell of one id', { ...withTerms(term), tells: [tell] }, 'tells.0.id', /already used at terms\.0/],
    [
      'a tell that cannot be read',
      { ...englishLibrary, tells: [{ ...tell, pattern: "Can't see" }] },
      'tells.0.pattern',
      /not a folded word/,
    ],
    [
      'a tell that cancels itself',
      { ...englishLibrary, tells: [{ ...tell, unless: ['parcel is late'] }] },
      'tells.0.unless.0',
      /itself/,
    ],
    [
      'the same words for two issues',
      { ...englishLibrary, tells: [tell, { ...tell, id: 'other', tells: { issue: 'faulty' } }] },
      'tells.1.pattern',
      /"faulty" here and "late-delivery" at tells\.0/,
    ],
    [
      'the same words for one issue twice',
      { ...englishLibrary, tells: [tell, { ...tell, id: 'other' }] },
      'tells.1.pattern',
      /already tells\.0/,
    ],
    [
      'one sentence under two issues',
      {
        ...englishLibrary,
        issues: [
          { id: 'refund', name: 'Refund', say: null, examples: ['Pay me back'] },
          { id: 'billing', name: 'Bill', say: null, examples: ['pay me back'] },
        ],
      },
      'issues.1.examples.0',
      /already issues\.0\.examples\.0, for refund/,
    ],
    [
      'one issue listed twice',
      {
        ...englishLibrary,
        issues: [
          { id: 'refund', name: 'Refund', say: null },
          { id: 'refund', name: 'Money back', say: null },
        ],
      },
      'issues.1.id',
      /already used/,
    ],
    [
      'two lines for one emotion',
      { ...englishLibrary, plays: [play, { ...play, id: 'another' }] },
      'plays.1.meets',
      /already meets/,
    ],
    [
      'a level without hysteresis',
      {
        ...englishLibrary,
        thresholds: { ...englishLibrary.thresholds, leave: { strained: 9, heated: 9, critical: 9 } },
      },
      'thresholds.leave.strained',
      /entered at/,
    ],
  ];
  test.each(cases)('%s', (_name, library, path, problem) => {
    const finding = checkLibrary(library).find((one) => one.path === path);
    expect(finding?.problem).toMatch(problem);
    expect(finding?.consequence).not.toBe('');
    expect(finding?.remedy).not.toBe('');
  });
});

describe('parsePattern', () => {
  test('reads every kind of token', () => {
    expect(parsePattern('[please] refund~ speak|talk {number} {you} {agent-noun} {gap} now 😡')).toEqual({
      elements: [
        { optional: true, atoms: [{ kind: 'word', word: 'please' }] },
        { optional: false, atoms: [{ kind: 'stem', word: 'refund' }] },
        {
          optional: false,
          atoms: [
            { kind: 'word', word: 'speak' },
            { kind: 'word', word: 'talk' },
          ],
        },
        { optional: false, atoms: [{ kind: 'number' }] },
        { optional: false, atoms: [{ kind: 'you' }] },
        { optional: false, atoms: [{ kind: 'agent-noun' }] },
        { optional: false, atoms: [{ kind: 'gap' }] },
        { optional: false, atoms: [{ kind: 'word', word: 'now' }] },
        { optional: false, atoms: [{ kind: 'word', word: '😡' }] },
      ],
      problems: [],
    });
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (pattern) => void parsePattern(pattern)));
  });
});
