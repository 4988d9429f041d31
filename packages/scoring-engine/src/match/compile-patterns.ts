import { readMessage } from '../normalize/read-message.ts';
import { createTokenTrie } from './token-trie.ts';
import { createVocabulary } from './vocabulary.ts';

/**
 * Whether a text contains any of the patterns (the pattern language of the library), read as messages are read:
 * folded, disguises undone. Throws on a pattern that cannot be read.
 */
export function compilePatterns(patterns: readonly string[]): (text: string) => boolean {
  if (patterns.length === 0) return () => false;
  const vocabulary = createVocabulary();
  const trie = createTokenTrie(vocabulary);
  for (const [index, pattern] of patterns.entries()) trie.add(pattern, index);
  vocabulary.close({});
  return (text) => trie.find(readMessage(text, vocabulary).tokens).length > 0;
}
