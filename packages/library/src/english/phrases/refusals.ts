import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

const THREE: Phrase['asks'] = {
  expectation: 'What did they hope for? “a refund today”',
  reason: 'Why can it not be? “the parcel is still on its way back”',
  alternative: 'What can you do instead? “I can …”',
};

/** Saying no (T37): acknowledge what was hoped for, say honestly that it cannot be, offer what can. A vague maybe is a slow no. */
export const refusals: Phrase[] = [
  ...family(
    {
      kind: 'policy',
      group: 'refusal',
      feeling: 'told the truth, and not left there',
      fits: { levels: UPSET, stages: ['clarify', 'solve', 'confirm'] },
      priority: 470,
      techniques: ['T13', 'T37'],
      guidance: 'All three: what they hoped for, the honest no with its reason, and what you can do.',
      asks: THREE,
      because: 'A no with a reason and a way on is easier to bear than a maybe.',
    },
    [
      {
        id: 'refusal-three',
        text: 'You hoped for {expectation}, and I can see why. The honest answer is no, because {reason}. What I can do is {alternative}.',
        priority: 480,
      },
      {
        id: 'refusal-straight',
        text: 'I would rather be straight with you: {expectation} is a no from me, because {reason}. What I can do is {alternative}.',
      },
      {
        id: 'refusal-looked-for-it',
        text: 'I looked for a way to give you {expectation}, and there is none, because {reason}. There is this, though: I can {alternative}.',
      },
      {
        id: 'refusal-asked-for',
        text: 'You asked for {expectation}. That is out of my hands, because {reason}. This is in them: I can {alternative}.',
      },
      {
        id: 'refusal-no-and-yes',
        text: 'To {expectation} I have to say no, because {reason}. I can say yes to this: {alternative}. Would that help?',
      },
    ],
  ),
  ...family(
    {
      kind: 'policy',
      group: 'limit-of-policy',
      feeling: 'told the truth',
      fits: { levels: UPSET, triggers: ['policy-limit'] },
      priority: 575,
      techniques: ['T37', 'T44'],
      because: 'An honest no with a reason and an alternative is easier to bear than a vague maybe.',
    },
    [
      {
        id: 'limit-honest',
        text: 'I want to be honest with you rather than vague: I may not approve that myself. What I can do is this:',
      },
      {
        id: 'limit-expected',
        text: 'You expected a yes here, and I can see why. It is not mine to give; I can take it to somebody who decides such cases.',
      },
      {
        id: 'limit-reason',
        text: 'This is where my authority ends, and the reason is this: {reason}. Within it, I can {alternative}.',
        asks: { reason: 'Why is there this limit?', alternative: 'What is within it? “I can …”' },
        techniques: ['T13', 'T37', 'T44'],
      },
      {
        id: 'limit-no-wall',
        text: 'I do not want to hide behind a rule. It holds for me; somebody above me may decide otherwise. Shall I ask?',
      },
    ],
  ),
];
