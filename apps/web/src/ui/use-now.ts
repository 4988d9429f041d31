import { useEffect, useState } from 'react';

/** The time, looked at again every so often: what "waiting 3 min" is counted from. */
export function useNow({ everyMs }: { everyMs: number }): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return nowMs;
}
