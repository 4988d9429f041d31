import type { Phrase } from '../../schema.ts';

type Shared = Pick<Phrase, 'kind' | 'group' | 'feeling' | 'fits' | 'priority' | 'because'> &
  Partial<Pick<Phrase, 'never' | 'doNotTrigger' | 'guidance' | 'maxPerConversation' | 'cooldownMessages'>>;

type Variant = Pick<Phrase, 'id' | 'text'> &
  Partial<
    Pick<
      Phrase,
      'guidance' | 'fallbacks' | 'fits' | 'never' | 'priority' | 'because' | 'maxPerConversation' | 'cooldownMessages'
    >
  >;

/**
 * Phrases that take turns: one family, one reason, several wordings. By default each is offered once in a conversation, and
 * none of them beside a threat, a sign of self-harm, need or discrimination, where an ordinary sentence would be wrong.
 */
export function family(shared: Shared, variants: readonly Variant[]): Phrase[] {
  return variants.map((variant) => ({
    never: { triggers: ['threat', 'self-harm', 'vulnerable-customer', 'discrimination'] },
    maxPerConversation: 1,
    cooldownMessages: 3,
    enabled: true,
    ...shared,
    ...variant,
  }));
}
