import type { CardKind, Phrase } from '@evenkeel/library';

/** Phrases of a kind in which every word of the search occurs somewhere a person would look. */
export function matchPhrases(
  phrases: readonly Phrase[],
  { search, kind }: { search: string; kind: CardKind | 'all' },
): Phrase[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return phrases.filter((phrase) => {
    if (kind !== 'all' && phrase.kind !== kind) return false;
    const { id, group, text, guidance, feeling, because } = phrase;
    const haystack = [id, group, text, guidance, feeling, because].join('\n').toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
