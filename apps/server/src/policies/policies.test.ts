import { ROLES } from '@evenkeel/protocol';
import { describe, expect, test } from 'vitest';
import {
  mayChangeAlert,
  mayChangeRightsOf,
  mayEditLibrary,
  mayGrantReading,
  mayHandleContactData,
  mayHandOver,
  mayKeepNotes,
  mayManageIngestKeys,
  mayManagePeople,
  mayRaiseHand,
  mayReadAudit,
  mayReadLibrary,
  maySeeConversation,
  maySeeGrant,
  mayTrySentences,
  mayUseCards,
  mayWatchTiles,
  mayWriteInConversation,
  type Owned,
  type User,
} from './policies.ts';

/** Everybody works in one team, `a`, in the way of their role; an admin in none. */
function user(role: User['role'], { granted = false, inTeam = true } = {}): User {
  return {
    userId: 'me',
    role,
    name: 'Me',
    agentId: role === 'agent' ? 'desk-me' : null,
    conversationKey: role === 'customer' ? 's~mine' : null,
    memberOf: role === 'agent' && inTeam ? ['a'] : [],
    leads: role === 'supervisor' && inTeam ? ['a'] : [],
    mayRead: granted ? ['a'] : [],
    scope: null,
  };
}

const conversation = (agentId: string | null, teamIds: string[], conversationKey = 's~1'): Owned => ({
  conversationKey,
  agentId,
  teamIds,
});
const CONVERSATIONS = {
  'my own, of my team': conversation('desk-me', ['a']),
  'my own, of no team': conversation('desk-me', []),
  'a colleague’s, of my team': conversation('desk-colleague', ['a']),
  'nobody’s, of my team': conversation(null, ['a']),
  'nobody’s, of my team and another': conversation(null, ['b', 'a']),
  'somebody’s, of another team': conversation('desk-stranger', ['b']),
  'nobody’s, of another team': conversation(null, ['b']),
  'somebody’s, of no team': conversation('desk-stranger', []),
  'nobody’s, of no team': conversation(null, []),
  'the customer’s own': conversation(null, ['b'], 's~mine'),
};
type Which = keyof typeof CONVERSATIONS;

const OF_THE_TEAM: Which[] = [
  'my own, of my team',
  'a colleague’s, of my team',
  'nobody’s, of my team',
  'nobody’s, of my team and another',
];

/** Who sees what. Every row that is not listed is a no. */
interface Can {
  write: boolean;
  /** Uses cards, keeps the notes, hands over. */
  work: boolean;
  raiseHand: boolean;
  alerts: boolean;
}
const SEES: { who: string; as: User; sees: Which[]; can: Can }[] = [];
const agentSees: Which[] = [
  'my own, of my team',
  'my own, of no team',
  'nobody’s, of my team',
  'nobody’s, of my team and another',
  'nobody’s, of no team',
];
const supervisorSees: Which[] = [
  ...OF_THE_TEAM,
  'my own, of no team',
  'somebody’s, of no team',
  'nobody’s, of no team',
];
const AGENT: Can = { write: true, work: true, raiseHand: true, alerts: false };
const SUPERVISOR: Can = { write: true, work: true, raiseHand: false, alerts: true };
const ADMIN_WHO_READS: Can = { write: false, work: false, raiseHand: false, alerts: false };
const CUSTOMER: Can = { write: true, work: false, raiseHand: false, alerts: false };
for (const granted of [false, true]) {
  // A grant is for admins: on anybody else it changes nothing.
  const g = granted ? ', granted' : '';
  const add = (who: string, as: User, sees: Which[], can: Can) => SEES.push({ who: `${who}${g}`, as, sees, can });
  const alone = { granted, inTeam: false };
  add('agent', user('agent', { granted }), agentSees, AGENT);
  add('agent without a team', user('agent', alone), ['my own, of my team', 'my own, of no team'], AGENT);
  add('supervisor', user('supervisor', { granted }), supervisorSees, SUPERVISOR);
  add('supervisor without a team', user('supervisor', alone), [], SUPERVISOR);
  add('admin', user('admin', { granted }), granted ? OF_THE_TEAM : [], ADMIN_WHO_READS);
  add('customer', user('customer', { granted }), ['the customer’s own'], CUSTOMER);
}

