import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEvidence } from '../builders/conversation.ts';
import { splitEvidence } from './split-evidence.ts';

describe('splitting a text by its evidence', () => {
  test('overlapping spans give pieces that carry both', () => {
    const text = 'the third time I ask';
    const trigger = buildEvidence(text, 'third time', { signal: 'trigger', trigger: 'repeat-contact' });
    const frustration = buildEvidence(text, 'time I ask');
    expect(splitEvidence(text, [trigger, frustration])).toEqual([
      { start: 0, text: 'the ', evidence: [] },
      { start: 4, text: 'third ', evidence: [trigger] },
      { start: 10, text: 'time', evidence: [trigger, frustration] },
      { start: 14, text: ' I ask', evidence: [frustration] },
    ]);
  });

  test('no evidence gives one piece, no text none', () => {
    expect(splitEvidence('fine', [])).toEqual([{ start: 0, text: 'fine', evidence: [] }]);
    expect(splitEvidence('', [])).toEqual([]);
  });

  test('the pieces joined are the text, and each piece lies inside all of its evidence, whatever the spans', () => {
    const anyEvidence = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.array(anyEvidence, { maxLength: 8 }),
        (text, spans) => {
          const evidence = spans.map((span) => ({ ...buildEvidence('x', 'x'), ...span }));
          const pieces = splitEvidence(text, evidence);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const piece of pieces) {
            const inside = evidence.filter(
              ({ start, end }) =>
                start >= 0 && end <= text.length && start <= piece.start && piece.start + piece.text.length <= end,
            );
            expect(piece.evidence).toEqual(inside);
          }
        },
      ),
    );
  });
});
