import type { Level } from '@evenkeel/library';
import type { ChatMessage, ConversationTile, SessionView } from '@evenkeel/protocol';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Composer, type ComposerHandle } from '../../features/chat/composer.tsx';
import { MessageList } from '../../features/chat/message-list.tsx';
import { byNeed, ConversationList } from '../../features/conversation-list/conversation-list.tsx';
import { DemoPlayer } from '../../features/demo-player/demo-player.tsx';
import { DraftFindings, type DraftFindingsHandle } from '../../features/draft-coach/draft-findings.tsx';
import { SidebarFrame, type SidebarFrameHandle } from '../../features/sidebar-frame/sidebar-frame.tsx';
import { SignedIn } from '../../features/signed-in/signed-in.tsx';
import { WhoMenu } from '../../features/signed-in/who-menu.tsx';
import type { LiveSocket } from '../../realtime/live-socket.ts';
import { useConnection } from '../../realtime/use-connection.ts';
import { useConversations } from '../../realtime/use-conversations.ts';
import { useOutbox } from '../../realtime/use-outbox.ts';
import { useTiles } from '../../realtime/use-tiles.ts';
import { useOtherIsTyping, useTellTyping } from '../../realtime/use-typing.ts';
import { durationWords } from '../../ui/clock-words.ts';
import { ConnectionNote } from '../../ui/connection-note.tsx';
import { LevelShape } from '../../ui/level-mark.tsx';
import { useNow } from '../../ui/use-now.ts';
import { LEVEL_WORDS } from '../../ui/words.ts';
import './desk.css';
import { useLed } from './use-led.ts';
import { useTouch } from './use-touch.ts';
import { useUnread } from './use-unread.ts';

/** A closed conversation stays in the list this long, so that it does not vanish from under the eye. */
const CLOSED_SHOWN_MS = 60_000;

const NO_MESSAGES: readonly ChatMessage[] = [];

const PANES = ['list', 'chat', 'assist'] as const;
type Pane = (typeof PANES)[number];

/** The agent's desk of the demo: conversations, chat, and the sidebar in its frame. */
export function Desk() {
  return <SignedIn as="agent">{(session, socket) => <OpenDesk session={session} socket={socket} />}</SignedIn>;
}

