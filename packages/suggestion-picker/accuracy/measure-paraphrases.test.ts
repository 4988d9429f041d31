import { englishLibrary } from '@evenkeel/library';
import { compileLexicon } from '@evenkeel/scoring-engine';
import { expect, test } from 'vitest';
import { measureParaphrases } from './measure-paraphrases.ts';
import { messageSets } from './messages/index.ts';

const lexicon = compileLexicon(englishLibrary);

test('three hundred messages, no two alike, a third of them held back', () => {
  const texts = Object.values(messageSets).flatMap((messages) => messages.map(({ text }) => text));
  expect(texts.length).toBe(300);
  expect(new Set(texts).size).toBe(300);
  expect(messageSets['held back'].length).toBe(100);
});

test.each(Object.entries(messageSets))(
  'of the %s messages at least nine in ten are said back, and 95 % of those in accepted words',
  (_name, messages) => {
    const { coverage, accepted } = measureParaphrases(messages, lexicon);
    expect(coverage).toBeGreaterThanOrEqual(0.9);
    expect(accepted).toBeGreaterThanOrEqual(0.95);
  },
);

test('what is refused lowers the coverage, what nobody accepted lowers the share accepted', () => {
  const figures = measureParaphrases(
    [
      { text: 'My order never came', says: ['your order never came'] },
      { text: 'My card was declined', says: ['something else'] },
      { text: 'qwertz uiop', says: ['something'] },
      { text: 'ok', says: [] },
    ],
    lexicon,
  );
  expect(figures.coverage).toBeCloseTo(2 / 3);
  expect(figures.accepted).toBeCloseTo(1 / 2);
  expect(figures.refused).toEqual(['qwertz uiop']);
});
