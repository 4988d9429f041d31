import { holdsMod97 } from './checksums.ts';
import type { Finding } from './finding.ts';

/** Lengths by country, from the IBAN registry (ISO 13616). */
const LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30';
const LENGTH_OF = new Map(LENGTHS.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));

const FRONT = /[a-z][\s.-]?[a-z][\s.-]?\d[\s.-]?\d/gi;
const LONGEST_GAP = 3;

/** Account numbers of 88 countries, however they are cut; the check digits leave one mistake in a hundred, the length hardly any. */
export function findIbans(plain: string): Finding[] {
  const found: Finding[] = [];
  FRONT.lastIndex = 0;
  for (let match = FRONT.exec(plain); match; match = FRONT.exec(plain)) {
    const iban = readIban(plain, match.index);
    if (iban) found.push(iban);
    FRONT.lastIndex = iban ? iban.end : match.index + 1;
  }
  return found;
}

function readIban(plain: string, start: number): Finding | null {
  const before = plain.slice(Math.max(0, start - 4), start);
  if (/[a-z0-9]$/i.test(before) && !/iban$/i.test(before)) return null;
  let value = '';
  let gap = 0;
  let length = 4;
  let at = start;
  for (; at < plain.length && value.length < length; at++) {
    const unit = plain.charAt(at);
    if (/[a-z0-9]/i.test(unit)) {
      value += unit.toUpperCase();
      gap = 0;
      if (value.length === 2) length = LENGTH_OF.get(value) ?? 0;
    } else {
      gap += 1;
      if (gap > LONGEST_GAP || !/[\s./_,-]/.test(unit)) return null;
    }
  }
  if (value.length < 15 || value.length !== length || /[a-z0-9]/i.test(plain.charAt(at))) return null;
  return holdsMod97(value.slice(4) + value.slice(0, 4)) ? { kind: 'iban', start, end: at, value } : null;
}
