import { englishLibrary } from '@evenkeel/library';
import { type Assessment, compileLexicon, scoreMessage } from '@evenkeel/scoring-engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusals } from './grammar/refusals.ts';
import { type Paraphrase, paraphraseOf } from './paraphrase-of.ts';
import { saidWhole } from './said-whole.ts';

const lexicon = compileLexicon(englishLibrary);

function paraphrased(text: string): Paraphrase | null {
  return paraphraseOf(text, scoreMessage(text, lexicon));
}

function said(text: string): string | null {
  return paraphrased(text)?.text ?? null;
}

describe('what is said back', () => {
  test.each([
    ['My order never came.', 'your order never came'],
    ['Hello, nobody answers me on the phone!', 'nobody answers you on the phone'],
    ['MY INTERNET IS STILL NOT WORKING', 'your internet is still not working'],
    ['My order never came https://example.test/x', 'your order never came'],
    ['Nobody told us about the change', 'nobody told you about the change'],
    ['you sent me the wrong shoes', 'we sent you the wrong shoes'],
    ['i was told it would be here, but its been 3 weeks', 'you were told it would be here but it has been 3 weeks'],
    ['Your driver said you would call me', 'our driver said we would call you'],
    ['I called on Monday and was told to wait', 'you called on Monday and were told to wait'],
    ['My sister and I were moved to another cabin', 'your sister and you were moved to another cabin'],
  ])('%s → %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('a clause carries the span of the original it was made of', () => {
    const text = 'Hello! Honestly, my parcel arrived completely smashed. Bye';
    const clauses = paraphrased(text)?.clauses ?? [];
    expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual(['my parcel arrived completely smashed']);
  });

  test('two issues are joined, in the order in which they were told', () => {
    expect(said('My parcel arrived smashed. The kettle inside is broken.')).toBe(
      'your parcel arrived smashed, and the kettle inside is broken',
    );
  });

  test('names, numbers and days stay as they are', () => {
    expect(said('i paid £49.99 to Marta on monday for order 88412')).toBe(
      'you paid £49.99 to Marta on Monday for order 88412',
    );
  });

  test('a negation is never lost', () => {
    for (const text of [
      "I didn't get my refund",
      'I never got my refund',
      'I did not get my refund',
      'i havent got my refund',
    ]) {
      expect(said(text)).toMatch(/\b(?:not|never)\b|n't/);
    }
  });
});

describe('the whole sentence', () => {
  test.each([
    [
      'I am so angry that my order never came',
      'It sounds as if you are angry because your order never came. Did I get that right?',
    ],
    ['Where is my refund?', 'It sounds as if you want to know where your refund is. Did I get that right?'],
  ])('%s → %s', (text, expected) => {
    const paraphrase = paraphrased(text);
    expect(paraphrase && saidWhole(paraphrase)).toBe(expected);
  });
});

describe('refuses, and an open question is offered instead', () => {
  test.each([
    ['nothing said', 'ok'],
    ['a condition', 'If my order is not here by Monday I want a refund'],
    ['what would have been', 'I would not have bought it'],
    ['anybody\'s "you"', 'you have to wait three weeks for an answer'],
    ['a verdict on the agent', 'you are not very clever'],
    ['words nobody knows', 'my prodct nvr arivd'],
    ['a subject and verb that do not agree', 'my order have not arrived'],
    ['a sentence broken off by a quotation', 'The shop assistant told me "no refunds ever"'],
    ['what they will do', 'I will never order here again'],
    ['a rhetorical question', 'Is this a joke?'],
    ['a self-harm message', 'My order never came and I want to kill myself'],
    ['a threat', 'My order never came and I will kill you'],
    ['a foreign language', 'Mi pedido nunca llegó y nadie contesta'],
  ])('%s: %s', (_why, text) => {
    expect(said(text)).toBeNull();
  });

  test('a clause with an insult is cut, the complaint beside it stays', () => {
    expect(said('You are a bunch of idiots. My order never came.')).toBe('your order never came');
  });
});

describe('whatever is written', () => {
  const word = fc.constantFrom(
    ...'I,me,my,we,us,you,your,yourself,am,was,were,is,are,have,has,do,did,never,not,order,orders,the,a,phone,came,sent,charged,waiting,to,and,but,so,because,that,what,why,where,if,when,still,twice,please,refund,idiot,shit,angry,stupid'.split(
      ',',
    ),
    ',',
    '.',
    '?',
    '!',
    '👍',
    '{customerName}',
    '"',
  );
  const insults = new Set(refusals.flatMap(({ words }) => words.split(/\s+/)));

  function isClean({ text, clauses, feeling }: Paraphrase, original: string): void {
    for (const one of text.split(/[ ,]+/)) expect(insults).not.toContain(one);
    expect(text).not.toMatch(/\b(?:i|me|my|mine|myself|am)\b/i);
    expect(text).not.toMatch(/[{}<>"]|undefined|null| {2}|^\s|\s$|[.?!]$/);
    expect(text.length).toBeLessThanOrEqual(170);
    expect(clauses.length === 1 || clauses.length === 2).toBe(true);
    for (const { start, end } of clauses) expect(start < end && end <= original.length).toBe(true);
    expect(saidWhole({ text, clauses, feeling })).toMatch(/^It sounds as if .+\. Did I get that right\?$/);
  }

  test('no paraphrase holds an insult, a first person or a broken slot', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        const paraphrase = paraphrased(text);
        if (paraphrase !== null) isClean(paraphrase, text);
      }),
      { numRuns: 2000 },
    );
  });

  test('nor does it for any signs at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const paraphrase = paraphrased(text);
        if (paraphrase !== null) isClean(paraphrase, text);
      }),
    );
  });

  test('evidence of abuse, wherever the engine finds it, keeps its clause away', () => {
    const text = 'My order never came.';
    const assessment: Assessment = scoreMessage(text, lexicon);
    const abuse = { start: 3, end: 8, signal: 'abuse' as const, termId: 't', points: 1, because: 'b' };
    expect(paraphraseOf(text, { ...assessment, evidence: [abuse] })).toBeNull();
  });

  test('a text made to be slow is given up on', () => {
    for (const piece of [
      'that you ',
      'and I was ',
      'the man who ',
      'what ',
      '1.',
      '"',
      '(',
      'because I ',
      "it's ",
      'so ',
      ', and ',
      'of the ',
    ]) {
      const text = `I was ${piece.repeat(400)}`;
      const calm = scoreMessage('ok', lexicon);
      expect(() => paraphraseOf(text, calm)).not.toThrow();
    }
  });
});
