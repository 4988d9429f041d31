import { expect, test } from 'vitest';
import { isSameOrigin } from '../start-server.ts';
import { isFromThisMachine } from './is-from-this-machine.ts';

test.each([
  ['127.0.0.1', 'localhost:3000', true],
  ['127.0.0.1', '127.0.0.1:3000', true],
  ['::1', '[::1]:3000', true],
  ['::ffff:127.0.0.1', '127.0.0.1', true],
  ['127.0.0.1', 'evil.example', false],
  ['127.0.0.1', 'localhost.evil.example', false],
  ['127.0.0.1', '127.0.0.1.evil.example', false],
  ['127.0.0.1', '', false],
  ['192.168.1.5', 'localhost:3000', false],
  ['10.0.0.1', '10.0.0.1', false],
])('the doors for a request from %s to %s', (ip, host, open) => {
  expect(isFromThisMachine({ ip, host }, false)).toBe(open);
});

test('in a container the operator answers for the address, and the name must still be this machine', () => {
  expect(isFromThisMachine({ ip: '172.17.0.1', host: 'localhost:3000' }, true)).toBe(true);
  expect(isFromThisMachine({ ip: '172.17.0.1', host: 'evil.example' }, true)).toBe(false);
});

test.each([
  [undefined, '127.0.0.1:3000', true],
  ['http://127.0.0.1:3000', '127.0.0.1:3000', true],
  ['http://localhost:3000', 'localhost:3000', true],
  ['http://127.0.0.1:3001', '127.0.0.1:3000', false],
  ['https://evil.example', '127.0.0.1:3000', false],
  ['http://127.0.0.1:3000.evil.example', '127.0.0.1:3000', false],
  ['http://127.0.0.1:3000@evil.example', '127.0.0.1:3000', false],
  ['null', '127.0.0.1:3000', false],
  ['', '127.0.0.1:3000', false],
])('a socket from a page at %s to %s', (origin, host, allowed) => {
  expect(isSameOrigin(origin, host)).toBe(allowed);
});
