import type { TriggerId } from '@evenkeel/library';
import { isReported } from '../adjust/abuse-target.ts';
import { isWithdrawn } from '../adjust/negation.ts';
import type { CompiledLexicon, CompiledTerm, CompiledTrigger } from '../compile-lexicon.ts';
import type { Token } from '../normalize/read-message.ts';
import { chooseLongest } from './choose-longest.ts';
import type { Match } from './path.ts';
import { standsNear } from './stands-near.ts';

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
 * longest where words are claimed twice; terms of sarcasm and urgency are chosen among themselves. Triggers claim nothing:
 * "let me speak to a manager" may set two. Notes on the tokens how long the term is that claims them.
 */
export function standingMatches(
  tokens: readonly Token[],
  lexicon: CompiledLexicon,
): { terms: TermHit[]; triggers: TriggerHit[] } {
  const terms: TermHit[] = [];
  const asides: TermHit[] = [];
  let triggers: TriggerHit[] = NO_TRIGGERS;
  for (const match of lexicon.patterns.find(tokens)) {
    const { rule, first, last } = match;
    if (rule.exceptions !== null && standsNear(rule.exceptions, first, last, tokens)) continue;
    if (rule.kind === 'term') (isAside(rule) ? asides : terms).push(match as TermHit);
    else if (triggers.length === 0) triggers = [match as TriggerHit];
    else triggers.push(match as TriggerHit);
  }
  // Claims are noted on the tokens: those of the asides are gone again before the feelings make theirs.
  const standing = asides.length > 0 ? chooseLongest(asides, tokens) : asides;
  for (const { first, last } of standing) for (let at = first; at <= last; at++) (tokens[at] as Token).claimSize = 0;
  // Terms first: a "not" or "nowhere" that a term has claimed takes nothing back any more.
  const chosen = chooseLongest(terms, tokens);
  if (triggers.length > 0) triggers = onceEach(triggers.filter((hit) => isMeant(hit, tokens)));
  return { terms: standing.length > 0 ? [...chosen, ...standing] : chosen, triggers };
}

/** How something is said, beside what is felt: these terms take no words from the others, nor the others from them. */
export function isAside({ signal }: Pick<CompiledTerm, 'signal'>): boolean {
  return signal === 'sarcasm' || signal === 'urgency';
}

const NO_TRIGGERS: TriggerHit[] = [];

/** A rule with a gap may fit the same words in two ways: that is one piece of evidence, the first. */
function onceEach(hits: TriggerHit[]): TriggerHit[] {
  if (hits.length < 2) return hits;
  const ends = new Map<number, number>();
  return hits.filter(({ rule, first, last }) => {
    if (first <= (ends.get(rule.rank) ?? -1)) return false;
    ends.set(rule.rank, last);
    return true;
  });
}

/** Neither taken back ("I don't want to cancel") nor told of somebody else's words. */
function isMeant({ rule, first, last }: TriggerHit, tokens: readonly Token[]): boolean {
  if (rule.alone && !standsAlone(first, last, tokens)) return false;
  return FACTS.has(rule.trigger) || (!isReported(tokens, first) && !isWithdrawn(tokens, first));
}

const COURTESY = new Set(['hi', 'hello', 'hey', 'please', 'pls', 'plz', 'now', 'thanks', 'thx', 'asap', 'ok', 'okay']);
/** Around a word that stands alone. */
const MAX_COURTESY = 3;

function standsAlone(first: number, last: number, tokens: readonly Token[]): boolean {
  if (tokens.length - 1 - (last - first) > MAX_COURTESY) return false;
  return tokens.every(({ info }, at) => (at >= first && at <= last) || COURTESY.has(info.word));
}
