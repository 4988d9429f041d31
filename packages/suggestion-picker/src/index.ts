export type * from './card.ts';
export { type CompiledSuggestions, compileSuggestions } from './compile-suggestions.ts';
export { isInTheirLanguage } from './is-in-their-language.ts';
export { type OfferedOption, optionsFor } from './options/options-for.ts';
export { type PeopleFacts, pickSuggestions } from './pick-suggestions.ts';
export { callsByName } from './spoken-name.ts';
