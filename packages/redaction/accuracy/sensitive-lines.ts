import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { holdsLuhn, holdsMod97 } from '../src/find/checksums.ts';
import { NATIONAL_IDS } from '../src/find/national-ids.ts';
import type { SensitiveKind } from '../src/index.ts';
import { CARD_SPELLINGS, cut, shifted } from './card-spellings.ts';
import type { CorpusLine } from './corpus.ts';
import type { Random } from './random.ts';

type Planted = { kind: SensitiveKind; spelling: string; written: string; carriers: readonly string[] };

/** Of twenty lines. Cards are what the corpus is about. */
const SHARES: readonly [share: number, plant: (random: Random) => Planted][] = [
  [10, plantCard],
  [2, plantIban],
  [2, plantNationalId],
  [2, plantEmail],
  [2, plantPhone],
  [1, plantIp],
  [1, plantSecret],
];
/** One card or account number in five goes on in the next message. */
const SPLIT_IN = 5;

export function sensitiveLines(count: number, random: Random): CorpusLine[] {
  const plants = SHARES.flatMap(([share, plant]) => Array<typeof plant>(share).fill(plant));
  return Array.from({ length: count }, (_, at) => {
    const planted = (plants[at % plants.length] as (typeof plants)[number])(random);
    const line = random.pick(planted.carriers).replace('{}', () => planted.written);
    const isSplit = (planted.kind === 'card' || planted.kind === 'iban') && random.below(SPLIT_IN) === 0;
    const { kind, spelling, written } = planted;
    const [before, text] = isSplit ? split(line, written, random) : ['', line];
    return { group: isSplit ? `${kind} over two messages` : kind, spelling, before, text, planted: { kind, written } };
  });
}

/** Cut where somebody would press enter: anywhere inside what was planted, but not inside a word or a character of it. */
function split(line: string, written: string, random: Random): [string, string] {
  const start = line.indexOf(written);
  const places = Array.from(written.matchAll(/(?<=[\p{N} ])(?=[\p{N}\p{L} ])/gu), ({ index }) => index);
  const at = start + (places.length > 0 ? random.pick(places) : 4);
  return [line.slice(0, at), line.slice(at)];
}

const CARD_CARRIERS = [
  'my card number is {}',
  'Card: {}',
  'please charge {} instead, it is my visa card',
  'the credit card I paid with is {} and it was charged twice',
  'debit card {} exp 11/27',
];
const BARE_CARRIERS = [
  '{}',
  'here you go: {}',
  'it is {} can you check please',
  'I already told you, {}!!',
  'Hello, {} thanks',
  'use this one {} and hurry up',
];

/** Issuers by how often people have them; the last needs more than its digits to be told from an order number. */
const FRONTS: readonly [front: string, length: number, often: number][] = [
  ['4', 16, 40],
  ['5{1-5}', 16, 22],
  ['2{3-6}', 16, 6],
  ['34', 15, 6],
  ['37', 15, 6],
  ['6011', 16, 5],
  ['65', 16, 2],
  ['36', 14, 3],
  ['3530', 16, 3],
  ['62', 16, 5],
  ['2202', 16, 1],
  ['6759', 16, 1],
];

function plantCard(random: Random): Planted {
  const spelling = random.pick(CARD_SPELLINGS);
  const [front, length] = random.pick(FRONTS.flatMap(([front, length, often]) => Array(often).fill([front, length])));
  const digits = cardNumber(front, length, random);
  const isRare = digits.startsWith('67');
  const carriers =
    spelling.carriers ?? (spelling.needsCardWord || isRare ? CARD_CARRIERS : [...CARD_CARRIERS, ...BARE_CARRIERS]);
  return { kind: 'card', spelling: spelling.name, written: spelling.spell(digits, random), carriers };
}

export function cardNumber(front: string, length: number, random: Random): string {
  const known = front.replace(/\{(\d)-(\d)\}/, (_, from, to) => `${Number(from) + random.below(to - from + 1)}`);
  const body = known + random.digits(length - 1 - known.length);
  return withCheckDigit(body);
}

export function withCheckDigit(body: string): string {
  const check = Array.from({ length: 10 }, (_, digit) => digit).find((digit) => holdsLuhn(`${body}${digit}`));
  return `${body}${check}`;
}

/** What stands behind country and check digits: # a figure, A a letter. */
const ACCOUNTS: Record<string, string> = {
  DE: '##################',
  GB: 'AAAA##############',
  ES: '####################',
  FR: '##########################'.slice(0, 23),
  NL: 'AAAA##########',
  IT: 'A######################',
  BE: '############',
  CH: '#################',
  PL: '########################',
  MT: 'AAAA#####AA##AA##A##A##A###',
  NO: '###########',
};

