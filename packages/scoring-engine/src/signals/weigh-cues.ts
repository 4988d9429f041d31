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
  const { cues, counted, ordinary } = table;
  counted.message++;
  let count = 0;
  let complaint = 0;
  let isPlain: boolean | null = null;
  for (let at = 0; at < tokens.length; at++) {
    if (!isFree(tokens[at] as Token) || !readCue(tokens, at, table)) continue;
    const first = at;
    const { cue } = found;
    at = found.last;
    if (counted.lastIn[cue] === counted.message) continue;
    const { points, isCalm } = cues[cue] as CompiledCue;
    if (isCalm) {
      // "Thanks, but …": courtesy before the turn says nothing of what follows.
      isPlain ??= isSaidOutright(evidence);
      if (isPlain || first < contrastAt || isUpset(evidence, first) || isDenied(tokens, first)) continue;
    } else complaint += points;
    counted.lastIn[cue] = counted.message;
    counted.cue[count] = cue;
    counted.first[count] = first;
    counted.last[count] = at;
    count++;
  }
  // Any request has a few such words: only what goes beyond counts, and where nothing does, none is shown.
  const isComplaint = complaint > ordinary;
  for (let index = 0; index < count; index++) {
    const { termId, points, isCalm, because } = cues[counted.cue[index] as number] as CompiledCue;
    if (!isCalm && !isComplaint) continue;
    const first = counted.first[index] as number;
    evidence.push(draftOf(first, counted.last[index] as number, 'frustration', points, termId, because));
  }
  if (isComplaint) {
    evidence.push(draftOf(0, tokens.length - 1, 'frustration', -ordinary, 'cue:ordinary', ORDINARY));
  }
}

const ORDINARY = 'Any request has a few such words: they count from here on.';

/** Whether the terms alone reach the line, in hundredths as they will be shown: that no courtesy takes back. */
function isSaidOutright(evidence: readonly DraftEvidence[]): boolean {
  let sum = 0;
  for (let index = 0; index < evidence.length; index++) {
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

/** Whether the word already counts for frustration: turned praise is no praise. */
function isUpset(evidence: readonly DraftEvidence[], at: number): boolean {
  for (let index = 0; index < evidence.length; index++) {
    const { signal, points, first, last, start } = evidence[index] as DraftEvidence;
    if (signal === 'frustration' && points > 0 && start < 0 && first <= at && at <= last) return true;
  }
  return false;
}
