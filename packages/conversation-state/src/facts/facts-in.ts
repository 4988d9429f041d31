import type { ConversationFacts } from '../state.ts';
import type { ReadText } from '../words/read-customer.ts';
import { HAS_DIGIT } from '../words/read-words.ts';

/** Above the bits of the issues: one pass looks for both. */
const NAMES_PRODUCT = 1 << 20;
const NAMES_DAYS = 1 << 21;
const NAMES_MINUTES = 1 << 22;

/** An order, booking or case number that follows its word, or a number after "#": the word if there is one, and the number. */
export const NUMBERED =
  /(?:\b(order|booking|invoice|ticket|case|reference|ref|reservation)\b(?: number| no\.?| id| ref)?(?: is| was)?\s?[:#]?\s?|#)([a-z]{0,4}-?\d[\d-]{3,13})(?![\d%])/;

/** Things people buy. Only a thing on this list is named back to the customer: a wrong guess would be worse than none. */
const PRODUCTS =
  'washing machine, coffee machine, sewing machine, air fryer, vacuum cleaner, office chair, desk lamp, table lamp, floor lamp, kettle, toaster, ' +
  'blender, fridge, freezer, oven, dishwasher, dryer, microwave, heater, boiler, thermostat, lamp, mattress, ' +
  'sofa, desk, chair, table, bed, wardrobe, laptop, tablet, phone, monitor, printer, keyboard, mouse, charger, ' +
  'headphones, headset, earbuds, speaker, camera, router, modem, doorbell, television, tv, console, watch, ' +
  'bike, bicycle, scooter, helmet, pram, stroller, car seat, backpack, suitcase, jacket, coat, dress, shirt, ' +
  'shoes, boots, trainers, sneakers, ring, necklace, cake, subscription, flight, booking, hotel room, broadband';
const PRODUCT = new RegExp(`\\b(?:my|our|the|this|a|an|your|new|same|of)\\s+(${PRODUCTS.replaceAll(', ', '|')})\\b`);

const NUMBER_WORDS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const COUNT = '(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)';
/** Only a time that has gone by: "for 9 days", "two weeks now"; not "returns within 30 days". */
const GONE_BY = [
  new RegExp(
    `\\b(?:for|been|over|nearly|almost|after|already|waiting|waited|took|last|past)\\s+(?:(?:the|over|about|nearly|almost|last|past|already|more than) )*${COUNT}\\s+(?:whole |full |entire |working )?(day|week)s?\\b`,
  ),
  new RegExp(
    `\\b${COUNT}\\s+(?:whole |full |entire |working )?(day|week)s?\\s+(?:now|late|already|of waiting|without|and (?:still|nothing|counting))\\b`,
  ),
] as const;
const MINUTES = new RegExp(`\\b${COUNT}\\s?(?:whole |full |solid )?(minute|min|hour|hr)s?\\b`);

/** Longer than this in minutes reads strangely in a sentence ("240 minutes"), so it is left to the words of the agent. */
const LONGEST_WAIT_MINUTES = 180;

/** The words without which none of this is told. */
export const FACT_HINTS: readonly (readonly [number, string])[] = [
  [NAMES_PRODUCT, PRODUCTS.replaceAll(/(\w+ )?(\w+)(,|$)/g, '$2')],
  [NAMES_DAYS, 'day days week weeks'],
  [NAMES_MINUTES, 'minute minutes min mins hour hours hr hrs'],
];

/** What this message tells, over what was known. */
export function factsIn(
  { text, hints }: Pick<ReadText, 'text' | 'hints'>,
  known: ConversationFacts,
): ConversationFacts {
  if ((hints & (HAS_DIGIT | NAMES_PRODUCT | NAMES_DAYS | NAMES_MINUTES)) === 0) return known;
  const numbered = (hints & HAS_DIGIT) === 0 ? undefined : NUMBERED.exec(text)?.[2];
  const named = (hints & NAMES_PRODUCT) === 0 ? undefined : PRODUCT.exec(text)?.[1];
  const orderNumber = numbered?.toUpperCase() ?? known.orderNumber;
  const product = (named === 'tv' ? 'TV' : named) ?? known.product;
  const days = (hints & NAMES_DAYS) === 0 ? known.days : (daysIn(text) ?? known.days);
  const waitMinutes = (hints & NAMES_MINUTES) === 0 ? known.waitMinutes : (waitIn(text) ?? known.waitMinutes);
  const isUnchanged =
    orderNumber === known.orderNumber &&
    product === known.product &&
    days === known.days &&
    waitMinutes === known.waitMinutes;
  return isUnchanged ? known : { orderNumber, product, days, waitMinutes };
}

function daysIn(text: string): number | null {
  const match = GONE_BY[0].exec(text) ?? GONE_BY[1].exec(text);
  return amountIn(match, { day: 1, week: 7 });
}

function waitIn(text: string): number | null {
  if (!text.includes('wait') && !text.includes('queue') && !text.includes('hold')) return null;
  const minutes = amountIn(MINUTES.exec(text), { minute: 1, min: 1, hour: 60, hr: 60 });
  return minutes !== null && minutes <= LONGEST_WAIT_MINUTES ? minutes : null;
}

function amountIn(match: RegExpExecArray | null, units: Record<string, number>): number | null {
  const [, count, unit] = match ?? [];
  if (count === undefined || unit === undefined) return null;
  const amount = (NUMBER_WORDS[count] ?? Number(count)) * (units[unit] ?? 1);
  return amount > 1 ? amount : null;
}
