import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** Bringing in somebody else as more help, not as a way of getting rid of the customer (T46, T47). */
export const handOvers: Phrase[] = [
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-offered',
      feeling: 'gets more help, not less',
      fits: { levels: ['heated', 'critical'], stages: ['validate', 'clarify', 'solve', 'confirm'] },
      priority: 350,
      because: 'Anger that lasts is better met by two; offered early it is not a defeat.',
    },
    [
      {
        id: 'offer-second-person',
        text: 'If you like, I can bring in my supervisor, who may decide more than I can. I would stay until they have the whole picture.',
      },
      {
        id: 'offer-specialist',
        text: 'Somebody in our team knows {issue} better than I do. Shall I bring them in, with everything you have told me?',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'offer-call',
        text: 'Would a call be easier than typing? I can ask for one, and pass on what you wrote so that you do not start over.',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-supervisor',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'taken at their word',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['asks-for-supervisor'] },
      priority: 660,
      because: 'They asked plainly; a plain answer keeps the door open, a detour closes it.',
    },
    [
      {
        id: 'supervisor-yes',
        text: 'Yes, I can ask my supervisor to join. May I write two lines for them first, so that you do not have to tell it all again?',
      },
      {
        id: 'supervisor-meanwhile',
        text: 'I am asking for a supervisor now. While we wait, may I already check one thing about {issue} for you?',
        fallbacks: { issue: 'your case' },
      },
      {
        id: 'supervisor-what-to-say',
        text: 'Of course. What should my supervisor know above all? I will pass it on in your words.',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-person',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'talking to a human being',
      fits: { triggers: ['asks-for-person'], levels: ['strained', 'heated', 'critical'] },
      priority: 650,
      because: 'They fear that nobody is there; a name and a detail of their own case prove the opposite.',
    },
    [
      {
        id: 'person-here',
        text: 'You are talking to a person: my name is {agentName}, and I am reading your case myself.',
      },
      {
        id: 'person-no-script',
        text: 'There is a human being at this end, and no script. I have your messages in front of me.',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-lawyer',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'taken seriously',
      fits: { triggers: ['legal-or-regulator'], levels: ['strained', 'heated', 'critical'] },
      priority: 640,
      because: 'Neither argue nor admit: pass it on with respect.',
    },
    [
      {
        id: 'lawyer-your-right',
        text: 'That is your right. I am passing this to somebody who can answer it properly, together with everything you have written here.',
      },
      {
        id: 'lawyer-noted',
        text: 'I have noted that, in your words. A colleague who is responsible for such cases will read it; meanwhile I go on with what I can do here.',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-unresolved',
      feeling: 'moves forward',
      fits: { triggers: ['unresolved'], levels: ['heated', 'critical'] },
      priority: 500,
      because: 'When the usual steps did not do it, the honest next step is another pair of eyes.',
    },
    [
      {
        id: 'unresolved-specialist',
        text: 'I would rather not put you through more of the same. May I bring in a specialist, with a note of all that was tried?',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-unresolved',
      feeling: 'moves forward',
      fits: { triggers: ['repeat-contact'], levels: ['heated', 'critical'] },
      priority: 500,
      because: 'Whoever had to come back wants the next person to begin where the last one stopped.',
    },
    [
      {
        id: 'repeat-one-owner',
        text: 'You have been passed around enough. I will write down where it stands, so that the next person starts from here and not from zero.',
      },
    ],
  ),
];
