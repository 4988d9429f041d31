import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** The ladder in words (T40, T41): what is not all right, that help goes on, what follows otherwise. Never sarcastic, never a lecture. */
export const boundaries: Phrase[] = [
  ...family(
    {
      kind: 'boundary',
      group: 'boundary-first',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'a clear and calm limit',
      fits: { boundarySteps: ['first-reminder'] },
      priority: 700,
      techniques: ['T29', 'T30', 'T40'],
      guidance: 'It is not about you. Take a breath before you send it.',
      because: 'A calm limit, with the help kept open, mostly ends it.',
    },
    [
      {
        id: 'boundary-first-help',
        text: 'I want to help you with {issue}. Please leave the personal words out, and I will give it my full attention.',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'boundary-first-plain',
        text: 'You may be as angry as you are about what happened. Please do not insult me; I am the one trying to sort it out.',
      },
      {
        id: 'boundary-first-both',
        text: 'I will stay civil with you, and I ask the same of you. Now, back to {issue}: I am on it.',
        fallbacks: { issue: 'your question' },
      },
      {
        id: 'boundary-first-problem',
        text: 'Say anything you like about the problem. About me, please do not. What do you need first?',
      },
      {
        id: 'boundary-first-read-on',
        text: 'Please leave the insults out; they make it hard to read on, and I want to. I am looking at {issue}.',
        fallbacks: { issue: 'your case' },
      },
      {
        id: 'boundary-first-person',
        text: 'There is a person reading this. Be as angry as you need to be; please do not insult me. What should I do first?',
      },
      {
        id: 'boundary-first-both-sides',
        text: 'I am on your side in this. Please speak to me with respect, so that I can stay there.',
      },
    ],
  ),
  ...family(
    {
      kind: 'boundary',
      group: 'boundary-sexual',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'a limit without a debate',
      fits: { boundarySteps: ['first-reminder'], abuseKinds: ['sexual'] },
      priority: 710,
      techniques: ['T40', 'T42'],
      guidance: 'You do not have to take this. You may hand over at once, without saying more.',
      because:
        'Such remarks are no rudeness to be smoothed over; one sentence is enough, and a colleague may take over.',
    },
    [
      {
        id: 'boundary-sexual-not-all-right',
        text: 'Remarks like that are not all right. Please talk to me with respect; I am here for your case.',
      },
      {
        id: 'boundary-sexual-no-answer',
        text: 'I will not answer that. Your case I will gladly go on with. Please keep it respectful.',
      },
      {
        id: 'boundary-sexual-nothing-else',
        text: 'I am here for {issue} and for nothing else. Please keep it respectful, then I can go on.',
        fallbacks: { issue: 'your case' },
      },
    ],
  ),
  ...family(
    {
      kind: 'boundary',
      group: 'boundary-sexual-final',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'knows what follows',
      fits: { boundarySteps: ['final-warning'], abuseKinds: ['sexual'] },
      priority: 730,
      techniques: ['T41', 'T42'],
      guidance: 'Once more and you may end it. You may also hand over now.',
      because: 'After one clear word there is nothing left to explain, only what follows.',
    },
    [
      {
        id: 'boundary-sexual-final-once',
        text: 'I have said that this is not all right. One more remark of that kind, and the chat ends. Your case stays open.',
      },
      {
        id: 'boundary-sexual-final-only-case',
        text: 'I am here for your case and for nothing else. If this goes on, the chat ends.',
      },
    ],
  ),
  ...family(
    {
      kind: 'boundary',
      group: 'boundary-slur',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'a limit for everybody',
      fits: { boundarySteps: ['final-warning'], abuseKinds: ['slur'] },
      priority: 735,
      techniques: ['T41', 'T42'],
      guidance: 'You need not discuss it. Say it once; one more, and you may end the chat.',
      because: 'Words against a whole group of people get no first reminder: the limit is firm from the start.',
    },
    [
      {
        id: 'boundary-slur-not-here',
        text: 'Words about people like that have no place in this chat. One more time, and the chat ends. Your case stays open.',
      },
      {
        id: 'boundary-slur-choice',
        text: 'I will not go on with that kind of language about anybody. Without it I will help you; with it, this chat ends.',
      },
      {
        id: 'boundary-slur-stop',
        text: 'Let me stop here for a moment: that word is not all right. The chat goes on without it, or the chat ends.',
      },
    ],
  ),
  ...family(
    {
      kind: 'boundary',
      group: 'boundary-final',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'knows what follows',
      fits: { boundarySteps: ['final-warning'] },
      priority: 720,
      techniques: ['T41', 'T30'],
      guidance: 'Say it once, without an argument. You do not have to answer the insult.',
      because: 'A warning is fair only when it says what comes next.',
    },
    [
      {
        id: 'boundary-final-end',
        text: 'This has to stay civil. If another insult comes, I will end this chat. If not, I will go on helping you right now.',
      },
      {
        id: 'boundary-final-choice',
        text: 'There are two ways from here: no more insults and I solve what I can for you, or I close the chat. Which one is it?',
      },
      {
        id: 'boundary-final-not-accept',
        text: 'I do not accept being spoken to like this. One more time, and the chat ends here. Your case stays open either way.',
      },
      {
        id: 'boundary-final-second-time',
        text: 'I have asked once, and this is the second time. If it happens again, this chat ends. I would rather finish {issue} with you.',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'boundary-final-my-side',
        text: 'I want to get you an answer, and I can do that without insults. If another one comes, the chat ends.',
      },
      {
        id: 'boundary-final-break',
        text: 'One more insult, and I will end this chat. Take a break first if you like; I will go on with your case after it.',
      },
    ],
  ),
  ...family(
    {
      kind: 'boundary',
      group: 'boundary-end',
      feeling: 'a fair end',
      fits: { boundarySteps: ['supervisor-or-end'] },
      priority: 740,
      techniques: ['T41', 'T55'],
      guidance: 'You may end it now. Take a break afterwards; you have earned one.',
      never: { triggers: ['self-harm'] },
      because: 'After the warning, doing what was said keeps it fair.',
    },
    [
      {
        id: 'boundary-end-close',
        text: 'This is where I end the chat. Your case stays open; you can write again when it suits you.',
      },
      {
        id: 'boundary-end-supervisor',
        text: 'I am handing this chat to my supervisor now. Everything you wrote goes with it, so you need not repeat it.',
      },
      {
        id: 'boundary-end-writing',
        text: 'I am ending the chat here. What is still open about {issue} can be settled in writing, and I have noted it.',
        fallbacks: { issue: 'your case' },
      },
      {
        id: 'boundary-end-after-warning',
        text: 'It has happened again, so I am closing the chat. What you came for is noted and will not get lost.',
        never: { triggers: ['threat', 'self-harm'] },
      },
      {
        id: 'boundary-end-how-to-return',
        text: 'I am ending this chat now. You can write to us again about {issue}; a colleague will pick it up from my notes.',
        fallbacks: { issue: 'your case' },
      },
    ],
  ),
];