function OpenDesk({ session, socket }: { session: SessionView; socket: LiveSocket }) {
  const connection = useConnection(socket);
  const { tiles, complete } = useTiles(socket);
  const nowMs = useNow({ everyMs: 5_000 });
  const [wantedKey, setWantedKey] = useState(() => new URLSearchParams(window.location.search).get('conversation'));
  const [pane, setPane] = useState<Pane>('chat');
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [level, setLevel] = useState<Level | null>(null);
  const composer = useRef<ComposerHandle>(null);
  const sidebar = useRef<SidebarFrameHandle>(null);
  const coach = useRef<DraftFindingsHandle>(null);
  const { outgoing, send, takeBack } = useOutbox(socket);

  const listed = useMemo(
    () =>
      [...tiles.values()].filter(
        (tile) =>
          tile.status === 'open' || tile.conversationKey === wantedKey || nowMs - tile.lastEventAtMs < CLOSED_SHOWN_MS,
      ),
    [tiles, wantedKey, nowMs],
  );
  const ledKey = useLed(listed);
  const chosenKey = wantedKey ?? ledKey;
  const tile = chosenKey === null ? null : (tiles.get(chosenKey) ?? null);
  const unread = useUnread(tiles, { chosenKey, loaded: complete });

  useTouch(() => setWantedKey((wanted) => wanted ?? ledKey));
  useEffect(() => {
    if (wantedKey !== null) {
      window.history.replaceState(null, '', `/desk?conversation=${encodeURIComponent(wantedKey)}`);
    }
  }, [wantedKey]);

  const { states } = useConversations(socket, chosenKey ? [chosenKey] : []);
  const state = chosenKey ? states.get(chosenKey) : undefined;
  const customerIsTyping = useOtherIsTyping(socket, chosenKey, 'customer');
  const tellTyping = useTellTyping(socket, chosenKey);
  const view = state?.followed.view ?? null;
  const customerName = view?.customerName ?? tile?.customerName ?? 'Customer';
  const isClosed = (view ?? tile)?.status === 'closed';
  const messages = state?.followed.messages ?? NO_MESSAGES;
  const draft = chosenKey ? (drafts[chosenKey] ?? '') : '';

  function choose(conversationKey: string) {
    setWantedKey(conversationKey);
    setPane('chat');
  }
  function setDraft(text: string) {
    if (chosenKey) setDrafts((known) => ({ ...known, [chosenKey]: text }));
  }
  function onComposerKey(event: KeyboardEvent): boolean {
    // By the place of the key: with Alt held, a Mac types ¡ where 1 is printed.
    const digit = /^(?:Digit|Numpad)([0-39])$/.exec(event.code)?.[1];
    if (!event.altKey || event.ctrlKey || event.metaKey || digit === undefined) return false;
    // A key that is held down repeats; the sentence is wanted once.
    if (event.repeat) return true;
    if (digit === '9') coach.current?.takeFirst();
    else if (digit === '0') sidebar.current?.key('focus');
    else sidebar.current?.key(`insert-${digit}` as 'insert-1' | 'insert-2' | 'insert-3');
    return true;
  }

  const next = listed.filter((other) => other.conversationKey !== chosenKey && other.status === 'open').sort(byNeed)[0];

  return (
    <main className="desk" aria-label="Desk" data-pane={pane}>
      {/* Here and not in the list, which is out of sight where there is room for one part only. */}
      <h1 className="visually-hidden">Desk</h1>
      <nav className="desk-panes" aria-label="Parts of the desk">
        <button type="button" aria-pressed={pane === 'list'} onClick={() => setPane('list')}>
          Chats{unread.size > 0 && ` (${unread.size} new)`}
        </button>
        <button type="button" aria-pressed={pane === 'chat'} onClick={() => setPane('chat')}>
          Chat
        </button>
        <button
          type="button"
          className="desk-pane-assist"
          aria-pressed={pane === 'assist'}
          data-level={level ?? undefined}
          onClick={() => setPane('assist')}
        >
          {level && <LevelShape level={level} />}
          {level ? LEVEL_WORDS[level] : 'Assist'}
        </button>
      </nav>
      <section className="desk-list" aria-label="Your conversations">
        <header className="desk-list-head">
          <p className="desk-mark" aria-hidden="true">
            <img src="/favicon.svg" alt="" width="22" height="22" /> Desk
          </p>
          <div className="desk-who">
            <WhoMenu session={session} />
          </div>
        </header>
        {listed.length > 0 ? (
          <ConversationList tiles={listed} chosenKey={chosenKey} unread={unread} nowMs={nowMs} onChoose={choose} />
        ) : (
          <p className="desk-empty">{complete ? 'No conversation yet. The first one appears here.' : 'Opening…'}</p>
        )}
        {session.demo && (
          <footer>
            <p className="desk-try">
              <a href="/customer" target="_blank" rel="noopener">
                Be the customer
              </a>{' '}
              in another window
            </p>
            <DemoPlayer />
          </footer>
        )}
      </section>
      <section className="desk-chat" aria-label="Chat">
        <header className="desk-chat-head">
          <h2 className="their-text" dir="auto">
            {chosenKey ? customerName : 'Chat'}
          </h2>
          <p className="desk-chat-wait">{tile ? waitWords(tile, nowMs) : ''}</p>
          <ConnectionNote connection={connection} />
        </header>
        {state?.problem ? (
          <p className="desk-empty" role="alert">
            {state.problem.message}
          </p>
        ) : (
          <MessageList
            key={chosenKey}
            label={`Chat with ${customerName}`}
            messages={messages}
            outgoing={outgoing.filter(({ conversationKey }) => conversationKey === chosenKey)}
            own="agent"
            names={{ customer: customerName, agent: 'You' }}
            typing={customerIsTyping ? customerName : null}
            onTakeBack={(message) => {
              takeBack(message.messageId);
              setDraft(message.text);
            }}
          />
        )}
        {isClosed ? (
          <div className="desk-closed">
            <p>This conversation is closed.</p>
            {next && (
              <button type="button" className="button button-filled" onClick={() => choose(next.conversationKey)}>
                Next: {next.customerName ?? 'Customer'}
              </button>
            )}
          </div>
        ) : (
          <Composer
            ref={composer}
            label={`Message to ${customerName}`}
            placeholder="Write an answer, or Alt+1 for the first suggestion"
            value={draft}
            disabled={chosenKey === null}
            onChange={setDraft}
            onSend={(text) => chosenKey && send(chosenKey, text)}
            onTyping={tellTyping}
            onKey={onComposerKey}
            advice={
              <DraftFindings
                ref={coach}
                socket={socket}
                draft={draft}
                messages={messages}
                customerIsTyping={customerIsTyping}
                shortcut="Alt+9"
                onRewrite={(text) => {
                  setDraft(text);
                  composer.current?.focus();
                }}
              />
            }
          />
        )}
      </section>
      <section className="desk-assist" aria-label="Assistance">
        <SidebarFrame
          ref={sidebar}
          conversationKey={chosenKey}
          onLevel={setLevel}
          onFocusComposer={() => composer.current?.focus()}
          onInsert={(text) => {
            setPane('chat');
            composer.current?.insert(text);
          }}
        />
      </section>
    </main>
  );
}

function waitWords(tile: ConversationTile, nowMs: number): string {
  if (tile.status === 'closed') return 'Closed';
  if (tile.waitingSinceMs === null) return 'Answered';
  return `Waiting ${durationWords(nowMs - tile.waitingSinceMs)}`;
}
