import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** By how they behave in this chat (T04). */
export const types: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'type-openly-angry',
      feeling: 'met, not managed',
      fits: { levels: UPSET, types: ['openly-angry'] },
      priority: 525,
      techniques: ['T04', 'T05', 'T26'],
      guidance: 'Short, slow, concrete. One sentence about it, one about what you do now, then wait.',
      because: 'Many words sound like evasion to somebody who shouts.',
    },
    [
      { id: 'openly-angry-got-it', text: 'Got it. I am looking at {issue} now.', fallbacks: { issue: 'your case' } },
      {
        id: 'openly-angry-one-thing',
        text: 'One thing at a time, the worst one first: {issue}.',
        fallbacks: { issue: 'what cannot wait' },
      },
      {
        id: 'openly-angry-reading',
        text: 'I am reading. Take the space you need; I will answer when you are done.',
        guidance: 'Then do wait: no solution before they pause.',
      },
      { id: 'openly-angry-no-excuses', text: 'No excuses from me. I am opening your case.' },
      {
        id: 'openly-angry-clear',
        text: 'That was clear. I am looking at the facts and will come straight back to you.',
      },
      { id: 'openly-angry-what-first', text: 'I am with you. What has to be fixed first?' },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'type-passive-aggressive',
      feeling: 'taken at their word',
      fits: { levels: UPSET, types: ['passive-aggressive'] },
      priority: 525,
      techniques: ['T04', 'T11', 'T27'],
      guidance: 'Answer the fact under the sarcasm, never the tone.',
      because: 'The tone is a test whether anybody takes the point; taking the point ends it.',
    },
    [
      {
        id: 'passive-fact-itself',
        text: 'You have a point: {issue} is not as it should be. I am looking at it.',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'passive-facts-first',
        text: 'It should have worked, and it did not. I am finding out why.',
      },
      {
        id: 'passive-right-about',
        text: 'On the facts you are right. I am looking at {issue} now.',
        fallbacks: { issue: 'it' },
      },
      {
        id: 'passive-so-far',
        text: 'Nice words do not help you here, so I will stay with facts. What I see so far:',
        guidance: 'Add one fact you have checked.',
      },
      {
        id: 'passive-tell-me-straight',
        text: 'If I have missed something, please tell me straight. I can take it.',
      },
      {
        id: 'passive-what-next',
        text: 'What would you like to see happen next? I would rather ask you than guess.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'type-indecisive',
      feeling: 'under no pressure',
      fits: { levels: UPSET, types: ['indecisive'] },
      priority: 515,
      techniques: ['T04', 'T11'],
      guidance: 'Reduce to two, name what speaks for each, and let them choose.',
      because: 'Pressure makes choosing harder; fewer ways make it easier.',
    },
    [
      {
        id: 'indecisive-not-easy',
        text: 'It is not an easy choice, and you need not rush it. I can cut it down to two.',
      },
      {
        id: 'indecisive-weak-ones',
        text: 'Too many ways make it harder, not easier. Let me take the weak ones out.',
      },
      {
        id: 'indecisive-change-mind',
        text: 'Nothing is booked until you say so. You may still change your mind.',
        guidance: 'Only when that is so.',
      },
    ],
  ),
  ...family(
    {
      kind: 'question',
      group: 'type-indecisive-two',
      feeling: 'a small step to take',
      fits: { levels: UPSET, types: ['indecisive'], stages: ['clarify', 'solve', 'confirm'] },
      priority: 520,
      techniques: ['T04', 'T35'],
      guidance: 'Two ways, no third. Then wait.',
      because: 'Somebody who keeps changing their mind needs two ways, not five.',
    },
    [
      {
        id: 'indecisive-two-ways',
        text: 'Let us keep it to two. I can {optionA}, or {optionB}. Which one is closer to what you need?',
        asks: { optionA: 'The first way: “I can …”', optionB: 'The second way: “I can …”' },
      },
      {
        id: 'indecisive-i-would',
        text: 'If you ask me, I would {optionA}, because {reason}. Shall I?',
        asks: { optionA: 'What would you do? “I would …”', reason: 'Why that one? “because …”' },
      },
      { id: 'indecisive-must-not', text: 'What must not happen, whatever you choose? That often settles it.' },
      {
        id: 'indecisive-time-or-money',
        text: 'What matters more to you here, time or money? The rest follows from that.',
      },
      {
        id: 'indecisive-sleep-on-it',
        text: 'There is no hurry. Shall I write down both ways, so that you can sleep on it?',
        guidance: 'Only when waiting costs them nothing.',
      },
      {
        id: 'indecisive-small-step',
        text: 'Shall I start with the part you are sure about, and leave the rest open?',
      },
    ],
  ),
];
