/** A message of our own and what a careful agent could say back of it. */
export interface SaidMessage {
  text: string;
  /** Every clause that may be said back, in the words accepted. Empty: nothing of it may be said back. */
  says: readonly string[];
}
