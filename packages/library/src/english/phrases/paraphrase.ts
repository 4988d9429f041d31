import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** A no is not said back: it is answered. */
const never: Phrase['never'] = {
  triggers: ['threat', 'self-harm', 'vulnerable-customer', 'discrimination', 'solution-rejected'],
};

/** Saying back what was heard (T19): feeling and cause in the customer's own words, turned to "you". */
export const paraphrase: Phrase[] = [
  ...family(
    {
      kind: 'paraphrase',
      group: 'paraphrase',
      feeling: 'understood',
      fits: { levels: UPSET, stages: ['validate', 'clarify', 'solve'] },
      never,
      priority: 520,
      cooldownMessages: 2,
      techniques: ['T19'],
      because: 'Their own words, said back, prove that they were read.',
    },
    [
      { id: 'paraphrase-heard', text: 'So {paraphrase}. Is that the main thing, or is there more to it?' },
      {
        id: 'paraphrase-check',
        text: 'Let me say it back: {paraphrase}. Did I get that right?',
        techniques: ['T19', 'T21'],
      },
      { id: 'paraphrase-main', text: 'What I take from your message: {paraphrase}. I am starting there.' },
      { id: 'paraphrase-understood', text: 'I see: {paraphrase}. Have I missed anything?' },
      { id: 'paraphrase-in-short', text: 'In short: {paraphrase}. Correct me if I have it wrong.' },
      {
        id: 'paraphrase-name',
        text: '{customerName}, as I read it, {paraphrase}. Is that it?',
        fallbacks: { customerName: '' },
        techniques: ['T14', 'T19'],
      },
      {
        id: 'paraphrase-own-words',
        text: 'Let me put it in my own words: {paraphrase}. Is that right?',
        asks: { paraphrase: 'Their point in your words, turned to “you”' },
        // While it is still being found out, what cannot be said back is asked about.
        fits: { levels: UPSET, stages: ['solve'] },
        priority: 425,
        techniques: ['T13', 'T19'],
      },
    ],
  ),
  ...family(
    {
      kind: 'paraphrase',
      group: 'paraphrase-feeling',
      feeling: 'understood, feeling and all',
      fits: {
        levels: UPSET,
        stages: ['validate', 'clarify'],
        emotions: ['angry', 'frustrated', 'disappointed', 'anxious', 'confused'],
      },
      never,
      priority: 530,
      cooldownMessages: 4,
      techniques: ['T01', 'T19'],
      because: 'Feeling, because, cause: said back together they show that both were heard.',
    },
    [
      { id: 'feeling-because', text: 'You are {emotion}, because {paraphrase}. Have I got that right?' },
      { id: 'feeling-no-wonder', text: 'So {paraphrase}, and that leaves you {emotion}. I can see how it would.' },
      {
        id: 'feeling-sounds',
        text: 'You sound {emotion}: {paraphrase}. Tell me if I have missed something.',
      },
    ],
  ),
  ...family(
    {
      kind: 'paraphrase',
      group: 'paraphrase-issue',
      feeling: 'talking about the same thing',
      fits: { levels: UPSET, stages: ['validate', 'clarify'] },
      priority: 430,
      techniques: ['T19', 'T21'],
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
        text: 'If I read you right, {issue} is what matters most right now. Shall I start with that?',
      },
      { id: 'issue-days', text: 'So {issue} has been open for {days} days by now. Is that right?', priority: 445 },
      {
        id: 'issue-anything-else',
        text: 'I have noted {issue}. Is there anything else I should look at together with it?',
        techniques: ['T19', 'T20'],
      },
    ],
  ),
];
