import { isWarned } from '@evenkeel/conversation-state';
import type { CardKind, Phrase } from '@evenkeel/library';
import { ANY, bitsOf, DIMENSIONS, NONE } from './bits.ts';
import type { CompiledPhrase } from './compile-suggestions.ts';
import type { Turn } from './turn.ts';

/** First sieve: the kinds that belong to this moment. */
export function isTimeFor(kind: CardKind, turn: Turn): boolean {
  if (kind === 'escalate-now') return !turn.isAnswered || turn.isDangerOpen;
  if (kind === 'boundary') return turn.isAbuse && (!turn.isAnswered || !isBoundarySaid(turn));
  if (turn.isAnswered) return false;
  switch (kind) {
    case 'closing':
      return turn.isRelieved;
    case 'empathy':
      return turn.isFelt && turn.isUpset && !turn.isRelieved;
    case 'paraphrase':
      return turn.isUpset && !turn.isRelieved;
    case 'apology':
      return turn.isFelt && turn.isUpset && !turn.isRelieved && !turn.isAbuse;
    case 'question':
      return !turn.isRelieved && !turn.isAbuse && !turn.isVenting;
    case 'options':
      return !turn.isRelieved && !turn.isAbuse && !turn.isVenting && turn.stage !== 'close';
    case 'policy':
    case 'hand-over':
      return !turn.isRelieved;
    case 'still-here':
      // Its moment is a lagging reply, not a message: see still-here.ts. Here only the thanks for a wait that was measured.
      return turn.waitedMinutes !== null && !turn.isAbuse && !turn.isRelieved;
    case 'human-moment':
      return isCalmEnough(turn);
  }
}

/** Of these the phrases that answer what was said. Level, stage and step of the ladder were looked at when the shelves were built. */
export function isEligible(compiled: CompiledPhrase, turn: Turn): boolean {
  const { needs, never } = compiled;
  for (const dimension of DIMENSIONS) {
    const bits = turn.bits[dimension];
    if (needs[dimension] !== ANY && (needs[dimension] & bits) === NONE) return false;
    if ((never[dimension] & bits) !== NONE) return false;
  }
  return suitsMood(compiled, turn);
}

function suitsMood(compiled: CompiledPhrase, turn: Turn): boolean {
  const { needs } = compiled;
  if (compiled.apologises && turn.isApologySpent) return false;
  if (compiled.isHumour && !turn.mayJoke) return false;
  switch (compiled.phrase.kind) {
    case 'empathy':
      // "You have every reason" is no answer to an insult; what belongs to the problem itself still is.
      return !turn.isAbuse || needs.triggers !== ANY || needs.issues !== ANY;
    case 'question':
      return isLastCheck(compiled.phrase) ? isHalfContent(turn) : turn.isUpset;
    case 'options':
      // What can be done comes after what was felt; a refused offer is answered with the next one.
      return (
        turn.isUpset && (turn.state.agentHas.validated || (needs.triggers & turn.bits.triggers & REFUSED) !== NONE)
      );
    case 'policy':
      return compiled.isHouseRules ? isFirstIncivility(turn) : turn.isUpset && !turn.isAbuse && !turn.isVenting;
    case 'hand-over':
      if (isAskedFor(compiled, turn)) return true;
      // To somebody who is coming down, or only asks back, it would sound like being sent away.
      if (!turn.isUpset || turn.state.trend === 'falling') return false;
      return !turn.isAbuse && !turn.isVenting && turn.state.counters.agentReplies >= REPLIES_FIRST;
    case 'still-here':
      return compiled.phrase.techniques?.includes('T16') ?? false;
    default:
      return true;
  }
}

/** A rule of the house is said once, lightly, after the first strong word, and never to somebody who is past that (T43). */
function isFirstIncivility({ isAbuse, state: { boundary } }: Turn): boolean {
  return !isAbuse && boundary.uncivil === 1 && !isWarned(boundary, 'first-reminder');
}

/** The feeling was met, nobody is rising, and there is no abuse about: then a word from person to person is none too many. */
function isCalmEnough(turn: Turn): boolean {
  const { state, isAbuse, isVenting } = turn;
  if (isAbuse || isVenting || state.level === 'critical' || state.boundary.step !== 'none') return false;
  // A plain "yes, please" is answered by doing it.
  const hasMood = turn.isRelieved || turn.mayJoke || (turn.isUpset && state.trend !== 'rising');
  return state.agentHas.validated && hasMood;
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
function isAskedFor({ needs: { triggers } }: CompiledPhrase, turn: Turn): boolean {
  return triggers !== ANY && (triggers & turn.bits.triggers & ASKS) !== NONE;
}

const REPLIES_FIRST = 2;
const ASKS = bitsOf('triggers', ['asks-for-person', 'asks-for-supervisor', 'legal-or-regulator']);
const REFUSED = bitsOf('triggers', ['solution-rejected']);

/** A boundary card stands until the limit was set: with the card, or in the agent's own words after this message. */
function isBoundarySaid({ state, message }: Turn): boolean {
  const isCardUsed = state.shown.some(
    ([, kind, , number, outcome]) => kind === 'boundary' && number === message.number && outcome === 'used',
  );
  return isCardUsed || state.boundary.warned.some(({ atMs }) => atMs >= message.atMs);
}
