import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** What the agent does now, before anything else (T44, T45). The guidance is for their eyes only; some carry a sentence to send. */
export const alarms: Phrase[] = [
  ...family(
    {
      kind: 'escalate-now',
      group: 'self-harm',
      techniques: ['T07', 'T45'],
      feeling: 'not alone',
      fits: { triggers: ['self-harm'] },
      never: {},
      priority: 1000,
      maxPerConversation: 3,
      cooldownMessages: 0,
      guidance:
        'Put everything else aside. Ask and listen, do not argue, promise or diagnose. Your supervisor is alerted; stay in the chat until they are with you.',
      because: 'It may be meant. A caring question does no harm if it was not.',
    },
    [
      {
        id: 'self-harm-care',
        text: 'I am really glad you wrote that to me. It sounds as if it is very heavy right now. Are you safe at this moment?',
      },
      {
        id: 'self-harm-good-hands',
        text: 'I am glad you told me. I am staying here until I know that you are in good hands.',
        fits: { triggers: ['self-harm'], emotions: ['satisfied'] },
        because:
          'Somebody is with them, or they thank you: the first question again would sound as if nobody had read it.',
      },
      {
        id: 'self-harm-stay',
        text: 'Let us leave the rest aside for now; you matter more. I am here. Is there somebody near you who can be with you?',
        priority: 990,
      },
      {
        id: 'self-harm-help',
        text: 'I am not going away. If you might hurt yourself, please call your local emergency number now. Shall I wait while you do?',
        priority: 980,
      },
      {
        id: 'self-harm-with-you',
        text: 'Thank you for telling me. I am staying here with you until somebody is at your side.',
        priority: 970,
      },
      {
        id: 'self-harm-what-helps',
        text: 'Take all the time you need. What would help you most in the next few minutes?',
        priority: 965,
      },
      {
        id: 'self-harm-no-hurry',
        text: 'There is no hurry here, and nothing you write is wrong. I am reading every word.',
        priority: 962,
      },
    ],
  ),
  ...family(
    {
      kind: 'escalate-now',
      group: 'threat',
      techniques: ['T41', 'T42', 'T45'],
      feeling: 'the agent is safe',
      fits: { triggers: ['threat'] },
      never: { triggers: ['self-harm'] },
      priority: 960,
      maxPerConversation: 3,
      cooldownMessages: 0,
      guidance:
        'You do not have to handle this alone. Your supervisor is alerted. Do not answer the threat itself, give no personal details, and keep the record.',
      because: 'Whether it is meant is not yours to judge alone.',
    },
    [
      { id: 'threat-hand-over', text: 'I take what you wrote seriously, and I am bringing in my supervisor now.' },
      { id: 'threat-end', text: 'I am not going on with this conversation. A supervisor has it now.', priority: 950 },
      {
        id: 'threat-on-record',
        text: 'What you wrote is on record, and my supervisor is reading it. I will say nothing more about it.',
        priority: 945,
      },
    ],
  ),
  ...family(
    {
      kind: 'escalate-now',
      group: 'alarm-legal',
      techniques: ['T45'],
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'taken seriously',
      fits: { triggers: ['legal-or-regulator'] },
      priority: 850,
      because: 'From here on sentences are read by others.',
    },
    [
      {
        id: 'legal-care',
        text: '',
        guidance:
          'Neither admit nor deny, and do not argue about the law. Your supervisor is alerted. Go on helping with what is in your hands.',
      },
    ],
  ),
  ...family(
    {
      kind: 'escalate-now',
      group: 'alarm-chargeback',
      techniques: ['T45'],
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'settled without the bank',
      fits: { triggers: ['chargeback'] },
      priority: 830,
      because: 'A dispute costs both sides weeks.',
    },
    [
      {
        id: 'chargeback-care',
        text: '',
        guidance:
          'Do not talk them out of it. Look the payment up now; your supervisor is alerted and can settle it today.',
      },
    ],
  ),
  ...family(
    {
      kind: 'escalate-now',
      group: 'alarm-discrimination',
      techniques: ['T45'],
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'treated with respect',
      fits: { triggers: ['discrimination'] },
      priority: 840,
      because: 'It has to be looked into by somebody who was not part of it.',
    },
    [
      {
        id: 'discrimination-care',
        text: '',
        guidance: 'Thank them for saying it, write down their words, defend nobody. Your supervisor takes the report.',
      },
    ],
  ),
  ...family(
    {
      kind: 'escalate-now',
      group: 'alarm-special-care',
      techniques: ['T07', 'T45'],
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'safe',
      fits: { triggers: ['vulnerable-customer'] },
      priority: 820,
      because: 'For this person an ordinary delay may be dangerous.',
    },
    [
      {
        id: 'special-care',
        text: '',
        guidance: 'Ask first whether they are safe for now. Your supervisor is alerted and can put the case first.',
      },
    ],
  ),
  ...family(
    {
      kind: 'escalate-now',
      group: 'alarm-critical',
      techniques: ['T44', 'T46', 'T48'],
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'relieved',
      fits: { levels: ['critical'] },
      priority: 650,
      because: 'At this level one person alone rarely turns a chat round.',
    },
    [
      {
        id: 'critical-get-help',
        text: '',
        guidance:
          'Ask your supervisor to read along now. Handing over is not failing; it also gives you a minute to breathe.',
      },
      {
        id: 'critical-hand-over',
        text: 'I want this solved for you, and for that I need somebody who may decide more than I can. I am asking my supervisor to join.',
      },
    ],
  ),
];
