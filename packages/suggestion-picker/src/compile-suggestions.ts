import type { Library, Phrase } from '@evenkeel/library';

/** The phrases of a library, made ready for picking. Built once per published version. */
export interface CompiledSuggestions {
  phrases: readonly Phrase[];
  conduct: Library['conduct'];
  thresholds: Library['thresholds'];
}

export function compileSuggestions(library: Pick<Library, 'phrases' | 'thresholds' | 'conduct'>): CompiledSuggestions {
  return {
    phrases: library.phrases.filter((phrase) => phrase.enabled),
    conduct: library.conduct,
    thresholds: library.thresholds,
  };
}
