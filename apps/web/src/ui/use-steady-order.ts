import { useRef } from 'react';
import { steadyOrder } from './steady-order.ts';

/** Sorts things by key as wanted, but not under somebody's hand. */
export function useSteadyOrder<Thing>(
  wanted: readonly Thing[],
  keyOf: (thing: Thing) => string,
  { held }: { held: boolean },
): Thing[] {
  const shown = useRef<string[]>([]);
  const byKey = new Map(wanted.map((thing) => [keyOf(thing), thing]));
  shown.current = steadyOrder(shown.current, [...byKey.keys()], { held });
  return shown.current.flatMap((key) => byKey.get(key) ?? []);
}
