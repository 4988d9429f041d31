/**
 * The order things are shown in while somebody's hand is on them: what is there stays where it is, what is gone leaves, what is
 * new comes at the end. With the hand off, the wanted order holds.
 */
export function steadyOrder(
  shown: readonly string[],
  wanted: readonly string[],
  { held }: { held: boolean },
): string[] {
  if (!held) return [...wanted];
  const isWanted = new Set(wanted);
  const kept = shown.filter((key) => isWanted.has(key));
  const isKept = new Set(kept);
  return [...kept, ...wanted.filter((key) => !isKept.has(key))];
}
