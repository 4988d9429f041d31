import type { Issue } from '@evenkeel/library';
import { isWithdrawn } from '../adjust/negation.ts';
import type { Match } from '../match/path.ts';
import { standsNear } from '../match/stands-near.ts';
import { readMessage, type Token } from '../normalize/read-message.ts';
import type { CompiledTell, CompiledTells, TellAspect } from './compile-tells.ts';
import type { Tell } from './tell.ts';

/** Shared by all messages that tell nothing. */
const NOTHING: Tell[] = [];

/**
 * What a message tells beside the signals, by place, each value once: what the rules read, and where none of them says what
 * it is about, the issue the classifier is sure of. Any string is answered in time linear in its length; none throws.
 * `language` is the one the message was scored in: what is written in another language than the rules tells nothing.
 */
export function readTells(text: string, compiled: CompiledTells, language: string = compiled.language): Tell[] {
  if (language !== compiled.language && language !== 'und') return NOTHING;
  const { tokens } = readMessage(text, compiled.vocabulary);
  const matches = compiled.patterns.find(tokens).filter((match) => stands(match, tokens));
  const tells = onceEach(withoutInner(matches), tokens);
  if (tells.some((tell) => 'issue' in tell.tells)) return tells;
  const issue = compiled.classifier.issueOf(tokens);
  return issue === null ? tells : [...tells, learnedTell(issue, text)];
}

function stands({ rule, first, last }: Match<CompiledTell>, tokens: readonly Token[]): boolean {
  if (rule.exceptions !== null && standsNear(rule.exceptions, first, last, tokens)) return false;
  // "I am not worried" takes the worry back; "I have not received a refund" is about a refund.
  return rule.aspect !== 'emotion' || !isWithdrawn(tokens, first);
}

/** Of one aspect, the longer of two findings where one lies within the other: "waiting for a refund" is no late parcel. */
function withoutInner(matches: Match<CompiledTell>[]): Match<CompiledTell>[] {
  if (matches.length < 2) return matches;
  const ends: Record<TellAspect, { first: number; last: number }> = {
    issue: { first: -1, last: -1 },
    emotion: { first: -1, last: -1 },
    cause: { first: -1, last: -1 },
    type: { first: -1, last: -1 },
  };
  // Outer ones come before what lies within them.
  return matches
    .toSorted((one, other) => one.first - other.first || other.last - one.last || one.rule.rank - other.rule.rank)
    .filter(({ rule, first, last }) => {
      const end = ends[rule.aspect];
      if (last > end.last) {
        end.first = first;
        end.last = last;
        return true;
      }
      return last === end.last && first === end.first;
    });
}

/** The first place of each value. */
function onceEach(matches: readonly Match<CompiledTell>[], tokens: readonly Token[]): Tell[] {
  const known = new Set<string>();
  const tells: Tell[] = [];
  for (const { rule, first, last } of matches) {
    const value = Object.values(rule.tells)[0] as string;
    if (known.has(value)) continue;
    known.add(value);
    const { start } = tokens[first] as Token;
    const { end } = tokens[last] as Token;
    tells.push({ tells: rule.tells, start, end, ruleId: rule.id });
  }
  return tells;
}

function learnedTell(issue: Issue, text: string): Tell {
  return { tells: { issue }, start: 0, end: text.length, ruleId: `classifier:${issue}` };
}
