/**
 * Where each way of good de-escalation is in the product. A test holds every path and every name of a test here to what is in the
 * tree; the phrase groups are read from the library.
 */
export interface Technique {
  id: string;
  what: string;
  /** The file that decides. */
  rule: string;
  /** What a person sees, and the file that shows it. */
  screen: readonly [what: string, file: string];
  test: readonly [file: string, name: string];
}

const STATE = 'packages/conversation-state/src';
const PICKER = 'packages/suggestion-picker/src';
const COACH = 'packages/draft-coach/src';
const ASSIST = 'apps/web/src/features/assist';
const COMPOSER = ['under the composer', 'apps/web/src/features/draft-coach/draft-findings.tsx'] as const;
const CARD = ['card', `${ASSIST}/suggestion-card.tsx`] as const;
const BADGES = ['badge', `${ASSIST}/read-badges.tsx`] as const;
const HEADER = ['header', `${ASSIST}/level-header.tsx`] as const;
const PAUSE = ['private pause', `${ASSIST}/tools/pause-tool.tsx`] as const;
const OPTIONS = ['options', `${ASSIST}/tools/options-tool.tsx`] as const;
const LIMITS = ['limits', `${ASSIST}/tools/limits-tool.tsx`] as const;
const ALERT = ['alert on the wall', 'apps/web/src/features/alerts/alert-card.tsx'] as const;
const HAND_OVER = ['hand over', `${ASSIST}/tools/hand-over-tool.tsx`] as const;
const RESTRAINT = `${PICKER}/restraint.test.ts`;
const PICK_TEST = `${PICKER}/pick-suggestions.test.ts`;
const COACH_TEST = `${COACH}/coach-draft.test.ts`;
const RULES_TEST = `${COACH}/draft-rules.test.ts`;
const PHRASES_TEST = 'packages/library/src/english/phrases.test.ts';
const TOOLS_TEST = `${ASSIST}/tools/tools.test.tsx`;
const FOLD_TEST = `${STATE}/reduce-conversation.test.ts`;
const READ_TEST = `${STATE}/customer/read-of-customer.test.ts`;
const FINDS = 'finds what it is for, and nothing else';
const DRAFTS = 'packages/library/src/english/draft-rules';

