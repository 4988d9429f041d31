import type { CardKind, Stage } from '@evenkeel/library';
import type { CompiledPhrase } from './compile-suggestions.ts';
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
const NEWEST_CAUSE = 60;
const EARLIER_CAUSE = 20;
/** A feeling that was already spoken to. */
const ALREADY_VALIDATED = -100;
/** Each answer without effect makes a second person more fitting, up to three. */
const HAND_OVER_PER_REPLY = 80;

/** What may come again comes after what was not shown yet: even the best sentence wears out. */
const SHOWN_BEFORE = -40;

export interface RankedPhrase {
  compiled: CompiledPhrase;
  rank: number;
}

/** The best first; equal ranks in the order of ids, so the same state gives the same cards. */
export function ranked(phrases: readonly CompiledPhrase[], turn: Turn): RankedPhrase[] {
  return phrases
    .map((compiled) => ({ compiled, rank: rankOf(compiled, turn) }))
    .sort((one, other) => other.rank - one.rank);
}

function rankOf({ phrase }: CompiledPhrase, turn: Turn): number {
  const { kind, fits, priority } = phrase;
  const { state, stage, causes, newestCause } = turn;
  let rank = priority + (STAGE_BONUS[stage][kind] ?? 0) + (KIND_BONUS[kind] ?? 0);
  if (fits.triggers !== undefined) rank += SAID_NOW;
  if (newestCause !== null && fits.causes?.includes(newestCause)) rank += NEWEST_CAUSE;
  else if (fits.causes?.some((cause) => causes.includes(cause))) rank += EARLIER_CAUSE;
  if (kind === 'empathy' && state.agentHas.validated) rank += ALREADY_VALIDATED;
  if (kind === 'hand-over') rank += HAND_OVER_PER_REPLY * Math.min(3, state.counters.agentRepliesSinceStrained);
  if (phrase.maxPerConversation > 1) rank += SHOWN_BEFORE * timesShownBefore(phrase.id, turn);
  return rank;
}

/** Not counting this message, so that a second pick gives the same cards. */
function timesShownBefore(phraseId: string, { state, message }: Turn): number {
  const entry = state.shown.find(([id]) => id === phraseId);
  if (entry === undefined) return 0;
  const [, , times, number] = entry;
  return number === message.number ? times - 1 : times;
}
