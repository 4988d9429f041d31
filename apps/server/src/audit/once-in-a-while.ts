/** Looking into the same chat again within this time is the same look: a page has two connections, and comes back after each pause. */
const SAME_LOOK_MS = 10 * 60_000;
const MOST_REMEMBERED = 10_000;

/** True for the first of several of the same name within ten minutes. */
export function createOnceInAWhile(now: () => number): (name: string) => boolean {
  const lastAtMs = new Map<string, number>();
  return (name) => {
    const nowMs = now();
    const isFirst = nowMs - (lastAtMs.get(name) ?? Number.NEGATIVE_INFINITY) >= SAME_LOOK_MS;
    if (!isFirst) return false;
    // The oldest goes when there are too many: then a look is written down once more, never once less.
    lastAtMs.delete(name);
    lastAtMs.set(name, nowMs);
    const [oldest] = lastAtMs.keys();
    if (lastAtMs.size > MOST_REMEMBERED && oldest !== undefined) lastAtMs.delete(oldest);
    return true;
  };
}
