import { expect, test } from 'vitest';
import { buildTile } from '../../builders/conversation.ts';
import { ledTo } from './use-led.ts';

const calm = buildTile({ conversationKey: 'calm', level: 'calm' });
const other = buildTile({ conversationKey: 'other', level: 'calm', waitingSinceMs: 0 });
const strained = buildTile({ conversationKey: 'strained', level: 'strained', waitingSinceMs: 5 });
const heated = buildTile({ conversationKey: 'heated', level: 'heated', waitingSinceMs: 5 });
const critical = buildTile({ conversationKey: 'critical', level: 'critical', waitingSinceMs: 5 });

test('the most needing is shown first', () => {
  expect(ledTo(null, [])).toBeNull();
  expect(ledTo(null, [calm, heated, critical])).toBe('critical');
});

test('a calm one is left for a hotter one, not for another calm one', () => {
  expect(ledTo('calm', [other, calm])).toBe('calm');
  expect(ledTo('calm', [calm, heated])).toBe('heated');
});

test('one that waits is not left; answered, it is left for a hotter one that waits', () => {
  const answered = { ...strained, waitingSinceMs: null };
  expect(ledTo('strained', [strained, critical])).toBe('strained');
  expect(ledTo('strained', [answered, critical])).toBe('critical');
  expect(ledTo('strained', [answered, { ...critical, waitingSinceMs: null }])).toBe('strained');
  expect(ledTo('heated', [{ ...heated, waitingSinceMs: null }, strained])).toBe('heated');
});

test('a closed one is left, unless there is nothing to go to', () => {
  const closed = { ...heated, status: 'closed' as const };
  expect(ledTo('heated', [closed, critical])).toBe('critical');
  expect(ledTo('heated', [closed])).toBe('heated');
});
