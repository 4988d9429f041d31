import type { Library, TellRule } from '@evenkeel/library';
import { englishPack } from '../languages/english.ts';
import type { Path } from '../match/path.ts';
import { waysThrough } from '../match/path.ts';
import { createPatternIndex, type PatternIndex } from '../match/pattern-index.ts';
import { compileExceptions, type Exceptions } from '../match/stands-near.ts';
import { createVocabulary, type Vocabulary } from '../match/vocabulary.ts';
import { type IssueClassifier, trainIssueClassifier } from './issue-classifier.ts';

/** What the patterns of a tell rule belong to. */
export interface CompiledTell {
  rank: number;
  exceptions: Exceptions | null;
  id: string;
  tells: TellRule['tells'];
  /** Its key in `tells`: rules of one aspect compete for the same words. */
  aspect: TellAspect;
}

export type TellAspect = 'issue' | 'emotion' | 'cause' | 'type';

/** Tell rules and the classifier, made ready for reading. Immutable to its users; compiled once per published version. */
export interface CompiledTells {
  language: Library['language'];
  vocabulary: Vocabulary;
  patterns: PatternIndex<CompiledTell>;
  classifier: IssueClassifier;
}

/**
 * Compiles the tell rules, and trains the classifier on the examples of the issues. Throws on a pattern that cannot be read:
 * `checkLibrary` finds those beforehand.
 */
export function compileTells({
  language,
  tells = [],
  issues = [],
}: Pick<Library, 'language' | 'tells' | 'issues'>): CompiledTells {
  const vocabulary = createVocabulary(englishPack);
  const patterns = createPatternIndex<CompiledTell>(vocabulary);
  const exceptions: [CompiledTell, Path<{ rank: number }>[]][] = [];
  // Ranks come from the ids, so that the order of the list changes nothing.
  const sorted = tells.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const [rank, { id, tells: told, pattern, unless = [] }] of sorted.entries()) {
    const rule: CompiledTell = { rank, exceptions: null, id, tells: told, aspect: aspectOf(told) };
    patterns.add(pattern, rule);
    if (unless.length > 0) exceptions.push([rule, unless.flatMap((one) => waysThrough(one, rule, vocabulary))]);
  }
  vocabulary.close();
  const frequencies = vocabulary.commonSymbols();
  patterns.close(frequencies);
  for (const [rule, paths] of exceptions) rule.exceptions = compileExceptions(paths, frequencies);
  return { language, vocabulary, patterns, classifier: trainIssueClassifier(issues, vocabulary) };
}

function aspectOf(tells: TellRule['tells']): TellAspect {
  if ('issue' in tells) return 'issue';
  if ('emotion' in tells) return 'emotion';
  return 'cause' in tells ? 'cause' : 'type';
}
