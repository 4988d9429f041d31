import type { ConversationEvent } from '../events.ts';
import type { ConversationState, Shown } from '../state.ts';

type CardsShown = Extract<ConversationEvent, { kind: 'cards-shown' }>;
type CardUsed = Extract<ConversationEvent, { kind: 'card-used' }>;

/** Characters of stored JSON for what was shown, about forty phrases: a snapshot stays under 18 kB however long the chat. */
const SHOWN_CHARACTERS = 1_400;
/** Of these kept free for the cards of the next message. */
const ROOM_CHARACTERS = 240;

/**
 * What was shown, with room for the cards of a new message. Forgotten is when somebody writes and not when cards are noted: a
 * phrase that became free in between would change the cards of the very message they answer.
 */
export function makeRoomForCards(before: readonly Shown[]): Shown[] {
  const shown = before.slice();
  forgetOldest(shown, SHOWN_CHARACTERS - ROOM_CHARACTERS);
  return shown;
}

/** Remembers what was shown, once per phrase and message: the same cards may be pushed again and again. */
export function foldCardsShown(before: ConversationState, next: ConversationState, event: CardsShown): void {
  const shown = before.shown.slice();
  for (const { cardId, phraseId, kind } of event.cards) {
    const number = messageNumberOf(cardId, before);
    const at = placeOf(phraseId, shown);
    const known = at < 0 ? undefined : shown[at];
    if (known !== undefined) {
      if (known[3] >= number) continue;
      shown.splice(at, 1);
    }
    shown.push([phraseId, kind, (known?.[2] ?? 0) + 1, number, 'none']);
  }
  forgetOldest(shown, SHOWN_CHARACTERS);
  next.shown = shown;
}

/** Remembers what became of a card, and counts used empathy against its budget (T18). */
export function foldCardUsed(before: ConversationState, next: ConversationState, event: CardUsed): void {
  const at = placeOf(event.phraseId, before.shown);
  const known = at < 0 ? undefined : before.shown[at];
  if (known === undefined) {
    if (event.cardKind === undefined) return;
    const outcome = event.outcome === 'dismissed' ? 'dismissed' : 'used';
    const shown: Shown[] = [
      ...before.shown,
      [event.phraseId, event.cardKind, 1, messageNumberOf(event.cardId, before), outcome],
    ];
    forgetOldest(shown, SHOWN_CHARACTERS);
    next.shown = shown;
    return;
  }
  const [phraseId, kind, times, number, outcomeBefore] = known;
  // What was used stays used: dismissing it afterwards cannot take it back.
  const outcome = event.outcome !== 'dismissed' || outcomeBefore === 'used' ? 'used' : 'dismissed';
  if (outcome === outcomeBefore) return;
  next.shown = before.shown.with(at, [phraseId, kind, times, number, outcome]);
  if (outcome === 'used' && kind === 'empathy') {
    next.counters = { ...before.counters, empathyUsed: before.counters.empathyUsed + 1 };
  }
}

/** The place of a phrase among what was shown, or -1. */
function placeOf(phraseId: string, shown: readonly Shown[]): number {
  for (let at = 0; at < shown.length; at += 1) if (shown[at]?.[0] === phraseId) return at;
  return -1;
}

/** A card's id ends with the number of the customer message it answers. */
function messageNumberOf(cardId: string, state: ConversationState): number {
  const number = Number(cardId.slice(cardId.lastIndexOf('@') + 1));
  return Number.isSafeInteger(number) && number > 0 ? number : (state.lastCustomerMessage?.number ?? 0);
}

/** Forgets the oldest that was never used first: the customer has not read it. */
function forgetOldest(shown: Shown[], kept: number): void {
  let size = 0;
  for (const entry of shown) size += sizeOf(entry);
  while (size > kept && shown.length > 0) {
    const unused = shown.findIndex(([, , , , outcome]) => outcome === 'none');
    const [gone] = shown.splice(Math.max(unused, 0), 1);
    size -= gone === undefined ? 0 : sizeOf(gone);
  }
}

/** About what it takes as JSON, with room for numbers of three digits. */
function sizeOf([phraseId, kind, , , outcome]: Shown): number {
  return phraseId.length + kind.length + outcome.length + 16;
}
