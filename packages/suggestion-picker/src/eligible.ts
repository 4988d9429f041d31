import type { Phrase, TriggerId } from '@evenkeel/library';
import type { CompiledPhrase } from './compile-suggestions.ts';
import type { Turn } from './turn.ts';

/** First sieve: the phrases that belong to this moment. The level was looked at when they were compiled. */
export function eligible(phrases: readonly CompiledPhrase[], turn: Turn): CompiledPhrase[] {
  return phrases.filter(({ phrase }) => suitsKind(phrase, turn) && fits(phrase, turn) && !isRuledOut(phrase, turn));
}

function fits({ fits }: Phrase, { state, stage, triggers, causes }: Turn): boolean {
  return (
    allows(fits.stages, stage) &&
    allows(fits.boundarySteps, state.boundary.step) &&
    (fits.triggers === undefined || fits.triggers.some((trigger) => triggers.includes(trigger))) &&
    (fits.causes === undefined || fits.causes.some((cause) => causes.includes(cause)))
  );
}

function isRuledOut({ never }: Phrase, { triggers }: Turn): boolean {
  return never?.triggers?.some((trigger) => triggers.includes(trigger)) ?? false;
}

function suitsKind(phrase: Phrase, turn: Turn): boolean {
  const isOver = turn.isAnswered;
  switch (phrase.kind) {
    case 'escalate-now':
      return !isOver || turn.isDangerOpen;
    case 'boundary':
      return turn.isAbuse && (!isOver || !isBoundarySaid(turn));
    case 'closing':
      return !isOver && turn.isRelieved;
    case 'empathy':
      // "You have every reason" is no answer to an insult; what belongs to the problem itself still is.
      return !isOver && turn.isUpset && !turn.isRelieved && (!turn.isAbuse || isAboutSomething(phrase));
    case 'paraphrase':
      return !isOver && turn.isUpset && !turn.isRelieved;
    case 'question':
      if (isOver || turn.isRelieved || turn.isAbuse) return false;
      return isLastCheck(phrase) ? isHalfContent(turn) : turn.isUpset;
    case 'hand-over':
      if (isOver || turn.isRelieved) return false;
      return isAskedFor(phrase, turn) || (!turn.isAbuse && turn.state.counters.agentReplies >= REPLIES_FIRST);
  }
}

function isAboutSomething({ fits }: Phrase): boolean {
  return fits.causes !== undefined || fits.triggers !== undefined;
}

function isLastCheck({ fits }: Phrase): boolean {
  return fits.stages?.every((stage) => stage === 'confirm') ?? false;
}

/** "Good", but no more than that: the moment to ask whether it was all. A plain "yes, please" is answered by doing it. */
function isHalfContent({ isUpset, message }: Turn): boolean {
  return !isUpset && message.assessment.satisfaction >= HALF_CONTENT;
}

const HALF_CONTENT = 0.2;

/** Offered before the agent has tried, somebody else sounds like being sent away; unless the customer asked for it. */
function isAskedFor({ fits }: Phrase, { triggers }: Turn): boolean {
  return ASKS.some((trigger) => triggers.includes(trigger) && fits.triggers?.includes(trigger));
}

const REPLIES_FIRST = 2;
const ASKS: readonly TriggerId[] = ['asks-for-person', 'asks-for-supervisor', 'legal-or-regulator'];

/** A boundary card stands until it was used, also when the agent has answered something else in between. */
function isBoundarySaid({ state, message }: Turn): boolean {
  return state.shown.some(
    ([, kind, , number, outcome]) => kind === 'boundary' && number === message.number && outcome === 'used',
  );
}

function allows<T>(list: readonly T[] | undefined, value: T): boolean {
  return list === undefined || list.includes(value);
}
