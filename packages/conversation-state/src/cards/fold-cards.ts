import type { ConversationEvent } from '../events.ts';
import type { ConversationState, Shown } from '../state.ts';

type CardsShown = Extract<ConversationEvent, { kind: 'cards-shown' }>;
type CardUsed = Extract<ConversationEvent, { kind: 'card-used' }>;

/** Characters of stored JSON for what was shown, about fifty phrases: a snapshot stays under 12 kB however long the chat. */
const SHOWN_CHARACTERS = 1_800;

/** Remembers what was shown, once per phrase and message: the same cards may be pushed again and again. */
export function foldCardsShown(state: ConversationState, event: CardsShown): ConversationState {
  let shown = state.shown;
  for (const { cardId, phraseId, kind } of event.cards) {
    const number = messageNumberOf(cardId, state);
    const known = shown.find(([id]) => id === phraseId);
    if (known !== undefined && known[3] >= number) continue;
    const entry: Shown = [phraseId, kind, (known?.[2] ?? 0) + 1, number, 'none'];
    shown = [...shown.filter(([id]) => id !== phraseId), entry];
  }
  return shown === state.shown ? state : { ...state, shown: withinBounds(shown) };
}

/** Remembers what became of a card, and counts used empathy against its budget (T18). */
export function foldCardUsed(state: ConversationState, event: CardUsed): ConversationState {
  const known = state.shown.find(([id]) => id === event.phraseId);
  if (known === undefined) return state;
  const [phraseId, kind, times, number, before] = known;
  // What was used stays used: dismissing it afterwards cannot take it back.
  const outcome = event.outcome !== 'dismissed' || before === 'used' ? 'used' : 'dismissed';
  if (outcome === before) return state;
  const { counters } = state;
  return {
    ...state,
    shown: state.shown.map((entry): Shown => (entry === known ? [phraseId, kind, times, number, outcome] : entry)),
    counters:
      outcome === 'used' && kind === 'empathy' ? { ...counters, empathyUsed: counters.empathyUsed + 1 } : counters,
  };
}

/** A card's id ends with the number of the customer message it answers. */
function messageNumberOf(cardId: string, state: ConversationState): number {
  const number = Number(cardId.slice(cardId.lastIndexOf('@') + 1));
  return Number.isSafeInteger(number) && number > 0 ? number : (state.lastCustomerMessage?.number ?? 0);
}

/** Forgets the oldest that was never used first: the customer has not read it. */
function withinBounds(shown: readonly Shown[]): Shown[] {
  const kept = [...shown];
  let size = kept.reduce((sum, entry) => sum + sizeOf(entry), 0);
  while (size > SHOWN_CHARACTERS && kept.length > 0) {
    const unused = kept.findIndex(([, , , , outcome]) => outcome === 'none');
    const [gone] = kept.splice(Math.max(unused, 0), 1);
    size -= gone === undefined ? 0 : sizeOf(gone);
  }
  return kept;
}

function sizeOf([phraseId, kind, times, number, outcome]: Shown): number {
  return phraseId.length + kind.length + outcome.length + String(times).length + String(number).length + 12;
}
