import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { techniques } from './techniques.ts';

test('every technique from T01 to T48 has its row, in order', () => {
  expect(techniques.map(({ id }) => id)).toEqual(
    Array.from({ length: 48 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`),
  );
});

test.each(techniques.map((technique) => [technique.id, technique] as const))(
  '%s is decided, shown and tested where its row says',
  (_id, { rule, screen, test: [file, name] }) => {
    expect(existsSync(rule), rule).toBe(true);
    expect(existsSync(screen[1]), screen[1]).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(name);
  },
);
