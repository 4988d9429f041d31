import { useEffect, useState } from 'react';
import { pauseNudge } from '../pause-nudge.ts';
import type { ToolProps } from './tool-panel.tsx';

const IN_SECONDS = 4;
const OUT_SECONDS = 6;
const BREATH_SECONDS = IN_SECONDS + OUT_SECONDS;
/** Two slow breaths: the customer waits no longer than for a careful answer. */
const PAUSE_SECONDS = 2 * BREATH_SECONDS;

/** Where the library has no line for the moment: the agent has asked for the pause themselves. */
const OWN_LINE = 'Their words are theirs. Your next sentence is yours.';

/** Twenty seconds for the agent alone: a line to see it differently, and two breaths. Nothing of it is sent or counted. */
export function PauseTool({ view, onClose }: ToolProps) {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  const isOver = seconds >= PAUSE_SECONDS;

  useEffect(() => {
    if (startedAt === null || isOver) return;
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - startedAt) / 1000)), 250);
    return () => clearInterval(timer);
  }, [startedAt, isOver]);

  const breath = breathAt(seconds);
  return (
    <div className="tool-body pause">
      <p className="pause-line">{pauseNudge(view)?.line ?? OWN_LINE}</p>
      <div className="pause-breath" data-running={startedAt !== null && !isOver ? '' : undefined}>
        <span className="pause-circle" aria-hidden="true" />
        <p className="pause-word" aria-live="polite">
          {startedAt === null && 'Two slow breaths, 20 seconds.'}
          {startedAt !== null && !isOver && breath.word}
          {isOver && 'Done. Take your time with the answer.'}
        </p>
        {startedAt !== null && !isOver && (
          <p className="pause-count" aria-hidden="true">
            {breath.left}
          </p>
        )}
      </div>
      <div className="tool-actions pause-actions">
        {startedAt === null && (
          <button type="button" className="button button-filled" data-start="" onClick={() => setStartedAt(Date.now())}>
            Start
          </button>
        )}
        <button type="button" className={startedAt === null ? 'button button-quiet' : 'button'} onClick={onClose}>
          {isOver ? 'Back to the chat' : 'Not now'}
        </button>
      </div>
      <p className="pause-private">Only you see this. It is not sent, and nobody counts it.</p>
    </div>
  );
}

function breathAt(seconds: number): { word: string; left: number } {
  const at = seconds % BREATH_SECONDS;
  return at < IN_SECONDS
    ? { word: 'Breathe in', left: IN_SECONDS - at }
    : { word: 'Breathe out', left: BREATH_SECONDS - at };
}
