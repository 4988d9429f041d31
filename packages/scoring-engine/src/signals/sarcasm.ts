import { AGENT_NOUN, CONTRAST, IRONIC_OPENER, YOU } from '../adjust/word-roles.ts';
import { words } from '../match/word-classes.ts';
import { NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { DECISION_POINTS, IRONIC_BESIDE_BAD_NEWS, SARCASM_AS_FRUSTRATION, SARCASM_POINTS } from '../tuning.ts';
import { type DraftEvidence, draftOf, type MessageContext } from './draft.ts';

/** Before the praise and still an opening: "oh great", "well done", "just wonderful", "how lovely". */
const LEADS = words('oh well just how ah wow so really yeah absolutely ok okay and truly simply what im');
/** After the praise and still the turn: "great another delay", "perfect now it is gone". */
const TURNS = words('another now you my more yet again so just job work service');
/** What makes an event bad enough to turn the praise before it. */
const EVENT_POINTS = 1.2;
/** Praise that names a success is meant: "perfect, it works now, sorry for the delay". */
const GENUINE_POINTS = 2.4;
const REQUESTS = words('please could can help helping assistance assist appreciate appreciated sorry would');
/** Faces that say "I do not mean it". */
const IRONIC_FACES = new Set(['🙄', '🙃', '😒', '😑', '🤡']);

/**
 * Praise and politeness meant the other way round: praise that opens a sentence next to a bad event ("Great, another
 * delay."), "Thanks a lot" standing alone after a loss, praise beside a rolling-eyes face, phrases that are never meant
 * as they stand ("slow clap"), and praise in doubtful quotation marks. Turns the praise to frustration, in place, and
 * says that it was sarcasm.
 */
export function turnSarcasm(evidence: DraftEvidence[], context: MessageContext): void {
  const { tokens, reading } = context;
  judgePhrases(evidence, tokens);
  if (reading.hasQuotes) doubtQuotes(evidence, tokens);
  // Most praise is "thanks" in the middle or "please": nothing that could be turned.
  if (!evidence.some((item) => isPraise(item) && mayBeIronic(item, tokens))) return;
  const praise = evidence.filter(isPraise);
  const hasFace = tokens.some((token) => token.kind === 'emoji' && IRONIC_FACES.has(token.info.word));
  const isSaidKindly = tokens.some((token) => REQUESTS.has(token.info.word));
  const isGenuine = praise.some((item) => item.points >= GENUINE_POINTS && !isOpener(tokens, item.first));
  let times = 0;
  for (const item of praise) {
    if (!mayBeIronic(item, tokens)) continue;
    const isFlat =
      hasFace || (!isGenuine && !isSaidKindly && hasBadEvent(evidence, item, tokens) && standsAsIrony(tokens, item));
    if (!isFlat) continue;
    const share = 0.5 ** Math.min(times++, 1);
    evidence.push(draftOf(item.first, item.last, 'sarcasm', SARCASM_POINTS * share, 'sarcasm', IRONIC_PRAISE));
    turn(item, share);
  }
}

const IRONIC_PRAISE = 'Praise beside bad news or a rolling-eyes face is meant the other way round.';

function turn(praise: DraftEvidence, share: number): void {
  praise.signal = 'frustration';
  praise.points = SARCASM_AS_FRUSTRATION * share;
  praise.termId = 'sarcasm';
  praise.because = IRONIC_PRAISE;
}

/** Each is compared with all of the evidence: a message of nothing but applause stays linear. */
const MOST_JUDGED = 16;

/** The terms of sarcasm: those that need bad news beside them count only there, and praise inside them is none. */
function judgePhrases(evidence: DraftEvidence[], tokens: readonly Token[]): void {
  const count = evidence.length;
  let judged = 0;
  for (let index = 0; index < count; index++) {
    const phrase = evidence[index] as DraftEvidence;
    if (phrase.signal !== 'sarcasm') continue;
    const isAmongFirst = judged++ < MOST_JUDGED;
    if (phrase.points <= IRONIC_BESIDE_BAD_NEWS) {
      const isIronic =
        isAmongFirst &&
        standsAlone(tokens, phrase) &&
        hasBadEvent(evidence, phrase, tokens) &&
        !isMeant(evidence, phrase, tokens);
      phrase.points *= isIronic ? SARCASM_POINTS / IRONIC_BESIDE_BAD_NEWS : 0;
    }
    if (phrase.points >= DECISION_POINTS.sarcasm) sayUpset(evidence, phrase);
  }
}

/** Praise beside the phrase that cannot be turned: then the phrase is praise as well. */
function isMeant(evidence: readonly DraftEvidence[], phrase: DraftEvidence, tokens: readonly Token[]): boolean {
  return evidence.some(
    (item) =>
      isPraise(item) &&
      item.points >= EVENT_POINTS &&
      (item.last < phrase.first || item.first > phrase.last) &&
      !mayBeIronic(item, tokens),
  );
}

/** Whoever mocks is upset: praise among the words is turned, and what else is missing to say so, the phrase says. */
function sayUpset(evidence: DraftEvidence[], phrase: DraftEvidence): void {
  let missing = SARCASM_AS_FRUSTRATION;
  for (const item of evidence) {
    if (item.last < phrase.first || item.first > phrase.last) continue;
    if (isPraise(item)) turn(item, missing > 0 ? 1 : 0);
    if (item.signal === 'frustration' && item.points > 0) missing -= item.points;
  }
  const { first, last, termId, because } = phrase;
  if (missing > 0) evidence.push(draftOf(first, last, 'frustration', missing, termId, because));
}

/** Before doubtful quotation marks: `your "support"`. */
const OWNERS = words('your their this these such his her calling called');
/** What is promised: in quotation marks and said to be the reader's, it is doubted. */
const PROMISES = words(
  `support service services help expert experts specialist specialists premium priority express fast quick guaranteed
   guarantee guarantees care team solution solutions fix fixed upgrade improvement improvements deal unlimited instant
   quality improved resolved solved helpful professional professionals technician engineer engineers apology
   compensation policy promise assistance customer reliable excellent great amazing award smart secure security loyalty
   customers valued genius geniuses experience repair repaired update urgent reply answer`,
);
/** After the quotation marks: then they hold the name of a thing on a screen. */
const NAMED_THINGS = words(
  `page tab button menu section link option form email mailbox folder label field icon screen plan package tier
   subscription box program programme scheme app setting settings tile pop popup banner message text notification`,
);
const DOUBTED_WORDS = 3;
const DOUBTED_POINTS = 2.4;

/** `Your "premium" support`: praise in quotation marks is not the writer's. */
function doubtQuotes(evidence: DraftEvidence[], tokens: readonly Token[]): void {
  for (let first = 1; first < tokens.length; first++) {
    if (!(tokens[first] as Token).isQuoted) continue;
    let last = first;
    while (tokens[last + 1]?.isQuoted) last++;
    if (isDoubted(tokens, first, last)) {
      const because = 'What is promised, in quotation marks: doubted.';
      const draft = draftOf(first, last, 'sarcasm', DOUBTED_POINTS, 'doubted-quote', because);
      evidence.push(draft);
      sayUpset(evidence, draft);
      return;
    }
    first = last;
  }
}

function isDoubted(tokens: readonly Token[], first: number, last: number): boolean {
  const after = tokens[last + 1];
  if (last - first >= DOUBTED_WORDS || !OWNERS.has((tokens[first - 1] as Token).info.word)) return false;
  if (after?.breakBefore === NO_BREAK && NAMED_THINGS.has(after.info.word)) return false;
  return tokens.slice(first, last + 1).some(({ info }) => PROMISES.has(info.word));
}

function mayBeIronic(item: DraftEvidence, tokens: readonly Token[]): boolean {
  return isOpener(tokens, item.first) || IRONIC_TERMS.has(item.termId);
}

function isPraise(item: DraftEvidence): boolean {
  return item.signal === 'satisfaction' && item.points > 0;
}

/** Terms of praise that are ironic in themselves once something went wrong. */
const IRONIC_TERMS = new Set(['thanks-a-lot', 'well-done', 'good-job']);

function isOpener(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at] as Token).info.roles & IRONIC_OPENER) !== 0;
}

