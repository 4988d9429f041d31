import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPace } from './create-pace.ts';

test('a burst passes, what comes after it waits, and is let in after the time it was told', () => {
  let nowMs = 1_000;
  const pace = createPace({ perSecond: 10, burst: 3 }, () => nowMs);
  expect([pace.take(), pace.take(), pace.take()]).toEqual([0, 0, 0]);
  const waitMs = pace.take();
  expect(waitMs).toBe(100);
  nowMs += waitMs - 1;
  expect(pace.take()).toBeGreaterThan(0);
  nowMs += 1;
  expect(pace.take()).toBe(0);
});

test('however it is asked, no more passes than the burst and the rate allow', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ quietMs: fc.nat(500), count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 200 }),
      (asked) => {
        let nowMs = 0;
        const pace = createPace({ perSecond: 20, burst: 10 }, () => nowMs);
        let taken = 0;
        for (const { quietMs, count } of asked) {
          nowMs += quietMs;
          if (pace.take(count) === 0) taken += count;
        }
        expect(taken).toBeLessThanOrEqual(10 + (nowMs / 1000) * 20);
      },
    ),
  );
});

test('a clock that is set back takes nothing away', () => {
  let nowMs = 10_000;
  const pace = createPace({ perSecond: 1, burst: 2 }, () => nowMs);
  pace.take();
  nowMs = 0;
  expect(pace.take()).toBe(0);
});

test('more at once than the bucket holds passes when it is full, and then the bucket is empty', () => {
  const pace = createPace({ perSecond: 1, burst: 5 }, () => 0);
  expect(pace.take(500)).toBe(0);
  expect(pace.take(1)).toBe(1000);
});
