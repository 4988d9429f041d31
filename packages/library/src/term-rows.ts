import type { Term } from './schema.ts';
import type { AbuseKind, AbuseTarget } from './vocabulary.ts';

/** What a row may add to the five things every term has. */
interface Extras {
  unless?: string[];
  mustNotMatch?: string[];
}

/** `id, pattern, points, because, matches`: the same order in every file, so that a file reads as a table. */
type Row = (id: string, pattern: string, points: number, because: string, matches: string[], extras?: Extras) => Term;

export const frustrates: Row = (id, pattern, points, because, matches, extras) => ({
  id,
  pattern,
  signal: 'frustration',
  points,
  because,
  matches,
  ...extras,
});

export const satisfies: Row = (id, pattern, points, because, matches, extras) => ({
  id,
  pattern,
  signal: 'satisfaction',
  points,
  because,
  matches,
  ...extras,
});

export const distresses: Row = (id, pattern, points, because, matches, extras) => ({
  id,
  pattern,
  signal: 'distress',
  points,
  because,
  matches,
  ...extras,
});

export const mocks: Row = (id, pattern, points, because, matches, extras) => ({
  id,
  pattern,
  signal: 'sarcasm',
  points,
  because,
  matches,
  ...extras,
});

export const presses: Row = (id, pattern, points, because, matches, extras) => ({
  id,
  pattern,
  signal: 'urgency',
  points,
  because,
  matches,
  ...extras,
});

/** A table of abuse of one kind; `target` only where the words themselves say whom they are aimed at. */
export function abuses(kind: AbuseKind, target?: AbuseTarget): Row {
  return (id, pattern, points, because, matches, extras) => ({
    id,
    pattern,
    signal: 'abuse',
    points,
    abuseKind: kind,
    ...(target && { abuseTarget: target }),
    because,
    matches,
    ...extras,
  });
}

/** Claims words so that nothing else counts them: they look like a feeling and are none. */
export function claims(id: string, pattern: string, because: string, matches: string[], extras?: Extras): Term {
  return { id, pattern, signal: 'frustration', points: 0, because, matches, ...extras };
}
