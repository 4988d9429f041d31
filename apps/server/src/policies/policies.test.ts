import { ROLES } from '@evenkeel/protocol';
import { expect, test } from 'vitest';
import {
  mayChangeAlert,
  mayEditLibrary,
  mayHandOver,
  mayKeepNotes,
  mayRaiseHand,
  mayReadLibrary,
  maySeeConversation,
  mayTrySentences,
  mayUseCards,
  mayWatchTiles,
  mayWriteInConversation,
  type User,
} from './policies.ts';

const own = { conversationKey: 's~own', agentId: 'me' };
const nobodys = { conversationKey: 's~nobodys', agentId: null };
const foreign = { conversationKey: 's~foreign', agentId: 'somebody-else' };

function user(role: User['role']): User {
  return { userId: 'me', role, name: 'Me', conversationKey: role === 'customer' ? 's~own' : null };
}

const QUESTIONS = {
  'sees own': (who: User) => maySeeConversation(who, own),
  'sees nobody’s': (who: User) => maySeeConversation(who, nobodys),
  'sees foreign': (who: User) => maySeeConversation(who, foreign),
  'writes in own': (who: User) => mayWriteInConversation(who, own),
  'writes in foreign': (who: User) => mayWriteInConversation(who, foreign),
  'uses cards of own': (who: User) => mayUseCards(who, own),
  'uses cards of foreign': (who: User) => mayUseCards(who, foreign),
  'keeps notes of own': (who: User) => mayKeepNotes(who, own),
  'keeps notes of foreign': (who: User) => mayKeepNotes(who, foreign),
  'hands over foreign': (who: User) => mayHandOver(who, foreign),
  'hands over own': (who: User) => mayHandOver(who, own),
  'raises a hand in own': (who: User) => mayRaiseHand(who, own),
  'raises a hand in foreign': (who: User) => mayRaiseHand(who, foreign),
  'changes alerts': mayChangeAlert,
  'watches tiles': mayWatchTiles,
  'edits the library': mayEditLibrary,
  'tries sentences': mayTrySentences,
  'reads the library': mayReadLibrary,
};

const YES: Record<User['role'], (keyof typeof QUESTIONS)[]> = {
  agent: [
    'sees own',
    'sees nobody’s',
    'writes in own',
    'uses cards of own',
    'keeps notes of own',
    'hands over own',
    'raises a hand in own',
    'watches tiles',
    'reads the library',
  ],
  supervisor: [
    'sees own',
    'sees nobody’s',
    'sees foreign',
    'writes in own',
    'writes in foreign',
    'uses cards of own',
    'uses cards of foreign',
    'keeps notes of own',
    'keeps notes of foreign',
    'hands over own',
    'hands over foreign',
    'changes alerts',
    'watches tiles',
    'reads the library',
  ],
  admin: ['edits the library', 'tries sentences', 'reads the library'],
  customer: ['sees own', 'writes in own'],
};

test.each(ROLES.flatMap((role) => Object.keys(QUESTIONS).map((question) => [role, question] as const)))(
  '%s: %s',
  (role, question) => {
    const answer = QUESTIONS[question as keyof typeof QUESTIONS](user(role));
    expect(answer).toBe(YES[role].includes(question as keyof typeof QUESTIONS));
  },
);
