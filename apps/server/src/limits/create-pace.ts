/** How fast somebody may go: each `take` says how long to wait, 0 when they may go on now. */
export interface Pace {
  /** Milliseconds until it would be taken; 0: it was taken. `count` at once, all or nothing. */
  take: (count?: number) => number;
}

/**
 * A bucket of `burst` that fills again by `perSecond`: a moment of catching up passes, a flood does not. What was refused
 * costs nothing, so whoever waits as long as they were told is let in.
 */
export function createPace({ perSecond, burst }: { perSecond: number; burst: number }, now: () => number): Pace {
  let held = burst;
  let filledAtMs = now();
  return {
    take(count = 1) {
      const nowMs = now();
      held = Math.min(burst, held + (Math.max(0, nowMs - filledAtMs) / 1000) * perSecond);
      filledAtMs = nowMs;
      // More than ever fits is let in by a full bucket alone, or it never would be.
      const needed = Math.min(count, burst);
      if (held < needed) return Math.ceil(((needed - held) / perSecond) * 1000);
      held -= needed;
      return 0;
    },
  };
}
