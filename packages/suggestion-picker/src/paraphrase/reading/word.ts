/** One word of a message, ready to be parsed and said back. */
export interface Word {
  /** In lower case, with its apostrophe, however it was typed. */
  lower: string;
  /** As it would be written in the middle of a sentence. */
  say: string;
  /** Half-open span of the original text; a contraction's two words share theirs. */
  start: number;
  end: number;
  /** Bits of grammar/word-kinds.ts; 0 for what is no word of English. */
  kinds: number;
}

/** A run of words that no sign of punctuation but the comma divides. */
export interface Stretch {
  words: Word[];
  isQuestion: boolean;
  /** It ends at a sign that ends no sentence: what it says goes on in what cannot be read. */
  breaksOff: boolean;
  /** False after a dash: what follows is an afterthought and has its subject elsewhere. */
  startsAfresh: boolean;
}
