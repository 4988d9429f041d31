import { digitAt, holdsLuhn, holdsMod11And10, holdsVerhoeff, weighted } from './checksums.ts';

/** A number by which a state knows a person. */
export interface NationalId {
  id: string;
  /** Matched between characters that are no letters and no figures; bounded, so that no text takes long. */
  pattern: RegExp;
  /** Gets the capital letters and figures of what matched. */
  holds: (value: string) => boolean;
  /** Without a check digit of its own weight: only beside one of these words. */
  label?: RegExp;
  because: string;
  matches: string;
  mustNotMatch: string;
}

const always = () => true;
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

export const NATIONAL_IDS: readonly NationalId[] = [
  {
    id: 'us-ssn',
    pattern: /(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}/,
    holds: always,
    because:
      'It has no check digit; three, two and four figures with the ranges never issued left out are rare enough.',
    matches: 'my social is 219-09-9999 thanks',
    mustNotMatch: 'ticket 900-12-3456',
  },
  {
    id: 'us-ssn-together',
    pattern: /(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}/,
    holds: always,
    label: /\b(?:ssn|social(?: security)?)\b/i,
    because: 'Nine figures in a row are anything, so the word has to be there.',
    matches: 'SSN 219099999',
    mustNotMatch: 'order 219099999',
  },
  {
    id: 'uk-nino',
    pattern: /(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]/i,
    holds: always,
    because: 'No check digit, but prefixes and suffixes are restricted.',
    matches: 'national insurance AB 12 34 56 C',
    mustNotMatch: 'ref GB 12 34 56 C',
  },
  {
    id: 'es-dni',
    pattern: /\d{2}\.?\d{3}\.?\d{3}[- ]?[A-Z]/i,
    holds: holdsDni,
    because: 'The letter is the number modulo 23.',
    matches: 'mi DNI es 12345678Z',
    mustNotMatch: 'pedido 12345678A',
  },
  {
    id: 'es-nie',
    pattern: /[XYZ][- ]?\d{7}[- ]?[A-Z]/i,
    holds: (value) => holdsDni('XYZ'.indexOf(value.charAt(0)) + value.slice(1)),
    because: 'As the DNI, with X, Y, Z for 0, 1, 2.',
    matches: 'NIE X1234567L',
    mustNotMatch: 'model X1234567A',
  },
  {
    id: 'de-tax-id',
    pattern: /[1-9]\d(?:[ /]?\d{3}){3}/,
    holds: holdsGermanTaxId,
    label: /\b(?:steuer\S{0,20}|idnr|tax\s?id|tin|identifikationsnummer)\b/i,
    because: 'One number of eleven figures in ten holds the check, so the word has to be there.',
    matches: 'Steuer-ID 86 095 742 719',
    mustNotMatch: 'Bestellung 86 095 742 719',
  },
  {
    id: 'fr-nir',
    pattern:
      /[1-478][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}/i,
    holds: holdsNir,
    because: 'Two figures make the rest hold modulo 97; in Corsica the department is 2A or 2B.',
    matches: 'sécu 2 55 08 14 168 025 38',
    mustNotMatch: 'colis 2 55 08 14 168 025 39',
  },
  {
    id: 'nl-bsn',
    pattern: /\d{4}[ .-]?\d{2}[ .-]?\d{3}/,
    holds: (value) => weighted(value, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    label: /\b(?:bsn|burgerservice\S{0,8}|sofi\S{0,8})\b/i,
    because: 'One number in eleven holds the check, so the word has to be there.',
    matches: 'mijn BSN is 111222333',
    mustNotMatch: 'mijn BSN is 111222334',
  },
  {
    id: 'it-codice-fiscale',
    pattern: /[A-Z]{6} ?[\dLMNP-V]{2} ?[A-EHLMPRST] ?[\dLMNP-V]{2} ?[A-Z] ?[\dLMNP-V]{3} ?[A-Z]/i,
    holds: holdsCodiceFiscale,
    because: 'The last letter checks the fifteen before; letters may stand for figures where two people had the same.',
    matches: 'codice fiscale RSSMRA85T10A562S',
    mustNotMatch: 'codice RSSMRA85T10A562T',
  },
  {
    id: 'pt-nif',
    pattern: /[1-35689]\d{2}[ .]?\d{3}[ .]?\d{3}/,
    holds: (value) => {
      const rest = weighted(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return digitAt(value, 8) === (rest < 2 ? 0 : 11 - rest);
    },
    label: /\b(?:nif|contribuinte)\b/i,
    because: 'One number in ten holds the check, so the word has to be there.',
    matches: 'NIF 123 456 789',
    mustNotMatch: 'NIF 123 456 788',
  },
  {
    id: 'be-national-number',
    pattern: /\d{2}\.?\d{2}\.?\d{2}[- ]?\d{3}[. ]?\d{2}/,
    holds: (value) => {
      const check = Number(value.slice(9));
      return [value.slice(0, 9), `2${value.slice(0, 9)}`].some((body) => 97 - (Number(body) % 97) === check);
    },
    label: /\b(?:rijksregister\S{0,8}|national number|num[eé]ro national|niss|insz)\b|\.\d{2}-\d{3}\.\d{2}/i,
    because: 'Modulo 97, with a 2 in front for people born since 2000; eleven bare figures are phones as well.',
    matches: 'rijksregisternummer 85.07.30-033.28',
    mustNotMatch: 'rijksregisternummer 85.07.30-033.29',
  },
  {
    id: 'pl-pesel',
    pattern: /\d{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}/,
    holds: (value) => weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
    label: /\bpesel\b/i,
    because: 'A date of birth and one check digit; eleven figures are phones as well, so the word has to be there.',
    matches: 'PESEL 44051401359',
    mustNotMatch: 'PESEL 44051401358',
  },
  {
    id: 'se-personnummer',
    pattern: /(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}/,
    holds: (value) => holdsLuhn(value.slice(-10)),
    because: 'A date of birth, a dash, and a check digit over the last ten.',
    matches: 'personnummer 811218-9876',
    mustNotMatch: 'ärende 811218-9875',
  },
  {
    id: 'ch-ahv',
    pattern: /756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}/,
    holds: (value) => weighted(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
    because: 'The country in front and the check digit of an article number.',
    matches: 'AHV 756.9217.0769.85',
    mustNotMatch: 'Paket 756.9217.0769.84',
  },
  {
    id: 'ca-sin',
    pattern: /[1-79]\d{2}[ -]?\d{3}[ -]?\d{3}/,
    holds: holdsLuhn,
    label: /\b(?:sin|social insurance)\b/i,
    because: 'One number in ten holds the check, so the word has to be there.',
    matches: 'my SIN is 130 692 544',
    mustNotMatch: 'my SIN is 130 692 545',
  },
  {
    id: 'br-cpf',
    pattern: /\d{3}\.?\d{3}\.?\d{3}-?\d{2}/,
    holds: (value) => [9, 10].every((length) => cpfCheck(value, length) === digitAt(value, length)),
    because: 'Two check digits.',
    label: /\bcpf\b|\d{3}\.\d{3}\.\d{3}-\d{2}/i,
    matches: 'CPF 529.982.247-25',
    mustNotMatch: 'CPF 529.982.247-24',
  },
  {
    id: 'in-aadhaar',
    pattern: /[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}/,
    holds: holdsVerhoeff,
    label: /\b(?:aadh?aar|uid(?:ai)?)\b/i,
    because: 'One number in ten holds the check, so the word has to be there.',
    matches: 'aadhaar 2341 2341 2346',
    mustNotMatch: 'aadhaar 2341 2341 2345',
  },
  {
    id: 'cn-resident',
    pattern: /[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]/i,
    holds: (value) =>
      '10X98765432'.charAt(weighted(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) ===
      value.charAt(17),
    because: 'A date of birth and a check modulo 11.',
    matches: 'id 11010519491231002X',
    mustNotMatch: 'parcel 110105194912310021',
  },
  {
    id: 'mx-curp',
    pattern: /[A-Z]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z\d]\d/i,
    holds: holdsCurp,
    because: 'Four letters, a date, a sex, a state, and a check digit.',
    matches: 'CURP HEGG560427MVZRRL04',
    mustNotMatch: 'CURP HEGG560427MVZRRL05',
  },
  {
    id: 'ie-pps',
    pattern: /\d{7}[A-W][A-IW]?/i,
    holds: (value) => {
      const second = value.charCodeAt(8) - 64;
      const extra = Number.isNaN(second) || value.charAt(8) === 'W' ? 0 : second * 9;
      return (
        'WABCDEFGHIJKLMNOPQRSTUV'.charAt((weighted(value, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23) === value.charAt(7)
      );
    },
    label: /\bpps[n]?\b/i,
    because: 'A letter modulo 23; article numbers look the same, so the word has to be there.',
    matches: 'PPS 1234567T',
    mustNotMatch: 'PPS 1234567A',
  },
];

function holdsDni(value: string): boolean {
  return DNI_LETTERS.charAt(Number(value.slice(0, 8)) % 23) === value.charAt(8);
}

/** Of the first ten figures exactly one comes twice or three times. */
function holdsGermanTaxId(value: string): boolean {
  const distinct = new Set(value.slice(0, 10)).size;
  return (distinct === 9 || distinct === 8) && holdsMod11And10(value);
}

function holdsNir(value: string): boolean {
  const body = value.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return /^\d{13}$/.test(body) && 97 - (Number(body) % 97) === Number(value.slice(13));
}

/** Values of 0–9 and A–Z on odd places, by the ministry's table (letters repeat the figures' values first). */
const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function holdsCodiceFiscale(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const unit = Number.parseInt(value.charAt(at), 36);
    const rank = unit > 9 ? unit - 10 : unit;
    sum += at % 2 === 0 ? (ODD_VALUES[rank] as number) : rank;
  }
  return String.fromCharCode(65 + (sum % 26)) === value.charAt(15);
}

function cpfCheck(value: string, length: number): number {
  if (new Set(value).size === 1) return -1;
  const weights = Array.from({ length }, (_, at) => length + 1 - at);
  return ((weighted(value, weights) * 10) % 11) % 10;
}

const CURP_CHARACTERS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

function holdsCurp(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += CURP_CHARACTERS.indexOf(value.charAt(at)) * (18 - at);
  return (10 - (sum % 10)) % 10 === digitAt(value, 17);
}
