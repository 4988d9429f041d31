import { issuedAs, LONGEST_CARD, SHORTEST_CARD } from './card-issuers.ts';
import { holdsLuhn } from './checksums.ts';
import { type DigitGroup, digitsOf } from './digit-groups.ts';
import type { Finding } from './finding.ts';
import { hasCardWordNear, isCalledCard, isCalledOtherwise } from './labels.ts';

/** Agents tell cards apart by these, and card rules let them be seen. */
const LEFT_TO_SEE = 4;
const USUAL_LENGTH = 16;

/**
 * Card numbers, however they are cut into groups. One number in ten holds Luhn by chance, so a front and a length that an
 * issuer uses are asked for as well, and the odder the groups, the more: "12, 15, 20" is a list and no card.
 */
export function findCards(plain: string, groups: readonly DigitGroup[]): Finding[] {
  const found: Finding[] = [];
  for (let first = 0; first < groups.length; first++) {
    const last = endOfCard(plain, groups, first, found.at(-1));
    if (last === null) continue;
    found.push(cardFinding(plain, groups.slice(first, last + 1)));
    first = last;
  }
  return found;
}

/** The index of the group a card beginning at `first` ends with. Looks at no more groups than a card has digits. */
function endOfCard(
  plain: string,
  groups: readonly DigitGroup[],
  first: number,
  before: Finding | undefined,
): number | null {
  if (!mayTouch((groups[first] as DigitGroup).gluedTo)) return null;
  let digits = '';
  let rare: number | null = null;
  let rareLength = 0;
  for (let last = first; last < groups.length; last++) {
    const group = groups[last] as DigitGroup;
    if (last > first && group.gap === null) break;
    if (digits.length + group.digits.length > LONGEST_CARD) break;
    digits += digitsOf([group]);
    if (digits.length < SHORTEST_CARD || !mayTouch(group.gluedBy)) continue;
    const issued = issuedAs(digits);
    if (!issued) continue;
    const card = groups.slice(first, last + 1);
    if (!holdsLuhn(digits) && !isMistypedCard(plain, card)) continue;
    const isCutOut = before?.end !== groups[first - 1]?.end && isCutOutOf(groups, first, last);
    if (!isMeantAsCard(plain, card, { issued, isCutOut })) continue;
    if (issued === 'card') return last;
    // Of issuers with many lengths, the usual one, else the longest: what is left over would be seen.
    if (rareLength !== USUAL_LENGTH) {
      rare = last;
      rareLength = digits.length;
    }
  }
  return rare;
}

/** One wrong figure hides no card: what is called one, begins and is cut like one, is one. */
function isMistypedCard(plain: string, card: readonly DigitGroup[]): boolean {
  return card.length > 1 && shapeOf(card) === 'of-a-card' && isCalledCard(plain, (card[0] as DigitGroup).start);
}

const MAY_TOUCH = /^(?:|.*(?:card|visa|mastercard|amex|cc|number|no|nr|is|exp|expires|cvv|cvc|valid|tarjeta))$/;

function mayTouch(letters: string): boolean {
  return letters.length <= 24 && MAY_TOUCH.test(letters);
}

function isMeantAsCard(
  plain: string,
  card: readonly DigitGroup[],
  { issued, isCutOut }: { issued: 'card' | 'perhaps'; isCutOut: boolean },
): boolean {
  const digits = card.flatMap(({ digits }) => digits);
  if (digits.filter(({ isFigure }) => isFigure).length * 2 < digits.length) return false;
  const { start } = card[0] as DigitGroup;
  const { end } = card.at(-1) as DigitGroup;
  const shape = shapeOf(card);
  if (shape !== 'of-a-card' && isCalledOtherwise(plain, start, end)) return false;
  const isList = card.some(({ gap }, at) => at > 0 && /[,;]/.test(gap as string));
  const isPlain = shape === 'of-a-card' || (issued === 'card' && shape === 'even');
  if (isPlain && !isList && !isCutOut) return true;
  return hasCardWordNear(plain, start, end);
}

/**
 * Part of a longer row of like groups: those are lists and the numbers of parcels. Behind a card in fours stands the year it
 * ends in, and single digits are read out one after another, so neither says anything.
 */
function isCutOutOf(groups: readonly DigitGroup[], first: number, last: number): boolean {
  const group = groups[first] as DigitGroup;
  const size = group.digits.length;
  const gap = groups[first + 1]?.gap;
  if (size < 2 || last === first) return false;
  const isLike = (other: DigitGroup | undefined, otherGap: string | null | undefined) =>
    other?.digits.length === size && otherGap === gap;
  return isLike(groups[first - 1], group.gap) || (size < 4 && isLike(groups[last + 1], groups[last + 1]?.gap));
}

const SIZES_OF_CARDS = /^(?:4,4,4,[1-4](?:,[1-3])?|4,6,[45]|4,4,4,4,[1-3]|8,8|6,1[03])$/;

/** How the digits are cut. A line may break anywhere, so a cut at one counts and does not count. */
function shapeOf(card: readonly DigitGroup[]): 'of-a-card' | 'even' | 'uneven' {
  const shapes = [shapeOfSizes(card), shapeOfSizes(joinedOverLines(card))];
  if (shapes.includes('of-a-card')) return 'of-a-card';
  return shapes.includes('even') || card.every(({ isSpelled }) => isSpelled) ? 'even' : 'uneven';
}

type Cut = { size: number; gap: string | null };

function joinedOverLines(card: readonly DigitGroup[]): DigitGroup[] {
  const joined: DigitGroup[] = [];
  for (const group of card) {
    const last = joined.at(-1);
    if (last && group.gap?.includes('\n'))
      joined[joined.length - 1] = { ...last, digits: [...last.digits, ...group.digits] };
    else joined.push(group);
  }
  return joined;
}

function shapeOfSizes(card: readonly DigitGroup[]): 'of-a-card' | 'even' | 'uneven' {
  const cuts: Cut[] = card.map(({ digits, gap }) => ({ size: digits.length, gap }));
  const sizes = cuts.map(({ size }) => size);
  if (SIZES_OF_CARDS.test(sizes.join())) return 'of-a-card';
  const [first = 0] = sizes;
  const isEven =
    sizes.slice(0, -1).every((size) => size === first) &&
    (sizes.at(-1) as number) <= first &&
    new Set(cuts.slice(1).flatMap(({ gap }) => (gap?.includes('\n') ? [] : [gap]))).size <= 1;
  return isEven ? 'even' : 'uneven';
}

function cardFinding(plain: string, card: readonly DigitGroup[]): Finding {
  const digits = card.flatMap((group) => group.digits);
  const { start } = card[0] as DigitGroup;
  const { end } = card.at(-1) as DigitGroup;
  const visibleFrom = digits.at(-LEFT_TO_SEE)?.start as number;
  const isShown = !/[a-z]/i.test(plain.slice(visibleFrom, end));
  return { kind: 'card', start, end, value: digitsOf(card), ...(isShown ? { visibleFrom } : {}) };
}
