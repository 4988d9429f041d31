import { ACCOUNT_ROLES } from '@evenkeel/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maySeeConversation, type Owned, type User } from '../policies/policies.ts';
import { tileRoomsFor, tileRoomsOf } from './rooms.ts';

const team = fc.constantFrom('team-a', 'team-b', 'team-c');
const agentId = fc.option(fc.constantFrom('robin', 'kim'));
const user: fc.Arbitrary<User> = fc.record({
  userId: fc.constant('me'),
  role: fc.constantFrom(...ACCOUNT_ROLES),
  name: fc.constant('Me'),
  agentId,
  conversationKey: fc.constant(null),
  memberOf: fc.uniqueArray(team),
  leads: fc.uniqueArray(team),
  mayRead: fc.uniqueArray(team),
  scope: fc.constant(null),
});
const conversation: fc.Arbitrary<Owned> = fc.record({
  conversationKey: fc.constant('desk~1'),
  agentId,
  teamIds: fc.uniqueArray(team),
});

test('a tile reaches exactly those who may see its conversation', () => {
  fc.assert(
    fc.property(user, conversation, (who, what) => {
      const heard = new Set(tileRoomsFor(who));
      expect(tileRoomsOf(what).some((room) => heard.has(room))).toBe(maySeeConversation(who, what));
    }),
    { numRuns: 2000 },
  );
});
