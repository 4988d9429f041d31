import type { ConversationTile } from '@evenkeel/protocol';
import { type KeyboardEvent, useRef } from 'react';
import { durationWords } from '../../ui/clock-words.ts';
import { LevelMark, TrendMark } from '../../ui/level-mark.tsx';
import { useHandOver } from '../../ui/use-hand-over.ts';
import { useSteadyOrder } from '../../ui/use-steady-order.ts';
import { levelRank } from '../../ui/words.ts';
import './conversation-list.css';

/** The agent's conversations, the one that needs them most on top; nothing moves while the hand is on the list. */
export function ConversationList({
  tiles,
  chosenKey,
  unread,
  nowMs,
  onChoose,
}: {
  tiles: readonly ConversationTile[];
  chosenKey: string | null;
  unread: ReadonlySet<string>;
  nowMs: number;
  onChoose: (conversationKey: string) => void;
}) {
  const { handOver, watch } = useHandOver();
  const list = useRef<HTMLUListElement>(null);
  const ordered = useSteadyOrder([...tiles].sort(byNeed), (tile) => tile.conversationKey, { held: handOver });

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.row') ?? [])];
    rows[rows.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  }

  return (
    <ul ref={list} className="rows" aria-label="Conversations" onKeyDown={onKeyDown} {...watch}>
      {ordered.map((tile) => (
        <li key={tile.conversationKey}>
          <button
            type="button"
            className="row"
            data-level={tile.level}
            data-status={tile.status}
            data-unread={unread.has(tile.conversationKey) ? '' : undefined}
            aria-current={tile.conversationKey === chosenKey ? 'true' : undefined}
            onClick={() => onChoose(tile.conversationKey)}
          >
            <span className="row-name their-text" dir="auto">
              {tile.customerName ?? 'Customer'}
            </span>
            <span className="row-wait">{waitWords(tile, nowMs)}</span>
            <span className="row-text">
              <span className="visually-hidden">{tile.lastAuthor === 'agent' ? 'You wrote: ' : 'They wrote: '}</span>
              {tile.lastAuthor === 'agent' && <span aria-hidden="true">You: </span>}
              <bdi>{tile.lastText}</bdi>
            </span>
            <span className="row-level">
              <LevelMark level={tile.level} />
              <TrendMark trend={tile.trend} />
              {unread.has(tile.conversationKey) && <span className="row-unread">new</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Open before closed, hotter before calmer, then who has waited longest. */
export function byNeed(a: ConversationTile, b: ConversationTile): number {
  return (
    Number(a.status === 'closed') - Number(b.status === 'closed') ||
    levelRank(b.level) - levelRank(a.level) ||
    (a.waitingSinceMs ?? Number.MAX_SAFE_INTEGER) - (b.waitingSinceMs ?? Number.MAX_SAFE_INTEGER) ||
    a.conversationKey.localeCompare(b.conversationKey)
  );
}

function waitWords(tile: ConversationTile, nowMs: number): string {
  if (tile.status === 'closed') return 'closed';
  return tile.waitingSinceMs === null ? 'answered' : durationWords(nowMs - tile.waitingSinceMs);
}
