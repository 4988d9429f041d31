import { type Match, standsNear } from '@evenkeel/scoring-engine/patterns';
import { type CompiledDraftRule, type CompiledDraftRules, weightOf } from './compile-draft-rules.ts';
import type { DraftFinding } from './draft-finding.ts';
import type { DraftReading, DraftToken } from './read-draft.ts';
import { rewriteOf } from './rewrite-of.ts';
import { standsAt } from './stands-at.ts';

/** A rule found oftener says nothing new. */
const MAX_PER_RULE = 3;

type Hit = Match<CompiledDraftRule>;

/** What the rules find, each word claimed by the longest: "sincerely apologise" is not also an apology again. */
export function findWordings(
  draft: DraftReading,
  { patterns }: CompiledDraftRules,
  isHeard: (rule: CompiledDraftRule['rule']) => boolean,
): DraftFinding[] {
  const { tokens } = draft;
  const hits = patterns.find(tokens).filter((hit) => isHeard(hit.rule.rule) && isSaid(hit, draft));
  hits.sort(byLength);
  const claimed = new Uint8Array(tokens.length);
  const found = new Map<string, number>();
  const findings: DraftFinding[] = [];
  for (const { rule: compiled, first, last } of hits) {
    const { rule } = compiled;
    const count = found.get(rule.id) ?? 0;
    if (count >= MAX_PER_RULE || claimed.subarray(first, last + 1).includes(1)) continue;
    claimed.fill(1, first, last + 1);
    found.set(rule.id, count + 1);
    findings.push({
      ruleId: rule.id,
      concern: rule.concern,
      severity: rule.severity,
      start: (tokens[first] as DraftToken).start,
      end: (tokens[last] as DraftToken).end,
      advice: rule.advice,
      because: rule.because,
      rewrite: rewriteOf(compiled, first, last, draft),
    });
  }
  return findings;
}

/** In the agent's own words, in its place, and not excepted. */
function isSaid({ rule: { rule, exceptions }, first, last }: Hit, draft: DraftReading): boolean {
  const { tokens } = draft;
  for (let at = first; at <= last; at++) if ((tokens[at] as DraftToken).isQuoted) return false;
  if (rule.place && !standsAt(rule.place, first, last, draft)) return false;
  return exceptions === null || !standsNear(exceptions, first, last, tokens);
}

function byLength(a: Hit, b: Hit): number {
  return (
    b.size - a.size ||
    weightOf(b.rule.rule.severity) - weightOf(a.rule.rule.severity) ||
    a.first - b.first ||
    a.last - b.last ||
    a.rule.rank - b.rule.rank
  );
}
