import { Icon } from '../../ui/icon.tsx';
import './assist-notice.css';

/** The sidebar while there is no conversation on it: which one to choose, that it is coming, or what is in the way. */
export function AssistNotice({ state, words }: { state: 'none-chosen' | 'loading' | 'problem'; words?: string }) {
  return (
    <div className="assist-notice" data-state={state}>
      {state === 'loading' && <Outline />}
      <p role={state === 'problem' ? 'alert' : 'status'}>
        {state === 'problem' && <Icon name="alert" />}
        {state === 'none-chosen' && <Icon name="bubble" />}
        <span>{words ?? WORDS[state]}</span>
      </p>
    </div>
  );
}

const WORDS = {
  'none-chosen': 'Choose a conversation, and this is where help comes in.',
  loading: 'Reading the conversation…',
  problem: 'This conversation cannot be shown.',
} as const;

/** Where things will stand, so that nothing jumps when they come. */
function Outline() {
  return (
    <div className="assist-outline" aria-hidden="true">
      <span className="assist-outline-glance" />
      <span className="assist-outline-card" />
      <span className="assist-outline-small" />
      <span className="assist-outline-small" />
    </div>
  );
}
