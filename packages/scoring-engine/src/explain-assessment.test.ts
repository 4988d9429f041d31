import { englishLibrary } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import type { Assessment, Evidence } from './assessment.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { explainAssessment } from './explain-assessment.ts';
import { scoreMessage } from './score-message.ts';

const lexicon = compileLexicon(englishLibrary);
const explain = (text: string) => explainAssessment(text, scoreMessage(text, lexicon), lexicon);

/** How much a message says of a signal, or how often it sets triggers: all of them, or those of one rule. */
function strengthOf(signal: Evidence['signal'], { evidence, ...values }: Assessment, rule?: string): number {
  if (signal !== 'trigger') return values[signal];
  return evidence.filter((item) => item.signal === 'trigger' && (!rule || item.termId === rule)).length;
}

describe('what is told to suppress a finding does, in a sentence of our own', () => {
  test.each<[Evidence['signal'], string, string, string]>([
    ['frustration', 'I am angry', '“angry birds/bird/customer/…” stands near', 'I like Angry Birds'],
    ['frustration', 'this is terrible', 'it is denied', 'this is not terrible'],
    ['frustration', 'the weather app is terrible', '“not bad/poor/terrible” stands near', 'the weather app is not bad'],
    ['frustration', 'it was disgusting', 'it is denied', 'it was not disgusting'],
    ['frustration', 'WHERE IS MY ORDER', 'it is not written in capitals', 'where is my order'],
    ['frustration', 'where is my order???', 'there is a single sign', 'where is my order?'],
    ['satisfaction', 'I am happy', 'it is denied', 'I am not happy'],
    ['abuse', 'you moron', 'it is quoted', 'the sticker says "moron"'],
    ['abuse', 'you moron', 'it is told of somebody else', 'she told me I was a moron'],
    ['abuse', 'stupid bot', 'it is denied', 'this is not a stupid bot'],
    ['abuse', 'moron', 'it is said of a thing', 'moron printer'],
    ['abuse', 'moron', 'it is said of oneself', 'I am a moron'],
    ['distress', 'I am scared', 'it is denied', 'I am not scared'],
    ['sarcasm', 'Great, another delay.', 'nothing bad is told beside it', 'Great.'],
    ['sarcasm', 'Great, another delay.', 'it comes with a request', 'Great, another delay. Could you check, please?'],
    ['sarcasm', 'great 🙄', 'no face says otherwise', 'great'],
    ['sarcasm', 'Your "support" is slow', 'there are no quotation marks', 'Your support is slow'],
    ['urgency', 'this is urgent', '“urgent care/clinic/dental/…” stands near', 'the urgent care in my street'],
    ['urgency', 'this is urgent', 'it is denied', 'this is not urgent'],
    ['trigger', 'I want to cancel my account', 'it is taken back', "I don't want to cancel my account"],
    ['trigger', 'I will sue you', 'it is told of somebody else', 'she told me she will sue you'],
  ])('%s in %j: when %s', (signal, text, when, altered) => {
    const told = explain(text)
      .filter((row) => row.signal === signal)
      .flatMap(({ suppressedBy }) => suppressedBy);
    expect(told.map((suppressor) => suppressor.when)).toContainEqual(expect.stringContaining(when));
    const before = strengthOf(signal, scoreMessage(text, lexicon));
    expect(strengthOf(signal, scoreMessage(altered, lexicon))).toBeLessThan(before);
  });
});

test('nothing is told of any term or rule of the library that does not make less of it', () => {
  for (const { matches } of [...englishLibrary.terms, ...englishLibrary.triggers]) {
    const text = matches[0] as string;
    const before = scoreMessage(text, lexicon);
    for (const { signal, termId, suppressedBy } of explain(text)) {
      for (const { when, effect, tried } of suppressedBy) {
        const after = scoreMessage(tried, lexicon);
        const hint = `${termId} in "${text}" when ${when}: "${tried}"`;
        expect(strengthOf(signal, after, termId), hint).toBeLessThan(strengthOf(signal, before, termId));
        const left = after.evidence.filter((item) => item.signal === signal && item.termId === termId);
        if (effect === 'gone')
          expect(signal === 'trigger' ? left.length : Math.max(0, ...left.map(({ points }) => points)), hint).toBe(0);
      }
    }
  }
});

test('what a feeling, a request and an insult are never suppressed by is not told', () => {
  const told = (text: string) => explain(text).flatMap(({ suppressedBy }) => suppressedBy.map(({ when }) => when));
  expect(told('I have been waiting 40 minutes').filter((when) => when.includes('taken back'))).toEqual([]);
  expect(told('this is terrible').filter((when) => when.includes('quoted'))).toEqual([]);
  expect(told('I was not angry, thanks').filter((when) => when.includes('printer'))).toEqual([]);
});

test('a long message of nothing but findings is explained in bounded time, its first rows with what suppresses them', () => {
  const rows = explain('angry terrible idiot '.repeat(190));
  expect(rows.length).toBeGreaterThan(300);
  expect(rows[0]?.suppressedBy).not.toEqual([]);
  expect(rows.at(-1)?.suppressedBy).toEqual([]);
}, 20_000);
