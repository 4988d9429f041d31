import type { AbuseKind } from '@evenkeel/library';
import { isDisowned } from '../adjust/disowned.ts';
import { isTheyAre, type Mention, mentionAt } from '../adjust/group-mention.ts';
import { saidAfter } from '../adjust/said-after-group.ts';
import { type Said, saidBefore } from '../adjust/said-before-group.ts';
import { GROUP, IDENTITY, PEOPLE } from '../adjust/word-roles.ts';
import type { Token } from '../normalize/read-message.ts';
import { type DraftEvidence, draftOf, type MessageContext } from './draft.ts';

/** What is said against a group; each once per message. */
const SAID: Record<Said, { points: number; kind: AbuseKind; because: string }> = {
  'group-hatred': { points: 4.2, kind: 'slur', because: 'Hatred of people for who they are.' },
  'group-contempt': { points: 4, kind: 'slur', because: 'Contempt for people for who they are.' },
  'group-harm': { points: 4.6, kind: 'threat', because: 'Wishes harm or removal on people for who they are.' },
  'group-denial': { points: 4, kind: 'slur', because: 'Denies people rights or worth for who they are.' },
};

/** A message of nothing but group names is read this far. */
const MAX_MENTIONS = 40;

/**
 * Hatred against groups of people, by grammar: a group and a predicate of hatred, contempt, harm or denied rights. Who somebody
 * is never counts alone, and what is quoted, denied, or told to condemn it does not count either.
 */
export function weighGroups({ tokens, reading }: MessageContext, evidence: DraftEvidence[]): void {
  if (!(reading.roles & (GROUP | IDENTITY | PEOPLE))) return;
  let named = false;
  let mentions = 0;
  for (let at = 0; at < tokens.length && mentions < MAX_MENTIONS; at++) {
    const mention = mentionAt(tokens, at, named);
    if (!mention) {
      named ||= isTheyAre(tokens, at);
      continue;
    }
    mentions++;
    named ||= !mention.isPronoun;
    weighMention(tokens, mention, evidence);
    at = mention.last;
  }
}

function weighMention(tokens: readonly Token[], mention: Mention, evidence: DraftEvidence[]): void {
  if ((tokens[mention.first] as Token).isQuoted) return;
  const found = saidBefore(tokens, mention) ?? saidAfter(tokens, mention);
  if (!found) return;
  const first = Math.min(found.at, mention.first);
  const last = Math.max(found.at, mention.last);
  if (evidence.some(({ termId }) => termId === found.said) || (!found.isOwn && isDisowned(tokens, first, last))) return;
  const { points, kind, because } = SAID[found.said];
  const draft = draftOf(first, last, 'abuse', points, found.said, because);
  draft.abuseKind = kind;
  draft.aim = 'group';
  for (const insult of evidence) {
    if (insult.abuseKind === 'insult' && insult.first <= last && insult.last >= first && insult.aim !== 'agent')
      insult.aim = 'group';
  }
  evidence.push(draft);
}
