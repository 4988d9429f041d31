import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DatasetsError, readLabelledSets } from './labelled-messages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-labelled-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, ...rows: unknown[]): void {
  writeFileSync(
    join(folder, file),
    rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'),
  );
}

const late = { id: 'a-1', dataset: 'a', speaker: 'customer', text: 'Still no parcel.', labels: { frustration: 1 } };
const thanks = {
  id: 'a-2',
  dataset: 'a',
  speaker: 'customer',
  text: 'It came, thank you.',
  labels: { frustration: 0 },
};

function problem(): unknown {
  try {
    readLabelledSets(folder);
  } catch (error) {
    return error;
  }
  return undefined;
}

it('reads every row with its labels and what came before it', () => {
  const row = {
    ...late,
    dialogueId: 'd',
    turn: 2,
    context: [{ speaker: 'agent', text: 'It will be there tomorrow.' }],
    labels: { frustration: 1, frustrationLevel: 2.5, escalation: [] },
    meta: { median: 3 },
  };
  write('a.jsonl', row, '');
  expect(readLabelledSets(folder)).toEqual([{ name: 'a', rows: [row] }]);
});

it('takes the sets by the name in their rows, sorted, and only .jsonl files', () => {
  write('2.jsonl', thanks);
  write('1.jsonl', { ...late, dataset: 'b' }, late);
  write('README.md', 'not a row');
  expect(readLabelledSets(folder).map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
    ['a', ['a-1', 'a-2']],
    ['b', ['a-1']],
  ]);
});

it.each([
  ['is no JSON', '{"id": "a-3",'],
  ['labels.abuse', { ...thanks, id: 'a-3', labels: { abuse: 2 } }],
  ['text', { ...thanks, id: 'a-3', text: undefined }],
  ['labels.escalation', { ...thanks, id: 'a-3', labels: { escalation: ['human-agent'] } }],
])('names the line that cannot be read: %s', (what, row) => {
  write('a.jsonl', late, '', row);
  expect(problem()).toBeInstanceOf(DatasetsError);
  expect(String(problem())).toContain(`${join(folder, 'a.jsonl')}, line 3`);
  expect(String(problem())).toContain(what);
});

it('refuses a message that would count twice, and names both places', () => {
  write('a.jsonl', late);
  write('b.jsonl', thanks, late);
  expect(String(problem())).toContain('a.jsonl, line 1');
  expect(String(problem())).toContain('b.jsonl, line 2');
});

it('says what to do without a folder, with a missing one and with an empty one', () => {
  expect(() => readLabelledSets(undefined)).toThrow(/--datasets <folder/);
  expect(() => readLabelledSets(join(folder, 'gone'))).toThrow(/gone cannot be read \(ENOENT\).*Name a folder/);
  expect(() => readLabelledSets(folder)).toThrow(/no labelled message.*Name the folder/);
});
