import { englishLibrary } from '@evenkeel/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRewrite } from './apply-rewrite.ts';
import { coachDraft } from './coach-draft.ts';
import { compileDraftRules } from './compile-draft-rules.ts';
import type { DraftContext } from './draft-finding.ts';

const compiled = compileDraftRules(englishLibrary);
const coach = (text: string, context?: DraftContext) => coachDraft(text, compiled, context);
const idsOf = (text: string, context?: DraftContext) => coach(text, context).map(({ ruleId }) => ruleId);

/** The draft after the rewrite of one rule. */
function rewritten(text: string, ruleId: string, context?: DraftContext): string | null {
  const finding = coach(text, context).find((found) => found.ruleId === ruleId);
  return finding?.rewrite ? applyRewrite(text, finding) : null;
}

describe('a finding', () => {
  test('names the words it is about', () => {
    const text = 'Hello Anna. Please calm down, I am here.';
    const [finding] = coach(text);
    expect(finding?.ruleId).toBe('calm-down');
    expect(text.slice(finding?.start, finding?.end)).toBe('Please calm down');
  });

  test('is not made of what is quoted, nor of an address', () => {
    expect(idsOf('You wrote "calm down" and that hurt, I see.')).not.toContain('calm-down');
    expect(idsOf('It is at https://example.org/unfortunately and open.')).toEqual([]);
  });

  test('is the same however a contraction is written', () => {
    for (const text of [
      'I can not help you.',
      'I cannot help you.',
      "I can't help you.",
      'I can’t help you.',
      'I cant help you.',
    ]) {
      expect(idsOf(text)).toEqual(['cannot-help']);
    }
  });

  test('of the weightiest rule comes first, and a muted rule is silent', () => {
    const text = 'Unfortunately, that is your own fault.';
    expect(idsOf(text)).toEqual(['your-fault', 'unfortunately']);
    expect(idsOf(text, { muted: ['your-fault'] })).toEqual(['unfortunately']);
  });

  test('about conceding fault is made only where policy says not to', () => {
    expect(idsOf('We messed up.')).toEqual([]);
    expect(idsOf('We messed up.', { mayConcede: false })).toEqual(['messed-up']);
  });
});

describe('a rewrite', () => {
  test.each([
    ['unfortunately', 'It is, unfortunately, sold out.', 'It is sold out.'],
    ['unfortunately', 'It is sold out, unfortunately.', 'It is sold out.'],
    ['unfortunately', 'unfortunately it is sold out', 'it is sold out'],
    ['unfortunately', 'And unfortunately, it is sold out.', 'And it is sold out.'],
    [
      'calm-down',
      'I see. Calm down!! It left today.',
      'I see. I am here, and I am going through this with you. It left today.',
    ],
    ['promise-to', 'Then I promise to call.', 'Then I plan to call.'],
    ['we-will', 'Thanks, we’ll send it.', 'Thanks, I will send it.'],
  ])('%s keeps the rest of %j', (ruleId, from, to) => {
    expect(rewritten(from, ruleId)).toBe(to);
  });

  test('is not made where it would lose a name, a number, an address or a quotation', () => {
    expect(rewritten('Calm down, Anna.', 'calm-down')).toBeNull();
    expect(rewritten('Please calm down, order 4711.', 'calm-down')).toBeNull();
    expect(rewritten('Please https://example.org kindly send it.', 'kindly')).toBeNull();
  });

  test('is not made where an article would no longer fit', () => {
    expect(rewritten('I have an actually good one.', 'actually')).toBeNull();
    expect(rewritten('I have a sufficient amount.', 'sufficient')).toBeNull();
  });

  test('of a contraction writes the other half out', () => {
    expect(rewritten("I'll hereby confirm it.", 'hereby')).toBe("I'll confirm it.");
    expect(rewritten("It's basically done.", 'basically')).toBe("It's done.");
  });
});

