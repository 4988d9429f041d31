import { englishLibrary, ISSUES, type Issue } from '@evenkeel/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTells } from './compile-tells.ts';
import { readTells } from './read-tells.ts';

const compiled = compileTells(englishLibrary);

function told(text: string): string[] {
  return readTells(text, compiled).flatMap(({ tells }) => Object.values(tells));
}

function issuesIn(text: string): Issue[] {
  return readTells(text, compiled).flatMap(({ tells }) => ('issue' in tells ? [tells.issue] : []));
}

describe('what a message is about', () => {
  const cases: [string, Issue[]][] = [
    ['My parcel still hasn’t arrived.', ['late-delivery']],
    ['Where is my order? It was due on Monday', ['late-delivery']],
    ['I was charged twice and the delivery is late', ['billing', 'late-delivery']],
    ['You sent me the wrong size', ['wrong-item']],
    ['I got a lamp instead', ['wrong-item']],
    ['The kettle doesn’t even turn on', ['faulty']],
    ['it crashes all the time', ['faulty']],
    ['I want my money back', ['refund']],
    ['Our internet has been down since noon', ['outage']],
    ['They cancelled my flight', ['cancelled']],
    ['I cannot log in to the portal', ['account-access']],
    ['Your colleague told me it would be Tuesday', ['broken-promise']],
    ['Still waiting for a refund of my order', ['refund']],
    ['my suitcase is still in Rome', ['lost-luggage']],
    ['the technician never showed up', ['missed-appointment']],
    ['the app keeps crashing since the update', ['app-fault']],
    ['you deleted all my photos', ['data-loss']],
    ['Could you change my address, please?', []],
    ['I would like to order a lamp', []],
    ['Something went wrong again', []],
    ['thanks', []],
  ];
  test.each(cases)('%s → %j', (text, issues) => {
    expect(issuesIn(text)).toEqual(issues);
  });

  test('each kind of problem has rules and at least 25 examples', () => {
    for (const issue of ISSUES) {
      const rules = (englishLibrary.tells ?? []).filter(({ tells }) => 'issue' in tells && tells.issue === issue);
      expect(rules.length, issue).toBeGreaterThanOrEqual(3);
      expect(englishLibrary.issues?.find(({ id }) => id === issue)?.examples?.length, issue).toBeGreaterThanOrEqual(25);
    }
  });
});

describe('what a customer feels, why, and how they behave', () => {
  test.each([
    ['I am so disappointed, I expected better from you', ['disappointed']],
    ['I am not worried', []],
    ['I am worried, is my money safe?', ['anxious']],
    ["I don't quite follow, what does that mean?", ['confused']],
    ['Nobody reads what I write', ['not-heard']],
    ['The baby needs her milk', ['outside-stress']],
    ['Fine, whatever', ['passive-aggressive']],
    ['Sorry, I changed my mind again', ['indecisive']],
  ])('%s → %j', (text, values) => {
    expect(told(text).filter((value) => !ISSUES.includes(value as Issue))).toEqual(values);
  });
});

test('the words of a finding are those of the original text', () => {
  const text = '  Hello!! My PARCEL still hasn’t arrived, I’m so dissapointed 😡';
  const words = readTells(text, compiled).map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['PARCEL still hasn’t arrived', 'dissapointed']);
});

test('where the classifier speaks, the words are the whole message and the rule says so', () => {
  const text = 'two plates and a spoon are not in there with the others, I unpacked everything';
  expect(readTells(text, compiled)).toContainEqual({
    tells: { issue: 'missing-item' },
    start: 0,
    end: text.length,
    ruleId: 'classifier:missing-item',
  });
});

test('what is written in another language tells nothing', () => {
  expect(readTells('my parcel is late', compiled, 'es')).toEqual([]);
  expect(readTells('my parcel is late', compiled, 'und')).not.toEqual([]);
});

test('the order of the rules changes nothing', () => {
  const turned = compileTells({ ...englishLibrary, tells: englishLibrary.tells?.toReversed() });
  for (const { matches } of englishLibrary.tells ?? []) {
    for (const text of matches) expect(readTells(text, turned)).toEqual(readTells(text, compiled));
  }
});

describe('any text', () => {
  test('is answered, with spans inside it, each value once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tells = readTells(text, compiled);
        for (const { start, end } of tells) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const values = tells.flatMap((tell) => Object.values(tell.tells));
        expect(new Set(values).size).toBe(values.length);
      }),
      { numRuns: 50 },
    );
  });
});
