import { type AgentLine, WARNING_STEPS, type WarningStep } from '@evenkeel/library';
import { englishPack } from '../languages/english.ts';
import { createPatternIndex } from '../match/pattern-index.ts';
import { createVocabulary } from '../match/vocabulary.ts';
import { readMessage } from '../normalize/read-message.ts';

/** What an agent's text says of the boundary ladder, the mildest step first; none for most texts. */
export type AgentLineReader = (text: string) => readonly WarningStep[];

const NOTHING: readonly WarningStep[] = [];

/** Throws on a pattern that cannot be read; `checkLibrary` finds those beforehand. */
export function compileAgentLines(lines: readonly AgentLine[]): AgentLineReader {
  if (lines.length === 0) return () => NOTHING;
  const vocabulary = createVocabulary(englishPack);
  const index = createPatternIndex<{ rank: number; says: WarningStep }>(vocabulary);
  for (const [rank, { pattern, says }] of lines.entries()) index.add(pattern, { rank, says });
  vocabulary.close();
  index.close(new Map());
  return (text) => {
    const found = index.find(readMessage(text, vocabulary).tokens);
    if (found.length === 0) return NOTHING;
    return WARNING_STEPS.filter((step) => found.some(({ rule }) => rule.says === step));
  };
}
