import type { DraftRule } from '../schema.ts';
import { argument } from './draft-rules/argument.ts';
import { blame } from './draft-rules/blame.ts';
import { calmDown } from './draft-rules/calm-down.ts';
import { concession } from './draft-rules/concession.ts';
import { defence } from './draft-rules/defence.ts';
import { dismissive } from './draft-rules/dismissive.ts';
import { filler } from './draft-rules/filler.ts';
import { jargon } from './draft-rules/jargon.ts';
import { negativeWording } from './draft-rules/negative-wording.ts';
import { overApology } from './draft-rules/over-apology.ts';
import { promise } from './draft-rules/promise.ts';
import { stockPhrases } from './draft-rules/stock-phrases.ts';
import { vague } from './draft-rules/vague.ts';
import { we } from './draft-rules/we.ts';

/** What the draft coach looks for by default, the weightiest first. In our own words: advice, never a scolding. */
export const draftRules: DraftRule[] = [
  ...calmDown,
  ...blame,
  ...argument,
  ...defence,
  ...dismissive,
  ...concession,
  ...promise,
  ...negativeWording,
  ...overApology,
  ...stockPhrases,
  ...vague,
  ...we,
  ...filler,
  ...jargon,
];
