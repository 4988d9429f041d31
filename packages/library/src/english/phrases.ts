import type { Phrase } from '../schema.ts';
import { alarms } from './phrases/alarms.ts';
import { boundaries } from './phrases/boundaries.ts';
import { closings } from './phrases/closings.ts';
import { handOvers } from './phrases/hand-overs.ts';
import { ownIt } from './phrases/own-it.ts';
import { paraphrase } from './phrases/paraphrase.ts';
import { questions } from './phrases/questions.ts';
import { validate } from './phrases/validate.ts';

/** Everything an agent is offered by default, in our own words: plain, warm, concrete; "I" rather than "we"; no promise that may break. */
export const phrases: Phrase[] = [
  ...validate,
  ...ownIt,
  ...paraphrase,
  ...questions,
  ...boundaries,
  ...handOvers,
  ...alarms,
  ...closings,
];
