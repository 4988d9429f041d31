import type { ConversationTile, SessionView } from '@evenkeel/protocol';
import { useEffect, useMemo, useState } from 'react';
import { type AlertAnswer, AlertList } from '../../features/alerts/alert-list.tsx';
import { type AlertedTile, byUrgency, isLive } from '../../features/alerts/alert-order.ts';
import { SignedIn } from '../../features/signed-in/signed-in.tsx';
import { WhoMenu } from '../../features/signed-in/who-menu.tsx';
import { WallBoard } from '../../features/wall-board/wall-board.tsx';
import { type LiveSocket, REPLY_TIMEOUT_MS } from '../../realtime/live-socket.ts';
import { useConnection } from '../../realtime/use-connection.ts';
import { useConversations } from '../../realtime/use-conversations.ts';
import { useTiles } from '../../realtime/use-tiles.ts';
import { ConnectionNote } from '../../ui/connection-note.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { useNow } from '../../ui/use-now.ts';
import { keysOf, LEVEL_WORDS, SEVERITY_WORDS } from '../../ui/words.ts';
import { ReadChat } from './read-chat.tsx';
import './wall.css';

/** Alerts whose chats are followed for their quotes; more than these nobody reads at once. */
const ALERTS_FOLLOWED = 20;

const NO_ALERTS = {
  supervisor: 'No alerts. Nobody needs you right now.',
  admin: 'You see chats here while a supervisor lets you read them. There are no alerts among them.',
};

/** An admin looks at what a supervisor lets them read. */
const READERS = ['admin'] as const;

/** The supervisor's wall. */
export function Wall() {
  return (
    <SignedIn as="supervisor" also={READERS}>
      {(session, socket) => <OpenWall session={session} socket={socket} />}
    </SignedIn>
  );
}

function OpenWall({ session, socket }: { session: SessionView; socket: LiveSocket }) {
  const connection = useConnection(socket);
  const { tiles, complete } = useTiles(socket);
  const nowMs = useNow({ everyMs: 5_000 });
  const [readKey, setReadKey] = useState<string | null>(null);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());

  const all = useMemo(() => [...tiles.values()], [tiles]);
  const open = all.filter((tile) => tile.status === 'open');
  const alerted = all.filter((tile): tile is AlertedTile => tile.alert !== null);
  const live = alerted.filter(isLive).sort(byUrgency);
  const followedKeys = live.slice(0, ALERTS_FOLLOWED).map((tile) => tile.conversationKey);
  if (readKey && !followedKeys.includes(readKey)) followedKeys.push(readKey);
  const { states } = useConversations(socket, followedKeys);
  const messagesOf = (key: string) => states.get(key)?.followed.messages ?? [];
  const unanswered = live.filter((tile) => tile.alert.status === 'open');
  const danger = unanswered.filter((tile) => tile.alert.severity === 'danger');

  useEffect(() => {
    document.title = unanswered.length > 0 ? `(${unanswered.length}) Wall · Evenkeel` : 'Wall · Evenkeel';
  }, [unanswered.length]);

  function answer({ conversationKey, alert: { alertId } }: AlertedTile, status: AlertAnswer) {
    const say = (problem: string) =>
      setProblems((known) => {
        const next = new Map(known);
        if (problem === '') next.delete(alertId);
        else next.set(alertId, problem);
        return next;
      });
    say('');
    socket
      .timeout(REPLY_TIMEOUT_MS)
      .emitWithAck('alert:change', { conversationKey, alertId, status })
      .then(
        (reply) => say(reply.ok ? '' : reply.message),
        () => say('The server did not answer, so the alert is unchanged. Try again once the connection is back.'),
      );
  }

  return (
    <div className="wall">
      <header className="wall-head">
        <h1>
          <img src="/favicon.svg" alt="" width="22" height="22" /> Wall
        </h1>
        <ul className="wall-counts" aria-label="Conversations by level">
          {keysOf(LEVEL_WORDS)
            .reverse()
            .map((level) => (
              <li key={level}>
                <LevelMark level={level} /> {open.filter((tile) => tile.level === level).length}
              </li>
            ))}
        </ul>
        <ConnectionNote connection={connection} />
        <div className="wall-who">
          <WhoMenu session={session} />
        </div>
      </header>
      <main className="wall-parts">
        <section className="wall-alerts" aria-labelledby="wall-alerts">
          <h2 id="wall-alerts" className="wall-title">
            Alerts <span className="wall-number">{live.length}</span>
          </h2>
          <AlertList
            tiles={alerted}
            messagesOf={messagesOf}
            problems={problems}
            nowMs={nowMs}
            emptyWords={complete ? NO_ALERTS[session.role === 'admin' ? 'admin' : 'supervisor'] : 'Opening…'}
            onAnswer={answer}
            onRead={(tile) => setReadKey(tile.conversationKey)}
          />
          {live.length > 0 && (
            <p className="wall-keys">
              On an alert: <kbd className="key">A</kbd> acknowledge <kbd className="key">R</kbd> resolve{' '}
              <kbd className="key">F</kbd> false alarm <kbd className="key">↑</kbd> <kbd className="key">↓</kbd> move
            </p>
          )}
        </section>
        <section className="wall-board" aria-labelledby="wall-board">
          <h2 id="wall-board" className="wall-title">
            Live conversations <span className="wall-number">{open.length}</span>
          </h2>
          {open.length === 0 && (
            <p className="wall-empty">{complete ? 'No live conversation. The first one appears here.' : 'Opening…'}</p>
          )}
          <WallBoard tiles={open} nowMs={nowMs} onRead={(tile) => setReadKey(tile.conversationKey)} />
        </section>
      </main>
      <div className="visually-hidden">
        <p aria-live="polite">{alertWords(unanswered)}</p>
        <p role="alert">{danger.length > 0 ? `Danger: ${danger.map(nameOf).join(', ')}` : ''}</p>
      </div>
      {readKey && (
        <ReadChat
          key={readKey}
          view={states.get(readKey)?.followed.view ?? null}
          messages={messagesOf(readKey)}
          problem={states.get(readKey)?.problem?.message ?? ''}
          onClose={() => setReadKey(null)}
        />
      )}
    </div>
  );
}

function nameOf(tile: ConversationTile): string {
  return tile.customerName ?? 'Customer';
}

function alertWords(unanswered: readonly AlertedTile[]): string {
  const [first] = unanswered;
  if (!first) return 'No open alerts.';
  const rest = unanswered.length > 1 ? ` and ${unanswered.length - 1} more` : '';
  return `Open alert: ${SEVERITY_WORDS[first.alert.severity]}, ${nameOf(first)}${rest}.`;
}
