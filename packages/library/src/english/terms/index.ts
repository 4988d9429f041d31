import type { Term } from '../../schema.ts';
import { anger } from './anger.ts';
import { distress } from './distress.ts';
import { emoji } from './emoji.ts';
import { gratitude } from './gratitude.ts';
import { harassment, sexualTerms } from './harassment.ts';
import { idioms } from './idioms.ts';
import { insults } from './insults.ts';
import { neutral } from './neutral.ts';
import { politeComplaints } from './polite-complaints.ts';
import { brokenThings, money, repetition, waiting } from './problems.ts';
import { profanity } from './profanity.ts';
import { sarcasm } from './sarcasm.ts';
import { slurs } from './slurs.ts';
import { threats } from './threats.ts';
import { urgency } from './urgency.ts';

/** Every term of the English library, one file per kind. */
export const englishTerms: Term[] = [
  ...anger,
  ...politeComplaints,
  ...idioms,
  ...gratitude,
  ...distress,
  ...neutral,
  ...emoji,
  ...waiting,
  ...repetition,
  ...brokenThings,
  ...money,
  ...profanity,
  ...insults,
  ...harassment,
  ...sexualTerms,
  ...slurs,
  ...threats,
  ...sarcasm,
  ...urgency,
];
