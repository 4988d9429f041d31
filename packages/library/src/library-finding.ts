/** Something an admin should know before publishing: where, what, what follows from it, and what to do. */
export interface LibraryFinding {
  /** Dotted, such as `terms.12.pattern`. */
  path: string;
  problem: string;
  consequence: string;
  remedy: string;
  /** It could be better, and may be published as it is. */
  isAdvice?: true;
}
