import { describe, expect, test } from 'vitest';
import { compileRedaction, MASK_ALL, redact } from '../index.ts';
import { NATIONAL_IDS } from './national-ids.ts';

const redaction = compileRedaction({ treatment: MASK_ALL });
const idsIn = (text: string) => redact(text, redaction).found.filter(({ kind }) => kind === 'national-id');

describe.each(NATIONAL_IDS)('$id', ({ id, matches, mustNotMatch }) => {
  test('its example is found', () => {
    expect(idsIn(matches)).toHaveLength(1);
  });
  test('its counterexample is not', () => {
    expect(idsIn(mustNotMatch)).toEqual([]);
  });
  test('its name is its own', () => {
    expect(NATIONAL_IDS.filter((row) => row.id === id)).toHaveLength(1);
  });
});
