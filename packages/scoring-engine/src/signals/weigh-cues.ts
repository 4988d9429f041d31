import { NEGATOR } from '../adjust/word-roles.ts';
import { type CompiledCue, type CueTable, found, isFree, readCue } from '../match/cue-table.ts';
import { NO_BREAK, type Token } from '../normalize/read-message.ts';
import { DECISION_POINTS, NEGATION_REACH } from '../tuning.ts';
import { type DraftEvidence, draftOf, type MessageContext } from './draft.ts';

/**
 * The kinds of words that complaints and calm requests are made of, each counted once where it is first said. Comes
 * after all other rules: a cue tips the scale, it turns no praise and makes nothing loud.
 */
export function weighCues({ tokens, contrastAt }: MessageContext, table: CueTable, evidence: DraftEvidence[]): void {
  const { cues, ordinary } = table;
  const before = evidence.length;
  /** Made when the first cue is found: most messages of a chat have none. */
  let isCounted: Uint8Array | null = null;
  let isPlain: boolean | null = null;
  let upset: Uint8Array | null = null;
  let complaint = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isFree(tokens[at] as Token) || !readCue(tokens, at, table)) continue;
    const first = at;
    at = found.last;
    isCounted ??= new Uint8Array(cues.length);
    if (isCounted[found.cue] === 1) continue;
    const { termId, points, isCalm, because } = cues[found.cue] as CompiledCue;
    if (isCalm) {
      // "Thanks, but …": courtesy before the turn says nothing of what follows.
      isPlain ??= isSaidOutright(evidence, before);
      if (isPlain || first < contrastAt) continue;
      upset ??= upsetTokens(evidence, before, tokens.length);
      if (upset[first] === 1 || isDenied(tokens, first)) continue;
    } else complaint += points;
    isCounted[found.cue] = 1;
    evidence.push(draftOf(first, at, 'frustration', points, termId, because));
  }
  if (complaint > 0) leaveOutOrdinary(evidence, before, complaint, ordinary, tokens.length);
}

/** Whether the terms alone reach the line, in hundredths as they will be shown: that no courtesy takes back. */
function isSaidOutright(evidence: readonly DraftEvidence[], count: number): boolean {
  let sum = 0;
  for (let index = 0; index < count; index++) {
    const { signal, points } = evidence[index] as DraftEvidence;
    if (signal === 'frustration') sum += Math.round(points * 100);
  }
  return sum >= Math.round(DECISION_POINTS.frustration * 100);
}

/** "Still not working": a "not" nearby is enough, also one that a term of its own has claimed. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= NEGATION_REACH; at--) {
    if ((tokens[at + 1] as Token).breakBefore !== NO_BREAK) return false;
    if ((tokens[at] as Token).info.roles & NEGATOR) return true;
  }
  return false;
}

/** Words that already count for frustration: turned praise is no praise. */
function upsetTokens(evidence: readonly DraftEvidence[], count: number, tokenCount: number): Uint8Array {
  const upset = new Uint8Array(tokenCount);
  for (let index = 0; index < count; index++) {
    const { signal, points, first, last, start } = evidence[index] as DraftEvidence;
    if (signal === 'frustration' && points > 0 && start < 0) upset.fill(1, first, last + 1);
  }
  return upset;
}

/** Any request has a few such words: only what goes beyond counts, and where nothing does, none is shown. */
function leaveOutOrdinary(
  evidence: DraftEvidence[],
  before: number,
  complaint: number,
  ordinary: number,
  tokenCount: number,
): void {
  if (complaint > ordinary) {
    const because = 'Any request has a few such words: they count from here on.';
    evidence.push(draftOf(0, tokenCount - 1, 'frustration', -ordinary, 'cue:ordinary', because));
    return;
  }
  let kept = before;
  for (let index = before; index < evidence.length; index++) {
    const draft = evidence[index] as DraftEvidence;
    if (draft.points < 0) evidence[kept++] = draft;
  }
  evidence.length = kept;
}
