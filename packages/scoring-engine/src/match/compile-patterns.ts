import { englishPack } from '../languages/english.ts';
import { readMessage } from '../normalize/read-message.ts';
import { createPatternIndex } from './pattern-index.ts';
import { createVocabulary } from './vocabulary.ts';

/**
 * Whether an English text contains any of the patterns (the pattern language of the library), read as messages are read:
 * folded, disguises undone. Throws on a pattern that cannot be read.
 */
export function compilePatterns(patterns: readonly string[]): (text: string) => boolean {
  if (patterns.length === 0) return () => false;
  const vocabulary = createVocabulary(englishPack);
  const index = createPatternIndex<{ rank: number }>(vocabulary);
  for (const [rank, pattern] of patterns.entries()) index.add(pattern, { rank });
  vocabulary.close();
  index.close(new Map());
  return (text) => index.find(readMessage(text, vocabulary).tokens).length > 0;
}