function plantIban(random: Random): Planted {
  const country = random.pick(Object.keys(ACCOUNTS));
  const account = Array.from(ACCOUNTS[country] as string, (unit) =>
    unit === '#' ? random.digits(1) : random.letters(1),
  ).join('');
  const check = Array.from({ length: 97 }, (_, at) => String(at + 2).padStart(2, '0')).find((check) =>
    holdsMod97(`${account}${country}${check}`),
  );
  const iban = `${country}${check}${account}`;
  const spellings: [string, string][] = [
    ['together', iban],
    ['fours, spaces', cut(iban, 4, ' ')],
    ['small letters', iban.toLowerCase()],
    ['small letters in fours', cut(iban.toLowerCase(), 4, ' ')],
    ['fours, dashes', cut(iban, 4, '-')],
    ['fours, dots', cut(iban, 4, '.')],
    ['fours, lines', cut(iban, 4, '\n')],
    ['zero-width spaces', cut(iban, 4, '\u200b')],
    ['wide figures', iban.replaceAll(/\d/g, (digit) => shifted(digit, 0xff10))],
  ];
  const [spelling, written] = random.pick(spellings);
  const carriers = [
    '{}',
    'IBAN {}',
    'my account: {}',
    'please refund to {} today',
    'transfer it to {}, my name is Kim',
  ];
  return { kind: 'iban', spelling, written, carriers };
}

/** Shapes of the rows of national-ids.ts: # a figure, A a letter, D a date of birth (yymmdd); and what people call them. */
const ID_SHAPES: Record<string, readonly [call: string, ...shapes: string[]]> = {
  'us-ssn': ['social', '###-##-####', '### ## ####'],
  'us-ssn-together': ['SSN', '#########'],
  'uk-nino': ['NI number', 'AA######C', 'AB ## ## ## D'],
  'es-dni': ['DNI', '########A', '##.###.###-A'],
  'es-nie': ['NIE', 'X#######A', 'Y-#######-A'],
  'de-tax-id': ['Steuer-ID', '###########', '## ### ### ###'],
  'fr-nir': ['numéro de sécu', '1 ## 07 75 ### ### ##', '2##1169######'.padEnd(15, '#')],
  'nl-bsn': ['BSN', '#########'],
  'it-codice-fiscale': ['codice fiscale', 'AAAAAA##A##A###A'],
  'pt-nif': ['NIF', '2########', '2## ### ###'],
  'be-national-number': ['rijksregisternummer', '##.07.##-###.##', '##07#######'],
  'pl-pesel': ['PESEL', 'D#####'],
  'se-personnummer': ['personnummer', 'D-####'],
  'ch-ahv': ['AHV', '756.####.####.##', '756##########'],
  'ca-sin': ['SIN', '### ### ###', '#########'],
  'br-cpf': ['CPF', '###.###.###-##', '###########'],
  'in-aadhaar': ['Aadhaar', '#### #### ####', '############'],
  'cn-resident': ['resident id', '11010519D###X', '31011519D####'],
  'mx-curp': ['CURP', 'AAAADHDFBCD0#', 'AAAADMJCRRL0#'],
  'ie-pps': ['PPS', '#######A', '#######AA'],
};

function plantNationalId(random: Random): Planted {
  const row = random.pick(NATIONAL_IDS);
  const [call, ...shapes] = ID_SHAPES[row.id] as readonly [string, ...string[]];
  const whole = new RegExp(`^(?:${row.pattern.source})$`, row.pattern.flags);
  for (;;) {
    const shape = random.pick(shapes);
    const written = Array.from(shape, (unit) => fillIn(unit, random)).join('');
    if (!whole.test(written) || !row.holds(written.replaceAll(/[^A-Z0-9]/g, ''))) continue;
    const carriers = [`my ${call} is {}`, `${call}: {}`, `${call} {}, please check`];
    return { kind: 'national-id', spelling: row.id, written, carriers };
  }
}

function fillIn(unit: string, random: Random): string {
  if (unit === '#') return random.digits(1);
  if (unit === 'A') return random.letters(1);
  if (unit !== 'D') return unit;
  const two = (from: number, count: number) => String(from + random.below(count)).padStart(2, '0');
  return two(50, 49) + two(1, 12) + two(1, 28);
}

