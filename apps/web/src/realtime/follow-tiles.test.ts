import { expect, test } from 'vitest';
import { buildTile } from '../builders/conversation.ts';
import { applyTile, applyTileList, dropTile, startFollowingTiles } from './follow-tiles.ts';

const first = buildTile({ seq: 5 });

test('a newer tile replaces the older one, and an older one that comes late does not', () => {
  const followed = applyTileList({ epoch: 'a', tiles: [first] });
  const newer = applyTile(followed, { epoch: 'a', tile: buildTile({ seq: 9, level: 'critical' }) });
  expect(newer.tiles.get(first.conversationKey)?.level).toBe('critical');
  expect(applyTile(newer, { epoch: 'a', tile: buildTile({ seq: 7 }) })).toBe(newer);
});

test('a tile of a conversation not known yet is added', () => {
  const followed = applyTile(applyTileList({ epoch: 'a', tiles: [first] }), {
    epoch: 'a',
    tile: buildTile({ conversationKey: 'shop~c2' }),
  });
  expect([...followed.tiles.keys()]).toEqual(['shop~c1', 'shop~c2']);
});

test('another life of the server calls for the whole list again', () => {
  const followed = applyTile(applyTileList({ epoch: 'a', tiles: [first] }), { epoch: 'b', tile: first });
  expect(followed.complete).toBe(false);
  expect(applyTileList({ epoch: 'b', tiles: [] })).toEqual({ ...startFollowingTiles(), epoch: 'b', complete: true });
});

test('a conversation that was given to somebody else is dropped, and one that was never there changes nothing', () => {
  const followed = applyTileList({ epoch: 'a', tiles: [first, buildTile({ conversationKey: 'shop~c2' })] });
  const dropped = dropTile(followed, first.conversationKey);
  expect([...dropped.tiles.keys()]).toEqual(['shop~c2']);
  expect(dropTile(dropped, first.conversationKey)).toBe(dropped);
});
