import type { CorpusLine } from './corpus.ts';
import type { Random } from './random.ts';
import { cardNumber, withCheckDigit } from './sensitive-lines.ts';

/** What looks like something sensitive and is none. Each gives a line of one group. */
const ORDINARY: readonly [group: string, make: (random: Random) => string][] = [
  ['order number, named', named],
  ['order number with a card number\u2019s digits, named', namedLikeCard],
  ['number of 12–19 digits, bare', (random) => carried(random.digits(12 + random.below(8)), random)],
  [
    'order number in groups',
    (random) => carried(grouped(random, '###-#######-#######', '##-#####-#####', '###-###-###-###'), random),
  ],
  ['parcel', parcel],
  ['phone identity', phoneIdentity],
  ['book number', bookNumber],
  ['date or time', dateOrTime],
  ['milliseconds', (random) => carried(`17${random.digits(11)}`, random)],
  ['version', version],
  ['price', price],
  ['list of numbers', listOfNumbers],
  ['coordinates', coordinates],
  ['hardware address', hardwareAddress],
  ['order number like a phone number', likePhone],
  ['at sign', atSign],
  ['about passwords and codes', aboutSecrets],
  ['hash or id of a machine', hash],
  ['measures', measures],
  ['words of digits', wordsOfDigits],
  ['account-like code', accountLike],
];

export function ordinaryLines(count: number, random: Random): CorpusLine[] {
  return Array.from({ length: count }, (_, at) => {
    const [group, make] = ORDINARY[at % ORDINARY.length] as (typeof ORDINARY)[number];
    return { group, spelling: '', before: '', text: make(random), planted: null };
  });
}

const NAMES = [
  'order',
  'Order number',
  'order no.',
  'tracking number',
  'invoice',
  'Invoice #',
  'shipment',
  'ticket',
  'reference',
  'booking ref',
  'serial number',
  'customer id',
  'case',
  'IMEI',
  'pedido',
  'número de pedido',
];

function carried(written: string, random: Random): string {
  return random
    .pick(['{}', 'it says {}', 'where is {}?', 'I have {} here, what now', 'Hi, {} never arrived', '{} please'])
    .replace('{}', written);
}

function underName(written: string, random: Random): string {
  const name = random.pick(NAMES);
  return random
    .pick([`my ${name} is {}`, `${name}: {}`, `${name} {} is late`, `about ${name} {}`, `Hi, ${name}={} thanks`])
    .replace('{}', written);
}

function named(random: Random): string {
  return underName(random.digits(12 + random.below(8)), random);
}

function namedLikeCard(random: Random): string {
  return underName(cardNumber(random.pick(['4', '51', '6011', '2221']), 16, random), random);
}

function grouped(random: Random, ...shapes: string[]): string {
  return random.pick(shapes).replaceAll('#', () => random.digits(1));
}

function parcel(random: Random): string {
  const fours = grouped(random, '9400 1### #### #### #### ##', '9205 5### #### #### #### ##');
  return random.pick([
    `parcel 1Z${random.letters(3)}${random.digits(11)}`,
    `tracking ${fours}`,
    carried(fours, random),
    carried(`${random.letters(2)}${random.digits(9)}DE`, random),
    `tracking number ${grouped(random, '#### #### ####')} has not moved`,
    carried(`JD0146${random.digits(12)}`, random),
  ]);
}

function phoneIdentity(random: Random): string {
  const imei = withCheckDigit(random.pick(['35', '86', '01', '99']) + random.digits(12));
  return random.pick([
    `IMEI ${imei}`,
    `the imei is ${imei}`,
    carried(imei, random),
    `IMEI: ${imei.slice(0, 2)}-${imei.slice(2, 8)}-${imei.slice(8, 14)}-${imei.slice(14)}`,
  ]);
}

function bookNumber(random: Random): string {
  return carried(
    random.pick([
      `978${random.digits(10)}`,
      grouped(random, '978-#-##-######-#', '979-##-###-####-#', '#-###-#####-X'),
    ]),
    random,
  );
}

function dateOrTime(random: Random): string {
  const two = (from: number, count: number) => String(from + random.below(count)).padStart(2, '0');
  const day = `20${two(20, 7)}-${two(1, 12)}-${two(1, 28)}`;
  const clock = `${two(0, 24)}:${two(0, 60)}:${two(0, 60)}`;
  return carried(
    random.pick([
      `${day}T${clock}Z`,
      `${day} ${clock}`,
      `${two(1, 28)}/${two(1, 12)}/20${two(20, 7)}`,
      `${two(1, 28)}.${two(1, 12)}.20${two(20, 7)}`,
      `from ${day} to ${day}`,
      `${clock.slice(0, 5)} - ${two(0, 24)}:${two(0, 60)}`,
      `20${two(20, 7)}${two(1, 12)}${two(1, 28)}${clock.replaceAll(':', '')}`,
      `on ${two(1, 28)} ${two(1, 12)} 20${two(20, 7)}`,
    ]),
    random,
  );
}

