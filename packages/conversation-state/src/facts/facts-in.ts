import type { ConversationFacts } from '../state.ts';

/** An order, booking or case number that follows its word, or a number after "#". */
const NUMBERED =
  /(?:\b(?:order|booking|invoice|ticket|case|reference|ref|reservation)\b(?: number| no\.?| id| ref)?(?: is| was)?\s?[:#]?\s?|#)([a-z]{0,4}-?\d[\d-]{3,13})(?![\d%])/;

/** Things people buy. Only a thing on this list is named back to the customer: a wrong guess would be worse than none. */
const PRODUCT =
  /\b(?:my|our|the|this|a|an|your|new|same|of)\s+((?:washing|coffee|sewing) machine|air fryer|vacuum cleaner|office chair|kettle|toaster|blender|fridge|freezer|oven|dishwasher|dryer|microwave|heater|boiler|thermostat|lamp|mattress|sofa|desk|chair|table|bed|wardrobe|laptop|tablet|phone|monitor|printer|keyboard|mouse|charger|headphones|headset|earbuds|speaker|camera|router|modem|doorbell|television|tv|console|watch|bike|bicycle|scooter|helmet|pram|stroller|car seat|backpack|suitcase|jacket|coat|dress|shirt|shoes|boots|trainers|sneakers|ring|necklace|cake|subscription|flight|booking|hotel room|broadband)\b/;

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
];
const MINUTES = new RegExp(`\\b${COUNT}\\s?(?:whole |full |solid )?(minute|min|hour|hr)s?\\b`);

/** Longer than this in minutes reads strangely in a sentence ("240 minutes"), so it is left to the words of the agent. */
const LONGEST_WAIT_MINUTES = 180;

/** What this message tells, over what was known. `text` comes from `readable`. */
export function factsIn(text: string, known: ConversationFacts): ConversationFacts {
  const orderNumber = NUMBERED.exec(text)?.[1]?.toUpperCase() ?? known.orderNumber;
  const product = PRODUCT.exec(text)?.[1]?.replace(/^tv$/, 'TV') ?? known.product;
  const goneBy = text.includes('day') || text.includes('week') ? GONE_BY.map((pattern) => pattern.exec(text)) : [];
  const days = amountIn(goneBy.find((match) => match !== null) ?? null, { day: 1, week: 7 }) ?? known.days;
  const said = text.includes('wait') || text.includes('queue') || text.includes('hold');
  const minutes = said ? amountIn(MINUTES.exec(text), { minute: 1, min: 1, hour: 60, hr: 60 }) : null;
  const waitMinutes = minutes !== null && minutes <= LONGEST_WAIT_MINUTES ? minutes : known.waitMinutes;
  const unchanged =
    orderNumber === known.orderNumber &&
    product === known.product &&
    days === known.days &&
    waitMinutes === known.waitMinutes;
  return unchanged ? known : { orderNumber, product, days, waitMinutes };
}

function amountIn(match: RegExpExecArray | null, units: Record<string, number>): number | null {
  const [, count, unit] = match ?? [];
  if (count === undefined || unit === undefined) return null;
  const amount = (NUMBER_WORDS[count] ?? Number(count)) * (units[unit] ?? 1);
  return amount > 1 ? amount : null;
}
