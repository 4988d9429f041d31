import type { Term } from '../../schema.ts';
import { profanity } from './profanity.ts';

/** Every term of the English library, one file per kind. */
export const englishTerms: Term[] = [...profanity];