export const techniques: readonly Technique[] = [
  {
    id: 'T01',
    what: 'Name the emotion',
    rule: `${STATE}/customer/emotion-after.ts`,
    screen: BADGES,
    test: [READ_TEST, 'comes with the words that show it and the message they are in'],
  },
  {
    id: 'T02',
    what: 'Hear a raised voice',
    rule: `${STATE}/levels/own-baseline.ts`,
    screen: HEADER,
    test: [FOLD_TEST, 'somebody who always writes in capitals is not taken for angry, whatever they ask'],
  },
  {
    id: 'T03',
    what: 'Know the cause',
    rule: `${STATE}/customer/cause-after.ts`,
    screen: BADGES,
    test: [READ_TEST, 'the cause'],
  },
  {
    id: 'T04',
    what: 'Know the type',
    rule: `${STATE}/customer/type-after.ts`,
    screen: BADGES,
    test: [READ_TEST, 'comes with the words of both signs'],
  },
  {
    id: 'T05',
    what: 'Let them vent',
    rule: `${PICKER}/nudges/nudges-for.ts`,
    screen: ['private line', `${ASSIST}/assist-panel.tsx`],
    test: [RESTRAINT, 'nothing to solve is offered, and the agent is told to let them finish'],
  },
  {
    id: 'T06',
    what: 'Give control back',
    rule: 'packages/library/src/english/tells/causes.ts',
    screen: CARD,
    test: [
      RESTRAINT,
      'a phrase for a feeling, a cause or a type comes only where it was read, and before one for anybody',
    ],
  },
  {
    id: 'T07',
    what: 'Count what was said again',
    rule: `${STATE}/circumstances/said-again.ts`,
    screen: HEADER,
    test: [FOLD_TEST, 'what an answer did not settle is told apart from what is said for the first time'],
  },
  {
    id: 'T08',
    what: 'Notice a refused solution',
    rule: `${STATE}/triggers/without-idle-refusal.ts`,
    screen: OPTIONS,
    test: [FOLD_TEST, 'goes back when the solution failed, and to the feelings when the temper rises anew'],
  },
  {
    id: 'T09',
    what: 'Say which feeling a phrase aims for',
    rule: 'packages/library/src/schema.ts',
    screen: CARD,
    test: [PHRASES_TEST, 'cover every kind, level, step and trigger'],
  },
  {
    id: 'T10',
    what: 'Validate before solving',
    rule: `${STATE}/stage/stage-after.ts`,
    screen: CARD,
    test: [PICK_TEST, 'feelings come first while nobody has spoken to them, questions once somebody has'],
  },
  {
    id: 'T11',
    what: 'Vary empathy',
    rule: `${PICKER}/restrained.ts`,
    screen: CARD,
    test: [RESTRAINT, 'is not sent what they were sent in an earlier chat, except where it is about safety'],
  },
  {
    id: 'T12',
    what: 'Validate without agreeing',
    rule: `${DRAFTS}/concession.ts`,
    screen: COMPOSER,
    test: [COACH_TEST, 'about conceding fault is made only where policy says not to'],
  },
  {
    id: 'T13',
    what: 'Leave no slot open',
    rule: `${PICKER}/fill-text.ts`,
    screen: ['blanks in the card', `${ASSIST}/blank-text.tsx`],
    test: [RESTRAINT, 'are filled from the option table as far as it goes; the rest is asked for'],
  },
  {
    id: 'T14',
    what: 'Use their name',
    rule: `${PICKER}/spoken-name.ts`,
    screen: ['private line', `${ASSIST}/assist-panel.tsx`],
    test: [RESTRAINT, 'to use the name, once, when two answers had none'],
  },
  {
    id: 'T15',
    what: 'A human moment',
    rule: `${PICKER}/restrained.ts`,
    screen: CARD,
    test: [RESTRAINT, 'a human moment is used once in a chat, and never beside abuse'],
  },
  {
    id: 'T16',
    what: 'Thank for the real wait',
    rule: `${PICKER}/filled-in.ts`,
    screen: CARD,
    test: [RESTRAINT, 'after a long wait that was measured, thanks are offered among the cards'],
  },
  {
    id: 'T17',
    what: 'Apologise for something specific, not too often',
    rule: `${PICKER}/restrained.ts`,
    screen: CARD,
    test: [RESTRAINT, 'after two apologies of the agent, however they were written, none is offered, in whatever kind'],
  },
  {
    id: 'T18',
    what: 'Stop empathy in time',
    rule: `${PICKER}/restrained.ts`,
    screen: CARD,
    test: [RESTRAINT, 'when there was enough sympathy, options come before questions'],
  },
  {
    id: 'T19',
    what: 'Paraphrase',
    rule: `${PICKER}/paraphrase/paraphrase-of.ts`,
    screen: CARD,
    test: [
      `${PICKER}/paraphrase/paraphrase-of.test.ts`,
      'no paraphrase holds an insult, a first person or a broken slot',
    ],
  },
  {
    id: 'T20',
    what: 'Keep notes',
    rule: `${STATE}/notes/notes-in.ts`,
    screen: ['notes', `${ASSIST}/tools/notes-tool.tsx`],
    test: [`${STATE}/notes/fold-notes.test.ts`, 'have each order number once, however it is named again'],
  },
  {
    id: 'T21',
    what: 'Ask open questions, then confirm',
    rule: `${PICKER}/ranked.ts`,
    screen: CARD,
    test: [
      `${PICKER}/paraphrase/open-question.test.ts`,
      'where nothing can be said back, an open question is offered instead',
    ],
  },
  {
    id: 'T22',
    what: 'Do not interrupt',
    rule: `${COACH}/measure-draft.ts`,
    screen: COMPOSER,
    test: [COACH_TEST, 'a customer who is still typing is left to finish'],
  },
  {
    id: 'T23',
    what: 'Say you are still there',
    rule: `${PICKER}/nudges/still-here.ts`,
    screen: CARD,
    test: [RESTRAINT, 'a line is ready from a minute and a half after the question, in a calm chat, too'],
  },
  {
    id: 'T24',
    what: 'Positive language',
    rule: `${DRAFTS}/negative-wording.ts`,
    screen: COMPOSER,
    test: [RULES_TEST, 'its rewrite reads as written here, and is not complained about again'],
  },
  {
    id: 'T25',
    what: 'No blame, no defence, no “calm down”',
    rule: `${DRAFTS}/blame.ts`,
    screen: COMPOSER,
    test: [RULES_TEST, FINDS],
  },
  {
    id: 'T26',
    what: 'Steady, short and clear',
    rule: `${COACH}/split-block.ts`,
    screen: COMPOSER,
    test: [COACH_TEST, 'a long block is split between sentences, and then it is well'],
  },
  { id: 'T27', what: 'Concrete, and “I”', rule: `${DRAFTS}/vague.ts`, screen: COMPOSER, test: [RULES_TEST, FINDS] },
  {
    id: 'T28',
    what: 'Promise what you can keep',
    rule: `${DRAFTS}/promise.ts`,
    screen: COMPOSER,
    test: [
      `${STATE}/notes/fold-notes.test.ts`,
      'tell a change of the level with its reason, and what the agent did and promised',
    ],
  },
  {
    id: 'T29',
    what: 'Pause before answering',
    rule: `${PICKER}/nudges/nudges-for.ts`,
    screen: PAUSE,
    test: [TOOLS_TEST, 'is offered with its line, once for a message, and sends nothing'],
  },
  {
    id: 'T30',
    what: 'It is not about you',
    rule: `${PICKER}/nudges/nudges-for.ts`,
    screen: PAUSE,
    test: [RESTRAINT, 'after an insult that it is not about them, until they have answered'],
  },
  {
    id: 'T31',
    what: 'Common ground',
    rule: `${PICKER}/eligible.ts`,
    screen: CARD,
    test: [PHRASES_TEST, 'cover every kind, level, step and trigger'],
  },
  {
    id: 'T32',
    what: 'Humour, carefully',
    rule: `${PICKER}/eligible.ts`,
    screen: CARD,
    test: [RESTRAINT, 'is offered when the house allows it, the customer joked and the tension falls'],
  },
  {
    id: 'T33',
    what: 'Offer options within policy',
    rule: `${PICKER}/options/options-for.ts`,
    screen: OPTIONS,
    test: [
      TOOLS_TEST,
      'the alternative is locked until the solution was turned down, and the limit is only for the agent',
    ],
  },
  {
    id: 'T34',
    what: 'Ask what would fix it',
    rule: `${PICKER}/ranked.ts`,
    screen: CARD,
    test: [RESTRAINT, 'when there was enough sympathy, options come before questions'],
  },
  {
    id: 'T35',
    what: 'A choice of two',
    rule: `${PICKER}/compose/compose.ts`,
    screen: OPTIONS,
    test: [TOOLS_TEST, 'two ticked ways become one question, by keyboard'],
  },
  {
    id: 'T36',
    what: 'The alternative after a no',
    rule: `${PICKER}/options/options-for.ts`,
    screen: OPTIONS,
    test: [
      TOOLS_TEST,
      'the alternative is locked until the solution was turned down, and the limit is only for the agent',
    ],
  },
  {
    id: 'T37',
    what: 'Say no in three parts',
    rule: `${PICKER}/compose/compose.ts`,
    screen: ['say no', `${ASSIST}/tools/composer-tool.tsx`],
    test: [TOOLS_TEST, 'a refusal goes only with all of its three parts'],
  },
  {
    id: 'T38',
    what: 'Own a mistake in four parts',
    rule: `${PICKER}/compose/compose.ts`,
    screen: ['own it', `${ASSIST}/tools/composer-tool.tsx`],
    test: [TOOLS_TEST, 'a mistake is owned in four parts, and what is typed waits while the tool is closed'],
  },
  {
    id: 'T39',
    what: 'Say how it works and by when',
    rule: `${PICKER}/eligible.ts`,
    screen: CARD,
    test: [PHRASES_TEST, 'cover every kind, level, step and trigger'],
  },
  {
    id: 'T40',
    what: 'Set a calm limit',
    rule: `${STATE}/boundary/climb-ladder.ts`,
    screen: LIMITS,
    test: [PICK_TEST, 'a limit stays until it was used, and cites what the agent may do'],
  },
  {
    id: 'T41',
    what: 'The boundary ladder',
    rule: `${STATE}/boundary/climb-ladder.ts`,
    screen: LIMITS,
    test: [`${STATE}/boundary/ladder.test.ts`, 'remembers the limit the agent really set, without any card'],
  },
  {
    id: 'T42',
    what: 'A written conduct policy',
    rule: `${STATE}/boundary/conduct-for.ts`,
    screen: LIMITS,
    test: [
      `${STATE}/boundary/ladder.test.ts`,
      'the conduct row for the very kind of abuse comes before the general one',
    ],
  },
  {
    id: 'T43',
    what: 'Set expectations early',
    rule: `${PICKER}/eligible.ts`,
    screen: CARD,
    test: [RESTRAINT, 'come with the first strong word, once, and not to somebody who is past that'],
  },
  {
    id: 'T44',
    what: 'Trigger, protocol, who acts',
    rule: `${STATE}/alert/alert-after.ts`,
    screen: ALERT,
    test: [FOLD_TEST, 'an unsolved problem rings once the agent has answered twice and it still stands'],
  },
  {
    id: 'T45',
    what: 'Promptly, and not too early',
    rule: `${STATE}/alert/alert-after.ts`,
    screen: ALERT,
    test: [FOLD_TEST, 'anger rings only after the agent has tried twice'],
  },
  {
    id: 'T46',
    what: 'Escalate as more help',
    rule: `${PICKER}/ranked.ts`,
    screen: CARD,
    test: [PICK_TEST, 'somebody else is not offered before the agent has tried twice, unless the customer asks'],
  },
  {
    id: 'T47',
    what: 'Nobody repeats themselves',
    rule: `${STATE}/hand-over/hand-over-packet.ts`,
    screen: HAND_OVER,
    test: [
      `${STATE}/hand-over/hand-over-packet.test.ts`,
      'has what the customer wants, the key points, what was tried and what was promised',
    ],
  },
  {
    id: 'T48',
    what: 'A break at hand-over',
    rule: `${PICKER}/nudges/nudges-for.ts`,
    screen: HAND_OVER,
    test: [RESTRAINT, 'every moment has a line that comes with Evenkeel'],
  },
];
