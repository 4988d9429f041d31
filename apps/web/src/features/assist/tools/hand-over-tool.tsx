import type { HandOverPacket } from '@evenkeel/conversation-state';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import type { ToolProps } from './tool-panel.tsx';
import { useAnswer } from './use-answer.ts';

/** What the next person needs, so that nobody has to repeat themselves (T47): to look through, and to take along. */
export function HandOverTool({ view, desk, onCopy }: ToolProps) {
  const [packet, setPacket] = useState<HandOverPacket | null>(null);
  const [isCopied, setCopied] = useState(false);
  const { problem, ask } = useAnswer();
  const asked = useRef(false);

  async function fetchPacket() {
    const answer = await ask(() => desk.handOver());
    if (answer) setPacket(answer.packet);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when it is opened
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void fetchPacket();
  }, []);

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to be able to scroll it */}
      <section className="tool-body" tabIndex={0} aria-label="What the next person gets">
        {packet && (
          <p className="hand-over-text their-text" dir="auto">
            {packet.text}
          </p>
        )}
        {!packet && problem === '' && <p className="tool-empty">Putting it together…</p>}
        {problem !== '' && (
          <p className="tool-problem" role="alert">
            {problem}
          </p>
        )}
      </section>
      <footer className="tool-foot">
        <div className="tool-actions">
          <button
            type="button"
            className="button button-filled"
            disabled={packet === null}
            onClick={() => {
              if (!packet) return;
              onCopy(packet.text);
              setCopied(true);
            }}
          >
            <Icon name={isCopied ? 'check' : 'copy'} />
            {isCopied ? 'Copied' : 'Copy'}
          </button>
          <button type="button" className="button button-quiet" onClick={() => void fetchPacket()}>
            <Icon name="refresh" />
            As of now
          </button>
        </div>
        <p className="pause-private">
          For colleagues, not for {view.customerName ?? 'the customer'}: read it before you send it on.
        </p>
      </footer>
    </>
  );
}
