import { hasSymbol } from '@evenkeel/scoring-engine/patterns';
import type { CompiledDraftRule } from './compile-draft-rules.ts';
import type { DraftReading, DraftToken } from './read-draft.ts';

/** Tokens [from, end) that an element lies on; none when it was left out. */
type Laid = readonly [from: number, end: number];

/** Words a `{gap}` may skip. */
const MAX_GAP = 3;

/** The template with what the draft has for each `{n}`; null when the pattern cannot be laid over the match. */
export function fillTemplate(
  template: string,
  { elements }: CompiledDraftRule,
  first: number,
  last: number,
  draft: DraftReading,
): string | null {
  if (!template.includes('{')) return template;
  const laid = layElements(elements, 0, first, last + 1, draft.tokens);
  if (laid === null) return null;
  const filled = template.replace(/\{(\d{1,2})\}/g, (_slot, number: string) => {
    const [from, end] = laid[Number(number) - 1] ?? [0, 0];
    return asWritten(draft, from, end);
  });
  return filled.replace(/ {2,}/g, ' ').trim();
}

/** Backtracks over at most 2^8 ways with two gaps: the bounds of `parsePattern`. */
function layElements(
  elements: CompiledDraftRule['elements'],
  index: number,
  from: number,
  end: number,
  tokens: readonly DraftToken[],
): Laid[] | null {
  const element = elements[index];
  if (element === undefined) return from === end ? [] : null;
  const lengths = element.isGap ? [0, 1, 2, MAX_GAP] : element.optional ? [1, 0] : [1];
  for (const length of lengths) {
    if (from + length > end) continue;
    if (length === 1 && !element.isGap && !hasSymbol((tokens[from] as DraftToken).info, element.symbol)) continue;
    const rest = layElements(elements, index + 1, from + length, end, tokens);
    if (rest !== null) return [[from, from + length], ...rest];
  }
  return null;
}

function asWritten({ text, tokens }: DraftReading, from: number, end: number): string {
  let written = '';
  for (let at = from; at < end; at++) {
    const token = tokens[at] as DraftToken;
    // Between two whole words stands what the draft has there: a comma, a hyphen.
    const before = tokens[at - 1];
    if (at > from && before) {
      const between = text.slice(before.end, token.start);
      written += token.part === 'second' || between === '' ? ' ' : between;
    }
    written += wordAsWritten(text, token);
  }
  return written;
}

/** The parts of a contraction are no words by themselves: written out, with the capital of the first. */
export function wordAsWritten(text: string, { info, part, start, end }: DraftToken): string {
  if (part === 'whole') return text.slice(start, end);
  if (part === 'second') return info.word;
  return text.slice(start, end).toLowerCase() === info.word ? text.slice(start, end) : info.word;
}
