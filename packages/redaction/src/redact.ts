import { findSensitive } from './find/find-sensitive.ts';
import type { Finding } from './find/finding.ts';
import { mayHoldSensitive } from './may-hold-sensitive.ts';
import type { Redaction, SensitiveKind } from './policy.ts';
import { MASK, PSEUDONYM, readText } from './read-text.ts';

/** A place in the original text, [start, end) in UTF-16 units, that was masked or hashed. */
export interface RedactedSpan {
  kind: SensitiveKind;
  start: number;
  end: number;
}

export interface Redacted {
  /** As long as the original, so that every other offset still points at the same words. */
  text: string;
  /** In order; empty when nothing was sensitive, or everything that was is kept by the policy. */
  found: RedactedSpan[];
}

/**
 * Hiding one thing can bring out another: the front of a number that was in doubt. What is found again is hidden again,
 * so that a second call finds nothing; more rounds than these come of no text a person wrote.
 */
const MOST_ROUNDS = 6;

/** The text without what the policy hides. Never throws; takes time in proportion to the text's length. */
export function redact(text: string, redaction: Redaction): Redacted {
  return redactFrom(0, text, redaction);
}

/** Hides only what reaches beyond `from`; what is before it is read to understand the rest. */
export function redactFrom(from: number, text: string, redaction: Redaction): Redacted {
  if (!mayHoldSensitive(text)) return { text, found: [] };
  let redacted = text;
  let found: RedactedSpan[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = redactOnce(from, redacted, redaction);
    if (next.found.length === 0) break;
    redacted = next.text;
    found = [...found, ...next.found];
  }
  return { text: redacted, found: found.sort((a, b) => a.start - b.start) };
}

function redactOnce(from: number, text: string, redaction: Redaction): Redacted {
  const { plain, startOf, endOf } = readText(text);
  const found: RedactedSpan[] = [];
  let result = '';
  let copied = 0;
  for (const finding of findSensitive(plain, redaction)) {
    const treatment = redaction.treatment[finding.kind];
    if (treatment === 'keep') continue;
    const start = startOf(finding.start);
    const end = endOf(finding.end);
    if (end <= from) continue;
    const visibleFrom = finding.visibleFrom === undefined ? end : startOf(finding.visibleFrom);
    const hidden =
      treatment === 'hash'
        ? pseudonym(finding, end - start, redaction)
        : masked(text.slice(start, visibleFrom), finding.kind) + text.slice(visibleFrom, end);
    result += text.slice(copied, start) + hidden;
    copied = end;
    found.push({ kind: finding.kind, start, end });
  }
  return { text: result + text.slice(copied), found };
}

/** Signs between the parts stay, so that a person sees what it was; of a secret nothing stays. */
function masked(written: string, kind: SensitiveKind): string {
  const hidden = kind === 'secret' ? /\S/g : /[^\s./:@()_,;|*~<>[\]{}\\-]/g;
  return written.replace(hidden, MASK);
}

/** Letters only, between brackets of their own: nothing is found in it again. */
function pseudonym({ kind, value }: Finding, length: number, { hash }: Redaction): string {
  const [open, close] = PSEUDONYM;
  if (length <= open.length + close.length) return MASK.repeat(length);
  const letters = hash(`${kind}:${value}`).replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  return (
    open +
    letters.slice(0, length - open.length - close.length).padEnd(length - open.length - close.length, '·') +
    close
  );
}
