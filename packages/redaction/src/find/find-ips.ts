import type { Finding } from './finding.ts';

const DOT = '(?:\\.|\\s?[([]\\.[)\\]]\\s?|\\sdot\\s)';
const FOUR = new RegExp(`(?<![\\w.,-])\\d{1,3}(?:${DOT}\\d{1,3}){3}(?![\\w]|[.,]\\d)`, 'gi');
const SIX = /(?<![\w:.])(?=[\da-f]{0,4}:[\da-f]{0,4}:)[\da-f:]{2,39}(?:%\w{1,15})?(?![\w:])/gi;

const VERSION_BEFORE =
  /(?:\b(?:versions?|ver|v|release|build|firmware|update[ds]?|upgrad\w{1,3}|sdk|driver|app|software|section|chapter|clause|step|paragraph|secci[oó]n|versi[oó]n)(?:[\s:#=.]{0,3}\b(?:is|to|from|of|no|number|the|version|ver|v))*[\s:#=.(]{0,3})$/i;
const ADDRESS_BEFORE =
  /\b(?:ip|ipv4|ipv6|address|from|server|host|ping|dns|gateway|router|subnet|proxy|vpn|network|login|logged)\b[^\d]{0,24}$/i;
const REACH = 48;
/** Parts of a version are small; an address that is all small is named as one or left alone. */
const PARTS_OF_A_VERSION = 20;

/** IPv4 and IPv6. 1.2.3.4 is a version unless something says otherwise; hardware addresses and times are none. */
export function findIps(plain: string): Finding[] {
  return [...findFour(plain), ...findSix(plain)];
}

function findFour(plain: string): Finding[] {
  const found: Finding[] = [];
  for (const { 0: written, index: start } of plain.matchAll(FOUR)) {
    const parts = (written.match(/\d+/g) as string[]).map(Number);
    if (parts.some((part) => part > 255)) continue;
    const before = plain.slice(Math.max(0, start - REACH), start);
    if (VERSION_BEFORE.test(before)) continue;
    const isNamed = ADDRESS_BEFORE.test(before);
    if (!isNamed && (/\s/.test(written) || isLikeVersion(parts))) continue;
    found.push({ kind: 'ip', start, end: start + written.length, value: parts.join('.') });
  }
  return found;
}

function isLikeVersion(parts: readonly number[]): boolean {
  return parts[0] !== 10 && parts.every((part) => part < PARTS_OF_A_VERSION);
}

function findSix(plain: string): Finding[] {
  const found: Finding[] = [];
  for (const { 0: written, index: start } of plain.matchAll(SIX)) {
    const address = written.replace(/%.*$/, '');
    if (!isSix(address)) continue;
    found.push({ kind: 'ip', start, end: start + written.length, value: address.toLowerCase() });
  }
  return found;
}

/** Eight groups, or fewer around one '::'; a group of four or a figure, so that `a::b` stays code. */
function isSix(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.some((group) => group === '' || group.length > 4)) return false;
  const isWhole = halves.length === 2 ? groups.length >= 2 && groups.length < 8 : groups.length === 8;
  return isWhole && /\d/.test(address) && groups.some((group) => group.length > 2);
}
