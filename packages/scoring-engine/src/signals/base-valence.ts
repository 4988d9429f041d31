import { adverbWeight, capitalsWeight, contrastWeight } from '../adjust/intensity.ts';
import { negatorBefore } from '../adjust/negation.ts';
import { isFeeling } from '../adjust/part-of-speech.ts';
import type { Token } from '../normalize/read-message.ts';
import {
  BASE_CAP,
  BASE_NEGATIVE_WEIGHT,
  BASE_POSITIVE_WEIGHT,
  NEGATED_FRUSTRATION,
  NEGATED_SATISFACTION_AS_FRUSTRATION,
} from '../tuning.ts';
import { type DraftEvidence, draftOf, type MessageContext } from './draft.ts';

/** AFINN's words where the lexicon claims none: general mood, at reduced weight and capped per message. */
export function weighBaseValence(context: MessageContext, evidence: DraftEvidence[]): void {
  const { tokens, reading } = context;
  if (!reading.hasValence) return;
  let frustrationLeft = BASE_CAP;
  let satisfactionLeft = BASE_CAP;
  let seen: Set<string> | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const { info, claimSize } = tokens[at] as Token;
    if (info.valence === 0 || claimSize > 0 || !isFeeling(tokens, at)) continue;
    seen ??= new Set();
    if (seen.has(info.word)) continue;
    seen.add(info.word);
    const draft = weighWord(context, at);
    if (draft.signal === 'satisfaction') {
      draft.points = Math.min(draft.points, satisfactionLeft);
      satisfactionLeft -= draft.points;
    } else if (draft.points > 0) {
      draft.points = Math.min(draft.points, frustrationLeft);
      frustrationLeft -= draft.points;
    }
    if (draft.points !== 0) evidence.push(draft);
  }
}

function weighWord(context: MessageContext, at: number): DraftEvidence {
  const { tokens } = context;
  const { word, valence } = (tokens[at] as Token).info;
  const weight =
    adverbWeight(tokens, at) *
    capitalsWeight(tokens, at, at, context.isShouted) *
    contrastWeight(context.contrastAt, at);
  const negator = negatorBefore(tokens, at);
  const { termId, said, denied } = wordingOf(word, valence);
  const strength = Math.abs(valence) * weight * (valence < 0 ? BASE_NEGATIVE_WEIGHT : BASE_POSITIVE_WEIGHT);
  if (negator < 0) {
    return draftOf(at, at, valence < 0 ? 'frustration' : 'satisfaction', strength, termId, said);
  }
  const points = strength * (valence < 0 ? NEGATED_FRUSTRATION : NEGATED_SATISFACTION_AS_FRUSTRATION);
  return draftOf(negator, at, 'frustration', points, termId, denied);
}

interface Wording {
  termId: string;
  said: string;
  denied: string;
}

/** Made once for each word of AFINN: most messages have one of some hundred. */
const wordings = new Map<string, Wording>();

function wordingOf(word: string, valence: number): Wording {
  let wording = wordings.get(word);
  if (!wording) {
    const said = `"${word}" is ${valence > 0 ? '+' : ''}${valence} in AFINN`;
    wording = { termId: `afinn:${word}`, said: `${said}.`, denied: `${said}, denied.` };
    wordings.set(word, wording);
  }
  return wording;
}
