import type { TriggerId } from '@evenkeel/library';
import { isReported } from '../adjust/abuse-target.ts';
import { isWithdrawn } from '../adjust/negation.ts';
import type { CompiledLexicon, CompiledRule, CompiledTerm, CompiledTrigger } from '../compile-lexicon.ts';
import { SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { EXCEPTION_REACH } from '../tuning.ts';
import { chooseLongest } from './choose-longest.ts';
import { MAX_SPAN, type Match } from './pattern-index.ts';

/** A term that stands, over tokens [first, last]. */
export type TermHit = Match<CompiledTerm>;
export type TriggerHit = Match<CompiledTrigger>;

/** Told as facts, with their own "not" and "never" inside: a long wait cannot be taken back. */
const FACTS: ReadonlySet<TriggerId> = new Set([
  'unresolved',
  'repeat-contact',
  'long-wait',
  'solution-rejected',
  'policy-limit',
]);

/**
 * The matches that count: none that an `unless` pattern cancels, no request that is taken back, and of the terms only the
 * longest where words are claimed twice; terms of sarcasm and urgency are chosen among themselves. Triggers claim nothing: "let me speak to a manager" may set two. Notes on the
 * tokens how long the term is that claims them.
 */
export function standingMatches(
  tokens: readonly Token[],
  lexicon: CompiledLexicon,
): { terms: TermHit[]; triggers: TriggerHit[] } {
  const terms: TermHit[] = [];
  const asides: TermHit[] = [];
  const triggers: TriggerHit[] = [];
  const found = lexicon.patterns.find(tokens);
  for (let index = 0; index < found.length; index++) {
    const match = found[index] as Match<CompiledRule>;
    const { rule } = match;
    if (rule.kind === 'exception' || (rule.exceptions && isCancelled(found, index, rule.exceptions, tokens))) continue;
    if (rule.kind === 'term') (isAside(rule) ? asides : terms).push(match as TermHit);
    else triggers.push(match as TriggerHit);
  }
  // Claims are noted on the tokens: those of the asides are gone again before the feelings make theirs.
  const standing = asides.length > 0 ? chooseLongest(asides, tokens) : asides;
  for (const { first, last } of standing) for (let at = first; at <= last; at++) (tokens[at] as Token).claimSize = 0;
  // Terms first: a "not" or "nowhere" that a term has claimed takes nothing back any more.
  const chosen = chooseLongest(terms, tokens);
  return {
    terms: standing.length > 0 ? [...chosen, ...standing] : chosen,
    triggers: triggers.filter(({ rule, first }) => isMeant(rule, first, tokens)),
  };
}

/** How something is said, beside what is felt: these terms take no words from the others, nor the others from them. */
export function isAside({ signal }: Pick<CompiledTerm, 'signal'>): boolean {
  return signal === 'sarcasm' || signal === 'urgency';
}

/** Neither taken back ("I don't want to cancel") nor told of somebody else's words. */
function isMeant({ trigger }: CompiledTrigger, first: number, tokens: readonly Token[]): boolean {
  return FACTS.has(trigger) || (!isReported(tokens, first) && !isWithdrawn(tokens, first));
}

/**
 * An exception reaches over `EXCEPTION_REACH` words to either side, never into another sentence. The matches are in the
 * order of their first tokens: only the near ones are looked at, or a long message would cost its square.
 */
function isCancelled(
  found: readonly Match<CompiledRule>[],
  index: number,
  exceptions: ReadonlySet<number>,
  tokens: readonly Token[],
): boolean {
  const { first, last } = found[index] as Match<CompiledRule>;
  let from = index;
  while (from > 0 && (found[from - 1] as Match<CompiledRule>).first > first - EXCEPTION_REACH - 1 - MAX_SPAN) from--;
  for (let at = from; at < found.length; at++) {
    const other = found[at] as Match<CompiledRule>;
    if (other.first - last > EXCEPTION_REACH + 1) return false;
    if (!exceptions.has(other.rule.rank) || first - other.last > EXCEPTION_REACH + 1) continue;
    if (!hasSentenceBreak(tokens, Math.min(last, other.last) + 1, Math.max(first, other.first))) return true;
  }
  return false;
}

function hasSentenceBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]?.breakBefore === SENTENCE_BREAK) return true;
  return false;
}
