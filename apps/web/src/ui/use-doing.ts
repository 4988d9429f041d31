import type { Problem } from '@evenkeel/protocol';
import { useState } from 'react';

/** One act after the other, and what came of the last: words when it went well, the problem when it did not. */
export function useDoing() {
  const [state, setState] = useState<{ busy: boolean; said: string; problem: Problem | null }>({
    busy: false,
    said: '',
    problem: null,
  });

  async function run<Answer extends { ok: true }>(
    act: () => Promise<Answer | Problem>,
    words: string,
  ): Promise<Answer | null> {
    if (state.busy) return null;
    setState({ busy: true, said: '', problem: null });
    const answer = await act();
    setState({ busy: false, said: answer.ok ? words : '', problem: answer.ok ? null : answer });
    return answer.ok ? answer : null;
  }

  return { ...state, run };
}
