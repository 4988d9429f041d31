import type { AbuseKind, AbuseTarget, Lexicon, Signal, TriggerId } from '@evenkeel/library';
import { parsePattern } from '@evenkeel/library';
import { packs } from './languages/packs.ts';
import { type CueTable, compileCues } from './match/cue-table.ts';
import { type Path, waysThrough } from './match/path.ts';
import { createPatternIndex, type PatternIndex } from './match/pattern-index.ts';
import { compileExceptions, type Exceptions } from './match/stands-near.ts';
import { createVocabulary, type Vocabulary } from './match/vocabulary.ts';

/**
 * What the patterns belong to. Flat, with every field set: the library's own objects leave fields out, and
 * reading objects of many shapes is slow.
 */
export type CompiledRule = CompiledTerm | CompiledTrigger;

export interface CompiledTerm {
  kind: 'term';
  /** Its place among all rules, the same however the library lists them. */
  rank: number;
  /** What cancels it, null when nothing does. */
  exceptions: Exceptions | null;
  id: string;
  signal: Signal;
  points: number;
  abuseKind: AbuseKind | null;
  abuseTarget: AbuseTarget | null;
  because: string;
}

export interface CompiledTrigger {
  kind: 'trigger';
  rank: number;
  exceptions: Exceptions | null;
  id: string;
  trigger: TriggerId;
  alone: boolean;
  because: string;
}

/** A lexicon made ready for reading messages. Immutable to its users; compiled once per published version. */
export interface CompiledLexicon {
  language: Lexicon['language'];
  vocabulary: Vocabulary;
  patterns: PatternIndex<CompiledRule>;
  cues: CueTable;
  /** By id of a term or trigger rule: its `unless` patterns as written. For explaining, never for scoring. */
  exceptionsOf: ReadonlyMap<string, readonly string[]>;
  /** For messages in other languages. */
  others: readonly CompiledLexicon[];
}

/**
 * Compiles terms and triggers over the pack of their language, and beside them the lexicons of other languages. Throws
 * with problem, consequence and remedy on a pattern that cannot be read; `checkLibrary` finds those, and more, beforehand.
 */
export function compileLexicon(library: Lexicon, others: readonly Lexicon[] = []): CompiledLexicon {
  const { language } = library;
  const vocabulary = createVocabulary(packs[language]);
  const patterns = createPatternIndex<CompiledRule>(vocabulary);
  /** The rules that exceptions may cancel: those are compiled once all patterns are known. */
  const unlessPaths: [CompiledRule, Path<{ rank: number }>[]][] = [];
  let ruleCount = 0;

  function add(pattern: string, unless: readonly string[] | undefined, rule: CompiledRule): void {
    addPattern(patterns, pattern, rule);
    if (!unless || unless.length === 0) return;
    unlessPaths.push([rule, unless.flatMap((exception) => waysThrough(exception, rule, vocabulary))]);
  }

  // Ranks come from the ids, so that the order of the lists changes nothing.
  for (const { id, pattern, signal, points, abuseKind, abuseTarget, unless, because } of library.terms.toSorted(byId)) {
    add(pattern, unless, {
      kind: 'term',
      rank: ruleCount++,
      exceptions: null,
      id,
      signal,
      points,
      abuseKind: abuseKind ?? null,
      abuseTarget: abuseTarget ?? null,
      because,
    });
    if (signal === 'abuse' && points >= 2) markStrongWords(pattern, vocabulary);
  }
  for (const { id, pattern, trigger, alone = false, unless, because } of library.triggers.toSorted(byId)) {
    add(pattern, unless, { kind: 'trigger', rank: ruleCount++, exceptions: null, id, trigger, alone, because });
  }
  const cues = compileCues(library, vocabulary);
  vocabulary.close();
  const frequencies = vocabulary.commonSymbols();
  patterns.close(frequencies);
  for (const [rule, paths] of unlessPaths) rule.exceptions = compileExceptions(paths, frequencies);
  const unlessById = [...library.terms, ...library.triggers].map(({ id, unless = [] }) => [id, unless] as const);
  return {
    language,
    vocabulary,
    patterns,
    cues,
    exceptionsOf: new Map(unlessById),
    others: others.map((other) => compileLexicon(other)),
  };
}

function addPattern(patterns: PatternIndex<CompiledRule>, pattern: string, rule: CompiledTerm | CompiledTrigger): void {
  try {
    patterns.add(pattern, rule);
  } catch (error) {
    throw new Error(`Term "${rule.id}": ${(error as Error).message}`, { cause: error });
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
