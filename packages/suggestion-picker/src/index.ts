export type * from './card.ts';
export {
  type CompiledSuggestions,
  compileSuggestions,
  type PhraseScore,
  withPhraseScores,
} from './compile-suggestions.ts';
export {
  type AccountabilitySlots,
  type Composed,
  composeAccountability,
  composeRefusal,
  eitherOr,
  type RefusalSlots,
} from './compose/compose.ts';
export { editShare } from './feedback/edit-share.ts';
export { type PhraseStats, scorePhrases } from './feedback/score-phrases.ts';
export { isInTheirLanguage } from './is-in-their-language.ts';
export { type Nudge, nudgesFor } from './nudges/nudges-for.ts';
export { type StillHere, stillHereFor } from './nudges/still-here.ts';
export { type OfferedOption, optionsFor } from './options/options-for.ts';
export { type Paraphrase, paraphraseOf } from './paraphrase/paraphrase-of.ts';
export { saidWhole } from './paraphrase/said-whole.ts';
export { type PeopleFacts, pickSuggestions } from './pick-suggestions.ts';
export { callsByName } from './spoken-name.ts';
