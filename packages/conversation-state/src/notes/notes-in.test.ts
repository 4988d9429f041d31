import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareNumber, notable, notesInAgent, notesInCustomer } from './notes-in.ts';

function noted(text: string): string[] {
  return notesInCustomer(notable(text)).map((note) => `${note.kind}: ${note.text}`);
}

describe('a customer’s message', () => {
  const cases: [string, string[]][] = [
    ['My order 48213 never came', ['order: Order 48213']],
    ['Invoice no. ab-4711 is wrong, and so is booking 99120', ['order: Invoice AB-4711', 'order: Booking 99120']],
    ['You charged me £49.90 twice', ['amount: charged me £49.90']],
    ['It cost 120 euros, and I got 1.200,50 € back', ['amount: cost 120 euros', 'amount: 1.200,50 €']],
    ['I need it by Friday at noon', ['date: by Friday at noon', 'ask: I need it by Friday at noon']],
    ['It was due on 5 March, today is 12/03/2026', ['date: on 5 March', 'date: 12/03/2026']],
    ['Nine days. Give me a minute.', ['duration: Nine days']],
    ['I’ve been here for 40 minutes', ['duration: 40 minutes']],
    ['Hello. Could you please send me an invoice? Thanks', ['ask: Could you please send me an invoice?']],
    ['Where is my parcel? This is odd.', ['ask: Where is my parcel?']],
    ['I already restarted it twice.', ['tried: Customer: restarted it twice']],
    ["We've called the depot. No answer.", ['tried: Customer: called the depot']],
    ['Can you believe this? Can you even read?', []],
    ['Open 24/7, version 1.5 and 3 things', []],
    ['I am so angry', []],
  ];
  test.each(cases)('%s → %j', (text, expected) => {
    expect(noted(text)).toEqual(expected);
  });
});

describe('an agent’s message', () => {
  const cases: [string, string[]][] = [
    ["I'll call you back by five. Is that fine?", ["promise: I'll call you back by five"]],
    ['You will get a mail by 6.30 today. Bye', ['promise: You will get a mail by 6.30 today']],
    ['I have just called the depot: it is stuck.', ['tried: Agent: called the depot: it is stuck']],
    ["I'll check. One moment.", []],
    ['I will not send it.', []],
  ];
  test.each(cases)('%s → %j', (text, expected) => {
    expect(notesInAgent(notable(text)).map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual(expected);
  });
});

test.each([
  ['70331. I opened the box', '70331'],
  ['#ab-70331', 'AB-70331'],
  ['It is 70331', '70331'],
  ['10 minutes', null],
  ['2026', null],
])('%s, after a question, gives the number %s', (text, number) => {
  expect(bareNumber(text)?.text ?? null).toBe(number);
});

test('whatever is written, nothing throws, and what would keep a careless pattern busy for minutes is read at once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void noted(text)));
  // A pattern that is not linear would not come back within the time a test has.
  for (const hostile of ['1', '1 ', 'on ', 'i have ', 'could you please ', '£', 'may ', 'how do ', '#', "i'll "]) {
    const text = hostile.repeat(4000);
    expect(notable(text).length).toBeLessThanOrEqual(600);
    noted(text);
    notesInAgent(notable(text));
  }
});
