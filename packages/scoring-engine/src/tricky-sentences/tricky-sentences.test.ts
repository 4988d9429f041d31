import { englishLibrary, SIGNALS, type Signal } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../assessment.ts';
import { compileLexicon } from '../compile-lexicon.ts';
import { scoreMessage } from '../score-message.ts';
import { trickyFamilies } from './index.ts';
import type { Reading, TrickySentence } from './tricky-sentence.ts';

const lexicon = compileLexicon(englishLibrary);
const signals: ReadonlySet<string> = new Set(SIGNALS);

function says(assessment: Assessment, reading: Reading): boolean {
  if (reading === 'any-trigger') return assessment.triggers.length > 0;
  if (signals.has(reading)) return assessment[reading as Signal] >= 0.5;
  return (assessment.triggers as string[]).includes(reading);
}

/** What a careful person reads otherwise. */
function misreadings([text, wanted, unwanted]: TrickySentence): string[] {
  const assessment = scoreMessage(text, lexicon);
  return [
    ...wanted.filter((reading) => !says(assessment, reading)).map((reading) => `does not see: ${reading}`),
    ...unwanted.filter((reading) => says(assessment, reading)).map((reading) => `sees: ${reading}`),
  ];
}

describe.each(trickyFamilies.map((family) => [family.name, family] as const))(
  '%s',
  (_, { sentences, stillMisread }) => {
    test.each(sentences.map((sentence) => [sentence[0], sentence] as const))('%s', (_text, sentence) => {
      expect(misreadings(sentence), sentence[3]).toEqual([]);
    });

    if (stillMisread) {
      test.each(stillMisread.map((sentence) => [sentence[0], sentence] as const))(
        'still misread (mended? move it up): %s',
        (_text, sentence) => {
          expect(misreadings(sentence)).not.toEqual([]);
        },
      );
    }
  },
);

describe('the table', () => {
  const all = trickyFamilies.flatMap(({ sentences, stillMisread = [] }) => [...sentences, ...stillMisread]);
  const misread = trickyFamilies.flatMap(({ stillMisread = [] }) => stillMisread);

  test('has at least 700 sentences, each once and with a reason, at least 20 to a family', () => {
    expect(all.length).toBeGreaterThanOrEqual(700);
    expect(new Set(all.map(([text]) => text.toLowerCase())).size).toBe(all.length);
    for (const [text, wanted, unwanted, because] of all) {
      expect(because.length, text).toBeGreaterThan(3);
      expect(wanted.length + unwanted.length, text).toBeGreaterThan(0);
    }
    for (const { name, sentences, stillMisread = [] } of trickyFamilies) {
      expect(sentences.length + stillMisread.length, name).toBeGreaterThanOrEqual(20);
    }
  });

  test('is misread in fewer than one sentence of twenty', () => {
    expect(misread.length).toBeLessThan(all.length / 20);
  });
});
