import type { Phrase } from '@evenkeel/library';

/** What a composer has made: the text, and the phrase whose words it used. */
export interface Composed {
  phraseId: string;
  text: string;
}

/** The three parts of an honest no (T37): what they hoped for, why it cannot be, what can be. */
export type RefusalSlots = Record<'expectation' | 'reason' | 'alternative', string>;

/** The four parts of owning a mistake (T38): what went wrong, what it cost, what is being done, how it is kept from happening again. */
export type AccountabilitySlots = Record<'whatHappened' | 'impact' | 'nextStep' | 'prevention', string>;

const REFUSAL: readonly (keyof RefusalSlots)[] = ['expectation', 'reason', 'alternative'];
const ACCOUNTABILITY: readonly (keyof AccountabilitySlots)[] = ['whatHappened', 'impact', 'nextStep', 'prevention'];

/** A no in three parts; null as long as one is missing, or when the library has no phrase for it. */
export function composeRefusal(slots: RefusalSlots, phrases: readonly Phrase[]): Composed | null {
  return composed(REFUSAL, slots, phrases);
}

/** A mistake owned in four parts; null as long as one is missing, or when the library has no phrase for it. */
export function composeAccountability(slots: AccountabilitySlots, phrases: readonly Phrase[]): Composed | null {
  return composed(ACCOUNTABILITY, slots, phrases);
}

/** A choice of two from two things the agent can do, each completing "I can …" (T35); null when one is missing or both are the same. */
export function eitherOr(optionA: string, optionB: string): string | null {
  const [one, other] = [insideSentence(optionA), insideSentence(optionB)];
  if (one === '' || other === '' || one.toLowerCase() === other.toLowerCase()) return null;
  return `Would you rather I ${one}, or shall I ${other}?`;
}

/** The phrase that asks for exactly these parts, the one of the highest priority. */
function composed<Part extends string>(
  parts: readonly Part[],
  slots: Record<Part, string>,
  phrases: readonly Phrase[],
): Composed | null {
  const given = new Map<string, string>(parts.map((part) => [part, insideSentence(slots[part])]));
  if ([...given.values()].includes('')) return null;
  const phrase = phrases
    .filter(({ enabled, text }) => enabled && asksExactly(text, parts))
    .toSorted((one, other) => other.priority - one.priority || (one.id < other.id ? -1 : 1))[0];
  if (phrase === undefined) return null;
  const text = phrase.text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => given.get(name) ?? slot);
  return { phraseId: phrase.id, text: sentences(text) };
}

function asksExactly(text: string, parts: readonly string[]): boolean {
  const slots = new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot));
  return slots.size === parts.length && parts.every((part) => slots.has(part));
}

/** As it stands in the middle of a sentence: no "I can" before it, no stop behind it, no capital but a name's. */
function insideSentence(part: string): string {
  const bare = part
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:i can|i could|i will|i'll|because) /i, '')
    .replace(/[.,;:!?]+$/, '');
  const [first = '', ...rest] = bare.split(' ');
  const isOrdinary = /^[A-Z][a-z]*$/.test(first) && COMMON_STARTS.has(first.toLowerCase());
  return [isOrdinary ? first.toLowerCase() : first, ...rest].join(' ');
}

/** Words that begin what people type into such a field and are no names. */
const COMMON_STARTS = new Set(
  'a an the your my our this that it we you they there send give refund replace ship book call check extend add credit cancel offer move change put ask exchange order write pass bring open start no not as'.split(
    ' ',
  ),
);

function sentences(text: string): string {
  return text.replaceAll(
    /(^|[.?!] )(\p{Ll})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
