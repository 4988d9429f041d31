import type { Problem } from '@evenkeel/protocol';
import './panel.css';

/** What came of an act, told to eyes and screen readers alike. */
export function Outcome({ said, problem }: { said: string; problem: Problem | null }) {
  return (
    <>
      <p className="panel-said" role="status">
        {said}
      </p>
      {problem && (
        <p className="panel-trouble" role="alert">
          {problem.message}
        </p>
      )}
    </>
  );
}
