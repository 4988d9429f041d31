import type { Assessment } from '@evenkeel/scoring-engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heatOf } from './heat-of.ts';
import { levelOf } from './level-of.ts';
import { levelOfMessage } from './level-of-message.ts';
import { levelRank } from './level-order.ts';
import { tensionAfter } from './tension-after.ts';

const thresholds = {
  enter: { strained: 0.3, heated: 0.55, critical: 0.8 },
  leave: { strained: 0.18, heated: 0.4, critical: 0.65 },
  decayHalfLifeSeconds: 900,
  newestWeight: 0.6,
};
const NEUTRAL: Assessment = {
  language: 'en',
  abstained: false,
  frustration: 0,
  abuse: 0,
  distress: 0,
  satisfaction: 0,
  sarcasm: 0,
  urgency: 0,
  abuseKinds: [],
  abuseTarget: null,
  triggers: [],
  evidence: [],
};

test.each([
  [0.29, 'calm', 'calm'],
  [0.3, 'calm', 'strained'],
  [0.9, 'calm', 'critical'],
  [0.2, 'strained', 'strained'],
  [0.17, 'strained', 'calm'],
  [0.45, 'heated', 'heated'],
  [0.39, 'heated', 'strained'],
  [0, 'critical', 'heated'],
] as const)('tension %d coming from %s is %s', (tension, from, to) => {
  expect(levelOf(tension, from, thresholds)).toBe(to);
});

test('between leaving and entering a level nothing flickers', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.41, max: 0.54, noNaN: true })), (tensions) => {
      for (const tension of tensions) expect(levelOf(tension, 'heated', thresholds)).toBe('heated');
    }),
  );
});

test('half of the tension is gone after a half-life of quiet', () => {
  const quiet = { heat: 0, satisfaction: 0, quietMs: 900_000 };
  expect(tensionAfter(0.8, quiet, thresholds)).toBeCloseTo(0.8 * 0.5 * 0.4, 3);
});

test('a hotter message never gives a lower tension, and heat stays within 0 and 1', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, share, share, (before, frustration, abuse, distress, satisfaction) => {
      const heat = heatOf({ ...NEUTRAL, frustration, abuse, distress, satisfaction });
      expect(heat).toBeGreaterThanOrEqual(0);
      expect(heat).toBeLessThanOrEqual(1);
      const tension = (value: number) => tensionAfter(before, { heat: value, satisfaction, quietMs: 0 }, thresholds);
      expect(tension(heat)).toBeLessThanOrEqual(tension(1));
    }),
  );
});

test('worry alone never heats a chat, swearing at nobody heats it less than an insult', () => {
  expect(levelOfMessage({ ...NEUTRAL, distress: 1 }, thresholds)).toBe('strained');
  const swearing = { ...NEUTRAL, abuse: 0.9, abuseKinds: ['profanity' as const] };
  expect(heatOf({ ...swearing, abuseTarget: 'untargeted' })).toBeLessThan(
    heatOf({ ...swearing, abuseTarget: 'agent' }),
  );
});

test('a message that stands alone has the level of its own heat, and danger is critical however it sounds', () => {
  expect(levelOfMessage(NEUTRAL, thresholds)).toBe('calm');
  expect(levelOfMessage({ ...NEUTRAL, frustration: 0.7 }, thresholds)).toBe('heated');
  expect(levelOfMessage({ ...NEUTRAL, triggers: ['self-harm'] }, thresholds)).toBe('critical');
  expect(levelRank(levelOfMessage({ ...NEUTRAL, triggers: ['cancel-or-leave'] }, thresholds))).toBe(0);
});
