import type { Phrase } from '@evenkeel/library';

export function buildPhrase(given: Partial<Phrase> = {}): Phrase {
  return {
    id: 'heard-the-wait',
    kind: 'empathy',
    group: 'validation',
    text: 'You have waited {waitMinutes} minutes, {customerName}, and I would be fed up too.',
    feeling: 'taken seriously',
    fits: { levels: ['strained', 'heated'], stages: ['validate'] },
    fallbacks: { customerName: 'there' },
    priority: 500,
    maxPerConversation: 1,
    cooldownMessages: 3,
    enabled: true,
    because: 'Naming the wait shows that it was noticed.',
    ...given,
  };
}
