import type { CardKind, Slot } from '@evenkeel/library';

/** One suggestion, ready to read in one second. */
export interface Card {
  /** Unique in the conversation: `<phrase id>@<number of the customer message it answers>`. */
  cardId: string;
  kind: CardKind;
  phraseId: string;
  group: string;
  /** What insert puts into the composer; empty when the card only guides. Slots the agent must fill stand in it as `{slot}`. */
  text: string;
  /** What the agent must fill in before it can be inserted, in the order of the text. */
  blanks: { slot: Slot; ask: string }[];
  /** Private to the agent, never sent; empty when there is none. */
  guidance: string;
  /** The feeling it aims for. */
  feeling: string;
  /** Why this card, one or more short sentences, the first the most telling. */
  because: string[];
  /** The customer message it answers; it is stale when a newer turn makes it so. */
  answersMessageId: string | null;
}
