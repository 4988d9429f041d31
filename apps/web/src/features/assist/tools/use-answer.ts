import type { Problem } from '@evenkeel/protocol';
import { useRef, useState } from 'react';

/** Asks the server one thing at a time: whether it is under way, and what was wrong with it. The answer, or null. */
export function useAnswer() {
  const [state, setState] = useState({ busy: false, problem: '' });
  const busy = useRef(false);
  async function ask<Answer extends { ok: true }>(question: () => Promise<Answer | Problem>): Promise<Answer | null> {
    if (busy.current) return null;
    busy.current = true;
    setState({ busy: true, problem: '' });
    const answer = await question();
    busy.current = false;
    setState({ busy: false, problem: answer.ok ? '' : answer.message });
    return answer.ok ? answer : null;
  }
  return { ...state, ask };
}
