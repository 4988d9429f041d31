import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editShare } from './edit-share.ts';
import { type PhraseStats, scorePhrases } from './score-phrases.ts';

describe('how much was edited', () => {
  test.each([
    ['I am on it.', 'I am on it!', 0],
    ['I am on it.', 'I am on it, Maria.', 0.2],
    ['I am on it.', 'Where do you live?', 1],
    ['', '', 0],
    ['I am on it.', '', 1],
  ])('%j sent as %j → %d', (inserted, sent, share) => {
    expect(editShare(inserted, sent)).toBe(share);
  });

  test('is a share, the same both ways', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const share = editShare(one, other);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(editShare(other, one)).toBe(share);
        expect(editShare(one, one)).toBe(0);
      }),
    );
  });
});

function stats(phraseId: string, parts: Partial<PhraseStats> = {}): PhraseStats {
  return { phraseId, shown: 100, used: 20, sent: 15, dismissed: 10, relief: null, followed: 0, ...parts };
}

describe('what feedback is worth', () => {
  const usual = ['a', 'b', 'c'].map((id) => stats(id, { relief: 0.05, followed: 15 }));
  const pointsOf = (one: PhraseStats) => scorePhrases([...usual, one]).get(one.phraseId)?.points ?? Number.NaN;

  test('what is sent more often than others comes up, what is dismissed more often goes down', () => {
    expect(pointsOf(stats('liked', { used: 60, sent: 55, dismissed: 2 }))).toBeGreaterThan(10);
    expect(pointsOf(stats('refused', { used: 2, sent: 1, dismissed: 60 }))).toBeLessThan(-10);
  });

  test('a new phrase is never pushed down, and a few showings lift nothing far', () => {
    expect(pointsOf(stats('new', { shown: 5, used: 0, sent: 0, dismissed: 5 }))).toBe(0);
    expect(pointsOf(stats('lucky', { shown: 2, used: 2, sent: 2, dismissed: 0 }))).toBeLessThan(30);
  });

  test('what calms the next message counts', () => {
    const calmer = pointsOf(stats('calmer', { relief: 0.4, followed: 15 }));
    const hotter = pointsOf(stats('hotter', { relief: -0.4, followed: 15 }));
    expect(calmer).toBeGreaterThan(hotter);
  });

  test('whatever was counted, the points are whole, within sixty, and the same again', () => {
    const count = fc.nat(500);
    const counted = fc.record({
      shown: count,
      used: count,
      sent: count,
      dismissed: count,
      followed: count,
      relief: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 8 }), (rows) => {
        const given = rows.map((row, index) => stats(`p-${index}`, row));
        const scores = scorePhrases(given);
        expect(scorePhrases(given)).toEqual(scores);
        for (const { points } of scores.values()) {
          expect(Number.isInteger(points)).toBe(true);
          expect(Math.abs(points)).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  test('why is said in one sentence', () => {
    expect(scorePhrases([stats('a')]).get('a')?.why).toBe('Sent 15 of the 100 times it was offered.');
    expect(scorePhrases([stats('a', { shown: 1, sent: 1, relief: 0.3, followed: 3 })]).get('a')?.why).toBe(
      'Sent 1 of the 1 time it was offered. The next message was mostly calmer.',
    );
  });
});
