import type { LadderView } from '@evenkeel/protocol';
import { clockTime } from '../../../ui/clock-words.ts';
import { Icon } from '../../../ui/icon.tsx';
import { BOUNDARY_WORDS, keysOf } from '../../../ui/words.ts';
import type { ToolProps } from './tool-panel.tsx';

const STEPS = keysOf(BOUNDARY_WORDS).filter((step) => step !== 'none');
type Step = (typeof STEPS)[number];

/** The boundary ladder: what was counted, what was said, what the policy permits now (T40–T42). */
export function LimitsTool({ view: { ladder } }: ToolProps) {
  if (!ladder) {
    return (
      <p className="tool-empty">
        Nobody was insulted, so there is no limit to set. If it comes to that, the steps and what you may do stand here.
      </p>
    );
  }
  return (
    <div className="tool-body">
      <p className="limits-count">
        {ladder.abusiveMessages === 1 ? '1 message' : `${ladder.abusiveMessages} messages`} of abuse aimed at a person.
      </p>
      <ol className="limits-steps">
        {STEPS.map((step) => (
          <LadderStep key={step} step={step} ladder={ladder} />
        ))}
      </ol>
      {ladder.permission !== '' && (
        <p className="limits-policy">
          <strong>You may, now:</strong> {ladder.permission}
          {ladder.policyId !== null && <span className="limits-row"> (conduct policy, “{ladder.policyId}”)</span>}
        </p>
      )}
    </div>
  );
}

function LadderStep({ step, ladder }: { step: Step; ladder: LadderView }) {
  const said = ladder.warned.findLast((warned) => warned.step === step);
  const isNow = ladder.step === step;
  return (
    <li className="limits-step" aria-current={isNow ? 'step' : undefined} data-said={said ? '' : undefined}>
      <span className="limits-mark" aria-hidden="true">
        {said ? <Icon name="check" /> : STEPS.indexOf(step) + 1}
      </span>
      <span>
        <strong>{BOUNDARY_WORDS[step]}</strong>
        <span className="limits-state">{stateWords(said?.atMs, isNow)}</span>
      </span>
    </li>
  );
}

function stateWords(saidAtMs: number | undefined, isNow: boolean): string {
  if (saidAtMs !== undefined) return `you said it at ${clockTime(saidAtMs)}`;
  return isNow ? 'called for now' : 'not called for';
}
