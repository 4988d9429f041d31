import { expect, test, vi } from 'vitest';
import { compileRedaction, MASK_ALL } from '../src/index.ts';
import { CARD_SPELLINGS } from './card-spellings.ts';
import { CORPUS_LINES, makeCorpus } from './corpus.ts';
import { measureRedaction } from './measure-redaction.ts';

/** Ten thousand lines take a second; on a machine with other work they take several. */
vi.setConfig({ testTimeout: 60_000 });

const redaction = compileRedaction({ treatment: MASK_ALL });
const RECALL_BAR = 0.99;
const FALSE_POSITIVES_BAR = 0.01;

test('the corpus has ten thousand lines, and cards in forty spellings and more', () => {
  const corpus = makeCorpus();
  expect(corpus).toHaveLength(CORPUS_LINES);
  expect(makeCorpus()).toEqual(corpus);
  const spellings = new Set(corpus.filter(({ planted }) => planted?.kind === 'card').map(({ spelling }) => spelling));
  expect(spellings.size).toBe(CARD_SPELLINGS.length);
  expect(spellings.size).toBeGreaterThanOrEqual(40);
});

test.each([undefined, 7])(
  'at least 99 of 100 sensitive lines are hidden, at most 1 of 100 others is touched (seed %s)',
  (seed) => {
    const { recall, falsePositives, sensitive, cardSpellings, ordinary } = measureRedaction(
      makeCorpus(seed),
      redaction,
    );
    expect(recall).toBeGreaterThanOrEqual(RECALL_BAR);
    expect(falsePositives).toBeLessThanOrEqual(FALSE_POSITIVES_BAR);
    // Nothing hides behind the average.
    for (const { group, lines, right } of sensitive)
      expect([group, right / lines >= RECALL_BAR]).toEqual([group, true]);
    for (const { group, lines, right } of [...cardSpellings, ...ordinary]) {
      expect([group, right / lines >= 0.95]).toEqual([group, true]);
    }
  },
);

test('the measure sees what is not hidden', () => {
  const keeping = compileRedaction({ treatment: { ...MASK_ALL, card: 'keep' } });
  const { sensitive } = measureRedaction(makeCorpus(), keeping);
  expect(sensitive.find(({ group }) => group === 'card')?.right).toBe(0);
});
