import type { OptionRow } from '../schema.ts';
import { makingGood } from './options/making-good.ts';
import { puttingRight } from './options/putting-right.ts';

/**
 * Problem → solution → alternative, with the agent's limit (T33–T36). Each completes "I can …" and "would you rather I …": a verb
 * first, no full stop. Limits are a beginning: a house writes its own.
 */
export const options: OptionRow[] = [...puttingRight, ...makingGood];
