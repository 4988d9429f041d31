import { expect, test } from 'vitest';
import { buildTile } from '../../builders/conversation.ts';
import { ledTo } from './use-led.ts';

const calm = buildTile({ conversationKey: 'calm', level: 'calm', recovered: false });
const other = buildTile({ conversationKey: 'other', level: 'calm', recovered: false });
const heated = buildTile({ conversationKey: 'heated', level: 'heated' });
const critical = buildTile({ conversationKey: 'critical', level: 'critical' });

test('the most needing is shown first', () => {
  expect(ledTo(null, [])).toBeNull();
  expect(ledTo(null, [calm, heated, critical])).toBe('critical');
});

test('a calm one is left for one that heats up, not for another calm one', () => {
  expect(ledTo('calm', [{ ...other, waitingSinceMs: 0 }, calm])).toBe('calm');
  expect(ledTo('calm', [calm, heated])).toBe('heated');
});

test('one under way is watched to its end', () => {
  expect(ledTo('heated', [heated, critical])).toBe('heated');
  expect(ledTo('calm', [{ ...calm, recovered: true }, critical])).toBe('calm');
  expect(ledTo('heated', [{ ...heated, status: 'closed' }, critical])).toBe('critical');
});

test('with nothing else to go to it stays', () => {
  expect(ledTo('heated', [{ ...heated, status: 'closed' }])).toBe('heated');
});
