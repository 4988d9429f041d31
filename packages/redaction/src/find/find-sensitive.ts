import { type Redaction, SENSITIVE_KINDS } from '../policy.ts';
import { digitGroups } from './digit-groups.ts';
import { findCards } from './find-cards.ts';
import { findEmails } from './find-emails.ts';
import { findIbans } from './find-ibans.ts';
import { findIps } from './find-ips.ts';
import { findNationalIds } from './find-national-ids.ts';
import { findPhones } from './find-phones.ts';
import { findSecrets } from './find-secrets.ts';
import type { Finding } from './finding.ts';

/** The shortest of cards, accounts, ids and phone numbers: a British insurance number. */
const FEWEST_DIGITS = 6;

/** Everything sensitive in a plain text, in order, without overlaps. */
export function findSensitive(plain: string, { phoneCountries }: Redaction): Finding[] {
  const groups = digitGroups(plain);
  let digits = 0;
  for (const group of groups) digits += group.digits.length;
  // A line with a handle or a year in it is not tried for everything that is made of more figures than it has.
  if (digits < FEWEST_DIGITS)
    return withoutOverlaps([...findEmails(plain), ...findIps(plain), ...findSecrets(plain, [])]);
  const cards = findCards(plain, groups);
  return withoutOverlaps([
    ...cards,
    ...findIbans(plain),
    ...findNationalIds(plain),
    ...findEmails(plain),
    ...findIps(plain),
    ...findPhones(plain, groups, phoneCountries),
    ...findSecrets(plain, cards),
  ]);
}

/** Where two overlap, the surer kind names them; what either covers is covered. */
function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const result: Finding[] = [];
  for (const finding of inOrder) {
    const last = result.at(-1);
    if (!last || finding.start >= last.end) result.push(finding);
    else result[result.length - 1] = united(last, finding);
  }
  return result;
}

function united(a: Finding, b: Finding): Finding {
  const [surer, other] = rank(a) <= rank(b) ? [a, b] : [b, a];
  if (other.start >= surer.start && other.end <= surer.end) return surer;
  const { kind, value } = surer;
  return { kind, value, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function rank({ kind }: Finding): number {
  return SENSITIVE_KINDS.indexOf(kind);
}
