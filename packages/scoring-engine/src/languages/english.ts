import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import emojiValences from 'sentiment/build/emoji.json' with { type: 'json' };
import afinn from 'sentiment/languages/en/index.js';
import { ENGLISH_ROLES } from '../adjust/word-roles.ts';
import { AGENT_NOUNS, COMMON_WORDS, NUMBER_WORDS, YOU_WORDS } from '../match/word-classes.ts';
import { isEnglishWord, isNoun } from '../normalize/english-words.ts';
import { weighGroups } from '../signals/weigh-groups.ts';
import { weighPersons } from '../signals/weigh-persons.ts';
import { isNear } from './is-near.ts';
import type { LanguagePack } from './language-pack.ts';

/** Porter's stemmer, natural's Brill lexicon, AFINN, and lists of our own. */
export const englishPack: LanguagePack = {
  language: 'en',
  roles: ENGLISH_ROLES,
  youWords: YOU_WORDS,
  numberWords: NUMBER_WORDS,
  agentNouns: AGENT_NOUNS,
  commonWords: COMMON_WORDS,
  contractions: new Map([
    ['hell', 'he'],
    ['shell', 'she'],
    ['well', 'we'],
    ['ill', 'im'],
    ['wed', 'we'],
    ['shed', 'she'],
    ['id', 'im'],
    ['were', 'we'],
  ]),
  compoundTails: ['you', 'u', 'off', 'bot', 'head', 'face', 'wit', 'tard', 'this', 'that'],
  stem: (word) => stemmer.stem(word),
  isWord: isEnglishWord,
  hasDictionary: true,
  isNear,
  isNoun,
  rivalWords: new Set(),
  valences: { ...emojiValences, ...afinn.labels },
  alterations: {
    notWanted: 'I do not want to ',
    not: 'not ',
    told: 'she told me ',
    read: 'it read ',
    self: 'I am ',
    thing: ['', ' printer'],
    request: ' please',
  },
  grammars: [weighGroups, weighPersons],
};
