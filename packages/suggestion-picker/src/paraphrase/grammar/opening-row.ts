/**
 * How a clause may open, and what becomes of it. Whatever is put in front is in the customer's own voice ("I am still
 * waiting"): one mechanism then turns every clause alike.
 *
 * A pattern is a list of words between spaces: `a|b` is either, `a?` may be missing, `<ing>` is any word of that kind, `,` a comma.
 */
export interface OpeningRow {
  id: string;
  because: string;
  /** Taken away from the front. */
  drop?: string;
  /** Must follow what was taken away; it stays. */
  next?: string;
  /** Comes in front of what is left; `*1` is the first word that was taken away. */
  put?: string;
  /** Only where a sentence begins: in its middle the missing words stand before. */
  onlyAfresh?: true;
  /** What is left is a question: its verb goes behind its subject. */
  isAsked?: true;
  /** A message and what is said back of it. */
  examples: readonly (readonly [from: string, to: string])[];
  /** Messages of which nothing is said back although they look like it. */
  refuses: readonly string[];
}
