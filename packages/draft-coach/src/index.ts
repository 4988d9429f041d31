export { applyRewrite } from './apply-rewrite.ts';
export { checkPhrases } from './check-phrases.ts';
export { coachDraft } from './coach-draft.ts';
export { type CompiledDraftRules, compileDraftRules } from './compile-draft-rules.ts';
export type { DraftContext, DraftFinding, DraftRewrite } from './draft-finding.ts';
