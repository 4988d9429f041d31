import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

const never: Phrase['never'] = { levels: ['heated', 'critical'], triggers: ['threat', 'self-harm'] };

/** The end of a chat that was hard: thanks, what happens next, an open door (T14, T16, T49). Only after it has come down. */
export const closings: Phrase[] = [
  ...family(
    {
      kind: 'closing',
      group: 'closing-thanks',
      feeling: 'parted well',
      fits: { levels: ['calm', 'strained'], stages: ['solve', 'confirm', 'close'] },
      never,
      priority: 300,
      techniques: ['T14', 'T49'],
      because: 'It was hard and it came right: thanks for the effort are due to the customer.',
    },
    [
      {
        id: 'thanks-for-staying',
        text: 'Thank you for staying with me through this, {customerName}. I am glad it is coming right.',
        fallbacks: { customerName: '' },
        priority: 306,
      },
      {
        id: 'thanks-for-straight',
        text: 'Thank you for telling me plainly what was wrong. That helped me to look in the right place.',
      },
      {
        id: 'thanks-second-chance',
        text: 'You gave this a second chance although you had every reason not to. Thank you.',
        guidance: 'When they were about to give up.',
        priority: 292,
      },
      {
        id: 'thanks-for-insisting',
        text: 'Thank you for insisting. Without that it would have stayed where it was.',
        guidance: 'When they had to come back with it.',
        priority: 292,
      },
      { id: 'thanks-took-effort', text: 'This took effort from you that should have been ours. Thank you for it.' },
      {
        id: 'thanks-end-of-day',
        text: 'Thank you, {customerName}. I hope the rest of your day is quieter.',
        fallbacks: { customerName: '' },
      },
    ],
  ),
  ...family(
    {
      kind: 'closing',
      group: 'thanks-for-wait',
      feeling: 'the wait was noticed',
      fits: { levels: ['calm', 'strained'], stages: ['solve', 'confirm', 'close'] },
      never,
      priority: 320,
      techniques: ['T13', 'T16', 'T49'],
      because: 'Thanks with the real number say that somebody kept count.',
    },
    [
      {
        id: 'thanks-for-patience',
        text: 'Thank you for the {waitMinutes} minutes of patience this took. You should not have needed them, and you kept your head.',
      },
      { id: 'thanks-days', text: 'It took {days} days until it was right. Thank you for not giving up on it.' },
      {
        id: 'thanks-minutes-back',
        text: 'I wish I could give you the {waitMinutes} minutes back. Thank you for spending them here all the same.',
      },
      {
        id: 'thanks-wait-plain',
        text: 'Thank you for the time you gave this. It was more than it should have been.',
        priority: 296,
      },
    ],
  ),
  ...family(
    {
      kind: 'closing',
      group: 'closing-relief',
      feeling: 'relieved, and seen in it',
      fits: { levels: ['calm', 'strained'], emotions: ['satisfied'] },
      never,
      priority: 310,
      techniques: ['T01', 'T09', 'T49'],
      because: 'Relief is a feeling too: answered, it is what remains of the chat.',
    },
    [
      {
        id: 'relief-out-of-the-way',
        text: 'That is good to hear. I am glad that it is going the right way for you.',
      },
      { id: 'relief-took-long', text: 'I am relieved for you. It took long enough to get here.' },
      { id: 'relief-one-thing-less', text: 'Good. That is one thing less for you to think about.' },
      { id: 'relief-thanks-for-telling', text: 'Thank you for letting me know. That is good to read.' },
      { id: 'relief-you-made-it-easier', text: 'I am glad. You helped by telling me exactly what was wrong.' },
      {
        id: 'relief-from-the-start',
        text: 'It should have gone like this from the start. I am glad that we got here.',
      },
    ],
  ),
  ...family(
    {
      kind: 'closing',
      group: 'closing-next',
      feeling: 'knows what happens next',
      fits: { levels: ['calm', 'strained'], stages: ['confirm', 'close'] },
      never,
      priority: 298,
      techniques: ['T20', 'T39'],
      because: 'A clear next step is what keeps people from writing again in worry.',
    },
    [
      {
        id: 'next-summary',
        text: 'To sum up what happens now:',
        guidance: 'Add what you did, what comes next, and by when: only what you know for certain.',
      },
      {
        id: 'next-same-place',
        text: 'If anything looks wrong, answer in this chat. Everything is written down here, so you need not explain it again.',
      },
      {
        id: 'next-by-when',
        text: 'What happens now: {nextStep}, by {byWhen}. There is nothing left for you to do.',
        asks: { nextStep: 'What comes next?', byWhen: 'By when? A day you can stand behind' },
        techniques: ['T13', 'T28', 'T39'],
        priority: 292,
      },
      {
        id: 'next-keep-number',
        text: 'Keep the number {orderNumber}: with it anybody here can find the whole story.',
        techniques: ['T13', 'T47'],
      },
      {
        id: 'next-how-to-tell',
        text: 'You can tell that it worked by this:',
        guidance: 'Add one thing they will see, such as a mail or a light.',
      },
    ],
  ),
  ...family(
    {
      kind: 'closing',
      group: 'closing-feedback',
      feeling: 'the effort was worth it',
      fits: { levels: ['calm'], stages: ['close'] },
      never,
      priority: 250,
      techniques: ['T49', 'T51'],
      because: 'Asked at the right moment, the customer says what should change.',
    },
    [
      {
        id: 'feedback-one-thing',
        text: 'If you could change one thing about how this went, what would it be? I will pass it on.',
      },
      { id: 'feedback-anything-else', text: 'Is there anything else on your mind while you have me here?' },
      { id: 'feedback-where-it-went-wrong', text: 'Looking back, where should somebody have stepped in earlier?' },
      { id: 'feedback-what-helped', text: 'What helped you most here? I would like to do more of it.' },
    ],
  ),
  ...family(
    {
      kind: 'closing',
      group: 'follow-up',
      feeling: 'not forgotten tomorrow',
      fits: { levels: ['calm', 'strained'], stages: ['confirm', 'close'] },
      never,
      priority: 288,
      techniques: ['T13', 'T28', 'T49', 'T50'],
      guidance: 'Offer it only if you will do it; then note it at once.',
      because: 'A check that nobody had to ask for wins more trust back than the solution did.',
    },
    [
      {
        id: 'next-follow-up',
        text: 'May I check back with you in three days, to make sure that it stayed solved?',
        priority: 295,
      },
      {
        id: 'follow-up-day',
        text: 'I will look at it again on {byWhen} and write to you. You need not ask.',
        asks: { byWhen: 'Which day? Put it on your list' },
      },
      {
        id: 'follow-up-how',
        text: 'I will check in with you on {byWhen}. Shall I write here, or would you rather have a call?',
        asks: { byWhen: 'Which day? Put it on your list' },
      },
      {
        id: 'follow-up-if-not',
        text: 'If it comes back before {byWhen}, answer here and ask for {agentName}. It is in my notes.',
        asks: { byWhen: 'Until when do you watch it?', agentName: 'Your name' },
      },
      {
        id: 'follow-up-checking',
        text: 'Hello {customerName}, I said I would look in again. Is {issue} still as it should be?',
        fallbacks: { customerName: '', issue: 'everything' },
        guidance: 'For the day you come back: one question, then wait.',
        priority: 255,
      },
    ],
  ),
];
