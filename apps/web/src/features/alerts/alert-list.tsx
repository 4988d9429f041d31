import type { AlertStatus } from '@evenkeel/library';
import type { ChatMessage } from '@evenkeel/protocol';
import { type KeyboardEvent, useRef } from 'react';
import { useHandOver } from '../../ui/use-hand-over.ts';
import { useSteadyOrder } from '../../ui/use-steady-order.ts';
import { AlertCard } from './alert-card.tsx';
import { type AlertedTile, byUrgency, isLive } from './alert-order.ts';
import './alerts.css';

export type AlertAnswer = Exclude<AlertStatus, 'open'>;

/** The alerts that wait for a supervisor. Under the hand nothing moves, and what was answered stays until the hand is off. */
export function AlertList({
  tiles,
  messagesOf,
  problems,
  nowMs,
  emptyWords,
  onAnswer,
  onRead,
}: {
  /** Every tile that has an alert, live or not. */
  tiles: readonly AlertedTile[];
  /** The messages of a conversation as far as they are here, for the words the reasons quote. */
  messagesOf: (conversationKey: string) => readonly ChatMessage[];
  /** What went wrong with an answer, by alert id. */
  problems: ReadonlyMap<string, string>;
  nowMs: number;
  emptyWords: string;
  onAnswer: (tile: AlertedTile, status: AlertAnswer) => void;
  onRead: (tile: AlertedTile) => void;
}) {
  const { handOver, watch } = useHandOver();
  const list = useRef<HTMLUListElement>(null);
  const shownBefore = useRef(new Set<string>());
  const wanted = tiles
    .filter((tile) => (handOver && shownBefore.current.has(tile.conversationKey)) || isLive(tile))
    .sort(byUrgency);
  const ordered = useSteadyOrder(wanted, (tile) => tile.conversationKey, { held: handOver });
  shownBefore.current = new Set(ordered.map((tile) => tile.conversationKey));

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('.alert') ?? [])];
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    cards[at + step]?.focus();
  }

  return (
    <div {...watch}>
      {ordered.length === 0 && <p className="alerts-empty">{emptyWords}</p>}
      <ul ref={list} className="alerts" aria-label="Alerts" hidden={ordered.length === 0} onKeyDown={onKeyDown}>
        {ordered.map((tile) => (
          <li key={tile.conversationKey}>
            <AlertCard
              tile={tile}
              messages={messagesOf(tile.conversationKey)}
              problem={problems.get(tile.alert.alertId) ?? ''}
              nowMs={nowMs}
              onAnswer={(status) => onAnswer(tile, status)}
              onRead={() => onRead(tile)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
