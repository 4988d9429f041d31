import type { SessionView } from '@evenkeel/protocol';
import { useRef, useState } from 'react';
import { Composer, type ComposerHandle } from '../../features/chat/composer.tsx';
import { MessageList } from '../../features/chat/message-list.tsx';
import { SignedIn } from '../../features/signed-in/signed-in.tsx';
import type { LiveSocket } from '../../realtime/live-socket.ts';
import { useConnection } from '../../realtime/use-connection.ts';
import { useConversations } from '../../realtime/use-conversations.ts';
import { useOutbox } from '../../realtime/use-outbox.ts';
import { useOtherIsTyping, useTellTyping } from '../../realtime/use-typing.ts';
import { ConnectionNote } from '../../ui/connection-note.tsx';
import './customer-page.css';

/** Lines to begin with, from calm to furious: what a visitor of the demo tries first. */
const OPENERS = [
  'Hi, where is my order? It was due on Tuesday.',
  'This is the third time I am asking. Nobody answers.',
  'Three weeks!! You people are useless. Get me a manager NOW.',
];

/** The customer's side of the demo: a chat and nothing else. */
export function CustomerPage() {
  return <SignedIn as="customer">{(session, socket) => <CustomerChat session={session} socket={socket} />}</SignedIn>;
}

function CustomerChat({ session, socket }: { session: SessionView; socket: LiveSocket }) {
  const conversationKey = session.conversationKey ?? '';
  const [draft, setDraft] = useState('');
  const composer = useRef<ComposerHandle>(null);
  const connection = useConnection(socket);
  const { states, joinAgain } = useConversations(socket, [conversationKey]);
  const { outgoing, send, takeBack } = useOutbox(socket, joinAgain);
  const agentIsTyping = useOtherIsTyping(socket, conversationKey, 'agent');
  const tellTyping = useTellTyping(socket, conversationKey);
  const messages = states.get(conversationKey)?.followed.messages ?? [];
  const isEmpty = messages.length === 0 && outgoing.length === 0;

  return (
    <main className="customer">
      <header className="customer-head">
        <h1>Support chat</h1>
        <ConnectionNote connection={connection} />
        <p>You are the customer. The agent at the desk sees what you write.</p>
      </header>
      <MessageList
        label="Chat with support"
        messages={messages}
        outgoing={outgoing}
        own="customer"
        names={{ customer: 'You', agent: 'Support' }}
        typing={agentIsTyping ? 'Support' : null}
        onTakeBack={(message) => {
          takeBack(message.messageId);
          setDraft(message.text);
        }}
      />
      <ul className="customer-openers" aria-label="Lines to begin with" hidden={!isEmpty}>
        {OPENERS.map((opener) => (
          <li key={opener}>
            <button
              type="button"
              className="button"
              onClick={() => {
                setDraft(opener);
                composer.current?.focus();
              }}
            >
              {opener}
            </button>
          </li>
        ))}
      </ul>
      <Composer
        ref={composer}
        label="Your message"
        placeholder="Write to support…"
        value={draft}
        onChange={setDraft}
        onSend={(text) => send(conversationKey, text)}
        onTyping={tellTyping}
      />
    </main>
  );
}
