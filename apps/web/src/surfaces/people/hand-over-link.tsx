import type { PasswordLink } from '@evenkeel/protocol';
import { useState } from 'react';
import { clockTime } from '../../ui/clock-words.ts';
import { Icon } from '../../ui/icon.tsx';

/** A link that is shown this once, to be handed to its person. */
export function HandOverLink({ name, link }: { name: string; link: PasswordLink }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="panel-link" role="status">
      <p>
        Give {name} this link. With it they choose their password; it works once, until {clockTime(link.untilMs)}, and
        is not shown again.
      </p>
      <code>{link.url}</code>
      <div className="panel-acts">
        <button
          type="button"
          className="button"
          onClick={async () => {
            await navigator.clipboard.writeText(link.url);
            setCopied(true);
          }}
        >
          <Icon name={copied ? 'check' : 'copy'} />
          {copied ? 'Copied' : 'Copy the link'}
        </button>
      </div>
    </div>
  );
}