function version(random: Random): string {
  const written = Array.from({ length: 4 }, () => random.below(40)).join('.');
  const small = Array.from({ length: 4 }, () => random.below(10)).join('.');
  return random.pick([
    `version ${written} crashes`,
    `since the update to ${written} it hangs`,
    `app v${written}`,
    `firmware ${written}`,
    `it says ${small}`,
    `node ${random.below(30)}.${random.below(20)}.${random.below(9)}`,
    `build 10.0.${10_000 + random.below(9999)}.${random.below(4000)}`,
  ]);
}

function price(random: Random): string {
  return random.pick([
    `I paid $${1 + random.below(9)},${random.digits(3)},${random.digits(3)}.00`,
    `${random.digits(2)}.${random.digits(3)},${random.digits(2)} € is too much`,
    `charged 4${random.digits(2)}.99, then 5${random.digits(2)}.49 and 12.50`,
    `prices were 4000, 4500, 5000, 55${random.digits(2)}`,
    `USD 1${random.digits(3)}.00 / EUR 9${random.digits(2)}.00`,
  ]);
}

function listOfNumbers(random: Random): string {
  const count = 6 + random.below(10);
  const numbers = (size: number) => Array.from({ length: count }, () => 1 + random.below(10 ** size - 1));
  return random.pick([
    `the numbers were ${numbers(2).join(', ')}`,
    `rows: ${numbers(3).join(' ')}`,
    `sizes ${numbers(2).join(' / ')}`,
    `scores ${numbers(1).join(' - ')}`,
    `steps 1 2 3 4 5 6 7 8 9 10 ${random.below(20)}`,
  ]);
}

function coordinates(random: Random): string {
  return carried(`4${random.digits(1)}.${random.digits(6)}, -7${random.digits(1)}.${random.digits(6)}`, random);
}

function hardwareAddress(random: Random): string {
  const parts = Array.from({ length: 6 }, () => (256 + random.below(256)).toString(16).slice(1));
  return carried(`MAC ${parts.join(random.pick([':', '-']))}`, random);
}

function likePhone(random: Random): string {
  return random.pick([
    underName(grouped(random, '415-555-####', '###-###-####', '07######### '.trim()), random),
    underName(random.digits(10), random),
    carried(`${1 + random.below(9)}${random.digits(9)}`, random),
    carried(`#${random.digits(8)}`, random),
    carried(`PO-${random.digits(10)}`, random),
  ]);
}

function atSign(random: Random): string {
  return random.pick([
    `@shop${random.digits(2)} answer me`,
    'meet me @ 5pm. Then we talk',
    'root@localhost says no',
    `3 items @ ${random.digits(2)}.99 each`,
    '@media print in your css is broken',
    'look at example dot com for it',
    'I bought it at store.com yesterday',
    '@@@@ hello?',
  ]);
}

function aboutSecrets(random: Random): string {
  return random.pick([
    'my password is not working',
    'the password is wrong again!!',
    'password: forgotten',
    'I reset my password 3 times in 2024',
    'the pin is not accepted',
    'where is the cvv on the card?',
    'the security code never arrived',
    `your code is broken since ${2000 + random.below(26)}`,
    'the password is case-sensitive, right?',
    'la contraseña es incorrecta',
  ]);
}

function hash(random: Random): string {
  const hex = (length: number) => Array.from({ length }, () => random.below(16).toString(16)).join('');
  return carried(
    random.pick([
      hex(40),
      `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
      hex(12),
      'std::vector<int>::size',
      `0x${hex(8)}`,
    ]),
    random,
  );
}

function measures(random: Random): string {
  return random.pick([
    `${random.below(90)} x ${random.below(90)} x ${random.below(90)} cm`,
    'pi is 3.14159265358979',
    `${random.digits(2)}% of ${random.digits(4)} in 24/7`,
    `pages ${random.digits(3)}-${random.digits(3)}, lines 10-20`,
    `1/2 cup, 3/4 spoon, ${random.digits(3)} g`,
    `ISO 9001:2015 and EN 60${random.digits(3)}-1:2010`,
  ]);
}

function wordsOfDigits(random: Random): string {
  return random.pick([
    'one two three and it still fails',
    'two of four, then one of three',
    'one or two, three at most, four never',
    'nine to five, seven days, eight weeks',
    'uno, dos, tres y no funciona',
  ]);
}

function accountLike(random: Random): string {
  return carried(
    random.pick([
      `SKU ${random.letters(2)}${random.digits(14)}`,
      `${random.letters(2)}${random.digits(2)} ${random.digits(4)} ${random.digits(4)}`,
      `INV-2025-${random.digits(8)}`,
      `DE${random.digits(9)}`,
      `${random.letters(3)}-${random.digits(4)}-${random.letters(2)}`,
      `order ${random.letters(2)}${random.digits(6)}${random.letters(1)}`,
    ]),
    random,
  );
}
