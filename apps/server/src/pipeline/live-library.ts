import { type CompiledDraftRules, compileDraftRules } from '@evenkeel/draft-coach';
import {
  type ConductRow,
  type EscalationRow,
  type Library,
  type Play,
  spanishLexicon,
  type Thresholds,
} from '@evenkeel/library';
import {
  type AgentLineReader,
  type CompiledLexicon,
  type CompiledTells,
  compileAgentLines,
  compileLexicon,
  compileTells,
} from '@evenkeel/scoring-engine';
import { type CompiledSuggestions, compileSuggestions } from '@evenkeel/suggestion-picker';

/** One version of the library, compiled: what a message is scored and answered with. Never changed, only swapped. */
export interface LiveLibrary {
  version: number;
  lexicon: CompiledLexicon;
  tells: CompiledTells;
  suggestions: CompiledSuggestions;
  rules: { thresholds: Thresholds; escalation: readonly EscalationRow[] };
  conduct: readonly ConductRow[];
  plays: readonly Play[];
  /** What an agent's text says of the boundary ladder. */
  readAgentLine: AgentLineReader;
  coach: { rules: CompiledDraftRules; mayConcede: boolean };
}

/**
 * Compiles what changed. Terms and tells do not change with a phrase, and compiling them is the slow part (tens of
 * milliseconds in which no message would be answered), so those of the version before are kept when they are the same.
 */
export function compileLibrary(
  version: number,
  library: Library,
  before?: { library: Library; live: LiveLibrary },
): LiveLibrary {
  const sameTerms =
    before &&
    before.library.terms === library.terms &&
    before.library.triggers === library.triggers &&
    before.library.cues === library.cues &&
    before.library.fitted === library.fitted;
  const sameDraftRules =
    before &&
    before.library.draftRules === library.draftRules &&
    before.library.draftMeasures === library.draftMeasures;
  const sameTells = before && before.library.tells === library.tells && before.library.issues === library.issues;
  return {
    version,
    lexicon: sameTerms ? before.live.lexicon : compileLexicon(library, [spanishLexicon]),
    tells: sameTells ? before.live.tells : compileTells(library),
    suggestions: compileSuggestions(library),
    rules: { thresholds: library.thresholds, escalation: library.escalation },
    conduct: library.conduct,
    plays: library.plays ?? [],
    readAgentLine:
      before && before.library.agentLines === library.agentLines
        ? before.live.readAgentLine
        : compileAgentLines(library.agentLines ?? []),
    coach: {
      rules: sameDraftRules ? before.live.coach.rules : compileDraftRules(library),
      mayConcede: library.mayConcede ?? true,
    },
  };
}