describe('what is counted', () => {
  const long = 'The parcel left our house on Monday and is on its way. ';

  test('a long block is split between sentences, and then it is well', () => {
    const text = long.repeat(8).trim();
    expect(idsOf(text)).toContain('long-block');
    const split = rewritten(text, 'long-block') ?? '';
    expect(split.split('\n\n')).toHaveLength(2);
    expect(split.replaceAll('\n\n', ' ')).toBe(text);
    expect(idsOf(split)).not.toContain('long-block');
    expect(idsOf(long.repeat(3))).not.toContain('long-block');
  });

  test('a sentence that goes on and on is told', () => {
    expect(idsOf(`${'it is there and '.repeat(12)}so on my way.`)).toContain('long-sentence');
  });

  test('capitals are written small; abbreviations are no shouting', () => {
    expect(rewritten('PLEASE RESTART THE ROUTER NOW.', 'capitals')).toBe('Please restart the router now.');
    expect(rewritten("Anna, I'M DOING IT NOW with USB.", 'capitals')).toBe("Anna, I'm doing it now with USB.");
    expect(idsOf('Send the PDF with PIN, URL, VAT and IBAN.')).not.toContain('capitals');
    expect(idsOf('It is VERY SOON there.')).not.toContain('capitals');
  });

  test('many exclamation marks become full stops, questions stay questions', () => {
    expect(rewritten('Hello! Thanks!! What is it?! Good!', 'exclamation-marks')).toBe(
      'Hello. Thanks. What is it? Good.',
    );
    expect(idsOf('Hello! Thanks!')).not.toContain('exclamation-marks');
  });

  test('three questions at once are two too many', () => {
    expect(idsOf('Which size? Which colour? Which day?')).toContain('many-questions');
    expect(idsOf('Which size? Which colour?')).not.toContain('many-questions');
  });

  test('apologies are counted over the whole chat', () => {
    const agentMessages = ['I am sorry about the wait.', 'Sorry for the second call.'];
    expect(idsOf('Sorry, it is late.', { agentMessages })).toContain('apology-budget');
    expect(idsOf('Sorry, it is late.', { agentMessages: agentMessages.slice(1) })).not.toContain('apology-budget');
    expect(idsOf('It is late.', { agentMessages })).not.toContain('apology-budget');
  });

  test('a sentence sent before is told again, whatever its capitals and marks', () => {
    const agentMessages = ['Hello. I am checking the order now.'];
    expect(idsOf('One moment. i am checking the order now', { agentMessages })).toContain('same-sentence-again');
    expect(idsOf('I am checking the parcel now.', { agentMessages })).not.toContain('same-sentence-again');
    expect(idsOf('Thank you.', { agentMessages: ['Thank you.'] })).not.toContain('same-sentence-again');
  });

  test('a customer who is still typing is left to finish', () => {
    expect(idsOf('It left today.', { customerIsTyping: true })).toEqual(['still-typing']);
    expect(idsOf('It left today.', { customerIsTyping: false })).toEqual([]);
  });
});

describe('a question of the customer', () => {
  const skipped = (customerMessage: string, draft: string) =>
    idsOf(draft, { customerMessage }).includes('question-skipped');

  test.each([
    ['When will my parcel arrive?', 'Thank you for the photo of the label.'],
    ['Can I still change the address?', 'The colour you chose is a good one.'],
    ['Why was my card refused?', 'I wish you a nice weekend with everyone.'],
  ])('%j is not answered by %j', (question, draft) => {
    expect(skipped(question, draft)).toBe(true);
  });

  test.each([
    ['When will my parcel arrive?', 'It should be there by Monday evening.'],
    ['When will my parcel arrive?', 'Your parcel is with the courier now, I see.'],
    ['Can I still change the address?', 'Yes, until the end of this very hour.'],
    ['Can I still change the address?', 'I am checking that with the depot.'],
    ['Why was my card refused?', 'It happened because the limit was reached.'],
    ['Can I still change the address?', 'Which street is it going to, then?'],
    ['I want my money back.', 'Thank you for the photo of the label.'],
    ['Can I still change the address?', 'One moment.'],
  ])('%j is taken up by %j', (question, draft) => {
    expect(skipped(question, draft)).toBe(false);
  });
});

/** Any string a keyboard, a paste or a broken client may bring, with words of the rules among them. */
const words = (englishLibrary.draftRules ?? []).flatMap(({ matches, mustNotMatch }) => [...matches, ...mustNotMatch]);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 6 })
    .map((parts) => parts.join(' ')),
);

test('no string makes it throw, and every span lies in the draft', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.boolean(), (text, other, mayConcede) => {
      const context = { mayConcede, agentMessages: [other], customerMessage: other };
      for (const { start, end, rewrite } of coach(text, context)) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
        if (rewrite)
          expect(0 <= rewrite.start && rewrite.start <= rewrite.end && rewrite.end <= text.length).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

test('a rewrite settles its finding: made once, the same place is not found again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const finding of coach(text)) {
        if (finding.rewrite === null) continue;
        const after = coach(applyRewrite(text, finding));
        const count = (found: typeof after) => found.filter(({ ruleId }) => ruleId === finding.ruleId).length;
        // Three of a rule are told at most: a fourth may come up when one is mended.
        if (count(coach(text)) < 3) expect(count(after)).toBeLessThan(count(coach(text)));
      }
    }),
    { numRuns: 1500 },
  );
});

test('an address, a number and a quotation come through every rewrite', () => {
  const kept = fc.constantFrom(
    'https://example.org/just-calm-down',
    '#4711-22',
    '"please calm down"',
    'anna@example.org',
  );
  fc.assert(
    fc.property(anyText, kept, anyText, (before, piece, after) => {
      // What is nothing but a quotation is the agent's own.
      const text = `Noted by me: ${before.replace(/["\u201c\u201d]/g, '')} ${piece} ${after.replace(/["\u201c\u201d]/g, '')}`;
      for (const finding of coach(text)) if (finding.rewrite) expect(applyRewrite(text, finding)).toContain(piece);
    }),
    { numRuns: 800 },
  );
});

test('a library without draft rules finds nothing, and one that cannot be read says which rule and why', () => {
  expect(coachDraft('Calm down!!!', compileDraftRules({}))).toEqual([]);
  const [rule] = englishLibrary.draftRules ?? [];
  if (!rule) throw new Error('There are no rules.');
  expect(() => compileDraftRules({ draftRules: [{ ...rule, pattern: "can't" }] })).toThrow(
    /Draft rule "calm-down".*folded/,
  );
});
