import type { Paraphrase } from './paraphrase-of.ts';

/** A whole sentence to send: feeling, because, cause (T19). A wish is no cause, and one "because" is enough. */
export function saidWhole({ text, clauses, feeling }: Paraphrase): string {
  const isCause = clauses.every(({ isWish }) => !isWish) && !/\bbecause\b/.test(text);
  return feeling === null || !isCause
    ? `It sounds as if ${text}. Did I get that right?`
    : `It sounds as if you are ${feeling} because ${text}. Did I get that right?`;
}
