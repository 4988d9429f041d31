import type { TellRule } from '../../schema.ts';
import { accountTells } from './accounts.ts';
import { causeTells } from './causes.ts';
import { feelingTells } from './feelings.ts';
import { moneyTells } from './money.ts';
import { orderTells } from './orders.ts';
import { serviceTells } from './service.ts';
import { travelTells } from './travel.ts';
import { treatmentTells } from './treatment.ts';
import { typeTells } from './types.ts';

/** What English messages tell beside the signals. */
export const englishTells: TellRule[] = [
  ...orderTells,
  ...moneyTells,
  ...travelTells,
  ...serviceTells,
  ...accountTells,
  ...treatmentTells,
  ...feelingTells,
  ...causeTells,
  ...typeTells,
];
