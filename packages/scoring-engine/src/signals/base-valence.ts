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
import type { DraftEvidence, MessageContext } from './draft.ts';

/** AFINN's words where the lexicon claims none: general mood, at reduced weight and capped per message. */
export function weighBaseValence(context: MessageContext): DraftEvidence[] {
  const evidence: DraftEvidence[] = [];
  const left = { frustration: BASE_CAP, satisfaction: BASE_CAP };
  const seen = new Set<string>();
  for (let at = 0; at < context.tokens.length; at++) {
    const { info } = context.tokens[at] as Token;
    if (info.valence === 0 || (context.claimSizes[at] ?? 0) > 0 || seen.has(info.word)) continue;
    if (!isFeeling(context.tokens, at)) continue;
    seen.add(info.word);
    const draft = weighWord(context, at, info.valence);
    const signal = draft.signal === 'satisfaction' ? 'satisfaction' : 'frustration';
    if (draft.points > left[signal]) draft.points = left[signal];
    if (draft.points > 0) left[signal] -= draft.points;
    if (draft.points !== 0) evidence.push(draft);
  }
  return evidence;
}

function weighWord(context: MessageContext, at: number, valence: number): DraftEvidence {
  const { tokens } = context;
  const { word } = (tokens[at] as Token).info;
  const weight =
    adverbWeight(tokens, at) *
    capitalsWeight(tokens, at, at, context.isShouted) *
    contrastWeight(context.contrastAt, at);
  const negator = negatorBefore(tokens, at, (index) => (context.claimSizes[index] ?? 0) > 1);
  const isDenied = negator >= 0;
  const draft = { first: isDenied ? negator : at, last: at, termId: `afinn:${word}` };
  const said = `"${word}" is ${valence > 0 ? '+' : ''}${valence} in AFINN`;
  if (valence < 0) {
    const points = -valence * BASE_NEGATIVE_WEIGHT * weight * (isDenied ? NEGATED_FRUSTRATION : 1);
    return { ...draft, signal: 'frustration', points, because: isDenied ? `${said}, denied.` : `${said}.` };
  }
  const points = valence * BASE_POSITIVE_WEIGHT * weight;
  return isDenied
    ? {
        ...draft,
        signal: 'frustration',
        points: points * NEGATED_SATISFACTION_AS_FRUSTRATION,
        because: `${said}, denied.`,
      }
    : { ...draft, signal: 'satisfaction', points, because: `${said}.` };
}
