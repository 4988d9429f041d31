import type { Phrase } from '../schema.ts';

export const phrases: Phrase[] = [];
