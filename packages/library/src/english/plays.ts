import type { Play } from '../schema.ts';

/** What a good coach on the floor would say in one breath. */
export const plays: Play[] = [
  {
    id: 'play-angry',
    meets: { emotion: 'angry' },
    line: 'Name what went wrong before anything else. Short sentences, no defence, and one thing you do right now.',
    because: 'An angry reader hears an explanation as an excuse until somebody has said what happened.',
  },
  {
    id: 'play-frustrated',
    meets: { emotion: 'frustrated' },
    line: 'Say how often or how long they have tried, then take the next step off their hands.',
    because: 'Frustration comes from effort without effect: seeing the effort counted, and ended, takes it away.',
  },
  {
    id: 'play-disappointed',
    meets: { emotion: 'disappointed' },
    line: 'Say what they were looking forward to. Offer to put it right before you offer money.',
    because: 'Disappointment is about what did not come true; money first says that nobody noticed what it was.',
  },
  {
    id: 'play-anxious',
    meets: { emotion: 'anxious' },
    line: 'Say first what is safe, then what happens next and at what time. Leave nothing open.',
    because: 'Worry feeds on gaps: a fact and a time close more of them than comfort does.',
  },
  {
    id: 'play-confused',
    meets: { emotion: 'confused' },
    line: 'One step per message, in their own words. Ask what they see on their side, and wait.',
    because: 'Three steps at once are what confused them; what they see tells you where they are.',
  },
  {
    id: 'play-satisfied',
    meets: { emotion: 'satisfied' },
    line: 'Take the thanks in one line, sum up what is agreed, and let them go.',
    because: 'A good end is spoiled by a survey of everything else; what is agreed should stand last.',
  },
  {
    id: 'play-unmet-expectation',
    meets: { cause: 'unmet-expectation' },
    line: 'Say back what they were led to expect and who led them there. Then what you can do today.',
    because: 'The gap between what was said and what came is the complaint: name both ends of it.',
  },
  {
    id: 'play-not-heard',
    meets: { cause: 'not-heard' },
    line: 'Prove that you have read it: repeat their facts and number the tries. Ask nothing they have told already.',
    because: 'Whoever was passed over believes a detail of their own, not a sentence about listening.',
  },
  {
    id: 'play-outside-stress',
    meets: { cause: 'outside-stress' },
    line: 'Speak to what is at stake at home first, in one warm line. Then the quickest way, not the usual one.',
    because: 'The chat carries more than the problem; a person who sees that is trusted with the rest.',
  },
  {
    id: 'play-openly-angry',
    meets: { type: 'openly-angry' },
    line: 'Let them finish, stay slow and level, and do not match the volume. Set a limit only for abuse.',
    because: 'Open anger burns down when nothing feeds it, and an early limit feeds it.',
  },
  {
    id: 'play-passive-aggressive',
    meets: { type: 'passive-aggressive' },
    line: 'Answer what is meant, never the joke. Ask straight out what would make this right for them.',
    because: 'Irony tests whether somebody listens; a plain question is the way out of it.',
  },
  {
    id: 'play-indecisive',
    meets: { type: 'indecisive' },
    line: 'Offer two ways, say which one you would take and why, and write down what they chose.',
    because: 'More choices make a choice harder; a recommendation and a written word make it hold.',
  },
];
