import type { Term, TriggerRule } from '@evenkeel/library';
import type { CompiledLexicon } from '../compile-lexicon.ts';
import { SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { EXCEPTION_REACH } from '../tuning.ts';
import { chooseLongest } from './choose-longest.ts';
import type { Match } from './token-trie.ts';

/** A term that stands, over tokens [first, last]. */
export interface TermHit extends Match {
  term: Term;
}

export interface TriggerHit extends Match {
  rule: TriggerRule;
}

/**
 * The matches that count: none that an `unless` pattern cancels, and of the terms only the longest where words are
 * claimed twice. Triggers claim nothing: "let me speak to a manager" may set two.
 */
export function standingMatches(
  tokens: readonly Token[],
  lexicon: CompiledLexicon,
): { terms: TermHit[]; triggers: TriggerHit[] } {
  const terms: TermHit[] = [];
  const triggers: TriggerHit[] = [];
  const found = lexicon.trie.find(tokens);
  const excepting = found.filter(({ pattern }) => lexicon.rules[pattern]?.kind === 'exception');
  for (const match of found) {
    const rule = lexicon.rules[match.pattern];
    if (!rule || rule.kind === 'exception') continue;
    if (rule.exceptions && isCancelled(match, rule.exceptions, excepting, tokens)) continue;
    const { pattern, first, last, claimed, size } = match;
    if (rule.kind === 'term') terms.push({ pattern, first, last, claimed, size, term: rule.term });
    else triggers.push({ pattern, first, last, claimed, size, rule: rule.rule });
  }
  return { terms: chooseLongest(terms), triggers };
}

/** An exception reaches over `EXCEPTION_REACH` words to either side, never into another sentence. */
function isCancelled(
  match: Match,
  exceptions: ReadonlySet<number>,
  excepting: readonly Match[],
  tokens: readonly Token[],
): boolean {
  for (const other of excepting) {
    if (!exceptions.has(other.pattern)) continue;
    if (other.first - match.last > EXCEPTION_REACH + 1 || match.first - other.last > EXCEPTION_REACH + 1) continue;
    const from = Math.min(match.last, other.last) + 1;
    const to = Math.max(match.first, other.first);
    if (!hasSentenceBreak(tokens, from, to)) return true;
  }
  return false;
}

function hasSentenceBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]?.breakBefore === SENTENCE_BREAK) return true;
  return false;
}
