export { checkLibrary } from './check-library.ts';
export { englishLibrary } from './english/index.ts';
export type { LibraryFinding } from './library-finding.ts';
export * from './parse-pattern.ts';
export * from './schema.ts';
export { spanishLexicon } from './spanish/index.ts';
export * from './vocabulary.ts';
export { writtenOut } from './written-out.ts';
