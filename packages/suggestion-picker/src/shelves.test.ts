import { type CardKind, englishLibrary, type Phrase, TRIGGER_IDS } from '@evenkeel/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANY, type Bits, DIMENSIONS, NONE } from './bits.ts';
import { compileSuggestions } from './compile-suggestions.ts';
import { lookInto } from './shelves.ts';

const NOTHING: Bits = { triggers: NONE, issues: NONE, abuseKinds: NONE, causes: NONE, types: NONE, emotions: NONE };

function compiled(phrases: Phrase[]) {
  return compileSuggestions({ ...englishLibrary, phrases });
}

function lyingOpen(phrases: Phrase[], bits: Bits): string[] {
  const { shelvesFor } = compiled(phrases);
  return shelvesFor('heated', 'validate', 'none').flatMap((shelf) => {
    const found: string[] = [];
    lookInto(shelf, bits, ({ compiled: { phrase } }) => found.push(phrase.id) > 0);
    return found;
  });
}

describe('the shelves', () => {
  const kinds: CardKind[] = ['empathy', 'question', 'options'];
  const phrase = fc.record({
    kind: fc.constantFrom(...kinds),
    group: fc.constantFrom('g', 'h', 'i', 'j'),
    triggers: fc.option(fc.subarray(TRIGGER_IDS.slice(0, 4), { minLength: 1 }), { nil: undefined }),
    isAnxious: fc.boolean(),
    priority: fc.integer({ min: 0, max: 5 }),
  });

  test('give what a moment speaks of, once, and no phrase that needs something else', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 4 }), fc.nat(15), fc.nat(63), (given, triggers, emotions) => {
        const bits = { ...NOTHING, triggers, emotions };
        const phrases = given.map(
          ({ kind, group, triggers: wanted, isAnxious, priority }, index): Phrase => ({
            ...(englishLibrary.phrases[0] as Phrase),
            id: `p-${index}`,
            kind,
            group: `${group}-${index % 3}`,
            fits: { ...(wanted && { triggers: wanted }), ...(isAnxious && { emotions: ['anxious' as const] }) },
            priority,
          }),
        );
        const found = lyingOpen(phrases, bits);
        expect(new Set(found).size).toBe(found.length);
        // Only the first thing a phrase needs decides where it lies; the rest is asked when it is taken out.
        const wanted = compiled(phrases).phrases.filter(({ needs }) => {
          const key = DIMENSIONS.find((dimension) => needs[dimension] !== ANY);
          return key === undefined || (needs[key] & bits[key]) !== NONE;
        });
        expect(found.toSorted()).toEqual(wanted.map(({ phrase: { id } }) => id).toSorted());
      }),
    );
  });

  test('give the best families of a drawer, and enough of each, however many there are', () => {
    const phrases = Array.from(
      { length: 4000 },
      (_, index): Phrase => ({
        ...(englishLibrary.phrases[0] as Phrase),
        id: `p-${index}`,
        group: `g-${index % 200}`,
        fits: {},
        priority: index % 1000,
      }),
    );
    const found = lyingOpen(phrases, NOTHING);
    expect(found.length).toBeLessThan(30);
    expect(found[0]).toBe('p-1999');
  });
});
