import type { CardUse } from '@evenkeel/protocol';
import type { Card } from '@evenkeel/suggestion-picker';
import { type ComponentProps, useEffect, useRef } from 'react';
import { AssistNotice } from '../../features/assist/assist-notice.tsx';
import { AssistPanel, type AssistPanelHandle } from '../../features/assist/assist-panel.tsx';
import { DraftFindings } from '../../features/draft-coach/draft-findings.tsx';
import { SignedIn } from '../../features/signed-in/signed-in.tsx';
import type { LiveSocket } from '../../realtime/live-socket.ts';
import { useConnection } from '../../realtime/use-connection.ts';
import { useConversations } from '../../realtime/use-conversations.ts';
import { useOtherIsTyping } from '../../realtime/use-typing.ts';
import { useNow } from '../../ui/use-now.ts';
import './sidebar.css';
import { Embedded } from './embedded.tsx';
import { tellHost } from './host-page.ts';
import { useHost } from './use-host.ts';
import { useToolDesk } from './use-tool-desk.ts';

/** The sidebar as other desks embed it: one conversation, told by the address or by the host. */
export function Sidebar() {
  const siteId = new URLSearchParams(window.location.search).get('site');
  if (siteId !== null) return <Embedded siteId={siteId}>{(socket) => <FollowedSidebar socket={socket} />}</Embedded>;
  return <SignedIn as="agent">{(_session, socket) => <FollowedSidebar socket={socket} />}</SignedIn>;
}

function FollowedSidebar({ socket }: { socket: LiveSocket }) {
  const panel = useRef<AssistPanelHandle>(null);
  const { conversationKey, draft } = useHost((key) => {
    if (key === 'focus') panel.current?.focus();
    else panel.current?.insert(Number(key.slice(-1)));
  });
  const connection = useConnection(socket);
  const { states } = useConversations(socket, conversationKey ? [conversationKey] : []);
  const customerIsTyping = useOtherIsTyping(socket, conversationKey, 'customer');
  const nowMs = useNow({ everyMs: 5_000 });
  const state = conversationKey ? states.get(conversationKey) : undefined;
  const view = state?.followed.view ?? null;
  const level = view?.level;
  const desk = useToolDesk(socket, conversationKey);

  useEffect(() => {
    if (level) tellHost({ v: 1, type: 'assist:badge', level });
  }, [level]);

  if (connection.status === 'refused') return <Notice state="problem" words={connection.message} />;
  if (!conversationKey) return <Notice state="none-chosen" />;
  if (state?.problem) return <Notice state="problem" words={state.problem.message} />;
  if (!view) return <Notice state="loading" />;

  const note = (card: Card, use: Pick<CardUse, 'outcome' | 'dismissReason'>) =>
    socket.emit('card:use', { conversationKey, cardId: card.cardId, ...use }, () => {});
  const agentSeq = state?.followed.messages.findLast(({ author }) => author === 'agent')?.seq ?? 0;

  return (
    <main className="sidebar" aria-label="Evenkeel sidebar">
      <h1 className="visually-hidden">Evenkeel</h1>
      <AssistPanel
        key={conversationKey}
        ref={panel}
        view={view}
        agentSeq={agentSeq}
        nowMs={nowMs}
        staleSinceMs={connection.status === 'lost' ? connection.sinceMs : null}
        desk={desk}
        onInsert={
          window.parent === window
            ? null
            : (text, card) => {
                tellHost({ v: 1, type: 'assist:insert', text });
                if (card) note(card, { outcome: 'inserted' });
              }
        }
        onCopy={(text, card) => {
          void navigator.clipboard?.writeText(text);
          if (card) note(card, { outcome: 'copied' });
        }}
        onDismiss={(card, dismissReason) => note(card, { outcome: 'dismissed', dismissReason })}
        onLeave={() => tellHost({ v: 1, type: 'assist:focus-composer' })}
      />
      <DraftFindings
        socket={socket}
        draft={draft}
        messages={state?.followed.messages ?? []}
        customerIsTyping={customerIsTyping}
        onRewrite={(text) => tellHost({ v: 1, type: 'assist:draft', was: draft, text })}
      />
    </main>
  );
}

function Notice(notice: ComponentProps<typeof AssistNotice>) {
  return (
    <main className="sidebar" aria-label="Evenkeel sidebar">
      <h1 className="visually-hidden">Evenkeel</h1>
      <AssistNotice {...notice} />
    </main>
  );
}
