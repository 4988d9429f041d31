import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PASSWORD_LENGTH, problemOfPassword } from './password-rules.ts';

const owner = { email: 'maria.lopez@example.com', name: 'Maria Lopez' };

test.each([
  'copper lantern drifts west',
  'Zk4&vP9!qLx2',
  'ein ganz anderer Satz',
  'пароль из четырёх слов',
  'password drifts over copper', // a common word among words of one's own
])('%s is taken', (password) => {
  expect(problemOfPassword(password, owner)).toBeNull();
});

test.each([
  ['short', /at least 12/],
  ['elevenchars', /at least 12/],
  ['x'.repeat(PASSWORD_LENGTH.max + 1), /at most 128/],
  ['maria.lopez 2026 again', /your name or your address/],
  ['M-A-R-I-A loves copper', /your name or your address/],
  ['aaaaaaaaaaaaaaaa', /same few characters/],
  ['abababababababab', /same few characters/],
  ['Password123456', /common word/],
  ['P@$$w0rd!2345', /common word/],
  ['qwertyuiop1234', /common word/],
  ['123456789012345', /common word/],
  ['zyxwvutsrqponm', /common word/],
  ['letmein-letmein-1', /common word/],
  ['welcome welcome 12', /common word/],
])('%s is refused, saying why', (password, why) => {
  expect(problemOfPassword(password, owner)).toMatch(why);
});

test('a refusal never repeats the password, and every text is judged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 12, maxLength: 140 }), (password) => {
      const problem = problemOfPassword(password, owner);
      expect(problem === null || !problem.includes(password)).toBe(true);
    }),
  );
});
