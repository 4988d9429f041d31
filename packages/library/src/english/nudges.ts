import type { NudgeRow } from '../schema.ts';

/** What the agent is told in private: to hold still, to look after themselves. Short, kind, and never an order. */
export const nudges: NudgeRow[] = [
  {
    id: 'let-them-finish-writing',
    moment: 'let-them-finish',
    line: 'They are still writing. Let them finish; your first word lands better after that.',
    because: 'Whoever is interrupted while letting off steam begins again, louder (T05, T22).',
  },
  {
    id: 'let-them-finish-read',
    moment: 'let-them-finish',
    line: 'Let them finish. Read along; a solution now would only be talked over.',
    because: 'Whoever is interrupted while letting off steam begins again, louder (T05, T22).',
  },
  {
    id: 'use-their-name-once',
    moment: 'use-their-name',
    line: 'You have not used their name yet. Once is warm, every line is a script.',
    because: 'A name says that a person is meant and not a case (T14).',
  },
  {
    id: 'after-abuse-not-you',
    moment: 'after-abuse',
    line: 'It is not about you. They are aiming at what happened, and you are the one within reach.',
    because: 'Taken personally, an insult is answered; seen from outside, it is limited (T30).',
  },
  {
    id: 'after-abuse-no-answer',
    moment: 'after-abuse',
    line: 'You do not have to answer the insult. Set the limit, then go on with the matter, or let somebody take over.',
    because: 'Permission given beforehand takes half of the weight off (T30, T42).',
  },
  {
    id: 'after-abuse-breathe',
    moment: 'after-abuse',
    line: 'Out slowly, in slowly, twice. The chat can wait for ten seconds.',
    because: 'A slow breath out is the quickest way back to a calm sentence (T29).',
  },
  {
    id: 'after-spike-breathe',
    moment: 'after-spike',
    line: 'That was a jump. One slow breath out before you write.',
    because: 'What is typed in the first second answers the tone and not the matter (T29).',
  },
  {
    id: 'after-spike-read-twice',
    moment: 'after-spike',
    line: 'Read it once more, slowly: what do they need? Answer that and leave the tone alone.',
    because: 'Under the anger there is nearly always one plain wish (T29, T30).',
  },
  {
    id: 'hand-over-break-now',
    moment: 'hand-over-break',
    line: 'That one is in other hands now. Take a few minutes before the next; you have earned them.',
    because: 'Whoever goes straight into the next chat takes the last one along (T48, T55).',
  },
  {
    id: 'hand-over-break-stand-up',
    moment: 'hand-over-break',
    line: 'Handed over. Stand up, drink something, look out of a window; the queue can wait for that.',
    because: 'A short break right after a hard chat is worth more than a long one later (T48, T55).',
  },
];
