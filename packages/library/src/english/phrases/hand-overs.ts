import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** Bringing in somebody else as more help, not as a way of getting rid of the customer (T46, T47). */
export const handOvers: Phrase[] = [
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-offered',
      feeling: 'gets more help, not less',
      fits: { levels: ['heated', 'critical'], stages: ['validate', 'clarify', 'solve', 'confirm'] },
      priority: 350,
      techniques: ['T44', 'T45', 'T46'],
      because: 'Anger that lasts is better met by two; offered early it is not a defeat.',
    },
    [
      {
        id: 'offer-second-person',
        text: 'If you like, I can bring in my supervisor, who may decide more than I can. I will stay until they have the whole picture.',
      },
      {
        id: 'offer-specialist',
        text: 'Somebody in our team knows such cases better than I do. Shall I bring them in, with everything you have told me?',
      },
      {
        id: 'offer-call',
        text: 'Would a call be easier than typing? I can ask for one, and pass on what you wrote so that you do not start over.',
      },
      {
        id: 'offer-more-authority',
        text: 'You deserve somebody who can say yes where I may not. Shall I ask my supervisor to read along?',
      },
      {
        id: 'offer-not-sending-away',
        text: 'I am not sending you away. I would like to have one more person on this: is that all right with you?',
      },
      {
        id: 'offer-your-choice',
        text: 'Shall I go on with you, or would you rather speak to somebody else in my team? Both are fine.',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-supervisor',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'taken at their word',
      fits: { levels: UPSET, triggers: ['asks-for-supervisor'] },
      priority: 660,
      techniques: ['T44', 'T46', 'T47'],
      because: 'They asked plainly; a plain answer keeps the door open, a detour closes it.',
    },
    [
      {
        id: 'supervisor-yes',
        text: 'Yes, I can ask my supervisor to join. May I write two lines for them first, so that you do not have to tell it all again?',
      },
      {
        id: 'supervisor-meanwhile',
        text: 'I am asking for a supervisor now. While we wait, may I check one thing about {issue} for you?',
        fallbacks: { issue: 'your case' },
      },
      {
        id: 'supervisor-what-to-say',
        text: 'Of course. What should my supervisor know above all? I will pass it on in your words.',
      },
      {
        id: 'supervisor-when',
        text: 'Yes. {supervisorName} can be with you by {byWhen}. Would you like to wait here, or be called?',
        asks: { supervisorName: 'Who?', byWhen: 'By when can they be there?' },
        techniques: ['T13', 'T28', 'T46'],
      },
      {
        id: 'supervisor-none-free',
        text: 'You asked for a supervisor, and I have put you first in line. Nobody is free this minute; I will stay until then.',
        guidance: 'Only when both are true.',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-person',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'talking to a human being',
      fits: { triggers: ['asks-for-person'], levels: UPSET },
      priority: 650,
      techniques: ['T15', 'T46'],
      because: 'They fear that nobody is there; a name and a detail of their own case prove the opposite.',
    },
    [
      {
        id: 'person-here',
        text: 'You are talking to a person. My name is {agentName}, and I am reading your case myself.',
      },
      {
        id: 'person-no-script',
        text: 'There is a human being at this end, and no script. I have your messages in front of me.',
      },
      {
        id: 'person-ask-me',
        text: 'I am a person, and I type this myself. Ask me anything about {issue}.',
        fallbacks: { issue: 'your case' },
      },
      {
        id: 'person-by-phone',
        text: 'I am real, and if you would rather hear a voice, I can ask for a call. Which is better for you?',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-lawyer',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'taken seriously',
      fits: { triggers: ['legal-or-regulator'], levels: UPSET },
      priority: 640,
      techniques: ['T45', 'T46'],
      because: 'Neither argue nor admit: pass it on with respect.',
    },
    [
      {
        id: 'lawyer-your-right',
        text: 'That is your right. I am passing this to somebody who can answer it properly, together with everything you have written here.',
      },
      {
        id: 'lawyer-noted',
        text: 'I have noted that, in your words. A colleague who is responsible for such cases will read it; meanwhile I will go on with what I can do here.',
      },
      {
        id: 'lawyer-in-writing',
        text: 'You may have a written answer to that. Where should it go? I will add your words from this chat.',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-unresolved',
      feeling: 'moves forward',
      fits: { triggers: ['unresolved', 'repeat-contact'], levels: ['heated', 'critical'] },
      priority: 500,
      techniques: ['T07', 'T44', 'T47'],
      because:
        'When the usual steps did not do it, the honest next step is another pair of eyes, with all that was tried.',
    },
    [
      {
        id: 'unresolved-specialist',
        text: 'I would rather not put you through more of the same. May I bring in a specialist, with a note of all that was tried?',
      },
      {
        id: 'repeat-one-owner',
        text: 'You have been passed around enough. I will write down where it stands, so that the next person starts from here.',
        fits: { triggers: ['repeat-contact'], levels: ['heated', 'critical'] },
      },
      {
        id: 'unresolved-who-may-decide',
        text: 'I have done what I can, and it was not enough. Somebody who may decide more should look at it. Is that all right?',
      },
      {
        id: 'repeat-review',
        text: 'That it came back again is a matter for my supervisor, not for you to put up with. I am asking for a review now.',
        fits: { triggers: ['repeat-contact'], levels: ['heated', 'critical'] },
        guidance: 'Only when you do ask.',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-limit',
      feeling: 'the door stays open',
      fits: { triggers: ['policy-limit'], levels: UPSET },
      priority: 510,
      techniques: ['T44', 'T46'],
      because:
        'Behind the agent’s limit somebody may decide: offering the way there is better than repeating the rule.',
    },
    [
      {
        id: 'limit-somebody-decides',
        text: 'I have to say no; my supervisor may decide otherwise. Shall I put it to them, in your words?',
      },
      {
        id: 'limit-ask-for-you',
        text: 'I may not decide that; somebody else may, and I can ask. What should they know in your favour?',
      },
      {
        id: 'limit-exception',
        text: 'You are asking for an exception, and that can be asked for. I am writing it up: what makes your case different?',
        guidance: 'Only when you do pass it on.',
      },
    ],
  ),
  ...family(
    {
      kind: 'hand-over',
      group: 'hand-over-now',
      feeling: 'nobody has to start over',
      fits: { levels: ['heated', 'critical'], stages: ['solve', 'confirm'] },
      priority: 345,
      techniques: ['T46', 'T47', 'T48'],
      guidance: 'After it, take two minutes away from the screen: they are yours.',
      because: 'The moment of the change decides whether it feels like help or like being got rid of.',
    },
    [
      {
        id: 'hand-over-with-notes',
        text: '{supervisorName} has it from here, with my notes: what happened, what was tried, what you want. You need not repeat it.',
        asks: { supervisorName: 'Who takes over?' },
      },
      {
        id: 'hand-over-goodbye',
        text: 'I am leaving you with {supervisorName}, who may do more than I can. Thank you for staying with it.',
        asks: { supervisorName: 'Who takes over?' },
      },
      {
        id: 'hand-over-check-notes',
        text: 'Before I pass it on, is this right: {whatHappened}, and you would like {expectation}?',
        asks: { whatHappened: 'What happened, in one sentence', expectation: 'What do they want?' },
        techniques: ['T13', 'T20', 'T47'],
      },
    ],
  ),
];