function plantEmail(random: Random): Planted {
  const name = random.pick(['kim', 'ana.lopez', 'j-smith', 'o_brien', 'max+shop', 'lee99', 'María', 'x']);
  const host = random.pick(['example', 'mail.example', 'my-company', 'correo', 'uni-example', 'exämple']);
  const end = random.pick(['com', 'org', 'co.uk', 'de', 'es', 'io', 'museum']);
  const ascii = host === 'exämple' ? 'example' : host;
  const common = end === 'museum' ? 'net' : end;
  const spellings: [string, string, string[]?][] = [
    ['plain', `${name}@${host}.${end}`],
    ['capitals', `${name}@${host}.${end}`.toUpperCase()],
    ['in angle brackets', `<${name}@${host}.${end}>`],
    ['wide at', `${name}＠${host}.${end}`],
    ['zero-width', `${name}\u200b@\u200b${host}.${end}`],
    ['blanks', `${name} @ ${ascii}.${common}`],
    ['brackets', `${name}[at]${ascii}[dot]${common}`],
    ['brackets and blanks', `${name} (at) ${ascii} (dot) ${common}`],
    ['read out', `${name} at ${ascii} dot ${common}`, ['my email is {}', 'write to my mail: {}']],
  ];
  const [spelling, written, carriers] = random.pick(spellings);
  return {
    kind: 'email',
    spelling,
    written,
    carriers: carriers ?? ['{}', 'my email is {}', 'write to {}.', 'it is {}, no answer since'],
  };
}

const PHONES: readonly [country: 'US' | 'GB' | 'ES' | 'FR' | 'DE' | 'IT' | 'NL', front: string, rest: number][] = [
  ['US', '+1212', 7],
  ['US', '+1415', 7],
  ['GB', '+447', 9],
  ['GB', '+4420', 8],
  ['ES', '+346', 8],
  ['FR', '+336', 8],
  ['FR', '+331', 8],
  ['DE', '+49151', 8],
  ['DE', '+4930', 8],
  ['IT', '+39347', 7],
  ['NL', '+316', 8],
];

function plantPhone(random: Random): Planted {
  for (;;) {
    const [country, front, rest] = random.pick(PHONES);
    const phone = parsePhoneNumberFromString(front + random.digits(rest));
    if (!phone?.isValid()) continue;
    const calls = ['call me on {}', 'my phone number is {}', 'Tel: {}', 'text me at {} please', 'mobile {}'];
    const bare = ['{}', 'it is {}', 'you can try {} after five', ...calls];
    const international = phone.formatInternational();
    const national = phone.formatNational();
    const spellings: [string, string, string[]][] = [
      ['with +', phone.number, bare],
      ['with + in groups', international, bare],
      ['with + and dashes', international.replaceAll(' ', '-'), bare],
      ['with + and dots', international.replaceAll(' ', '.'), bare],
      ['with 00', `00${phone.number.slice(1)}`, bare],
      ['wide digits', `＋${shifted(phone.number.slice(1), 0xff10)}`, bare],
      ['as at home', national, country === 'US' ? bare : calls],
      ['as at home, together', national.replaceAll(/\D/g, ''), calls],
      ['as at home, dots', national.replaceAll(/\D+/g, '.').replace(/^\./, ''), calls],
    ];
    const [spelling, written, carriers] = random.pick(spellings);
    return { kind: 'phone', spelling, written, carriers };
  }
}

function plantIp(random: Random): Planted {
  const part = () => 1 + random.below(254);
  const four = [20 + random.below(200), part(), part(), part()].join('.');
  const hex = () => (0x1000 + random.below(0xefff)).toString(16);
  const spellings: [string, string, string[]][] = [
    ['IPv4', four, ['{}', 'my ip is {}', 'logged in from {} yesterday', 'the router says {}.']],
    ['IPv4 with small parts', '1.2.3.4', ['my ip is {}', 'IP address: {}']],
    ['IPv4 defused', four.replaceAll('.', '[.]'), ['it came from {}', '{}']],
    ['IPv6', `2001:db8::${hex()}:${hex()}`, ['{}', 'my ipv6 is {}']],
    ['IPv6 whole', Array.from({ length: 8 }, hex).join(':'), ['{}', 'address {} again']],
  ];
  const [spelling, written, carriers] = random.pick(spellings);
  return { kind: 'ip', spelling, written, carriers };
}

function plantSecret(random: Random): Planted {
  const spellings: [string, string, string[]][] = [
    ['security code', random.digits(3), ['cvv {}', 'the CVC is {}', 'security code: {}', 'cvv number {} thanks']],
    ['one-time code', random.digits(6), ['the verification code is {}', 'OTP: {}', 'my login code is {}']],
    ['PIN', random.digits(4), ['my PIN is {}', 'pin: {}']],
    [
      'password',
      `${random.letters(4).toLowerCase()}${random.digits(2)}${random.pick(['!', '#', ''])}`,
      ['my password is {}', 'Password: {}', 'pwd={}', 'mi contraseña es {}'],
    ],
  ];
  const [spelling, written, carriers] = random.pick(spellings);
  return { kind: 'secret', spelling, written, carriers };
}
