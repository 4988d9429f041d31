import { type Redaction, redactAcross } from '../src/index.ts';
import type { CorpusLine } from './corpus.ts';

export interface GroupResult {
  group: string;
  lines: number;
  /** Lines whose planted thing was hidden whole; for ordinary lines, lines left as they were. */
  right: number;
  wrong: CorpusLine[];
}

export interface RedactionResult {
  sensitive: GroupResult[];
  ordinary: GroupResult[];
  /** By the way it is written, for cards. */
  cardSpellings: GroupResult[];
  /** Of all sensitive lines, how many are hidden; of all ordinary lines, how many were touched. */
  recall: number;
  falsePositives: number;
}

export function measureRedaction(corpus: readonly CorpusLine[], redaction: Redaction): RedactionResult {
  const isRight = new Map(
    corpus.map((line) => [line, line.planted ? isHidden(line, redaction) : isLeft(line, redaction)]),
  );
  const sensitiveLines = corpus.filter(({ planted }) => planted);
  const ordinaryLines = corpus.filter(({ planted }) => !planted);
  const by = (lines: readonly CorpusLine[], nameOf: (line: CorpusLine) => string): GroupResult[] =>
    [...groupedBy(lines, nameOf)].map(([group, lines]) => ({
      group,
      lines: lines.length,
      right: lines.filter((line) => isRight.get(line)).length,
      wrong: lines.filter((line) => !isRight.get(line)),
    }));
  const rightOf = (lines: readonly CorpusLine[]) => lines.filter((line) => isRight.get(line)).length / lines.length;
  return {
    sensitive: by(sensitiveLines, ({ group }) => group),
    ordinary: by(ordinaryLines, ({ group }) => group),
    cardSpellings: by(
      sensitiveLines.filter(({ planted }) => planted?.kind === 'card'),
      ({ spelling }) => spelling,
    ),
    recall: rightOf(sensitiveLines),
    falsePositives: 1 - rightOf(ordinaryLines),
  };
}

/**
 * Every letter and figure that was planted is gone, in both messages; of a card the last four figures may be seen.
 */
function isHidden({ before, text, planted }: CorpusLine, redaction: Redaction): boolean {
  const { kind, written } = planted as NonNullable<CorpusLine['planted']>;
  const { text: after, earlier } = redactAcross(before === '' ? [] : [before], text, redaction);
  const original = before + text;
  const redacted = (earlier[0]?.text ?? before) + after;
  const start = original.indexOf(written);
  const left = [...written.matchAll(/[\p{L}\p{N}]/gu)].filter(({ 0: character, index }) =>
    redacted.startsWith(character, start + index),
  ).length;
  return redacted.length === original.length && left <= (kind === 'card' ? 4 : 0);
}

function isLeft({ text }: CorpusLine, redaction: Redaction): boolean {
  return redactAcross([], text, redaction).text === text;
}

/** How many of `texts` have something of each kind in them, with the places. */
export function hitsIn(
  texts: readonly string[],
  redaction: Redaction,
): { kind: string; text: string; redacted: string }[] {
  return texts.flatMap((text) => {
    const { text: redacted, found } = redactAcross([], text, redaction);
    return found.map(({ kind }) => ({ kind, text, redacted }));
  });
}

export function groupedBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}
