import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

const SNIPPET: Pick<Phrase, 'kind' | 'feeling' | 'priority' | 'techniques' | 'guidance'> = {
  kind: 'policy',
  feeling: 'knows where they stand',
  priority: 380,
  techniques: ['T13', 'T27', 'T39'],
  guidance: 'Fill in what holds in your house. A date you are not sure of is worse than none.',
};
const BY_WHEN = 'By when? A day you can stand behind';

/** Rules, times and ways to be reached (T39), and what the tone should be (T43). No figure is built in: only the agent knows it. */
export const policies: Phrase[] = [
  ...family(
    {
      ...SNIPPET,
      group: 'policy-rule',
      fits: { levels: UPSET, stages: ['solve', 'confirm'] },
      because: 'A rule with its reason is an explanation; a rule alone is a wall.',
    },
    [
      {
        id: 'policy-rule-and-reason',
        text: 'The rule here is {nextStep}. It is there because {reason}. For you that means: {impact}.',
        asks: {
          nextStep: 'The rule, in plain words',
          reason: 'What is it for? “because …”',
          impact: 'What does it mean for this customer?',
        },
      },
      {
        id: 'policy-refund-way',
        text: 'A refund goes back the way it was paid, and the bank takes its time. Expect {amount} by {byWhen}.',
        asks: { byWhen: BY_WHEN, amount: 'Which amount?' },
        fits: { levels: UPSET, stages: ['solve', 'confirm'], issues: ['refund', 'billing', 'cancelled'] },
      },
      {
        id: 'policy-return-how',
        text: 'For the return you need {nextStep}, by {byWhen}. After that it is our turn, not yours.',
        asks: { nextStep: 'What do they have to do? “the label and any box”', byWhen: BY_WHEN },
        fits: { levels: UPSET, stages: ['solve', 'confirm'], issues: ['return-exchange', 'wrong-item', 'faulty'] },
      },
      {
        id: 'policy-search',
        text: 'A search for a parcel takes until {byWhen}. If it has not turned up by then, {nextStep}.',
        asks: { byWhen: BY_WHEN, nextStep: 'What happens then? “I send a new one”' },
        fits: {
          levels: UPSET,
          stages: ['solve', 'confirm'],
          issues: ['late-delivery', 'missing-item', 'lost-luggage'],
        },
      },
      {
        id: 'policy-check-why',
        text: 'This check protects you: without it, {reason}. What is still needed: {nextStep}.',
        asks: { reason: 'What could happen? “anybody could empty your account”', nextStep: 'What is missing?' },
        fits: {
          levels: UPSET,
          stages: ['solve', 'confirm'],
          issues: ['identity-check', 'account-access', 'card-problem'],
        },
      },
      {
        id: 'policy-end-of-contract',
        text: 'Your contract ends on {byWhen}. Until then {impact}; after that nothing more is charged.',
        asks: { byWhen: 'On which day does it end?', impact: 'What holds until then? “it goes on as it is”' },
        guidance: 'Only when the last part is certain.',
        fits: { levels: UPSET, stages: ['solve', 'confirm'], issues: ['cancel-contract'] },
      },
      {
        id: 'policy-your-data',
        text: 'You may see, correct and delete what is stored about you. The way to it: {nextStep}. An answer comes by {byWhen}.',
        asks: { nextStep: 'How is it asked for here?', byWhen: BY_WHEN },
        fits: { levels: UPSET, stages: ['solve', 'confirm'], issues: ['data-privacy'] },
      },
      {
        id: 'policy-compensation',
        text: 'For a case like this you are due {amount}. I am entering it now, so that you need not ask for it.',
        asks: { amount: 'What are they due? “a night in a hotel”' },
        guidance: 'Only when you are entering it.',
        fits: {
          levels: UPSET,
          stages: ['solve', 'confirm'],
          issues: ['travel-delay', 'cancelled', 'outage', 'missed-appointment'],
        },
      },
    ],
  ),
  ...family(
    {
      ...SNIPPET,
      group: 'timeline',
      feeling: 'knows when',
      fits: { levels: UPSET, stages: ['solve', 'confirm'] },
      priority: 400,
      techniques: ['T13', 'T28', 'T39', 'T50'],
      because: 'A day and a name calm more than “soon”: waiting is bearable when it has an end.',
    },
    [
      {
        id: 'timeline-next-and-when',
        text: 'What happens next: {nextStep}. By when: {byWhen}.',
        asks: { nextStep: 'What happens next?', byWhen: BY_WHEN },
      },
      {
        id: 'timeline-who',
        text: 'This goes to {supervisorName}. You will hear by {byWhen}, even if it is not finished.',
        asks: { supervisorName: 'Who has it from here?', byWhen: BY_WHEN },
      },
      {
        id: 'timeline-longer',
        text: 'It takes longer than you hoped: until {byWhen}. The reason is {reason}. I would rather say so now than later.',
        asks: { byWhen: BY_WHEN, reason: 'What takes the time?' },
      },
      {
        id: 'timeline-if-not',
        text: 'By {byWhen} it should be there. If it is not, answer here, and {nextStep}.',
        asks: { byWhen: BY_WHEN, nextStep: 'What happens then? “I send a new one”' },
      },
      {
        id: 'timeline-i-write',
        text: 'You need not ask again. I will write to you by {byWhen}, whatever I know by then.',
        asks: { byWhen: 'When do you write? Note it at once' },
        guidance: 'Only if you will; it goes on your list of promises.',
      },
    ],
  ),
  ...family(
    {
      ...SNIPPET,
      group: 'policy-channel',
      feeling: 'knows whom to turn to',
      fits: { levels: UPSET, stages: ['solve', 'confirm'] },
      priority: 360,
      because: 'The right way in, with what to bring, saves a second round.',
    },
    [
      {
        id: 'channel-right-place',
        text: 'The people who decide this are at {supervisorName}. I am writing to them for you, so that you need not begin again.',
        asks: { supervisorName: 'Which team or person?' },
        guidance: 'Only when you do write.',
      },
      {
        id: 'channel-same-chat',
        text: 'You can go on in this chat whenever you like. What I know is written down here.',
      },
      {
        id: 'channel-complaint',
        text: 'You may make this a formal complaint. It goes to {supervisorName}, and you get an answer by {byWhen}. Shall I start it?',
        asks: { supervisorName: 'Who deals with complaints?', byWhen: BY_WHEN },
      },
    ],
  ),
  ...family(
    {
      kind: 'policy',
      group: 'house-rules',
      feeling: 'a friendly frame',
      fits: { levels: UPSET, boundarySteps: ['none'], abuseKinds: ['profanity'] },
      priority: 390,
      cooldownMessages: 20,
      techniques: ['T43'],
      guidance: 'Swearing at the situation is no attack. Say it lightly, once, and go on helping.',
      because: 'Said early and in a friendly way, a rule need not become a limit.',
    },
    [
      {
        id: 'house-rules-plain',
        text: 'Be as plain with me as you like. All I ask is that it stays about the problem.',
      },
      {
        id: 'house-rules-anger-fine',
        text: 'Anger is fine here. Without the strong words we both get there faster.',
      },
      {
        id: 'house-rules-this-chat',
        text: 'I will keep it friendly on my side, and I hope you can too. Let me get {issue} moving.',
        fallbacks: { issue: 'this' },
      },
    ],
  ),
];
