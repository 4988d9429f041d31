import type { ConversationEvent } from '@evenkeel/conversation-state';
import type { ChatMessage } from '@evenkeel/protocol';
import { contactIdOf } from './contact-id-of.ts';
import { foldCardsShown, foldEvent, type LiveConversation, pickCards } from './live-conversation.ts';
import type { CardsShown, House, StoredEvent, Turn } from './ports.ts';

/** Renewing the snapshot with every event would triple what is written; folding this many events takes microseconds. */
const SNAPSHOT_EVERY = 16;

export interface Happening {
  event: ConversationEvent;
  receivedAtMs: number;
  about?: StoredEvent['about'];
  edited?: StoredEvent['edited'];
  /** What the screens show for it, when it is a message or an edit. `seq` is filled in here. */
  message?: Omit<ChatMessage, 'seq'> & { seq?: number };
}

/**
 * One event through the house: state, cards, push, and into the group commit.
 *
 * Memory and screens move at once; the promise resolves when the event is stored. It rejects when it never will be; the
 * conversation has then been dropped from memory and the next use reads what the database really has.
 */
export function applyEvent(conversation: LiveConversation, happening: Happening, house: House): Promise<void> {
  const { event, about = {} } = happening;
  const library = house.library.current;
  const { state: before, contactId: contactBefore, cards: cardsBefore } = conversation;
  const shownBefore = new Set(cardsBefore.map((card) => card.cardId));

  const contactsBefore = conversation.contactIds.size;

  const folded = foldEvent(conversation, { event, about }, library);
  conversation.seq += 1;
  conversation.cards = pickCards(conversation, library);

  const cardsShown: CardsShown = conversation.cards
    .filter((card) => !shownBefore.has(card.cardId))
    .map(({ cardId, phraseId, kind, group }) => ({ cardId, phraseId, kind, group }));
  const state = foldCardsShown(conversation, folded, { event, cardsShown }, library);
  if (event.kind === 'message') conversation.messageSeqs.set(event.messageId, conversation.seq);

  const message = happening.message ? { seq: conversation.seq, ...happening.message } : null;
  house.pushes.turnApplied(conversation, message);
  house.feedback.note(conversation, { event, cardsBefore, cardsShown });
  const isNewContact = contactBefore === null && conversation.contactId !== null;
  if (isNewContact) house.contacts.greet(conversation);

  const hasNewContact = conversation.contactIds.size > contactsBefore;
  const turn: Turn = {
    conversationKey: conversation.conversationKey,
    newContactId: hasNewContact && event.kind === 'message' ? contactIdOf(conversation.source, event.authorId) : null,
    stored: {
      seq: conversation.seq,
      receivedAtMs: happening.receivedAtMs,
      event,
      cardsShown,
      about,
      ...(happening.edited ? { edited: happening.edited } : {}),
    },
    snapshot: null,
  };
  // Lists are read from the table by these; everything else is folded when the conversation is loaded.
  const isListed = !before || before.status !== state.status || before.agentId !== state.agentId || hasNewContact;
  if (isListed || conversation.seq - conversation.snapshotSeq >= SNAPSHOT_EVERY) {
    conversation.snapshotSeq = conversation.seq;
    turn.snapshot = {
      conversationKey: conversation.conversationKey,
      source: conversation.source,
      conversationId: conversation.conversationId,
      queueId: conversation.queueId,
      customerName: conversation.customerName,
      contactId: conversation.contactId,
      snapshotSeq: conversation.seq,
      state,
    };
  }
  return house.commits.store(turn).then(() => house.pushes.turnStored(conversation));
}
