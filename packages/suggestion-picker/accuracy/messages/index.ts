import type { SaidMessage } from '../said-message.ts';
import { banking } from './banking.ts';
import { foodDelivery } from './food-delivery.ts';
import { heldBack } from './held-back.ts';
import { retail } from './retail.ts';
import { software } from './software.ts';
import { telecom } from './telecom.ts';
import { travel } from './travel.ts';
import { utilities } from './utilities.ts';

/** The messages the rules were written with, and those they never saw. */
export const messageSets: Readonly<Record<'open' | 'held back', readonly SaidMessage[]>> = {
  open: [...retail, ...travel, ...telecom, ...banking, ...software, ...foodDelivery, ...utilities],
  'held back': heldBack,
};
