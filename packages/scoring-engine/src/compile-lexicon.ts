import type { Library, Term, TriggerRule } from '@evenkeel/library';
import { parsePattern } from '@evenkeel/library';
import emojiValences from 'sentiment/build/emoji.json' with { type: 'json' };
import english from 'sentiment/languages/en/index.js';
import { createTokenTrie, type TokenTrie } from './match/token-trie.ts';
import { createVocabulary, type Vocabulary } from './match/vocabulary.ts';

/** What a pattern of the trie belongs to. */
export type CompiledRule =
  | { kind: 'term'; term: Term; rank: number; exceptions: ReadonlySet<number> | null }
  | { kind: 'trigger'; rule: TriggerRule; rank: number; exceptions: ReadonlySet<number> | null }
  | { kind: 'exception' };

/** A library made ready for reading messages. Immutable to its users; compiled once per published version. */
export interface CompiledLexicon {
  language: Library['language'];
  vocabulary: Vocabulary;
  trie: TokenTrie;
  /** By pattern number. */
  rules: readonly CompiledRule[];
}

/**
 * Compiles terms and triggers over AFINN's base valence. Throws with problem, consequence and remedy on a pattern that
 * cannot be read; `checkLibrary` finds those, and more, beforehand.
 */
export function compileLexicon(library: Pick<Library, 'terms' | 'triggers' | 'language'>): CompiledLexicon {
  const vocabulary = createVocabulary();
  const trie = createTokenTrie(vocabulary);
  const rules: CompiledRule[] = [];
  const exceptionNumbers = new Map<string, number>();

  function exceptionsOf(patterns: readonly string[] | undefined): ReadonlySet<number> | null {
    if (!patterns || patterns.length === 0) return null;
    return new Set(
      patterns.map((pattern) => {
        let number = exceptionNumbers.get(pattern);
        if (number === undefined) {
          number = rules.push({ kind: 'exception' }) - 1;
          exceptionNumbers.set(pattern, number);
          trie.add(pattern, number);
        }
        return number;
      }),
    );
  }

  // Ranks come from the ids, so that the order of the lists changes nothing.
  const terms = library.terms.toSorted(byId);
  const triggers = library.triggers.toSorted(byId);
  for (const term of terms) {
    const exceptions = exceptionsOf(term.unless);
    const number = rules.length;
    rules.push({ kind: 'term', term, rank: number, exceptions });
    addPattern(trie, term.id, term.pattern, number);
    if (term.signal === 'abuse' && term.points >= 2) markStrongWords(term.pattern, vocabulary);
  }
  for (const rule of triggers) {
    const exceptions = exceptionsOf(rule.unless);
    const number = rules.length;
    rules.push({ kind: 'trigger', rule, rank: number, exceptions });
    addPattern(trie, rule.id, rule.pattern, number);
  }
  vocabulary.close({ ...emojiValences, ...english.labels });
  return { language: library.language, vocabulary, trie, rules };
}

function addPattern(trie: TokenTrie, id: string, pattern: string, number: number): void {
  try {
    trie.add(pattern, number);
  } catch (error) {
    throw new Error(`Term "${id}": ${(error as Error).message}`, { cause: error });
  }
}

/** Single words of abuse are what leet, masks and spaced letters are resolved to. */
function markStrongWords(pattern: string, vocabulary: Vocabulary): void {
  const { elements } = parsePattern(pattern);
  const only = elements.length === 1 ? elements[0] : undefined;
  for (const atom of only?.atoms ?? []) {
    if (atom.kind === 'word' || atom.kind === 'stem') vocabulary.markStrong(atom);
  }
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
