import type { DraftRewrite } from '@evenkeel/draft-coach';

/** Longer ones are shown by the composer itself, once they are in it. */
const MAX_SHOWN = 120;

/** What stands there after the rewrite: the sentence around it, null when that is too long to be read at a glance. */
export function sentenceAfter(draft: string, { start, end, text }: DraftRewrite): string | null {
  const before = draft.slice(0, start);
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  const after = draft.slice(end);
  const isClosed = /[.!?\n]\s*$/.test(text);
  const to = isClosed ? 0 : after.search(/[.!?\n]|$/) + 1;
  const sentence = `${before.slice(from)}${text}${after.slice(0, to)}`.trim();
  return sentence === '' || sentence.length > MAX_SHOWN || sentence.includes('\n') ? null : sentence;
}
