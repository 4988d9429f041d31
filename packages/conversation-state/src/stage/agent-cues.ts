import { STAGES, type Stage } from '@evenkeel/library';
import type { ConversationState } from '../state.ts';

/** What an agent's sentence does, told by simple words. Later stages are looked for first: one message often does several. */
const CUES: readonly [Stage, RegExp][] = [
  ['close', /\banything else\b|\b(?:have|enjoy) (?:a|an|your|the rest)\b|\btake care\b|\bgood ?bye\b|\bbye for now\b/],
  [
    'confirm',
    /\b(?:does|did|would|will|is) (?:that|this|it) (?:work|fix|help|solve|sound|suit|ok|okay|all right|alright|better|right for you)|\bis it (?:working|better|back)\b|\bcan you (?:see|check|confirm|try)\b|\bcould you (?:check|confirm)\b|\blet me know (?:if|whether|when) (?:that|it|this)\b|\bdid i get that right\b/,
  ],
  [
    'solve',
    /\bi(?:'ve| have) (?:just |now |also )?(?:refunded|sent|issued|credited|reset|booked|ordered|cancelled|removed|added|arranged|fixed|corrected|reported|escalated|unlocked|placed|asked|put|moved|set|started|upgraded|extended|opened)\b|\bi(?:'ll| will| can| could| am going to|'m going to) (?:now |also )?(?:refund|send|issue|credit|reset|book|order|cancel|remove|add|arrange|fix|correct|replace|expedite|offer|unlock|extend|upgrade|get|put|move|place|give|take)\b|\b(?:refund|replacement|credit|technician|engineer|new one) (?:is|has been|will be) (?:on|sent|booked|issued|arranged|there)|\bi(?:'m| am) (?:passing|bringing|sending|ordering|booking|refunding|cancelling|putting)\b|\bplease (?:try|restart|unplug|press|hold|open|go to|click|turn|switch)\b|\bhere(?:'s| is| are) (?:what|the steps|two|your)\b|\btry (?:to |the |this|turning|unplugging|restarting)/,
  ],
  ['clarify', /\?/],
];

const VALIDATING =
  /\bsorry\b|\bapolog|\bmy (?:mistake|fault)\b|\bour (?:mistake|fault)\b|\byou(?:'re| are) right\b|\bi (?:see|hear|get) (?:why|how|that|you)\b|\bthat(?:'s| is| was| must| sounds) (?:a |an |so |really |very |not |be |have )*(?:frustrat|annoy|disappoint|stressful|unfair|long|awful|worry|worri|upsett|hard|rough|difficult|okay|good enough|right)|\bi would be\b|\bi'd be\b|\bno wonder\b|\bthat(?:'s| is) (?:your right|fair)\b|\bfair enough\b|\bi (?:have|'ve) (?:read|noted)\b|\byou (?:did|have done|have already|already)\b|\bthank(?:s| you) for (?:telling|your patience|waiting|bearing|explaining)|\bshould(?:n't| not) have happened\b/;

/** Counted against a budget: a third apology sounds worn (T17). */
const APOLOGISING = /\bsorry\b|\bapolog|\bmy (?:mistake|fault)\b|\bour (?:mistake|fault)\b/;

/** Something the customer can turn down: a step, a remedy, a choice, a date. Wide, because it only lets a no count as one. */
const OFFERING =
  /\bi(?:'ll| will| can| could| may| would)\b|\bwe(?:'ll| will| can| could)\b|\b(?:shall|should) (?:i|we)\b|\b(?:how|what) about\b|\bwould (?:you|that|this|it|a|an|the)\b|\bdo you want\b|\b(?:have|did) you (?:tried?|check(?:ed)?|restart(?:ed)?)\b|\boffer|\bvoucher|\bdiscount|\bpercent|\bper cent|%|\bcredit\b|\brefund|\breplac|\bcompensat|\bappointment|\byou (?:can|could|may)\b|\binstead\b/;

/**
 * What the agent's message did, as far as it is not known yet: a stage that was reached, a feeling that was spoken to, an
 * offer that was made need not be looked for again. `text` comes from `readable`.
 */
export function agentCues(
  text: string,
  known: Pick<ConversationState, 'stage' | 'agentHas'>,
): { validates: boolean; apologises: boolean; asks: boolean; offers: boolean; stage: Stage | null } {
  const { validated, offered } = known.agentHas;
  const stageKnown = STAGES.indexOf(known.stage);
  let stage: Stage | null = null;
  for (const [reached, cue] of CUES) {
    const isWanted = STAGES.indexOf(reached) > stageKnown || (reached === 'solve' && !offered);
    if (isWanted && cue.test(text)) {
      stage = reached;
      break;
    }
  }
  return {
    validates: !validated && VALIDATING.test(text),
    apologises: APOLOGISING.test(text),
    asks: text.includes('?'),
    offers: !offered && (stage === 'solve' || OFFERING.test(text)),
    stage,
  };
}
