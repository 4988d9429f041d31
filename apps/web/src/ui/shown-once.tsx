import { type ReactNode, useState } from 'react';
import { Icon } from './icon.tsx';
import './panel.css';

/** Something that is shown this once, to be handed on: a link, a secret. */
export function ShownOnce({ children, value, what }: { children: ReactNode; value: string; what: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="panel-link" role="status">
      <p>{children}</p>
      <code>{value}</code>
      <div className="panel-acts">
        <button
          type="button"
          className="button"
          onClick={async () => {
            await navigator.clipboard.writeText(value);
            setCopied(true);
          }}
        >
          <Icon name={copied ? 'check' : 'copy'} />
          {copied ? 'Copied' : `Copy the ${what}`}
        </button>
      </div>
    </div>
  );
}
