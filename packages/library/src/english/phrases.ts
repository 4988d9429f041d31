import type { Phrase } from '../schema.ts';
import { alarms } from './phrases/alarms.ts';
import { apologies } from './phrases/apologies.ts';
import { askFix } from './phrases/ask-fix.ts';
import { boundaries } from './phrases/boundaries.ts';
import { causes } from './phrases/causes.ts';
import { choices } from './phrases/choices.ts';
import { closings } from './phrases/closings.ts';
import { emotions } from './phrases/emotions.ts';
import { handOvers } from './phrases/hand-overs.ts';
import { humanMoments } from './phrases/human-moments.ts';
import { ownIt } from './phrases/own-it.ts';
import { paraphrase } from './phrases/paraphrase.ts';
import { policies } from './phrases/policies.ts';
import { questions } from './phrases/questions.ts';
import { refusals } from './phrases/refusals.ts';
import { stillHere } from './phrases/still-here.ts';
import { together } from './phrases/together.ts';
import { types } from './phrases/types.ts';
import { validateAccounts } from './phrases/validate-accounts.ts';
import { validateLevels } from './phrases/validate-levels.ts';
import { validateMoney } from './phrases/validate-money.ts';
import { validateOrders } from './phrases/validate-orders.ts';
import { validateSaid } from './phrases/validate-said.ts';
import { validateService } from './phrases/validate-service.ts';
import { validateTravel } from './phrases/validate-travel.ts';
import { validateTreatment } from './phrases/validate-treatment.ts';

/** Everything an agent is offered by default, in our own words: plain, warm, concrete; "I" rather than "we"; no promise that may break. */
export const phrases: Phrase[] = [
  ...validateSaid,
  ...validateOrders,
  ...validateMoney,
  ...validateTravel,
  ...validateService,
  ...validateAccounts,
  ...validateTreatment,
  ...emotions,
  ...causes,
  ...types,
  ...validateLevels,
  ...ownIt,
  ...apologies,
  ...paraphrase,
  ...questions,
  ...askFix,
  ...together,
  ...choices,
  ...refusals,
  ...policies,
  ...stillHere,
  ...humanMoments,
  ...boundaries,
  ...handOvers,
  ...alarms,
  ...closings,
];
