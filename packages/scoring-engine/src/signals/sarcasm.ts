import { AGENT_NOUN, CONTRAST, IRONIC_OPENER, YOU } from '../adjust/word-roles.ts';
import { NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { SARCASM_POINTS } from '../tuning.ts';
import type { DraftEvidence, MessageContext } from './draft.ts';

/** Before the praise and still an opening: "oh great", "well done", "just wonderful", "how lovely". */
const LEADS = new Set([
  'oh',
  'well',
  'just',
  'how',
  'ah',
  'wow',
  'so',
  'really',
  'yeah',
  'absolutely',
  'ok',
  'okay',
  'and',
]);
/** After the praise and still the turn: "great another delay", "perfect now it is gone". */
const TURNS = new Set(['another', 'now', 'you', 'my', 'more', 'yet', 'again', 'so', 'just', 'job', 'work', 'service']);
/** What makes an event bad enough to turn the praise before it. */
const EVENT_POINTS = 1.2;
/** Praise that names a success is meant: "perfect, it works now, sorry for the delay". */
const GENUINE_POINTS = 2.4;
const REQUESTS = new Set([
  'please',
  'could',
  'can',
  'help',
  'helping',
  'assistance',
  'assist',
  'appreciate',
  'appreciated',
  'sorry',
  'would',
]);
/** Faces that say "I do not mean it". */
const IRONIC_FACES = new Set(['🙄', '🙃', '👏', '😒', '😑', '🤡']);

/**
 * Praise meant the other way round: praise that opens a sentence next to a bad event ("Great, another delay."), "Thanks
 * a lot" standing alone after a loss, or praise beside a rolling-eyes face. Turns the praise to frustration, in place.
 */
export function turnSarcasm(evidence: DraftEvidence[], context: MessageContext): void {
  const { tokens } = context;
  // Most praise is "thanks" in the middle or "please": nothing that could be turned.
  if (!evidence.some((item) => isPraise(item) && mayBeIronic(item, tokens))) return;
  const praise = evidence.filter(isPraise);
  const hasFace = tokens.some((token) => token.kind === 'emoji' && IRONIC_FACES.has(token.info.word));
  const isSaidKindly = tokens.some((token) => REQUESTS.has(token.info.word));
  const isGenuine = praise.some((item) => item.points >= GENUINE_POINTS && !isOpener(tokens, item.first));
  let isTurned = false;
  for (const item of praise) {
    if (!mayBeIronic(item, tokens)) continue;
    const isFlat =
      hasFace || (!isGenuine && !isSaidKindly && hasBadEvent(evidence, item) && standsAsIrony(tokens, item));
    if (!isFlat) continue;
    item.signal = 'frustration';
    item.points = isTurned ? SARCASM_POINTS / 2 : SARCASM_POINTS;
    item.termId = 'sarcasm';
    item.because = 'Praise beside bad news or a rolling-eyes face is meant the other way round.';
    isTurned = true;
  }
}

function mayBeIronic(item: DraftEvidence, tokens: readonly Token[]): boolean {
  return isOpener(tokens, item.first) || IRONIC_TERMS.has(item.termId);
}

function isPraise(item: DraftEvidence): boolean {
  return item.signal === 'satisfaction' && item.points > 0;
}

/** Terms that are ironic in themselves once something went wrong. */
const IRONIC_TERMS = new Set(['just-what-i-needed', 'thanks-a-lot', 'well-done', 'good-job', 'how-convenient']);

function isOpener(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at] as Token).info.roles & IRONIC_OPENER) !== 0;
}

function hasBadEvent(evidence: readonly DraftEvidence[], praise: DraftEvidence): boolean {
  return evidence.some(
    (item) =>
      item.signal === 'frustration' &&
      item.points >= EVENT_POINTS &&
      !evidence.some((other) => other.abuseKind === 'profanity' && other.termId === item.termId) &&
      (item.last < praise.first || item.first > praise.last),
  );
}

function standsAsIrony(tokens: readonly Token[], item: DraftEvidence): boolean {
  const word = (tokens[item.first] as Token).info.word;
  if (!opensSentence(tokens, item.first)) return false;
  const next = tokens[item.last + 1];
  if (word === 'thanks' || word === 'thank') {
    // A bare "thanks" is courtesy; "thanks a lot." with nothing after it is not.
    const isWhole = !next || next.breakBefore === SENTENCE_BREAK || (next.info.roles & (YOU | AGENT_NOUN)) !== 0;
    return item.last > item.first + 1 && isWhole && !(next?.info.word === 'for');
  }
  if (!next) return true;
  if (next.info.roles & CONTRAST || next.info.word.startsWith('thank')) return false;
  return next.breakBefore !== NO_BREAK || TURNS.has(next.info.word);
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (
    first > 0 &&
    (tokens[first] as Token).breakBefore === NO_BREAK &&
    LEADS.has((tokens[first - 1] as Token).info.word)
  ) {
    first--;
  }
  return first === 0 || (tokens[first] as Token).breakBefore !== NO_BREAK;
}
