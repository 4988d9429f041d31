import type { ConversationTile } from '@evenkeel/protocol';
import { useId } from 'react';
import { durationWords } from '../../ui/clock-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { LevelMark, SeverityMark, TrendMark } from '../../ui/level-mark.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { useHandOver } from '../../ui/use-hand-over.ts';
import { useSteadyOrder } from '../../ui/use-steady-order.ts';
import { BOUNDARY_WORDS } from '../../ui/words.ts';
import { byNeedOfSupervisor } from './by-need-of-supervisor.ts';
import './wall-board.css';

/** Every live conversation, the one that needs somebody most first. */
export function WallBoard({
  tiles,
  nowMs,
  onRead,
}: {
  tiles: readonly ConversationTile[];
  nowMs: number;
  onRead: (tile: ConversationTile) => void;
}) {
  const { handOver, watch } = useHandOver();
  const ordered = useSteadyOrder([...tiles].sort(byNeedOfSupervisor), (tile) => tile.conversationKey, {
    held: handOver,
  });
  return (
    <ul className="board" aria-label="Live conversations" {...watch}>
      {ordered.map((tile) => (
        <li key={tile.conversationKey}>
          <WallTile tile={tile} nowMs={nowMs} onRead={() => onRead(tile)} />
        </li>
      ))}
    </ul>
  );
}

function WallTile({ tile, nowMs, onRead }: { tile: ConversationTile; nowMs: number; onRead: () => void }) {
  const id = useId();
  const alert = tile.alert?.status === 'open' || tile.alert?.status === 'acknowledged' ? tile.alert : null;
  return (
    <article className="tile" data-level={tile.level} aria-labelledby={id}>
      <header className="tile-head">
        <h3 id={id}>
          <button type="button" className="tile-open their-text" onClick={onRead}>
            <span className="visually-hidden">Read the chat with </span>
            <bdi>{tile.customerName ?? 'Customer'}</bdi>
          </button>
        </h3>
        <p className="tile-wait">{waitWords(tile, nowMs)}</p>
      </header>
      <div className="tile-level">
        <LevelMark level={tile.level} />
        <TrendMark trend={tile.trend} />
        <Sparkline history={tile.tensionHistory} />
      </div>
      <p className="tile-reason">{tile.topReason || 'Nothing points to trouble.'}</p>
      <p className="tile-text">
        <span className="visually-hidden">{tile.lastAuthor === 'agent' ? 'Agent: ' : 'Customer: '}</span>
        {tile.lastAuthor === 'agent' && <span aria-hidden="true">Agent: </span>}
        <bdi>{tile.lastText}</bdi>
      </p>
      <p className="tile-foot">
        <span className="tile-agent">{tile.agentId ?? 'nobody yet'}</span>
        {alert && <SeverityMark severity={alert.severity} />}
        {tile.boundaryStep !== 'none' && <span className="tile-chip">{BOUNDARY_WORDS[tile.boundaryStep]}</span>}
        {tile.recovered && (
          <span className="tile-chip" data-kind="recovered">
            <Icon name="check" />
            Recovered
          </span>
        )}
      </p>
    </article>
  );
}

function waitWords(tile: ConversationTile, nowMs: number): string {
  if (tile.status === 'closed') return 'closed';
  return tile.waitingSinceMs === null ? 'answered' : `waiting ${durationWords(nowMs - tile.waitingSinceMs)}`;
}
