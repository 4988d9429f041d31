/**
 * `@evenkeel/scoring-engine/patterns`: the reading of texts and the finding of patterns, without scores. Small enough for a
 * browser: no dictionary, no recognition of languages, no stemmer comes with it.
 */
export { plainEnglishPack } from './languages/plain-english.ts';
export { type Match, waysThrough } from './match/path.ts';
export { createPatternIndex, type PatternIndex } from './match/pattern-index.ts';
export { compileExceptions, type Exceptions, standsNear } from './match/stands-near.ts';
export { createVocabulary, hasSymbol, type Vocabulary } from './match/vocabulary.ts';
export { NO_BREAK, type Reading, readMessage, SENTENCE_BREAK, type Token } from './normalize/read-message.ts';
