import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** Saying back what was heard (T19): feeling and cause in the customer's own words, turned to "you". */
export const paraphrase: Phrase[] = [
  ...family(
    {
      kind: 'paraphrase',
      group: 'paraphrase',
      feeling: 'understood',
      fits: { levels: ['strained', 'heated', 'critical'], stages: ['validate', 'clarify', 'solve'] },
      // A no is not said back: it is answered.
      never: { triggers: ['threat', 'self-harm', 'vulnerable-customer', 'discrimination', 'solution-rejected'] },
      priority: 520,
      cooldownMessages: 2,
      because: 'Their own words, said back, prove that they were read.',
    },
    [
      { id: 'paraphrase-heard', text: 'So {paraphrase}. Is that the main thing, or is there more to it?' },
      { id: 'paraphrase-check', text: 'Let me say it back: {paraphrase}. Did I get that right?' },
      { id: 'paraphrase-main', text: 'What I take from your message: {paraphrase}. I will start there.' },
      { id: 'paraphrase-understood', text: 'I see: {paraphrase}. That is what I am checking now.' },
    ],
  ),
  ...family(
    {
      kind: 'paraphrase',
      group: 'paraphrase',
      feeling: 'understood',
      fits: { levels: ['strained', 'heated', 'critical'], stages: ['validate', 'clarify'] },
      priority: 430,
      because: 'Naming the problem makes sure that both talk about the same one.',
    },
    [
      {
        id: 'issue-about',
        text: 'So this is about {issue}, and it has taken far too much of your time. Is that right?',
      },
      {
        id: 'issue-order',
        text: 'So it is about {issue}, number {orderNumber}. Have I got that right?',
        priority: 450,
      },
      {
        id: 'issue-first',
        text: 'If I understand you, {issue} is what matters most right now. Shall I start with that?',
      },
    ],
  ),
];
