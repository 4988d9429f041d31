import { expect, test } from 'vitest';
import { buildAlert, buildTile } from '../../builders/conversation.ts';
import { byNeedOfSupervisor } from './by-need-of-supervisor.ts';

const inOrder = [
  buildTile({ conversationKey: 'danger', level: 'strained', alert: buildAlert({ severity: 'danger' }) }),
  buildTile({ conversationKey: 'danger-taken', alert: buildAlert({ severity: 'danger', status: 'acknowledged' }) }),
  buildTile({ conversationKey: 'urgent', alert: buildAlert({ severity: 'urgent' }) }),
  buildTile({ conversationKey: 'critical', level: 'critical', alert: buildAlert({ status: 'resolved' }) }),
  buildTile({ conversationKey: 'heated-rising', level: 'heated', trend: 'rising', waitingSinceMs: 2 }),
  buildTile({ conversationKey: 'heated-waits-shorter', level: 'heated', trend: 'rising', waitingSinceMs: 5 }),
  buildTile({ conversationKey: 'heated-answered', level: 'heated', trend: 'rising', waitingSinceMs: null }),
  buildTile({ conversationKey: 'heated-falling', level: 'heated', trend: 'falling', waitingSinceMs: 1 }),
  buildTile({ conversationKey: 'calm', level: 'calm', trend: 'steady' }),
];

test('alert goes before level, level before trend, trend before wait', () => {
  const sorted = [...inOrder].reverse().sort(byNeedOfSupervisor);
  expect(sorted.map(({ conversationKey }) => conversationKey)).toEqual(
    inOrder.map(({ conversationKey }) => conversationKey),
  );
});
