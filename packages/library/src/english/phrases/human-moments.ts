import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** A person at the other end (T15), and a smile where the customer smiled first (T32). */
export const humanMoments: Phrase[] = [
  ...family(
    {
      kind: 'human-moment',
      group: 'human-moment',
      feeling: 'a person at the other end',
      fits: {
        levels: ['calm', 'strained', 'heated'],
        stages: ['clarify', 'solve', 'confirm', 'close'],
        emotions: ['frustrated', 'disappointed', 'anxious', 'confused', 'satisfied'],
      },
      priority: 320,
      techniques: ['T15'],
      guidance: 'Once in a chat, and only if it is true for you.',
      because: 'One honest sentence from a person does more than three polite ones.',
    },
    [
      {
        id: 'human-been-there',
        text: 'I have been on your side of a chat like this. Being quick is the least I can do.',
        fits: { levels: ['strained', 'heated'], emotions: ['frustrated'] },
      },
      {
        id: 'human-long-day',
        text: 'That sounds like a long day. Let me make this the short part of it.',
        fits: { levels: ['calm', 'strained', 'heated'], causes: ['outside-stress'] },
      },
      { id: 'human-kept-cool', text: 'You have stayed remarkably fair about this. I notice that.' },
      {
        id: 'human-would-bother',
        text: 'That would keep me awake as well.',
        fits: { levels: ['strained', 'heated'], emotions: ['anxious'] },
      },
      {
        id: 'human-glad-you-wrote',
        text: 'I am glad that you ended up with me. I like getting things like this untangled.',
      },
      {
        id: 'human-straight',
        text: 'Thank you for being straight with me. It is easier to help somebody who says what they need.',
      },
      { id: 'human-name', text: 'I am {agentName}, by the way. It helps to know whom you are writing to.' },
      {
        id: 'human-home',
        text: 'If this were my own order, I would want to know one thing first: where it stands. I am finding that out for you.',
        fits: {
          levels: ['calm', 'strained', 'heated'],
          stages: ['clarify', 'solve', 'confirm'],
          issues: ['late-delivery', 'wrong-item', 'missing-item', 'refund', 'return-exchange'],
          emotions: ['frustrated', 'disappointed', 'anxious'],
        },
      },
    ],
  ),
  ...family(
    {
      kind: 'human-moment',
      group: 'careful-humour',
      feeling: 'a smile shared',
      fits: { levels: ['calm', 'strained'], stages: ['clarify', 'solve', 'confirm', 'close'] },
      never: {
        levels: ['heated', 'critical'],
        triggers: [
          'threat',
          'self-harm',
          'vulnerable-customer',
          'discrimination',
          'legal-or-regulator',
          'chargeback',
          'solution-rejected',
          'repeat-contact',
          'asks-for-supervisor',
        ],
        issues: ['data-loss', 'lost-luggage', 'unknown-charge', 'staff-conduct', 'data-privacy', 'broken-promise'],
        emotions: ['angry', 'anxious', 'disappointed'],
        types: ['openly-angry', 'passive-aggressive'],
      },
      doNotTrigger: [
        'died|dead|death|funeral|hospital|surgery|cancer|ill|sick|doctor|ambulance|accident',
        'my mother|father|mum|mom|dad|child|baby|daughter|son|wife|husband',
        'lost my job',
      ],
      priority: 285,
      cooldownMessages: 20,
      techniques: ['T32'],
      guidance: 'Only because they joked first, and once. Laugh with them about the thing, never about them.',
      because: 'A joke returned shows that the joke was heard; a joke begun can only go wrong.',
    },
    [
      {
        id: 'humour-you-first',
        text: 'That made me smile, thank you. Back to work on {issue}.',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'humour-keep-yours',
        text: 'Your humour has survived this better than mine would have. I am nearly there.',
      },
      { id: 'humour-good-line', text: 'I am writing that one down, next to the case number.' },
      {
        id: 'humour-computer',
        text: 'My computer and I are having a word about it. So far I am winning.',
        guidance: 'Only when they joked first, and while you are searching.',
      },
    ],
  ),
];
