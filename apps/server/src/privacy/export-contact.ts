import type { ContactExport, ContactRef, ExportedConversation } from '@evenkeel/protocol';
import type { House } from '../pipeline/ports.ts';
import type { ErasureStore } from '../storage/erasure-store.ts';

const CONVERSATIONS_AT_ONCE = 20;
/** Events, or rows of feedback. */
const ROWS_AT_ONCE = 200;

/** The pieces of a `ContactExport` as JSON, page by page: the chats of a person over years do not fit in memory. */
export async function* exportContact(
  contact: ContactRef,
  { contactId, house, erasure }: { contactId: string; house: House; erasure: ErasureStore },
): AsyncGenerator<string> {
  const head: Omit<ContactExport, 'conversations' | 'cardFeedback'> = { contact, exportedAtMs: house.now() };
  yield `${JSON.stringify(head).slice(0, -1)},"conversations":[`;
  let separator = '';
  for (let after = ''; ; ) {
    const keys = await erasure.conversationsOf(contactId, after, CONVERSATIONS_AT_ONCE);
    for (const key of keys) {
      for await (const piece of exportConversation(key, { house, erasure })) {
        yield `${separator}${piece}`;
        separator = '';
      }
      separator = ',\n';
    }
    if (keys.length < CONVERSATIONS_AT_ONCE) break;
    after = keys.at(-1) ?? '';
  }
  yield '],"cardFeedback":[';
  separator = '';
  for (let after: ContactExport['cardFeedback'][number] | null = null; ; ) {
    const rows: ContactExport['cardFeedback'] = await erasure.cardFeedbackOf(contactId, after, ROWS_AT_ONCE);
    if (rows.length > 0) yield separator + rows.map((row) => JSON.stringify(row)).join(',\n');
    if (rows.length < ROWS_AT_ONCE) break;
    separator = ',\n';
    after = rows.at(-1) ?? null;
  }
  yield ']}';
}

async function* exportConversation(
  conversationKey: string,
  { house, erasure }: { house: House; erasure: ErasureStore },
): AsyncGenerator<string> {
  const head = await house.conversations.use(conversationKey, ({ customerName, queueId, state }) => ({
    conversationKey,
    customerName,
    queueId,
    state,
  }));
  await house.commits.settled();
  yield `${JSON.stringify(head).slice(0, -1)},"events":[`;
  let separator = '';
  for (let after = 0; ; ) {
    const events: ExportedConversation['events'] = await erasure.eventsAfter(conversationKey, after, ROWS_AT_ONCE);
    if (events.length > 0) {
      yield separator + events.map((event) => JSON.stringify(event)).join(',\n');
      separator = ',\n';
    }
    if (events.length < ROWS_AT_ONCE) break;
    after = events.at(-1)?.seq ?? 0;
  }
  yield ']}';
}
