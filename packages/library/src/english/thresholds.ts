import type { Thresholds } from '../schema.ts';

export const thresholds: Thresholds = {
  enter: { strained: 0.3, heated: 0.55, critical: 0.8 },
  leave: { strained: 0.18, heated: 0.4, critical: 0.65 },
  decayHalfLifeSeconds: 900,
  newestWeight: 0.6,
  maxCards: 3,
  empathyBudget: 3,
  boundary: { firstReminder: 1, finalWarning: 2, supervisorOrEnd: 3 },
  longWaitMinutes: 5,
};
