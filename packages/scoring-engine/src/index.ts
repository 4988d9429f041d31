export { type AgentLineReader, compileAgentLines } from './agent-lines/compile-agent-lines.ts';
export type * from './assessment.ts';
export { type CompiledLexicon, compileLexicon } from './compile-lexicon.ts';
export { type ExplanationRow, explainAssessment } from './explain-assessment.ts';
export { compilePatterns } from './match/compile-patterns.ts';
export { isEnglishWord, partsOfSpeech } from './normalize/english-words.ts';
export { scoreMessage } from './score-message.ts';
export type { Suppressor } from './suppressors-of.ts';
export type { Tell } from './tells/tell.ts';
