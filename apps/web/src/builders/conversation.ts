import type { Alert, Note } from '@evenkeel/conversation-state';
import type { ChatMessage, ConversationTile, ConversationView, LadderView } from '@evenkeel/protocol';
import type { Assessment, Evidence } from '@evenkeel/scoring-engine';
import type { Card, Nudge, OfferedOption, StillHere } from '@evenkeel/suggestion-picker';

/** The moment all built conversations happen at: 21 November 2026, 12:04 UTC. */
export const BUILT_AT_MS = Date.UTC(2026, 10, 21, 12, 4);

const MINUTE_MS = 60_000;

export function buildAssessment(given: Partial<Assessment> = {}): Assessment {
  return {
    language: 'en',
    abstained: false,
    frustration: 0,
    abuse: 0,
    distress: 0,
    satisfaction: 0,
    sarcasm: 0,
    urgency: 0,
    abuseKinds: [],
    abuseTarget: null,
    triggers: [],
    evidence: [],
    ...given,
  };
}

/** Evidence for the first place these words stand in the text. Throws when they do not: the builder's user has mistyped. */
export function buildEvidence(text: string, words: string, given: Partial<Evidence> = {}): Evidence {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"; evidence needs words of the text. Correct either.`);
  return {
    start,
    end: start + words.length,
    signal: 'frustration',
    termId: 'built',
    points: 2,
    because: 'Says that it is not the first time.',
    ...given,
  };
}

export function buildCard(given: Partial<Card> = {}): Card {
  const phraseId = given.phraseId ?? 'heard-the-wait';
  return {
    cardId: `${phraseId}@3`,
    kind: 'empathy',
    phraseId,
    group: 'validation',
    text: 'You have told us three times now and nothing has moved. I would be fed up too, and I am not going to ask you to explain it again.',
    blanks: [],
    guidance: '',
    feeling: 'taken seriously',
    because: ['They say it is the third time.', 'Nobody has named it yet in this chat.'],
    answersMessageId: 'm3',
    ...given,
  };
}

export function buildCards(): Card[] {
  return [
    buildCard(),
    buildCard({
      phraseId: 'say-back-refund',
      kind: 'paraphrase',
      text: 'So the refund was promised for the 4th, it has not arrived, and each time you were told to wait. Did I get that right?',
      feeling: 'understood',
      because: ['They name a date and a promise.'],
    }),
    buildCard({
      phraseId: 'offer-lead',
      kind: 'hand-over',
      text: 'I can bring my team lead in now, with everything you have told me, so you will not have to start over.',
      guidance: 'Offer it once. If they say no, go on yourself.',
      feeling: 'in control again',
      because: ['They asked for a manager.'],
    }),
  ];
}

/** A card that cannot be inserted before the agent has filled in two things; one of them stands in it twice. */
export function buildBlankCard(given: Partial<Card> = {}): Card {
  return buildCard({
    phraseId: 'own-it-by-when',
    kind: 'apology',
    group: 'own-it',
    text: 'We {whatHappened}, and that is on us. I will write to you by {byWhen}; if {byWhen} passes in silence, come straight back to me.',
    blanks: [
      { slot: 'whatHappened', ask: 'What did we do?' },
      { slot: 'byWhen', ask: 'By when?' },
    ],
    feeling: 'sure it is in hand',
    because: ['The mistake is ours, and a time can be kept.'],
    ...given,
  });
}

export function buildAlert(given: Partial<Alert> = {}): Alert {
  return {
    alertId: 'repeat-contact@3',
    rowId: 'repeated-complaints',
    severity: 'urgent',
    status: 'open',
    protocol: 'Read the last three contacts, then take over or tell the agent what may be offered.',
    responsible: 'supervisor',
    openedAtMs: BUILT_AT_MS - 2 * MINUTE_MS,
    changedAtMs: BUILT_AT_MS - 2 * MINUTE_MS,
    changedById: null,
    reasons: [
      { text: 'Third contact about the same refund.', messageId: 'm3', start: 8, end: 22 },
      { text: 'Asks for a manager.', messageId: 'm3', start: 92, end: 99 },
    ],
    ...given,
  };
}

