import type { Language } from '@evenkeel/library';
import type { RoleWords } from '../adjust/word-roles.ts';
import type { DraftEvidence, MessageContext } from '../signals/draft.ts';

/** Put before the words in question, with their space; `thing` on both sides of them, `request` at the end. */
interface Alterations {
  notWanted: string;
  not: string;
  told: string;
  read: string;
  self: string;
  thing: readonly [before: string, after: string];
  request: string;
}

/**
 * All the engine has to know of a language, beside the terms and triggers of its library. Words are folded as in patterns:
 * lower case, no accents, no apostrophes. Asked once for each word met, never again for each message.
 */
export interface LanguagePack {
  language: Language;
  /** What words do to their neighbours: bits of adjust/word-roles. */
  roles: RoleWords;
  /** What `{you}`, `{agent-noun}` and `{number}` of the pattern language stand for; of a number word how many it is. */
  youWords: ReadonlySet<string>;
  numberWords: ReadonlyMap<string, number>;
  agentNouns: ReadonlySet<string>;
  /** What chats are full of, the commonest first. Decides only how fast patterns are found. */
  commonWords: readonly string[];
  /** What an apostrophe hides: with it dropped, "he'll" would read as "hell". */
  contractions: ReadonlyMap<string, string>;
  /** What a strong word is run together with: "fuckyou". */
  compoundTails: readonly string[];
  /** Keeps the first three letters, but may write "y" as "i". */
  stem(word: string): string;
  /** Whether the language has the word: by this a message is known to be written in it. */
  isWord(word: string): boolean;
  /** Whether `isWord` knows nearly every word: only then is an unknown one a slip of the keyboard. */
  hasDictionary: boolean;
  /** Whether one word may be the other with at most so many slips of the keyboard. Asked only where there is a dictionary. */
  isNear(word: string, target: string, slips: number): boolean;
  /** Whether an adjective before the word is said of a thing. */
  isNoun(word: string): boolean;
  /** Words the nearest other languages have, and this one never. */
  rivalWords: ReadonlySet<string>;
  /** General mood of words and emoji, on AFINN's scale of −5…5. */
  valences: Readonly<Record<string, number>>;
  /** What a message is altered with to try what would have taken a finding back. */
  alterations: Alterations;
  /** Abuse that no list of words holds, found by the grammar of this very language. */
  grammars: readonly ((context: MessageContext, evidence: DraftEvidence[]) => void)[];
}
