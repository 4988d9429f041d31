import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRedaction, MASK_ALL, type RedactionPolicy, redact, SENSITIVE_KINDS } from './index.ts';

const redaction = compileRedaction({ treatment: MASK_ALL });
const shown = (text: string) => redact(text, redaction).text;
const kindsIn = (text: string) => redact(text, redaction).found.map(({ kind }) => kind);

/** A stand-in for a keyed hash: this package has no node:crypto. */
function letterSum(value: string): string {
  let sum = 7;
  for (const unit of value) sum = (sum * 31 + unit.charCodeAt(0)) % 0xffffffff;
  return sum.toString(16).padStart(8, '0').repeat(4);
}

describe('what is hidden', () => {
  test.each([
    ['card 4111111111111111', 'card ••••••••••••1111'],
    ['4111 1111 1111 1111 12/27 123', '•••• •••• •••• 1111 12/27 •••'],
    ['my order 4111-1111-1111-1111', 'my order ••••-••••-••••-1111'],
    ['4111 then 1111 then 1111 then 1111', '•••• •••• •••• •••• •••• •••• 1111'],
    ['my card number is 4111 1111 1111 1112', 'my card number is •••• •••• •••• 1112'],
    ['IBAN DE89 3704 0044 0532 0130 00!', 'IBAN •••• •••• •••• •••• •••• ••!'],
    ['write to ana.lopez@example.com.', 'write to •••.•••••@•••••••.•••.'],
    ['call me on 415 555 2671', 'call me on ••• ••• ••••'],
    ['the phone number linked to my account is 281-277-5882', 'the phone number linked to my account is •••-•••-••••'],
    ['+44 (0)20 7946 0958', '••• (•)•• •••• ••••'],
    ['my ip is 1.2.3.4', 'my ip is •.•.•.•'],
    ['SSN 219-09-9999', 'SSN •••-••-••••'],
    ['my password is hunter2!', 'my password is ••••••••'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('what is left alone', () => {
  test.each([
    'order number 4111111111111111',
    '4111111111111111 is my tracking number',
    'order 4111111111111112',
    'IMEI 490154203237518',
    'parcel 9400 1000 0000 0000 0000 00',
    'version 1.2.3.4, and 1.2.3.4 in the title',
    'on 2026-03-01 at 12:33:44, again on 01.03.2026',
    'MAC 00:1B:44:11:3A:B7',
    'order 415-555-2671',
    'the password is wrong',
    'look at example dot com',
    '49.99 @ example.com',
    '1254690+12365988470=?',
  ])('%s', (text) => {
    expect(redact(text, redaction)).toEqual({ text, found: [] });
  });
});

test('two cards in a row are both hidden', () => {
  expect(shown('4111 1111 1111 1111 5500 0000 0000 0004')).toBe('•••• •••• •••• 1111 •••• •••• •••• 0004');
});

test('what one kind and another claim is hidden whole, under the surer name', () => {
  const { text, found } = redact('4111111111111111@example.com', redaction);
  expect(text).not.toMatch(/[\da-z]/);
  expect(found.map(({ kind }) => kind)).toEqual(['card']);
});

test('spans are those of the original, also behind characters of two units and invisible ones', () => {
  const text = '😀 𝟒𝟏𝟏𝟏 1111\u200b 1111 1111, a\u200bna@example.com';
  const { found, text: hidden } = redact(text, redaction);
  expect(found).toEqual([
    { kind: 'card', start: 3, end: text.indexOf(',') },
    { kind: 'email', start: text.indexOf('a\u200bna'), end: text.length },
  ]);
  expect(hidden).toHaveLength(text.length);
  expect(hidden.slice(0, 3)).toBe('😀 ');
});

describe('the policy', () => {
  const everyKind = {
    card: 'card 4111111111111111',
    iban: 'DE89370400440532013000',
    'national-id': 'DNI 12345678Z',
    email: 'ana@example.com',
    ip: '192.168.1.77',
    phone: '+442079460958',
    secret: 'my password is hunter2!',
  } as const;

  test.each(SENSITIVE_KINDS)('%s is kept where the policy keeps it, and nothing else is', (kind) => {
    const keeping = compileRedaction({ treatment: { ...MASK_ALL, [kind]: 'keep' } });
    for (const [other, text] of Object.entries(everyKind)) {
      if (other === kind) expect(redact(text, keeping)).toEqual({ text, found: [] });
      else expect(redact(text, keeping).found).toMatchObject([{ kind: other }]);
    }
  });

  test('a hash is the same for every spelling of a card, as far as its length goes, and fits its place', () => {
    const hashing = compileRedaction({ treatment: { ...MASK_ALL, card: 'hash' }, hash: letterSum });
    const spelled = ['4111111111111111', '4111 1111 1111 1111', '４１１１１１１１１１１１１１１１'];
    const hidden = spelled.map((text) => redact(`card ${text}!`, hashing).text);
    for (const [at, text] of hidden.entries()) expect(text).toHaveLength(`card ${spelled[at]}!`.length);
    const tokens = hidden.map((text) => text.match(/⟦([a-z]{14})/)?.[1]);
    expect(tokens[0]).toBeDefined();
    expect(new Set(tokens).size).toBe(1);
    expect(redact('card 5500000000000004!', hashing).text).not.toBe(hidden[0]);
    expect(redact(hidden[0] as string, hashing).found).toEqual([]);
  });

  test('a hash without a key is refused with a remedy', () => {
    const policy: RedactionPolicy = { treatment: { ...MASK_ALL, card: 'hash' } };
    expect(() => compileRedaction(policy)).toThrow(/hash card with.*Give the policy a keyed hash/s);
  });
});

/** Pieces from which sensitive things are made, and from which mistakes are made. */
const pieces = fc.constantFrom(
  ...'0 1 2 4 5 7 9 41 11 111 1111 4111 5500 0004 4111111111111111 371449635398431 DE89 3704 gb82 west'.split(' '),
  ...'@ . - + / : ( ) , # • ⟦ ⟧ x l O a ana example com .com @example.com ip 192.168. fe80:: :: 2001:'.split(' '),
  ...'one four double then card cvv order number phone call password is pin SSN 219-09- 12345678Z'.split(' '),
  ...[' ', ' ', ' ', '\n', '\u200b', '\u00a0', '４', '١', '𝟒', '😀', '\ud83d', '••••••••'],
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((units) => units.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const hashing = compileRedaction({
  treatment: { ...MASK_ALL, card: 'hash', email: 'hash', phone: 'hash', secret: 'hash', ip: 'keep' },
  hash: letterSum,
});

describe.each([
  ['masked', redaction],
  ['hashed', hashing],
])('any text, %s,', (_, redaction) => {
  test('stays as long as it was, and differs only where something was found', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: hidden, found } = redact(text, redaction);
        expect(hidden).toHaveLength(text.length);
        let end = 0;
        for (const span of [...found, { start: text.length, end: text.length }]) {
          expect(hidden.slice(end, Math.max(end, span.start))).toBe(text.slice(end, Math.max(end, span.start)));
          end = Math.max(end, span.end);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('before a card does not move the place that is hidden', () => {
    fc.assert(
      fc.property(anyText, (before) => {
        const front = `${before}\nmy card is `;
        const { text, found } = redact(`${front}4111111111111111`, redaction);
        expect(text.slice(front.length)).toMatch(/^(?:•{12}1111|⟦[a-z]{14}⟧)$/);
        expect(found).toContainEqual({ kind: 'card', start: front.length, end: front.length + 16 });
      }),
      { numRuns: 2000 },
    );
  });

  test('redacted twice is redacted once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = redact(text, redaction).text;
        expect(redact(once, redaction)).toEqual({ text: once, found: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

/** Far more than it takes, far less than a pattern that looks back over all it has read would take. */
const LONGEST_MS = 1000;

test.each([
  ...['4', '1 ', '4111 ', '@', 'a@', '.', '1.', ':', '::1 ', '+1', '+44 20 7946 0958 ', '•', '••••••••1'],
  ...['pass is ', 'password: ', 'cvv ', 'DE89', 'one ', 'lO1 ', 'order ', ' at ', ' dot ', '\u200b', '\n', '('],
  ...['1.1.1.1.', '123-45-6789 ', 'phone number a ', 'number is ', '12/25 123', '2 55 08 14 ', 'AB12'],
])('8,000 characters of %j are read in linear time', (unit) => {
  const text = unit.repeat(8000 / unit.length + 1).slice(0, 8000);
  const startedAtMs = performance.now();
  expect(redact(text, redaction).text).toHaveLength(8000);
  expect(performance.now() - startedAtMs).toBeLessThan(LONGEST_MS);
});

test('emoji, quotes and accents alone never make a message be read closely, digits of other alphabets do', () => {
  expect(kindsIn('“¿Dónde está?” – já 😀 … ❤️')).toEqual([]);
  expect(kindsIn('٤١١١١١١١١١١١١١١١')).toEqual(['card']);
});
