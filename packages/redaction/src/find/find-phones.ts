import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type DigitGroup, digitsOf } from './digit-groups.ts';
import type { Finding } from './finding.ts';
import { isCalledOtherwise, isCalledPhone } from './labels.ts';

/** As long as the international plan allows (E.164), and as short as is worth hiding. */
const LONGEST_PHONE = 15;
const SHORTEST_PHONE = 7;

/** A message with more than these is a flood: the rest is told by length alone, and rather hidden than left. */
const MOST_ASKED = 64;

const GAP = /^[ ./()-]{1,3}$/;
const SPOKEN_GAP = /^[ ,./()-]{1,3}$/;
const PLUS = /(?<!\d)\+[ (]{0,2}$/;
const DATE = /^(?:\d{1,2}([./ -])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./ -])\d{1,2}\2\d{1,2})(?!\d)/;

/** Phone numbers: with + anywhere, in the spelling of a country where they look like one, and whatever is called one. */
export function findPhones(plain: string, groups: readonly DigitGroup[], countries: readonly CountryCode[]): Finding[] {
  const found: Finding[] = [];
  let asked = 0;

  /** `like`: the sizes of its groups must be those its country prints, unless it is a mobile number, or it must be one. */
  function isValid(number: string, country?: CountryCode, like?: string): boolean {
    asked += 1;
    if (asked > MOST_ASKED) return country === undefined;
    const phone = parsePhoneNumberFromString(number, country);
    if (!phone?.isValid()) return false;
    return like === undefined || phone.getType() === 'MOBILE' || like === sizesOf(phone.formatNational());
  }

  function isPhone(phone: readonly DigitGroup[], isWhole: boolean): boolean {
    const { start, gluedTo } = phone[0] as DigitGroup;
    const { end, gluedBy } = phone.at(-1) as DigitGroup;
    if (gluedTo !== '' || gluedBy !== '') return false;
    const digits = digitsOf(phone);
    const lead = plain.slice(Math.max(0, start - 4), start);
    if (PLUS.test(lead)) return isValid(`+${withoutTrunk(plain.slice(start, end), digits)}`);
    if (DATE.test(plain.slice(start, end))) return false;
    if (isCalledPhone(plain, start)) return true;
    if (isCalledOtherwise(plain, start, end)) return false;
    if (/^00[1-9]/.test(digits) && isValid(`+${digits.slice(2)}`)) return true;
    return isWhole && isNational(digits, phone, lead);
  }

  function isNational(digits: string, phone: readonly DigitGroup[], lead: string): boolean {
    const sizes = phone.map((group) => group.digits.length).join();
    if (/[.,:#$€£-]$/.test(lead) || digits.length < 9) return false;
    if (/^(?:1,)?3,3,4$/.test(sizes) && countries.includes('US')) return lead.endsWith('(') || isValid(digits, 'US');
    if (/^(?:3,3,3|3,2,2,2)$/.test(sizes) && countries.includes('ES')) return isValid(digits, 'ES', 'mobile');
    if (!digits.startsWith('0') || digits.length < 10) return false;
    return countries.some(
      (country) => country !== 'US' && isValid(digits, country, phone.length > 1 ? sizes : 'mobile'),
    );
  }

  for (let first = 0; first < groups.length; first++) {
    const last = endOfPhone(plain, groups, first, isPhone);
    if (last === null) continue;
    const phone = groups.slice(first, last + 1);
    const { start } = phone[0] as DigitGroup;
    const plus = plain.slice(Math.max(0, start - 4), start).match(PLUS)?.[0].length ?? 0;
    found.push({ kind: 'phone', start: start - plus, end: (phone.at(-1) as DigitGroup).end, value: digitsOf(phone) });
    first = last;
  }
  return found;
}

/** The longest row of groups from `first` on that is a phone number. */
function endOfPhone(
  plain: string,
  groups: readonly DigitGroup[],
  first: number,
  isPhone: (phone: readonly DigitGroup[], isWhole: boolean) => boolean,
): number | null {
  const ends: number[] = [];
  let count = 0;
  for (let last = first; last < groups.length; last++) {
    if (last > first && !isLinked(plain, groups, last)) break;
    count += (groups[last] as DigitGroup).digits.length;
    if (count > LONGEST_PHONE + 2) break;
    if (count >= SHORTEST_PHONE) ends.push(last);
  }
  const begins = !isLinked(plain, groups, first);
  return (
    ends.findLast((last) => isPhone(groups.slice(first, last + 1), begins && !isLinked(plain, groups, last + 1))) ??
    null
  );
}

/** Whether a group may go on the phone number of the group before it. */
function isLinked(plain: string, groups: readonly DigitGroup[], at: number): boolean {
  const group = groups[at];
  if (!group || group.gap === null) return false;
  const between = plain.slice((groups[at - 1] as DigitGroup).end, group.start);
  return (group.isSpelled ? SPOKEN_GAP : GAP).test(between);
}

function sizesOf(written: string): string {
  return (written.match(/\d+/g) ?? []).map(({ length }) => length).join();
}

/** "+44 (0)20 …" is written for callers at home and abroad: from abroad the 0 is left out. */
function withoutTrunk(written: string, digits: string): string {
  const front = written.match(/^(\d{1,3}) ?\(0\)/)?.[1];
  return front === undefined ? digits : front + digits.slice(front.length + 1);
}
