import { AGENT_NOUNS, COMMON_WORDS, NUMBER_WORDS, YOU_WORDS } from '../match/word-classes.ts';
import type { LanguagePack } from './language-pack.ts';

/**
 * English for texts that hide nothing, such as an agent's own draft: words are what they are spelled, nothing is guessed, and
 * no dictionary has to be loaded. Has no stemmer: `refund~` matches "refund" alone.
 */
export const plainEnglishPack: LanguagePack = {
  language: 'en',
  roles: [],
  youWords: YOU_WORDS,
  numberWords: NUMBER_WORDS,
  agentNouns: AGENT_NOUNS,
  commonWords: COMMON_WORDS,
  contractions: new Map(),
  compoundTails: [],
  stem: (word) => word,
  // A word nobody can look up is no slip, no disguise and no stranger.
  isWord: () => true,
  hasDictionary: false,
  isNear: () => false,
  isNoun: () => false,
  rivalWords: new Set(),
  valences: {},
  alterations: { notWanted: '', not: '', told: '', read: '', self: '', thing: ['', ''], request: '' },
  grammars: [],
};
