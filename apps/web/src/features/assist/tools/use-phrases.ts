import type { Phrase } from '@evenkeel/library';
import { useEffect, useRef, useState } from 'react';
import type { ToolDesk } from './tool-desk.ts';
import { useAnswer } from './use-answer.ts';

/** Every phrase of the library, once it is here. */
export function usePhrases(desk: ToolDesk): { phrases: readonly Phrase[] | null; problem: string } {
  const [phrases, setPhrases] = useState<readonly Phrase[] | null>(null);
  const { problem, ask } = useAnswer();
  const asked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when the tool is opened
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void ask(() => desk.phrases()).then((answer) => answer && setPhrases(answer.phrases));
  }, []);
  return { phrases, problem };
}
