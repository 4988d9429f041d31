import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

const TWO: Phrase['asks'] = { optionA: 'The first way: “I can …”', optionB: 'The second way: “I can …”' };
const ONE: Phrase['asks'] = { optionA: 'What can you do? “I can …”' };
const INSTEAD: Phrase['asks'] = { alternative: 'What else can you do? “I can …”' };

/** Options in words (T33, T35, T36). Slots are filled from the option table; without a row the card asks for them. */
export const choices: Phrase[] = [
  ...family(
    {
      kind: 'options',
      group: 'choice-of-two',
      feeling: 'the choice is theirs',
      fits: { levels: UPSET, stages: ['solve'] },
      priority: 520,
      techniques: ['T06', 'T33', 'T35'],
      asks: TWO,
      because: 'Between two ways people choose; with one they feel pushed, with five they are lost.',
    },
    [
      { id: 'choice-rather', text: 'Would you rather I {optionA}, or {optionB}?' },
      {
        id: 'choice-two-ways',
        text: 'There are two ways from here. I can {optionA}, or I can {optionB}. It is your choice.',
      },
      { id: 'choice-suits', text: 'I can {optionA}, or {optionB}. Which of the two suits you better?' },
      {
        id: 'choice-name',
        text: '{customerName}, you decide: shall I {optionA}, or {optionB}?',
        fallbacks: { customerName: '' },
        techniques: ['T14', 'T35'],
      },
      {
        id: 'choice-both-today',
        text: 'There are two things I can do: {optionA}, or {optionB}. Which one first?',
      },
      { id: 'choice-or-own', text: 'I can {optionA}, or {optionB}. If neither is right, tell me what would be.' },
    ],
  ),
  ...family(
    {
      kind: 'options',
      group: 'offer-one',
      feeling: 'something real on the table',
      fits: { levels: UPSET, stages: ['solve'] },
      priority: 490,
      techniques: ['T18', 'T33'],
      asks: ONE,
      because: 'After the feeling was met, one concrete offer says more than another sentence of sympathy.',
    },
    [
      { id: 'offer-what-i-can', text: 'Here is what I can do now: I can {optionA}. Shall I?' },
      { id: 'offer-instead-of-words', text: 'Enough words from me. I can {optionA}. Does that help you?' },
      {
        id: 'offer-within-my-hands',
        text: 'This much is in my hands: I can {optionA}. If that is too little, tell me.',
      },
      { id: 'offer-first-step', text: 'As a first step I can {optionA}. The rest can follow. Is that all right?' },
      { id: 'offer-go-ahead', text: 'I can {optionA}. One word from you, and I will start.' },
    ],
  ),
  ...family(
    {
      kind: 'options',
      group: 'alternative-after-no',
      feeling: 'there is still a way',
      fits: { levels: UPSET, triggers: ['solution-rejected'] },
      priority: 630,
      techniques: ['T08', 'T33', 'T36'],
      asks: INSTEAD,
      because: 'The alternative is worth something only after the first offer was refused.',
    },
    [
      {
        id: 'alternative-instead',
        text: 'Not that, then. Here is something else: I can {alternative}. Is that closer?',
      },
      { id: 'alternative-another-way', text: 'All right, another way: I can {alternative}. What do you think?' },
      { id: 'alternative-further', text: 'I can go one step further and {alternative}. Would that settle it for you?' },
      { id: 'alternative-fits-better', text: 'From what you say this fits better: I can {alternative}. Shall I?' },
    ],
  ),
  ...family(
    {
      kind: 'options',
      group: 'control-back',
      feeling: 'back in control',
      fits: { levels: UPSET, causes: ['not-heard'], stages: ['clarify', 'solve'] },
      priority: 510,
      techniques: ['T03', 'T06', 'T33'],
      because: 'Whoever was not listened to needs a say, even in small things.',
    },
    [
      { id: 'control-order', text: 'You decide the order. What shall I take on first?' },
      { id: 'control-how', text: 'How would you like to hear from me? Here, by email or by phone: you choose.' },
      {
        id: 'control-stop',
        text: 'Say stop at any point, and I will stop. What shall I begin with?',
      },
      {
        id: 'control-nothing-without-you',
        text: 'Nothing happens here without your yes. This is what I suggest: I can {optionA}. All right?',
        asks: ONE,
      },
    ],
  ),
];
