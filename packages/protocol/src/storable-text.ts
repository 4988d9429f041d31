import { z } from 'zod';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Text that comes back as it went in: a NUL cannot be stored and half a character would be changed, so both are refused. */
export function storableText(label: string, maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .refine(
      (text) => !text.includes('\u0000') && !LONE_SURROGATE.test(text),
      `${label} holds a NUL or half a character.`,
    );
}