/** "Great, another seven minutes." is bad news already: what is bad about it may come a sentence later. */
const ONCE_MORE = words('another again yet more still');

/** Something bad, outside the praise; in the same sentence, where the praise is not a sentence of its own. */
function hasBadEvent(evidence: readonly DraftEvidence[], praise: DraftEvidence, tokens: readonly Token[]): boolean {
  const end = sentenceEnd(tokens, praise.last);
  const next = tokens[praise.last + 1]?.info.word ?? '';
  const isSentence = end === praise.last || ONCE_MORE.has(next);
  return evidence.some(
    (item) =>
      item.signal === 'frustration' &&
      item.points >= EVENT_POINTS &&
      !evidence.some((other) => other.abuseKind === 'profanity' && other.termId === item.termId) &&
      (item.last < praise.first || item.first > praise.last) &&
      (isSentence || item.first <= end),
  );
}

/** No sentence of irony is longer than this. */
const SENTENCE_REACH = 30;

function sentenceEnd(tokens: readonly Token[], from: number): number {
  const furthest = Math.min(from + SENTENCE_REACH, tokens.length - 1);
  let at = from;
  while (at < furthest && (tokens[at + 1] as Token).breakBefore !== SENTENCE_BREAK) at++;
  return at;
}

function standsAsIrony(tokens: readonly Token[], item: DraftEvidence): boolean {
  const word = (tokens[item.first] as Token).info.word;
  if (!opensSentence(tokens, item.first)) return false;
  const next = tokens[item.last + 1];
  if (word === 'thanks' || word === 'thank') {
    // A bare "thanks" is courtesy; "thanks a lot." with nothing after it is not.
    const isAll = !next || next.breakBefore === SENTENCE_BREAK || (next.info.roles & (YOU | AGENT_NOUN)) !== 0;
    return item.last > item.first + 1 && isAll && !hasReason(tokens, item);
  }
  return isWhole(next) || (next?.breakBefore === NO_BREAK && TURNS.has(next.info.word));
}

/** "Thanks for the info": thanks that name their reason are meant. */
function hasReason(tokens: readonly Token[], { first, last }: DraftEvidence): boolean {
  for (let at = first; at <= last + 1; at++) if (tokens[at]?.info.word === 'for') return true;
  return false;
}

/** A clause of its own: "Just what I needed." Faces stand alone wherever they are. */
function standsAlone(tokens: readonly Token[], { first, last }: DraftEvidence): boolean {
  return (tokens[first] as Token).kind === 'emoji' || (opensSentence(tokens, first) && isWhole(tokens[last + 1]));
}

/** Whether a clause ends before this token, and what follows takes nothing back: "really helpful, thank you". */
function isWhole(next: Token | undefined): boolean {
  if (!next) return true;
  if (next.info.roles & CONTRAST || next.info.word.startsWith('thank')) return false;
  return next.breakBefore !== NO_BREAK || next.kind === 'emoji';
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
