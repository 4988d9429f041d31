import type { Word } from '../reading/word.ts';
import { clause } from './clause.ts';
import { complements } from './complements.ts';
import { NO_ROLE, type Reading, TRIES } from './reading.ts';
import { verbPhrase } from './verb-phrase.ts';

const RULES = { clause, verbPhrase, complements };

export function startReading(words: readonly Word[]): Reading {
  return { words, roles: words.map(() => NO_ROLE), rules: RULES, triesLeft: TRIES, subjectAt: 0 };
}
