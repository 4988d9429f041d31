import type { DraftRule } from './schema.ts';
import type { DraftConcern, DraftPlace } from './vocabulary.ts';

type Shared = Pick<DraftRule, 'severity' | 'advice' | 'because'>;

interface Row extends Partial<Shared> {
  /** What the rewrite puts in place; without it there is only the advice. */
  to?: string;
  /** Where the rewrite may be made; anywhere, unless it says so. */
  at?: DraftPlace;
  /** Where the wording is found at all. */
  place?: DraftPlace;
  unless?: string[];
  /** Draft → what it becomes. */
  rewrites?: Record<string, string>;
  matches?: string[];
  not: string[];
}

/** A table of one concern's wordings: `id, pattern, row`. What the rows do not say themselves they share. */
export function wordings(concern: DraftConcern, shared: Shared): (id: string, pattern: string, row: Row) => DraftRule {
  return (id, pattern, { to, at, place, unless, rewrites = {}, matches = [], not, ...own }) => ({
    id,
    concern,
    pattern,
    ...(unless && { unless }),
    ...(place && { place }),
    rewrite: to === undefined ? null : { to, ...(at && { at }) },
    ...shared,
    ...own,
    matches: [...Object.keys(rewrites), ...matches],
    mustNotMatch: not,
    ...(to !== undefined && { rewrites: Object.entries(rewrites).map(([from, into]) => ({ from, to: into })) }),
  });
}
