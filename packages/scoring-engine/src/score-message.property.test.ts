import { englishLibrary, SIGNALS, type Signal } from '@evenkeel/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { explainAssessment } from './explain-assessment.ts';
import { scoreMessage } from './score-message.ts';
import { squash } from './signals/squash.ts';

const lexicon = compileLexicon(englishLibrary);

/** Any string at all, and strings made of what the rules look at. */
const fragments = [
  ...englishLibrary.terms.flatMap(({ matches }) => matches),
  ...englishLibrary.triggers.flatMap(({ matches }) => matches),
  '!!!',
  '???',
  '. ',
  ', ',
  ' but ',
  ' not ',
  ' very ',
  '"',
  '🙄',
  '😡',
  '\u200d',
  '\u0301',
  '\ud83d',
  '*',
  '@',
  'f u c k',
  'HELP',
  '…',
  '\n',
  '1st',
  '$$',
  "'",
  '’',
  'ﬁ',
  'ａ',
  'я',
  '你',
];
const message = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join('')),
);

function signalValue(assessment: Assessment, signal: Signal): number {
  return assessment[signal];
}

describe('for any string', () => {
  test('evidence lies inside the text, is not empty and comes in order', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { evidence } = scoreMessage(text, lexicon);
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const inOrder = evidence.toSorted(
          (a, b) => a.start - b.start || a.end - b.end || (a.termId < b.termId ? -1 : a.termId > b.termId ? 1 : 0),
        );
        expect(evidence.map(({ start, end, termId }) => [start, end, termId])).toEqual(
          inOrder.map(({ start, end, termId }) => [start, end, termId]),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('every value is the squash of the sum of its evidence', () => {
    fc.assert(
      fc.property(message, (text) => {
        const assessment = scoreMessage(text, lexicon);
        if (assessment.abstained) return;
        for (const signal of SIGNALS) {
          const points = assessment.evidence
            .filter((item) => item.signal === signal)
            .reduce((sum, item) => sum + item.points, 0);
          expect(signalValue(assessment, signal)).toBe(squash(points, signal));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same assessment', () => {
    fc.assert(
      fc.property(message, (text) => {
        expect(scoreMessage(text, lexicon)).toEqual(scoreMessage(text, lexicon));
      }),
      { numRuns: 200 },
    );
  });

  test('triggers and their evidence say the same; kinds and target only from the line upwards', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { triggers, evidence, abuse, abuseKinds, abuseTarget } = scoreMessage(text, lexicon);
        const told = new Set(evidence.flatMap(({ trigger }) => (trigger ? [trigger] : [])));
        expect(new Set(triggers)).toEqual(told);
        if (abuse < 0.5) expect([abuseKinds, abuseTarget]).toEqual([[], null]);
        else expect(abuseTarget).not.toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('the explanation has one row per piece of evidence, showing the words read', () => {
    fc.assert(
      fc.property(message, (text) => {
        const assessment = scoreMessage(text, lexicon);
        const rows = explainAssessment(text, assessment, lexicon);
        expect(rows).toHaveLength(assessment.evidence.length);
        for (const { read, start, end } of rows) expect(read).toBe(text.slice(start, end));
      }),
      { numRuns: 100 },
    );
  });
});

test('the order in which terms, triggers and cues are listed changes nothing', () => {
  const reversed = compileLexicon({
    ...englishLibrary,
    cues: englishLibrary.cues?.toReversed(),
    terms: englishLibrary.terms.toReversed(),
    triggers: englishLibrary.triggers.toReversed(),
  });
  fc.assert(
    fc.property(message, (text) => {
      expect(scoreMessage(text, reversed)).toEqual(scoreMessage(text, lexicon));
    }),
    { numRuns: 200 },
  );
});

describe('long and hostile input is answered', () => {
  test.each([
    ['a'.repeat(4000)],
    ['!'.repeat(4000)],
    ['?!'.repeat(2000)],
    ['f u c k '.repeat(500)],
    ['fu ck '.repeat(660)],
    [Array.from({ length: 2000 }, (_, i) => 'qzjxvkw'.charAt((i * i + 3 * i) % 7)).join(' ')],
    ['a\u0301'.repeat(2000)],
    ['\u0301'.repeat(4000)],
    ['😡'.repeat(2000)],
    ['👨‍👩‍👧‍👦'.repeat(360)],
    ['\ud83d'.repeat(4000)],
    ['\udc00\ud83d'.repeat(2000)],
    ['a*'.repeat(2000)],
    ['$a@b!'.repeat(800)],
    ['f*** '.repeat(800)],
    ["constr'uctor __proto__ to'String"],
    ['"'.repeat(4000)],
    ['not '.repeat(1000)],
    ['waiting '.repeat(500)],
    ['http://'.repeat(570)],
    ['1,'.repeat(2000)],
    ['\u200b'.repeat(4000)],
    ['still no refund 👏 '.repeat(210)],
    ['great, '.repeat(570)],
    ['your "support" '.repeat(260)],
    [Array.from({ length: 600 }, (_, i) => `zq${i.toString(36)}xk`).join(' ')],
  ])('%#', (text) => {
    const assessment = scoreMessage(text, lexicon);
    for (const signal of SIGNALS) expect(signalValue(assessment, signal)).toBeGreaterThanOrEqual(0);
  });
});
