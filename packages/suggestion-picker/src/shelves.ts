import { type BoundaryStep, CARD_KINDS, type CardKind, type Level, type Stage } from '@evenkeel/library';
import { ANY, type Bits, DIMENSIONS, type Dimension } from './bits.ts';
import type { CompiledPhrase, CompiledSuggestions, PhraseScore } from './compile-suggestions.ts';
import { steadyRank } from './ranked.ts';

/** A phrase with the part of its rank that no moment changes. */
export interface Ranked {
  compiled: CompiledPhrase;
  rank: number;
  /** The part of it that feedback gave. */
  learned: number;
}

/** One family, the best first. */
type Family = readonly Ranked[];

/** The phrases of one kind that may be offered at one level, stage and step of the ladder. */
export interface Shelf {
  kind: CardKind;
  /** Those that need nothing more, the best family first. */
  open: readonly Family[];
  /** Those that need one of a set, by the bit of what they need: a message opens only the drawers it speaks of. */
  drawers: readonly { dimension: Dimension; byBit: readonly (readonly Family[] | undefined)[] }[];
}

/** Of one drawer no more families are looked at, and of a family no more phrases: three cards never need them. */
const FAMILIES_LOOKED_AT = 5;
const VARIANTS_LOOKED_AT = 4;

/**
 * Shelves by level, stage and step, each built when a chat first stands there: eighty of them at once would hold up the messages
 * while a library is published.
 */
export function createShelves(
  phrases: readonly CompiledPhrase[],
  scores: ReadonlyMap<string, PhraseScore>,
): CompiledSuggestions['shelvesFor'] {
  const built = new Map<string, readonly Shelf[]>();
  return (level, stage, step) => {
    const where = `${level} ${stage} ${step}`;
    const known = built.get(where);
    if (known !== undefined) return known;
    const shelves = shelvesAt(phrases, scores, level, stage, step);
    built.set(where, shelves);
    return shelves;
  };
}

function shelvesAt(
  phrases: readonly CompiledPhrase[],
  scores: ReadonlyMap<string, PhraseScore>,
  level: Level,
  stage: Stage,
  step: BoundaryStep,
): Shelf[] {
  const allowed = phrases.filter(
    ({ phrase: { fits, never } }) =>
      allows(fits.levels, level) &&
      !never?.levels?.includes(level) &&
      allows(fits.stages, stage) &&
      allows(fits.boundarySteps, step),
  );
  return CARD_KINDS.map((kind) => shelfOf(kind, rankedOf(allowed, kind, scores))).filter(
    ({ open, drawers }) => open.length > 0 || drawers.length > 0,
  );
}

function allows<T>(list: readonly T[] | undefined, value: T): boolean {
  return list === undefined || list.includes(value);
}

function rankedOf(
  phrases: readonly CompiledPhrase[],
  kind: CardKind,
  scores: ReadonlyMap<string, PhraseScore>,
): Ranked[] {
  return phrases
    .filter(({ phrase }) => phrase.kind === kind)
    .map((compiled) => {
      const learned = scores.get(compiled.phrase.id)?.points ?? 0;
      return { compiled, learned, rank: steadyRank(compiled) + learned };
    })
    .toSorted((one, other) => other.rank - one.rank || one.compiled.place - other.compiled.place);
}

function shelfOf(kind: CardKind, ranked: readonly Ranked[]): Shelf {
  const open: Ranked[] = [];
  const drawers = new Map<Dimension, Ranked[][]>();
  for (const entry of ranked) {
    const { needs } = entry.compiled;
    const dimension = keyOf(needs);
    if (dimension === undefined) {
      open.push(entry);
      continue;
    }
    const byBit = drawers.get(dimension) ?? [];
    drawers.set(dimension, byBit);
    for (let bits = needs[dimension]; bits !== 0; bits &= bits - 1) {
      const bit = lowestBit(bits);
      const drawer = byBit[bit] ?? [];
      byBit[bit] = drawer;
      drawer.push(entry);
    }
  }
  return {
    kind,
    open: familiesOf(open),
    drawers: [...drawers].map(([dimension, byBit]) => ({
      dimension,
      byBit: Array.from(byBit, (drawer) => drawer && familiesOf(drawer)),
    })),
  };
}

/** The first thing a phrase needs decides which drawer it lies in. */
function keyOf(needs: Bits): Dimension | undefined {
  return DIMENSIONS.find((dimension) => needs[dimension] !== ANY);
}

/** Sorted before, so a family stands where its best phrase does. */
function familiesOf(ranked: readonly Ranked[]): Family[] {
  const families = new Map<string, Ranked[]>();
  for (const entry of ranked) {
    const family = families.get(entry.compiled.phrase.group);
    if (family === undefined) families.set(entry.compiled.phrase.group, [entry]);
    else family.push(entry);
  }
  return [...families.values()];
}

/** Calls `take` with what lies open for these bits, until a drawer has given enough. `take` says whether the phrase was of use. */
export function lookInto({ open, drawers }: Shelf, bits: Bits, take: (entry: Ranked) => boolean): void {
  lookThrough(open, take);
  for (const { dimension, byBit } of drawers) {
    const wanted = bits[dimension];
    for (let rest = wanted; rest !== 0; rest &= rest - 1) {
      const bit = lowestBit(rest);
      const drawer = byBit[bit];
      if (drawer === undefined) continue;
      lookThrough(drawer, (entry) => {
        // A phrase that lies in two of the drawers is taken out of the first.
        const isFirst = lowestBit(entry.compiled.needs[dimension] & wanted) === bit;
        return isFirst && take(entry);
      });
    }
  }
}

function lookThrough(families: readonly Family[], take: (entry: Ranked) => boolean): void {
  let useful = 0;
  for (const family of families) {
    let taken = 0;
    for (const entry of family) {
      if (take(entry)) taken += 1;
      if (taken === VARIANTS_LOOKED_AT) break;
    }
    if (taken > 0) useful += 1;
    if (useful === FAMILIES_LOOKED_AT) return;
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