const HEATED_TEXT =
  'This is the third time I am asking about my refund. Nobody answers, you people are useless. Get me a manager.';

export function buildLastMessage(): NonNullable<ConversationView['lastCustomerMessage']> {
  const text = HEATED_TEXT;
  return {
    messageId: 'm3',
    text,
    assessment: buildAssessment({
      frustration: 0.78,
      abuse: 0.46,
      abuseKinds: ['insult'],
      abuseTarget: 'agent',
      triggers: ['asks-for-supervisor', 'repeat-contact'],
      evidence: [
        buildEvidence(text, 'third time', { signal: 'trigger', trigger: 'repeat-contact', points: 0 }),
        buildEvidence(text, 'third time I am asking', { points: 3, because: 'Repeating oneself is tiring.' }),
        buildEvidence(text, 'Nobody answers', { points: 2, because: 'Feels ignored.' }),
        buildEvidence(text, 'you people are useless', {
          signal: 'abuse',
          points: 3,
          because: 'Calls the people answering worthless.',
        }),
        buildEvidence(text, 'Get me a manager', {
          signal: 'trigger',
          trigger: 'asks-for-supervisor',
          points: 0,
          because: 'Asks for somebody above.',
        }),
      ],
    }),
  };
}

export function buildView(given: Partial<ConversationView> = {}): ConversationView {
  return {
    conversationKey: 'shop~c1',
    source: 'shop',
    conversationId: 'c1',
    seq: 5,
    status: 'open',
    agentId: 'agent-1',
    queueId: 'orders',
    customerName: 'Ana Lindqvist',
    openedAtMs: BUILT_AT_MS - 14 * MINUTE_MS,
    lastEventAtMs: BUILT_AT_MS - MINUTE_MS,
    level: 'heated',
    levelSinceMs: BUILT_AT_MS - 2 * MINUTE_MS,
    trend: 'rising',
    tension: 0.66,
    tensionHistory: [0.12, 0.2, 0.18, 0.34, 0.45, 0.66],
    reasons: [
      { text: 'Third contact about the same refund.', messageId: 'm3', start: 12, end: 22 },
      { text: 'Asks for a manager.', messageId: 'm3' },
      { text: 'Insults the people answering.', messageId: 'm3' },
    ],
    stage: 'validate',
    boundaryStep: 'none',
    permission: '',
    ladder: null,
    contact: null,
    nudges: [],
    stillHere: null,
    emotion: null,
    cause: null,
    customerType: null,
    options: [],
    notes: [],
    waitingSinceMs: BUILT_AT_MS - 3 * MINUTE_MS,
    recovered: false,
    lastCustomerMessage: buildLastMessage(),
    cards: buildCards(),
    noPhrasesIn: null,
    alert: null,
    ...given,
  };
}

/** A view in which something is read of everything: what they feel, why, and how they behave. */
export function buildReadView(given: Partial<ConversationView> = {}): ConversationView {
  return buildView({
    contact: { earlierChats: 2, lastLevel: 'heated' },
    emotion: {
      value: 'frustrated',
      reasons: [buildReason('Says it once more.', 'third time')],
      line: 'Name what it has cost them before you say what you will do.',
    },
    cause: {
      value: 'not-heard',
      reasons: [{ text: 'Nobody has answered the question itself.', messageId: 'm2' }],
      line: 'Say it back in their words first.',
    },
    customerType: {
      value: 'openly-angry',
      reasons: [buildReason('Says it to your face.', 'you people are useless')],
      line: 'Short sentences, one step at a time. Do not answer the tone.',
    },
    ...given,
  });
}

/** A reason read from these words of the heated message. */
function buildReason(text: string, words: string) {
  const { start, end } = buildEvidence(HEATED_TEXT, words);
  return { text, messageId: 'm3', start, end };
}

export function buildCalmView(given: Partial<ConversationView> = {}): ConversationView {
  const text = 'Hi, could you tell me when the blue kettle is back in stock?';
  return buildView({
    level: 'calm',
    trend: 'steady',
    tension: 0.05,
    tensionHistory: [0.08, 0.05, 0.05],
    reasons: [],
    cards: [],
    waitingSinceMs: null,
    lastCustomerMessage: { messageId: 'm3', text, assessment: buildAssessment() },
    ...given,
  });
}

