import type { ConversationView } from '@evenkeel/protocol';
import { useId, useState } from 'react';
import { clockTime, durationWords } from '../../ui/clock-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { LevelMark, TrendMark } from '../../ui/level-mark.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { LEVEL_WORDS } from '../../ui/words.ts';
import './glance.css';
import { isDanger } from './held-guidance.ts';
import { hasBadges, ReadBadges } from './read-badges.tsx';

/** Lines the glance has for badges and reasons together. */
const LINES = 2;

/** The glance: how heated, which way, who, why. Every line keeps its height, whatever it says. */
export function LevelHeader({
  view,
  nowMs,
  staleSinceMs,
}: {
  view: ConversationView;
  nowMs: number;
  /** Since when the screen is not fresh any more, or null. */
  staleSinceMs: number | null;
}) {
  const [open, setOpen] = useState(false);
  const reasonsId = useId();
  const withBadges = hasBadges(view);
  const lines = glanceLines(view, withBadges ? LINES - 1 : LINES);
  const earlier = view.contact?.earlierChats ?? 0;
  const others = view.reasons.slice(lines.length);
  return (
    <header className="glance" data-level={view.level} data-danger={isDanger(view.alert) ? '' : undefined}>
      <p className="glance-status" data-stale={staleSinceMs === null ? undefined : ''}>
        {staleSinceMs === null ? (
          <>
            <span className="glance-who their-text" dir="auto">
              {view.customerName ?? 'Customer'}
              {earlier > 0 && <span className="glance-contact">, {nth(earlier + 1)} chat</span>}
            </span>
            <span className="glance-wait">{waitWords(view, nowMs)}</span>
          </>
        ) : (
          <>
            <Icon name="refresh" />
            <span>Reconnecting… what you see is from {clockTime(staleSinceMs)}</span>
          </>
        )}
      </p>
      <div className="glance-level">
        <h2 className="glance-word">
          <LevelMark level={view.level} />
        </h2>
        <TrendMark trend={view.trend} />
        <Sparkline history={view.tensionHistory} />
      </div>
      <div className="glance-why">
        {withBadges && <ReadBadges view={view} />}
        <div className="glance-lines" data-more={others.length > 0 ? '' : undefined}>
          {lines.map((line) => (
            <p key={line}>
              {hasRecovered(view) && <Icon name="check" />}
              {line}
            </p>
          ))}
        </div>
        {others.length > 0 && (
          <button
            type="button"
            className="glance-more"
            aria-expanded={open}
            aria-controls={reasonsId}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Less' : `+${others.length} more`}
            <span className="visually-hidden"> reasons for {LEVEL_WORDS[view.level]}</span>
          </button>
        )}
      </div>
      {others.length > 0 && (
        <ul id={reasonsId} className="glance-reasons" hidden={!open}>
          {others.map((reason) => (
            <li key={reason.text}>{reason.text}</li>
          ))}
        </ul>
      )}
    </header>
  );
}

function glanceLines(view: ConversationView, most: number): string[] {
  if (hasRecovered(view)) return ['Recovered: it is calm again, and that was you.'];
  if (view.reasons.length > 0) return view.reasons.slice(0, most).map(({ text }) => text);
  return [view.level === 'calm' ? 'Nothing points to trouble.' : 'Still settling.'];
}

function hasRecovered(view: ConversationView): boolean {
  return view.recovered && view.level === 'calm';
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL_ENDS = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;

function nth(count: number): string {
  return `${count}${ORDINAL_ENDS[ordinals.select(count)]}`;
}

function waitWords(view: ConversationView, nowMs: number): string {
  if (view.status === 'closed') return 'closed';
  if (view.waitingSinceMs === null) return 'answered';
  return `waiting ${durationWords(nowMs - view.waitingSinceMs)}`;
}
