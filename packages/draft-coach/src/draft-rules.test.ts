import { checkLibrary, englishLibrary } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import { applyRewrite } from './apply-rewrite.ts';
import { checkPhrases } from './check-phrases.ts';
import { coachDraft } from './coach-draft.ts';
import { compileDraftRules } from './compile-draft-rules.ts';

const rules = englishLibrary.draftRules ?? [];

/** Each rule alone: what it finds is not another's to claim. */
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const alone = compileDraftRules({ draftRules: [rule] });
  const find = (text: string) => coachDraft(text, alone, { mayConcede: false });

  test('finds what it is for, and nothing else', () => {
    for (const text of rule.matches) expect([text, find(text).map(({ ruleId }) => ruleId)]).toEqual([text, [id]]);
    for (const text of rule.mustNotMatch) expect([text, find(text)]).toEqual([text, []]);
  });

  test('its rewrite reads as written here, and is not complained about again', () => {
    expect((rule.rewrites ?? []).length > 0).toBe(rule.rewrite !== null);
    for (const { from, to } of rule.rewrites ?? []) {
      const [finding] = find(from);
      expect(finding && applyRewrite(from, finding)).toBe(to);
      expect(find(to)).toEqual([]);
    }
  });
});

test('there are at least 150 rules, the library has no findings, and its coach nothing against its phrases', () => {
  expect(rules.length).toBeGreaterThanOrEqual(150);
  expect(checkLibrary(englishLibrary)).toEqual([]);
  expect(checkPhrases(englishLibrary)).toEqual([]);
});

test('with all rules at work, a rewrite still leads to the sentence its rule shows', () => {
  const all = compileDraftRules(englishLibrary);
  for (const { id, rewrites = [] } of rules) {
    for (const { from, to } of rewrites) {
      const finding = coachDraft(from, all, { mayConcede: false }).find(({ ruleId }) => ruleId === id);
      expect([id, from, finding && applyRewrite(from, finding)]).toEqual([id, from, to]);
    }
  }
});
