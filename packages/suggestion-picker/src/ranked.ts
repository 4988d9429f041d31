import type { CardKind, Stage } from '@evenkeel/library';
import { ANY, NONE } from './bits.ts';
import type { CompiledPhrase } from './compile-suggestions.ts';
import { shownOf } from './restrained.ts';
import type { Turn } from './turn.ts';

/**
 * What each stage asks for first, in points of priority: feelings before facts, facts before the fix (T10). A phrase's own
 * priority spans some 300 points within its kind, so a stage moves kinds past each other without drowning the priority.
 */
const STAGE_BONUS: Record<Stage, Partial<Record<CardKind, number>>> = {
  validate: { empathy: 100, paraphrase: 40, question: -40 },
  clarify: { paraphrase: 120, question: 100, empathy: -60 },
  solve: { question: 120, 'hand-over': 60, paraphrase: -20, empathy: -120 },
  confirm: { question: 120, closing: 60, empathy: -120 },
  close: { closing: 150, empathy: -60 },
};

/** Safety, then the agent's own limit, come before everything else. */
const KIND_BONUS: Partial<Record<CardKind, number>> = { 'escalate-now': 400, boundary: 300 };

/** Answering what was just said beats answering what it is about. */
const SAID_NOW = 80;
const NEWEST_ISSUE = 60;
const EARLIER_ISSUE = 20;
/** A feeling that was already spoken to. */
const ALREADY_VALIDATED = -100;
/** Each answer without effect makes a second person more fitting, up to three. */
const HAND_OVER_PER_REPLY = 80;

/** What may come again comes after what was not shown yet: even the best sentence wears out. */
const SHOWN_BEFORE = -40;

/** What every phrase of a kind is worth in this moment. */
export function rankOfKind(kind: CardKind, { state, stage }: Turn): number {
  let rank = (STAGE_BONUS[stage][kind] ?? 0) + (KIND_BONUS[kind] ?? 0);
  if (kind === 'empathy' && state.agentHas.validated) rank += ALREADY_VALIDATED;
  if (kind === 'hand-over') rank += HAND_OVER_PER_REPLY * Math.min(3, state.counters.agentRepliesSinceStrained);
  return rank;
}

/** What the phrase itself adds. */
export function rankOfPhrase({ phrase, triggers, issues }: CompiledPhrase, turn: Turn): number {
  let rank = phrase.priority;
  if (triggers !== ANY) rank += SAID_NOW;
  if (issues !== ANY) rank += (issues & turn.newestIssue) !== NONE ? NEWEST_ISSUE : EARLIER_ISSUE;
  if (phrase.maxPerConversation > 1) rank += SHOWN_BEFORE * timesShownBefore(phrase.id, turn);
  return rank;
}

/** Not counting this message, so that a second pick gives the same cards. */
function timesShownBefore(phraseId: string, turn: Turn): number {
  const entry = shownOf(phraseId, turn);
  if (entry === undefined) return 0;
  const [, , times, number] = entry;
  return number === turn.message.number ? times - 1 : times;
}
