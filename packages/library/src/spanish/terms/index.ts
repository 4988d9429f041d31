import { emoji } from '../../english/terms/emoji.ts';
import type { Term } from '../../schema.ts';
import { attacks, insults, profanity, sarcasm } from './abuse.ts';
import { anger, distress, gratitude } from './feelings.ts';
import { neutral, problems, requests, urgency } from './problems.ts';

/** Every term of the Spanish lexicon; faces speak no language. */
export const spanishTerms: Term[] = [
  ...anger,
  ...gratitude,
  ...distress,
  ...problems,
  ...urgency,
  ...neutral,
  ...requests,
  ...profanity,
  ...insults,
  ...attacks,
  ...sarcasm,
  ...emoji,
];
