import type { DraftContext, DraftFinding } from '@evenkeel/draft-coach';
import { useEffect, useState } from 'react';
import { fetchDraftRules } from '../../api/draft-rules.ts';
import type { LiveSocket } from '../../realtime/live-socket.ts';

export interface DraftCoach {
  coach: (draft: string, context: Omit<DraftContext, 'mayConcede'>) => DraftFinding[];
  applyRewrite: (draft: string, finding: DraftFinding) => string;
}

/**
 * The coach with the rules in force, null until it has come: it is loaded with the first draft, not with the page. Without it
 * agents write as ever, so a failure is not told but tried again when the connection is back or a library is published.
 */
export function useDraftCoach(socket: LiveSocket, { wanted }: { wanted: boolean }): DraftCoach | null {
  const [coach, setCoach] = useState<DraftCoach | null>(null);
  const [wasWanted, setWasWanted] = useState(wanted);
  if (wanted && !wasWanted) setWasWanted(true);

  useEffect(() => {
    if (!wasWanted) return;
    let newest = 0;
    let isGone = false;
    async function load() {
      const [engine, rules] = await Promise.all([import('@evenkeel/draft-coach'), fetchDraftRules()]);
      if (isGone || !rules.ok || rules.version < newest) return;
      newest = rules.version;
      const compiled = engine.compileDraftRules(rules);
      const { mayConcede } = rules;
      setCoach({
        coach: (draft, context) => engine.coachDraft(draft, compiled, { ...context, mayConcede }),
        applyRewrite: engine.applyRewrite,
      });
    }
    const tryToLoad = () => void load().catch(() => {});
    tryToLoad();
    socket.on('library:published', tryToLoad);
    socket.on('connect', tryToLoad);
    return () => {
      isGone = true;
      socket.off('library:published', tryToLoad);
      socket.off('connect', tryToLoad);
    };
  }, [socket, wasWanted]);

  return coach;
}
