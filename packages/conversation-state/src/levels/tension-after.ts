import type { Thresholds } from '@evenkeel/library';

/** Heartfelt thanks take up to this share off what has built up: it lets a solved chat come down within two messages. */
const RELIEF_OF_THANKS = 0.5;

/**
 * Smoothed tension after a message.
 *
 * `quietMs` is the time the customer had an answer in hand and said nothing; half of the tension goes in each half-life of it.
 * Time in which they wait for the agent is not quiet: nobody calms down in a queue.
 */
export function tensionAfter(
  before: number,
  message: { heat: number; satisfaction: number; quietMs: number },
  thresholds: Pick<Thresholds, 'decayHalfLifeSeconds' | 'newestWeight'>,
): number {
  const { decayHalfLifeSeconds, newestWeight } = thresholds;
  const decay = message.quietMs > 0 ? Math.exp((-Math.LN2 * message.quietMs) / 1000 / decayHalfLifeSeconds) : 1;
  const carried = before * decay * (1 - RELIEF_OF_THANKS * message.satisfaction);
  return rounded(carried * (1 - newestWeight) + message.heat * newestWeight);
}

/** Four decimals: finer than any threshold, and short in a stored snapshot. Kept within 0–1 whatever came in. */
export function rounded(share: number): number {
  if (!(share > 0)) return 0;
  return share >= 1 ? 1 : Math.round(share * 10_000) / 10_000;
}
