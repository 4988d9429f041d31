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
  validate: { empathy: 100, apology: 40, paraphrase: 40, question: -40, options: -120, policy: -120 },
  clarify: { paraphrase: 120, question: 100, empathy: -60, apology: -40, options: 20, policy: -60 },
  solve: { question: 120, options: 150, 'hand-over': 60, policy: 40, paraphrase: -20, empathy: -120, apology: -80 },
  confirm: { question: 120, closing: 60, policy: 20, options: 20, empathy: -120, apology: -120 },
  close: { closing: 150, empathy: -60, apology: -120, options: -60, policy: -60 },
};

/** Safety, then the agent's own limit, come before everything else; a human word comes after what has to be said. */
const KIND_BONUS: Partial<Record<CardKind, number>> = { 'escalate-now': 400, boundary: 300, 'human-moment': -120 };

/** Answering what was just said beats answering what it is about, and that beats answering how they are. */
const SAID_NOW = 80;
const ABOUT_ISSUE = 60;
const EARLIER_ISSUE = -40;
const MEETS_CAUSE = 40;
/** "Nobody reads what I write" is answered before the parcel it is about. */
const UNHEARD_NOW = 60;
const MEETS_TYPE = 30;
const MEETS_EMOTION = 30;
/** A feeling that was already spoken to. */
const ALREADY_VALIDATED = -100;
/** After enough sympathy, options are what helps (T18). */
const INSTEAD_OF_EMPATHY = 100;
/** Each answer without effect makes a second person more fitting, up to three; two weigh more than what meets a feeling and a type. */
const HAND_OVER_PER_REPLY = 110;
/** At the end of the ladder the agent may end it; more help for the one who insults them comes after that. */
const END_OF_LADDER = 250;
/** A wait that was measured is thanked for with its length (T16). */
const MEASURED_WAIT = 60;
/** The one nudge towards the name in a chat in which it was not used yet (T14). */
const BY_NAME = 25;

/** What may come again comes after what was not shown yet: even the best sentence wears out. */
const SHOWN_BEFORE = -40;

/** What every phrase of a kind is worth in this moment. */
export function rankOfKind(kind: CardKind, { state, stage, isEmpathySpent }: Turn): number {
  let rank = (STAGE_BONUS[stage][kind] ?? 0) + (KIND_BONUS[kind] ?? 0);
  if ((kind === 'empathy' || kind === 'apology') && state.agentHas.validated) rank += ALREADY_VALIDATED;
  if (kind === 'options' && isEmpathySpent) rank += INSTEAD_OF_EMPATHY;
  if (kind === 'boundary' && state.boundary.step === 'supervisor-or-end') rank += END_OF_LADDER;
  if (kind === 'hand-over') rank += HAND_OVER_PER_REPLY * Math.min(3, state.counters.agentRepliesSinceStrained);
  return rank;
}

/** What a phrase is worth whenever it may be offered. */
export function steadyRank({ phrase, needs }: CompiledPhrase): number {
  let rank = phrase.priority;
  if (needs.triggers !== ANY || needs.abuseKinds !== ANY) rank += SAID_NOW;
  if (needs.issues !== ANY) rank += ABOUT_ISSUE;
  if (needs.causes !== ANY) rank += MEETS_CAUSE;
  if (needs.types !== ANY) rank += MEETS_TYPE;
  if (needs.emotions !== ANY) rank += MEETS_EMOTION;
  return rank;
}

/** What this moment adds to it. */
export function rankNow({ phrase, pieces, needs }: CompiledPhrase, turn: Turn): number {
  let rank = 0;
  if (needs.issues !== ANY && (needs.issues & turn.newestIssue) === NONE) rank += EARLIER_ISSUE;
  if (needs.causes !== ANY && turn.isUnheardNow) rank += UNHEARD_NOW;
  if (phrase.maxPerConversation > 1) rank += SHOWN_BEFORE * timesShownBefore(phrase.id, turn);
  if (turn.waitedMinutes !== null && hasSlot(pieces, 'waitMinutes')) rank += MEASURED_WAIT;
  if (turn.isNameDue && hasSlot(pieces, 'customerName')) rank += BY_NAME;
  return rank;
}

function hasSlot(pieces: CompiledPhrase['pieces'], slot: string): boolean {
  for (const piece of pieces) if (typeof piece !== 'string' && piece.slot === slot) return true;
  return false;
}

/** Not counting this message, so that a second pick gives the same cards. */
function timesShownBefore(phraseId: string, turn: Turn): number {
  const entry = shownOf(phraseId, turn);
  if (entry === undefined) return 0;
  const [, , times, number] = entry;
  return number === turn.message.number ? times - 1 : times;
}
