import type { Evidence } from '@evenkeel/scoring-engine';

/** A piece of the text and the evidence that covers the whole of it; empty where nothing was read. */
export interface TextPiece {
  start: number;
  text: string;
  evidence: Evidence[];
}

/**
 * Cuts a text where evidence begins or ends. The pieces joined are the text again, whatever the spans are: spans may
 * overlap, and what lies outside the text is left out.
 */
export function splitEvidence(text: string, evidence: readonly Evidence[]): TextPiece[] {
  const spans = evidence.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      evidence: spans.filter((span) => span.start <= start && span.end >= end),
    };
  });
}
