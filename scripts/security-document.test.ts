import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const DOCUMENT = 'docs/security.md';
const text = readFileSync(DOCUMENT, 'utf8');

/** Rows of the table under a heading, each as its cells. */
function rowsUnder(heading: string): string[][] {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('|---'));
  return rows.slice(1).map((row) => row.slice(2, -2).split(' | '));
}

/** `[the name of the test](../its/file.test.ts)`; a link to a test file names a test. */
const links = [...text.matchAll(/\[([^\]]+)\]\(([^)]+\.(?:test|spec)\.tsx?)\)/g)].map(([, name = '', path = '']) => ({
  name,
  file: join(dirname(DOCUMENT), path),
}));

describe('docs/security.md', () => {
  test.each(links)('the test “$name” is in $file', ({ name, file }) => {
    expect(existsSync(file)).toBe(true);
    const source = readFileSync(file, 'utf8');
    // The whole title, or that of the describe around it.
    const titles = [...source.matchAll(/(?:test|describe)(?:\.\w+)*\(\s*(['`])(.*?)\1,/gs)].map(([, , title]) => title);
    const given = [...source.matchAll(/\)\(\s*(['`])(.*?)\1,/gs)].map(([, , title]) => title);
    expect([...titles, ...given]).toContain(name);
  });

  test('every threat has what stands against it and a test', () => {
    const threats = rowsUnder('Threats');
    expect(threats.length).toBeGreaterThan(20);
    for (const [letter, threat, against, tests] of threats) {
      expect(letter, threat).toMatch(/^[STRIDE]$/);
      expect(against?.length, threat).toBeGreaterThan(10);
      expect(tests, threat).toMatch(/\]\(.*\.(?:test|spec)\.tsx?\)/);
    }
    expect(new Set(threats.map(([letter]) => letter))).toEqual(new Set('STRIDE'));
  });

  test('every requirement has a place and a test, or says what is missing', () => {
    const requirements = rowsUnder('ASVS');
    expect(requirements.length).toBeGreaterThan(100);
    for (const [id, , where, held] of requirements) {
      expect(id).toMatch(/^\d+\.\d+\.\d+$/);
      expect(where?.trim(), id).not.toBe('');
      expect(held, id).toMatch(
        /\.(?:test|spec)\.tsx?\)|^hole: .{10}|^partly: .{10}|^by reading: .{10}|^the operator: .{5}/,
      );
    }
    const ids = requirements.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
