import { useState } from 'react';

const KEY = 'evenkeel.muted-draft-rules';

/** The draft rules this browser's agent has muted, kept from one day to the next. */
export function useMutedRules() {
  const [muted, setMuted] = useState(readMuted);

  function keep(rules: readonly string[]) {
    setMuted(rules);
    try {
      window.localStorage.setItem(KEY, JSON.stringify(rules));
    } catch {
      // A browser that keeps nothing still mutes until the page is left.
    }
  }

  return {
    muted,
    mute: (ruleId: string) => keep([...new Set([...muted, ruleId])]),
    unmuteAll: () => keep([]),
  };
}

/** What is kept may be anybody's: only a list of names is believed. */
function readMuted(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((rule) => typeof rule === 'string') : [];
  } catch {
    return [];
  }
}
