import type { Phrase } from '../../schema.ts';
import type { Level } from '../../vocabulary.ts';

/*
 * Priorities by kind. Within a kind the difference decides; between kinds the picker adds what the moment asks for.
 *
 * | kind         | from–to  | the upper end is for                                       |
 * |--------------|----------|------------------------------------------------------------|
 * | escalate-now | 650–1000 | self-harm, then threats                                    |
 * | boundary     | 700–760  | the end of the ladder, and what was said about a group     |
 * | empathy      | 420–690  | what was just said; then the issue; then feeling and level |
 * | apology      | 430–640  | a broken promise; a fault that is surely ours comes below  |
 * | paraphrase   | 430–530  | their own words with the feeling named                     |
 * | question     | 380–640  | after a refusal; open questions are at the lower end       |
 * | options      | 480–630  | the alternative after a refusal                            |
 * | policy       | 360–575  | an honest no; rules and dates are at the lower end         |
 * | hand-over    | 340–660  | what was asked for; what is only offered is at the bottom  |
 * | still-here   | 400–430  |                                                            |
 * | human-moment | 280–330  | careful humour is at the lower end                         |
 * | closing      | 250–330  | the first word of relief                                   |
 */

type Shared = Pick<Phrase, 'kind' | 'group' | 'feeling' | 'fits' | 'priority' | 'techniques' | 'because'> &
  Partial<Pick<Phrase, 'never' | 'doNotTrigger' | 'guidance' | 'asks' | 'maxPerConversation' | 'cooldownMessages'>>;

type Variant = Pick<Phrase, 'id' | 'text'> &
  Partial<Omit<Phrase, 'id' | 'text' | 'kind' | 'group'>> & {
    /** It names something that not everybody with this problem has been through. The agent is told, and it comes later. */
    onlyIfSaid?: true;
  };

/** What fits everybody with the problem comes before what fits only some. */
const SAID_FIRST = 15;
const IF_SAID = 'Only when that is what they wrote.';

/** Whoever is calm needs none of this. */
export const UPSET: Level[] = ['strained', 'heated', 'critical'];

/**
 * Phrases that take turns: one family, one reason, several wordings. By default each is offered once in a conversation, and
 * none of them beside a threat, a sign of self-harm, need or discrimination, where an ordinary sentence would be wrong.
 */
export function family(shared: Shared, variants: readonly Variant[]): Phrase[] {
  return variants.map(({ onlyIfSaid, ...variant }) => ({
    never: { triggers: ['threat', 'self-harm', 'vulnerable-customer', 'discrimination'] },
    maxPerConversation: 1,
    cooldownMessages: 3,
    enabled: true,
    ...shared,
    ...(onlyIfSaid && {
      guidance: [shared.guidance, IF_SAID].filter(Boolean).join(' '),
      priority: shared.priority - SAID_FIRST,
    }),
    ...variant,
  }));
}
