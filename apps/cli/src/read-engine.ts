import type { FoldRules } from '@evenkeel/conversation-state';
import { englishLibrary, spanishLexicon } from '@evenkeel/library';
import {
  type AgentLineReader,
  type CompiledLexicon,
  type CompiledTells,
  compileAgentLines,
  compileLexicon,
  compileTells,
} from '@evenkeel/scoring-engine';
import { type CompiledSuggestions, compileSuggestions } from '@evenkeel/suggestion-picker';

/** The whole engine on the library that comes with the code. */
export interface Engine {
  lexicon: CompiledLexicon;
  tells: CompiledTells;
  suggestions: CompiledSuggestions;
  rules: FoldRules;
  readAgentLine: AgentLineReader;
}

export function readEngine(): Engine {
  return {
    lexicon: compileLexicon(englishLibrary, [spanishLexicon]),
    tells: compileTells(englishLibrary),
    suggestions: compileSuggestions(englishLibrary),
    rules: { thresholds: englishLibrary.thresholds, escalation: englishLibrary.escalation },
    readAgentLine: compileAgentLines(englishLibrary.agentLines ?? []),
  };
}

/** Between two messages without a time: long enough not to look like a burst, short enough not to cool down. */
export const ASSUMED_PAUSE_MS = 20_000;
