import type { Finding } from './finding.ts';
import { isCalledOtherwise } from './labels.ts';
import { NATIONAL_IDS } from './national-ids.ts';

/** Without the flag for all of Unicode, which takes three times as long. */
const WORD = 'a-z0-9\\u00c0-\\u024f\\u0370-\\u1fff';

const ROWS = NATIONAL_IDS.map((row) => ({
  ...row,
  pattern: new RegExp(`(?<![${WORD}]|\\d[.,-])(?:${row.pattern.source})(?![${WORD}]|[.,-]\\d)`, 'gi'),
}));

/** How far before a number the word may stand that says what it is. */
const REACH = 48;

/** Numbers by which states know people, with their check digits where they have them. */
export function findNationalIds(plain: string): Finding[] {
  const found: Finding[] = [];
  for (const { pattern, holds, label } of ROWS) {
    for (const { 0: written, index: start } of plain.matchAll(pattern)) {
      const value = written.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
      const end = start + written.length;
      if (!holds(value)) continue;
      if (label ? !label.test(plain.slice(Math.max(0, start - REACH), end)) : isCalledOtherwise(plain, start, end))
        continue;
      found.push({ kind: 'national-id', start, end, value });
    }
  }
  return found;
}
