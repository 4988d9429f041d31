import type { ConversationEvent } from '@evenkeel/conversation-state';
import { type Card, editShare } from '@evenkeel/suggestion-picker';
import type { LiveConversation } from './live-conversation.ts';
import type { CardRow, CardsShown, FeedbackStore } from './ports.ts';

/** Rows are written together: what was learned may come a second late, an acknowledgement may not. */
const WRITE_EVERY_MS = 1000;
const MOST_ROWS_AT_ONCE = 500;
/** Without a database for so long that this many wait, the oldest are given up: chats matter more than what is learned from them. */
const MOST_WAITING = 20_000;
/** Chats whose cards may still become something; of too many the one that was opened first is forgotten. */
const MOST_CHATS = 20_000;
/** Of an inserted card no more may be changed for what was sent to count as the card. */
const MOST_CHANGED = 0.7;

/** What is still open of one chat. */
interface OpenCards {
  rows: Map<string, CardRow>;
  /** Inserted and not sent yet. */
  inserted: { row: CardRow; text: string } | null;
}

/** One event, with the cards as they were before it. */
export interface Happened {
  event: ConversationEvent;
  cardsBefore: readonly Card[];
  cardsShown: CardsShown;
}

/**
 * Notes what becomes of cards: shown, inserted, sent with how much of it left, dismissed, and how tense the customer's next
 * message was. It only remembers; a timer writes, past the way of the messages. What a crash takes is a second of feedback.
 */
export class FeedbackBook {
  readonly #store: Pick<FeedbackStore, 'saveCards'>;
  readonly #onFault: (what: string, error: unknown) => void;
  readonly #open = new Map<string, OpenCards>();
  #changed = new Set<CardRow>();
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: {
    store: Pick<FeedbackStore, 'saveCards'>;
    onFault: (what: string, error: unknown) => void;
  }) {
    this.#store = options.store;
    this.#onFault = options.onFault;
  }

  /** Called after the event was folded. */
  note(conversation: LiveConversation, happened: Happened): void {
    const { event } = happened;
    if (event.kind === 'message') {
      if (event.author === 'customer') this.#customerWrote(conversation);
      else if (event.author === 'agent') this.#agentWrote(conversation, event.text);
    } else if (event.kind === 'card-used') {
      this.#cardUsed(conversation, event, happened.cardsBefore);
    }
    for (const card of happened.cardsShown) this.#row(conversation, card, event.atMs);
    if (event.kind === 'closed') this.#open.delete(conversation.conversationKey);
  }

  /** Nothing of these chats is written any more; resolves when what was being written is. */
  async forget(conversationKeys: readonly string[]): Promise<void> {
    const forgotten = new Set(conversationKeys);
    for (const key of forgotten) this.#open.delete(key);
    for (const row of this.#changed) if (forgotten.has(row.conversationKey)) this.#changed.delete(row);
    await this.#writing;
  }

  /** Writes what is there and resolves when it is written: for a clean stop. */
  async settled(): Promise<void> {
    this.#write();
    await this.#writing;
  }

  #customerWrote({ conversationKey, state }: LiveConversation): void {
    const open = this.#open.get(conversationKey);
    if (open === undefined || state === null) return;
    for (const row of open.rows.values()) {
      row.tensionNextTurn = state.tension;
      this.#change(row);
    }
    // The cards of an answered message are past; one that was inserted may still be on its way.
    open.rows.clear();
    if (open.inserted === null) this.#open.delete(conversationKey);
  }

  #agentWrote({ conversationKey }: LiveConversation, text: string): void {
    const open = this.#open.get(conversationKey);
    if (open?.inserted == null) return;
    const { row, text: inserted } = open.inserted;
    open.inserted = null;
    open.rows.set(row.cardId, row);
    row.editShare = editShare(inserted, text);
    row.sent = row.editShare <= MOST_CHANGED;
    this.#change(row);
  }

  #cardUsed(
    conversation: LiveConversation,
    event: Extract<ConversationEvent, { kind: 'card-used' }>,
    cardsBefore: readonly Card[],
  ): void {
    const { cardId, phraseId, outcome, dismissReason } = event;
    const card = cardsBefore.find((one) => one.cardId === cardId);
    const kind = card?.kind ?? event.cardKind;
    if (kind === undefined) return;
    const row = this.#row(conversation, { cardId, phraseId, kind }, event.atMs);
    row.outcome = outcome;
    row.dismissReason = dismissReason ?? null;
    const open = this.#openOf(conversation.conversationKey);
    if (outcome !== 'dismissed' && card !== undefined) open.inserted = { row, text: card.text };
    this.#change(row);
  }

  /** The row of a card, made when it is first heard of. */
  #row(
    { conversationKey, contactId, state }: LiveConversation,
    { cardId, phraseId, kind }: Pick<CardsShown[number], 'cardId' | 'phraseId' | 'kind'>,
    atMs: number,
  ): CardRow {
    const { rows } = this.#openOf(conversationKey);
    const known = rows.get(cardId);
    if (known !== undefined) return known;
    const row: CardRow = {
      conversationKey,
      cardId,
      phraseId,
      kind,
      contactId,
      shownAtMs: atMs,
      outcome: 'shown',
      dismissReason: null,
      editShare: null,
      sent: false,
      tensionAtShown: state?.tension ?? 0,
      tensionNextTurn: null,
    };
    rows.set(cardId, row);
    this.#change(row);
    return row;
  }

  #openOf(conversationKey: string): OpenCards {
    const known = this.#open.get(conversationKey);
    if (known !== undefined) return known;
    const open: OpenCards = { rows: new Map(), inserted: null };
    this.#open.set(conversationKey, open);
    const [oldest] = this.#open.size > MOST_CHATS ? this.#open.keys() : [];
    if (oldest !== undefined) this.#open.delete(oldest);
    return open;
  }

  #change(row: CardRow): void {
    this.#changed.add(row);
    const [oldest] = this.#changed.size > MOST_WAITING ? this.#changed : [];
    if (oldest !== undefined) this.#changed.delete(oldest);
    this.#timer ??= setTimeout(() => this.#write(), WRITE_EVERY_MS).unref();
  }

  #write(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const rows = [...this.#changed].map((row) => ({ ...row }));
    this.#changed = new Set();
    this.#writing = this.#writing.then(async () => {
      for (let at = 0; at < rows.length; at += MOST_ROWS_AT_ONCE) {
        try {
          await this.#store.saveCards(rows.slice(at, at + MOST_ROWS_AT_ONCE));
        } catch (error) {
          this.#onFault('feedback', error);
        }
      }
    });
  }
}
