import type { CardKind, Phrase } from '@evenkeel/library';
import { ANY, NONE, triggerBits } from './bits.ts';
import type { CompiledPhrase } from './compile-suggestions.ts';
import type { Turn } from './turn.ts';

/** First sieve: the kinds that belong to this moment. */
export function isTimeFor(kind: CardKind, turn: Turn): boolean {
  const isOver = turn.isAnswered;
  switch (kind) {
    case 'escalate-now':
      return !isOver || turn.isDangerOpen;
    case 'boundary':
      return turn.isAbuse && (!isOver || !isBoundarySaid(turn));
    case 'closing':
      return !isOver && turn.isRelieved;
    case 'empathy':
    case 'apology':
    case 'paraphrase':
      return !isOver && turn.isUpset && !turn.isRelieved;
    case 'question':
      return !isOver && !turn.isRelieved && !turn.isAbuse;
    case 'hand-over':
    case 'options':
    case 'policy':
    case 'still-here':
    case 'human-moment':
      return !isOver && !turn.isRelieved;
  }
}

/** Of these the phrases that answer what was said. Level, stage and step of the ladder were looked at when they were compiled. */
export function isEligible(compiled: CompiledPhrase, turn: Turn): boolean {
  return (
    (compiled.triggers === ANY || (compiled.triggers & turn.triggers) !== NONE) &&
    (compiled.issues === ANY || (compiled.issues & turn.issues) !== NONE) &&
    (compiled.neverTriggers & turn.triggers) === NONE &&
    suitsMood(compiled, turn)
  );
}

function suitsMood(compiled: CompiledPhrase, turn: Turn): boolean {
  switch (compiled.phrase.kind) {
    case 'empathy':
      // "You have every reason" is no answer to an insult; what belongs to the problem itself still is.
      return !turn.isAbuse || compiled.triggers !== ANY || compiled.issues !== ANY;
    case 'question':
      return isLastCheck(compiled.phrase) ? isHalfContent(turn) : turn.isUpset;
    case 'hand-over':
      return isAskedFor(compiled, turn) || (!turn.isAbuse && turn.state.counters.agentReplies >= REPLIES_FIRST);
    default:
      return true;
  }
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
function isAskedFor({ triggers }: CompiledPhrase, turn: Turn): boolean {
  return triggers !== ANY && (triggers & turn.triggers & ASKS) !== NONE;
}

const REPLIES_FIRST = 2;
const ASKS = triggerBits(['asks-for-person', 'asks-for-supervisor', 'legal-or-regulator']);

/** A boundary card stands until it was used, also when the agent has answered something else in between. */
function isBoundarySaid({ state, message }: Turn): boolean {
  return state.shown.some(
    ([, kind, , number, outcome]) => kind === 'boundary' && number === message.number && outcome === 'used',
  );
}