describe.each(SEES)('$who', ({ as, sees, can }) => {
  test.each(Object.keys(CONVERSATIONS) as Which[])('%s', (which) => {
    const it = CONVERSATIONS[which];
    const seen = sees.includes(which);
    expect({
      sees: maySeeConversation(as, it),
      writes: mayWriteInConversation(as, it),
      cards: mayUseCards(as, it),
      notes: mayKeepNotes(as, it),
      handsOver: mayHandOver(as, it),
      raisesHand: mayRaiseHand(as, it),
      alerts: mayChangeAlert(as, it),
    }).toEqual({
      sees: seen,
      writes: seen && can.write,
      cards: seen && can.work,
      notes: seen && can.work,
      handsOver: seen && can.work,
      raisesHand: seen && can.raiseHand,
      alerts: seen && can.alerts,
    });
  });
});

const QUESTIONS = {
  'watches tiles': mayWatchTiles,
  'edits the library': mayEditLibrary,
  'tries sentences': mayTrySentences,
  'reads the library': mayReadLibrary,
  'manages ingest keys': mayManageIngestKeys,
  'reads the audit log': mayReadAudit,
  'takes out and erases the data of a person': mayHandleContactData,
  'manages people': mayManagePeople,
  'changes the rights of others': (who: User) => mayChangeRightsOf(who, { userId: 'other' }),
  'changes their own rights': (who: User) => mayChangeRightsOf(who, { userId: 'me' }),
  'lets an admin read their team': (who: User) => mayGrantReading(who, 'a'),
  'lets an admin read another team': (who: User) => mayGrantReading(who, 'b'),
  'sees who may read their team': (who: User) => maySeeGrant(who, 'a'),
  'sees who may read another team': (who: User) => maySeeGrant(who, 'b'),
};
type Question = keyof typeof QUESTIONS;

const ADMIN: Question[] = [
  'edits the library',
  'tries sentences',
  'reads the library',
  'manages ingest keys',
  'reads the audit log',
  'takes out and erases the data of a person',
  'manages people',
  'changes the rights of others',
  'sees who may read their team',
  'sees who may read another team',
];
const YES: Record<User['role'], { always: Question[]; granted: Question[] }> = {
  agent: { always: ['watches tiles', 'reads the library'], granted: [] },
  supervisor: {
    always: ['watches tiles', 'reads the library', 'lets an admin read their team', 'sees who may read their team'],
    granted: [],
  },
  admin: { always: ADMIN, granted: ['watches tiles'] },
  customer: { always: [], granted: [] },
};

test.each(
  ROLES.flatMap((role) =>
    [false, true].flatMap((granted) =>
      Object.keys(QUESTIONS).map(
        (question) => [role, granted ? 'granted' : 'not granted', question as Question] as const,
      ),
    ),
  ),
)('%s (%s): %s', (role, grant, question) => {
  const granted = grant === 'granted';
  const { always, granted: more } = YES[role];
  const expected = always.includes(question) || (granted && more.includes(question));
  expect(QUESTIONS[question](user(role, { granted }))).toBe(expected);
});

describe('a sidebar in another page', () => {
  const embedded = (conversationKeys: string[] | null): User => ({
    ...user('agent', { inTeam: false }),
    scope: { source: 's', conversationKeys },
  });
  test.each<[string, string[] | null, Owned, boolean]>([
    ['its agent’s own', null, conversation('desk-me', []), true],
    ['its agent’s own, of another source', null, conversation('desk-me', [], 't~1'), false],
    ['its agent’s own, of a source with a longer name', null, conversation('desk-me', [], 's2~1'), false],
    ['a colleague’s', null, conversation('desk-colleague', []), false],
    ['nobody’s', null, conversation(null, []), false],
    ['its agent’s own, named', ['s~1'], conversation('desk-me', []), true],
    ['its agent’s own, not named', ['s~2'], conversation('desk-me', []), false],
    ['nobody’s, named', ['s~1'], conversation(null, []), true],
    ['a colleague’s, named', ['s~1'], conversation('desk-colleague', []), false],
  ])('%s', (_what, conversationKeys, owned, sees) => {
    expect(maySeeConversation(embedded(conversationKeys), owned)).toBe(sees);
    expect(mayWatchTiles(embedded(conversationKeys))).toBe(false);
  });
});
