import { assistMessageSchema, hostMessageSchema } from '@evenkeel/protocol/host';
import { expect, test } from 'vitest';
import { heardMessage } from './heard-message.ts';

const ORIGIN = 'https://desk.example';
const frame = { name: 'the sidebar' } as Window;
const insert = { v: 1, type: 'assist:insert', text: 'I see.' };

function hear(data: unknown, given: { origin?: string; source?: Window | null } = {}) {
  return heardMessage(
    { data, origin: given.origin ?? ORIGIN, source: given.source === undefined ? frame : given.source },
    { from: frame, origin: ORIGIN, schema: assistMessageSchema },
  );
}

test('a message of the contract from the right window and origin is heard', () => {
  expect(hear(insert)).toEqual(insert);
  expect(
    heardMessage(
      { data: { v: 1, type: 'host:key', key: 'insert-1' }, origin: ORIGIN, source: frame },
      { from: frame, origin: ORIGIN, schema: hostMessageSchema },
    ),
  ).toEqual({ v: 1, type: 'host:key', key: 'insert-1' });
});

test.each([
  ['from another origin', insert, { origin: 'https://desk.example.evil.example' }],
  ['from another window of this origin', insert, { source: {} as Window }],
  ['from no window', insert, { source: null }],
  ['of another version', { ...insert, v: 2 }, {}],
  ['with a field that is not in the contract', { ...insert, html: '<b>' }, {}],
  ['longer than a message', { ...insert, text: 'x'.repeat(4001) }, {}],
  ['of the other direction', { v: 1, type: 'host:key', key: 'insert-1' }, {}],
  ['that is a string', JSON.stringify(insert), {}],
])('a message %s is ignored', (_name, data, given) => {
  expect(hear(data, given)).toBeNull();
});

test('without a window to talk to nothing is heard', () => {
  expect(
    heardMessage(
      { data: insert, origin: ORIGIN, source: null },
      { from: null, origin: ORIGIN, schema: assistMessageSchema },
    ),
  ).toBeNull();
});
