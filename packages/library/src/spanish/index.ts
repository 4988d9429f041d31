import type { Lexicon } from '../schema.ts';
import { spanishTerms } from './terms/index.ts';
import { spanishTriggers } from './triggers.ts';

/** What is read in Spanish, of Spain and of Latin America. It comes with the engine: an admin tunes the English library. */
export const spanishLexicon: Lexicon = { language: 'es', terms: spanishTerms, triggers: spanishTriggers };
