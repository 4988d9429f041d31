import {
  DRAFT_SEVERITIES,
  type DraftMeasure,
  type DraftSeverity,
  parsePattern,
  type SpokenDraftRule,
} from '@evenkeel/library';
import {
  compileExceptions,
  createPatternIndex,
  createVocabulary,
  type Exceptions,
  type PatternIndex,
  plainEnglishPack,
  type Vocabulary,
  waysThrough,
} from '@evenkeel/scoring-engine/patterns';

export interface CompiledDraftRule {
  rank: number;
  rule: SpokenDraftRule;
  exceptions: Exceptions | null;
  /** The pattern's elements, in order, for filling in a rewrite. */
  elements: readonly { symbol: number; optional: boolean; isGap: boolean }[];
}

/** The parts of a library, or of what a browser is sent of it, that coaching is made of. */
export interface CoachedLibrary {
  draftRules?: readonly SpokenDraftRule[] | undefined;
  draftMeasures?: readonly DraftMeasure[] | undefined;
}

/** Rules made ready. Immutable to its users, but for what it remembers of messages read before. */
export interface CompiledDraftRules {
  vocabulary: Vocabulary;
  patterns: PatternIndex<CompiledDraftRule>;
  measures: readonly DraftMeasure[];
  /** Messages read before, by their text: at every keystroke the same ones come again. */
  remembered: Map<string, MessageRead>;
}

/** What a message already sent means for the next draft. */
export interface MessageRead {
  /** Its sentences, by their words. */
  sentences: readonly string[];
  apologies: number;
}

/**
 * Compiles the draft rules of a library; one without any finds nothing. Throws with problem, consequence and remedy on a
 * pattern that cannot be read: `checkLibrary` finds those beforehand.
 */
export function compileDraftRules({ draftRules = [], draftMeasures = [] }: CoachedLibrary): CompiledDraftRules {
  const vocabulary = createVocabulary(plainEnglishPack);
  const patterns = createPatternIndex<CompiledDraftRule>(vocabulary);
  const compiled = draftRules.map((rule, rank) => {
    const elements = parsePattern(rule.pattern).elements.map((element) => ({
      symbol: vocabulary.edgeOf(element),
      optional: element.optional,
      isGap: element.atoms.some(({ kind }) => kind === 'gap'),
    }));
    const own: CompiledDraftRule = { rank, rule, exceptions: null, elements };
    try {
      patterns.add(rule.pattern, own);
      const paths = (rule.unless ?? []).flatMap((exception) => waysThrough(exception, own, vocabulary));
      return { own, paths };
    } catch (error) {
      throw new Error(`Draft rule "${rule.id}": ${(error as Error).message}`, { cause: error });
    }
  });
  vocabulary.close();
  const frequencies = vocabulary.commonSymbols();
  patterns.close(frequencies);
  for (const { own, paths } of compiled) {
    if (paths.length > 0) own.exceptions = compileExceptions(paths, frequencies);
  }
  return { vocabulary, patterns, measures: draftMeasures, remembered: new Map() };
}

/** The weightier, the greater. */
export function weightOf(severity: DraftSeverity): number {
  return DRAFT_SEVERITIES.indexOf(severity);
}
