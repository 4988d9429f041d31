import { handleConversationEvent } from './handle-conversation-event.ts';
import type { LiveConversation } from './live-conversation.ts';
import type { FeedbackStore, House, KnownContact } from './ports.ts';

/** New chats of so long are looked up together. */
const GATHER_MS = 200;
/** A person who writes again after a month is told new things in any words. */
const REMEMBERED_MS = 30 * 24 * 3_600_000;

/**
 * Who writes is looked up once per chat, after the first message was answered and acknowledged: nothing waits for it. What is
 * found is an event of the chat, so that its replay gives the same cards when the tables have long changed.
 */
export class ContactBook {
  readonly #store: Pick<FeedbackStore, 'knownContacts'>;
  readonly #house: () => House;
  #waiting: { conversationKey: string; contactId: string }[] = [];
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();

  constructor(options: { store: Pick<FeedbackStore, 'knownContacts'>; house: () => House }) {
    this.#store = options.store;
    this.#house = options.house;
  }

  greet({ conversationKey, contactId }: LiveConversation): void {
    if (contactId === null) return;
    this.#waiting.push({ conversationKey, contactId });
    this.#timer ??= setTimeout(() => this.#lookUp(), GATHER_MS).unref();
  }

  /** Resolves when everybody who wrote so far is known: for tests and a clean stop. */
  async settled(): Promise<void> {
    this.#lookUp();
    await this.#looking;
  }

  #lookUp(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const wanted = this.#waiting.splice(0);
    if (wanted.length === 0) return;
    const house = this.#house();
    this.#looking = this.#looking.then(async () => {
      try {
        const known = await this.#store.knownContacts(wanted, house.now() - REMEMBERED_MS);
        await Promise.all([...known].map(([conversationKey, contact]) => tell(conversationKey, contact, house)));
      } catch (error) {
        house.onFault('contact', error);
      }
    });
  }
}

async function tell(
  conversationKey: string,
  { phraseIds, earlierChats, lastConversationKey }: KnownContact,
  house: House,
): Promise<void> {
  // Asked of the chat itself: its snapshot in the table may be a few messages old.
  const lastLevel = await house.conversations.use(lastConversationKey, ({ state }) => state?.peakLevel ?? null);
  await handleConversationEvent(
    conversationKey,
    ({ state }, atMs) =>
      state?.contact == null ? { kind: 'contact-known', phraseIds, earlierChats, lastLevel, atMs } : 'nothing-new',
    house,
  );
}
