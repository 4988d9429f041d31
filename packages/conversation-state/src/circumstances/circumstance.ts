/** What surrounds a message and speaks for a level beside its own words; with the span of the message that shows it, if one does. */
export interface Circumstance {
  words: string;
  span?: { start: number; end: number };
  /** They were not listened to: a question passed over, the same said again. */
  isUnheard?: true;
}
