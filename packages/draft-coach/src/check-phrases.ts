import type { Library, LibraryFinding } from '@evenkeel/library';
import { coachDraft } from './coach-draft.ts';
import { compileDraftRules } from './compile-draft-rules.ts';

/** What a slot is filled with for reading: a word no rule asks for. */
const FILLED = 'Alex';

/** Phrases and rewrites of a library that its own coach would complain about: agents would be offered them, then advised against them. */
export function checkPhrases(library: Pick<Library, 'phrases' | 'draftRules' | 'draftMeasures'>): LibraryFinding[] {
  const compiled = compileDraftRules(library);
  const complaints = (path: string, text: string, consequence: string): LibraryFinding[] =>
    coachDraft(text, compiled).map(({ ruleId, start, end, advice }) => ({
      path,
      problem: `"${text.slice(start, end)}" is what the draft rule "${ruleId}" advises against.`,
      consequence,
      remedy: `Word it anew: ${advice}`,
    }));
  return [
    ...library.phrases.flatMap(({ text }, index) =>
      complaints(
        `phrases.${index}.text`,
        text.replace(/\{[a-zA-Z]+\}/g, FILLED),
        'An agent who inserts the phrase is told at once to change it.',
      ),
    ),
    ...(library.draftRules ?? []).flatMap(({ rewrites = [] }, index) =>
      rewrites.flatMap(({ to }, at) =>
        complaints(
          `draftRules.${index}.rewrites.${at}.to`,
          to,
          'An agent who takes the rewrite is told at once to change it again.',
        ),
      ),
    ),
  ];
}
