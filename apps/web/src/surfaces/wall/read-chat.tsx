import type { ChatMessage, ConversationView } from '@evenkeel/protocol';
import { useEffect, useRef } from 'react';
import { MessageList } from '../../features/chat/message-list.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LevelMark, TrendMark } from '../../ui/level-mark.tsx';

/** One chat to read along, with what was read in it marked. */
export function ReadChat({
  view,
  messages,
  problem,
  onClose,
}: {
  view: ConversationView | null;
  messages: readonly ChatMessage[];
  problem: string;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const customerName = view?.customerName ?? 'Customer';
  return (
    <dialog ref={dialog} className="read-chat" aria-label={`Chat with ${customerName}`} onClose={onClose}>
      <header className="read-chat-head" data-level={view?.level}>
        <h2 className="their-text" dir="auto">
          {customerName}
        </h2>
        {view && <LevelMark level={view.level} />}
        {view && <TrendMark trend={view.trend} />}
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {problem !== '' && (
        <p className="wall-empty" role="alert">
          {problem}
        </p>
      )}
      {view && view.reasons.length > 0 && (
        <ul className="read-chat-reasons" aria-label="Why it is at this level">
          {view.reasons.map((reason) => (
            <li key={`${reason.text}${reason.messageId ?? ''}${reason.start ?? ''}`}>{reason.text}</li>
          ))}
        </ul>
      )}
      <MessageList
        label="Chat"
        messages={messages}
        own="agent"
        marked
        names={{ customer: customerName, agent: view?.agentId ?? 'Agent' }}
      />
    </dialog>
  );
}