/** Two issues; the alternative of one is open, that of the other still locked. */
export function buildOptions(): OfferedOption[] {
  return [
    {
      optionId: 'late-express',
      issue: 'late-delivery',
      issueName: 'Late delivery',
      solution: 'send it again by express today',
      alternative: 'refund the delivery and leave the rest as it is',
      limit: 'Express up to 25 € is yours to decide; above that, ask the team lead.',
      because: 'The oldest wish of a late parcel is the parcel.',
    },
    {
      optionId: 'refund-now',
      issue: 'refund',
      issueName: 'Refund',
      solution: 'start the refund now and send you the confirmation',
      alternative: null,
      limit: 'Up to 100 € without asking.',
      because: 'A refund that is under way can be shown.',
    },
  ];
}

export function buildNudge(given: Partial<Nudge> = {}): Nudge {
  return {
    nudgeId: 'after-abuse-not-you',
    moment: 'after-abuse',
    line: 'It is not about you. They are aiming at what happened, and you are the one within reach.',
    because: 'Taken personally, an insult is answered; seen from outside, it is limited.',
    ...given,
  };
}

export function buildStillHere(): StillHere {
  return {
    atMs: BUILT_AT_MS - 60_000,
    card: buildCard({
      phraseId: 'still-here',
      kind: 'still-here',
      group: 'still-here',
      text: 'I am still here and still on it. One more minute, then I write to you with what I have found.',
      feeling: 'not forgotten',
      because: ['They have waited more than a minute and a half.'],
    }),
  };
}

export function buildNote(given: Partial<Note> = {}): Note {
  return {
    noteId: 'order@m1',
    kind: 'order',
    text: '48213',
    messageId: 'm1',
    atMs: BUILT_AT_MS - 10 * MINUTE_MS,
    isEdited: false,
    ...given,
  };
}

export function buildNotes(): Note[] {
  return [
    buildNote({ noteId: 'ask@m3', kind: 'ask', text: 'My refund, and somebody who reads what I write' }),
    buildNote(),
    buildNote({ noteId: 'amount@m1', kind: 'amount', text: '€89.90' }),
    buildNote({ noteId: 'tried@m2', kind: 'tried', text: 'Wrote to support twice', isEdited: true }),
    buildNote({ noteId: 'promise@a1', kind: 'promise', text: 'Refund by the 4th' }),
    buildNote({ noteId: 'feeling@m3', kind: 'feeling', text: 'frustrated' }),
  ];
}

export function buildLadder(given: Partial<LadderView> = {}): LadderView {
  return {
    step: 'final-warning',
    abusiveMessages: 2,
    warned: [{ step: 'first-reminder', messageId: 'a2', atMs: BUILT_AT_MS - 4 * MINUTE_MS }],
    permission: 'You may say that the chat will end if it goes on like this. You need not answer the insult.',
    policyId: 'warning-is-yours',
    ...given,
  };
}

export function buildMessage(given: Partial<ChatMessage> = {}): ChatMessage {
  const seq = given.seq ?? 1;
  return {
    messageId: `m${seq}`,
    seq,
    author: 'customer',
    authorId: 'ana',
    text: 'Where is my order?',
    sentAtMs: BUILT_AT_MS - 14 * MINUTE_MS + seq * 40_000,
    editedAtMs: null,
    assessment: null,
    ...given,
  };
}

export function buildTile(given: Partial<ConversationTile> = {}): ConversationTile {
  return {
    conversationKey: 'shop~c1',
    seq: 5,
    status: 'open',
    agentId: 'agent-1',
    queueId: 'orders',
    customerName: 'Ana Lindqvist',
    level: 'heated',
    trend: 'rising',
    tensionHistory: [0.12, 0.2, 0.18, 0.34, 0.45, 0.66],
    lastEventAtMs: BUILT_AT_MS - MINUTE_MS,
    waitingSinceMs: BUILT_AT_MS - 3 * MINUTE_MS,
    lastText: HEATED_TEXT.slice(0, 120),
    lastAuthor: 'customer',
    boundaryStep: 'none',
    recovered: false,
    alert: null,
    topReason: 'Third contact about the same refund.',
    ...given,
  };
}
