import { englishLibrary } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import { compileTells } from './compile-tells.ts';
import { readTells } from './read-tells.ts';

const tells = englishLibrary.tells ?? [];

/** Each rule by itself: what it finds must not hang on what another rule finds in the same words. */
describe.each(tells.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const compiled = compileTells({ language: 'en', tells: [rule] });

  test.each(rule.matches)('reads %j', (text) => {
    expect(readTells(text, compiled)).toMatchObject([{ ruleId: id, tells: rule.tells }]);
  });
  if (rule.mustNotMatch) {
    test.each(rule.mustNotMatch)('keeps out of %j', (text) => {
      expect(readTells(text, compiled)).toEqual([]);
    });
  }
});
