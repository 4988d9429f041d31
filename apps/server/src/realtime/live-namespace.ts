import type { IncomingHttpHeaders } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import {
  alertChangeSchema,
  type ConversationJoin,
  cardUseSchema,
  chatSendSchema,
  chatTypingSchema,
  conversationJoinSchema,
  conversationLeaveSchema,
  type JoinReply,
  LIMITS,
  type LiveCommands,
  type LiveFacts,
  type Problem,
  problem,
  type SessionRenew,
  sessionRenewSchema,
} from '@evenkeel/protocol';
import { stillHereFor } from '@evenkeel/suggestion-picker';
import type { Namespace, Server, Socket } from 'socket.io';
import { z } from 'zod';
import type { LiveRights } from '../accounts/live-rights.ts';
import type { ReadUser, SignedIn } from '../accounts/read-user.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { createOnceInAWhile } from '../audit/once-in-a-while.ts';
import { createPace } from '../limits/create-pace.ts';
import { handleChatMessage } from '../pipeline/handle-chat-message.ts';
import { handleConversationEvent } from '../pipeline/handle-conversation-event.ts';
import { conversationRefOf, type LiveConversation, peopleOf } from '../pipeline/live-conversation.ts';
import type { House } from '../pipeline/ports.ts';
import {
  mayChangeAlert,
  maySeeConversation,
  mayUseCards,
  mayWatchTiles,
  mayWriteInConversation,
  type OwnedOf,
  type User,
} from '../policies/policies.ts';
import { presentMessages, presentTile, presentToCustomer } from '../presenters/present-conversation.ts';
import { bindCommands, type Command, command } from './bind-commands.ts';
import { handOverCommands } from './hand-over-commands.ts';
import { keepUntilTokenEnds } from './keep-until-token-ends.ts';
import { noteCommands } from './note-commands.ts';
import { conversationRoomOf, rooms, tileRoomsFor } from './rooms.ts';

export interface SocketData {
  user: User;
  /** Null behind a door of the demo and in another page. */
  sessionId: string | null;
  /** Of a sidebar in another page. */
  embedded: SignedIn['embedded'];
  /** `LiveRights.changes` as the handshake began. */
  rightsSeen: number;
  /** Where the connection comes from, as far as the nearest proxy is believed. */
  address: string;
}
export type LiveServer = Server<LiveCommands, LiveFacts, Record<string, never>, SocketData>;
export type LiveNamespace = Namespace<LiveCommands, LiveFacts, Record<string, never>, SocketData>;
type LiveSocket = Socket<LiveCommands, LiveFacts, Record<string, never>, SocketData>;

/** A chat longer than this is shown from its newest messages on. */
const MOST_EVENTS_AT_ONCE = 500;
const MOST_TILES = 1000;

interface LiveOptions {
  house: House;
  audit: AuditLog;
  epoch: string;
  readUser: ReadUser;
  rights: Pick<LiveRights, 'changes'>;
  ownedOf: OwnedOf;
  addressOf: (handshake: { headers: IncomingHttpHeaders; address: string }) => string;
  /** Told when somebody comes or goes and when a person writes as an agent: the demo's player listens. */
  onAudience?: (watching: number) => void;
  onHumanAgent?: (conversationKey: string) => void;
}

/** What browsers say, and what each of them may. */
export function openLiveNamespace(live: LiveNamespace, options: LiveOptions): void {
  const { house, audit, epoch } = options;
  const isFirstLook = createOnceInAWhile(house.now);

  live.use((socket, next) => {
    void letIn(socket).then(
      (refusal) => next(refusal ? refused(refusal) : undefined),
      (error) => {
        house.onFault('handshake', error);
        next(refused(problem('internal-error', 'The server could not find out who this is.')));
      },
    );
  });

  /** Null when somebody is signed in. */
  async function letIn(socket: LiveSocket): Promise<Problem | null> {
    const { headers, auth } = socket.handshake;
    const address = options.addressOf(socket.handshake);
    const rightsSeen = options.rights.changes;
    // A browser cannot set a header on a socket, so a token comes in the handshake's own body.
    const asking = auth.token === undefined ? headers : { ...headers, authorization: `Bearer ${String(auth.token)}` };
    const signedIn = await options.readUser({ headers: asking, ip: address, host: headers.host ?? '' }, auth.role);
    if (!signedIn) return problem('not-signed-in', 'Nobody is signed in here.');
    const { user, sessionId, embedded } = signedIn;
    socket.data = { user, sessionId, embedded, rightsSeen, address };
    return null;
  }

  live.on('connection', (socket) => {
    const { user, sessionId, embedded, rightsSeen } = socket.data;
    // Somebody's rights changed between reading them and now, when nobody could cut this connection yet: once more.
    if (rightsSeen !== options.rights.changes) {
      socket.disconnect(true);
      return;
    }
    if (sessionId !== null) void socket.join([rooms.user(user.userId), rooms.session(sessionId), rooms.withAccount]);
    if (embedded) keepUntilTokenEnds(socket, embedded.siteId, house.now);
    const pace = createPace({ perSecond: LIMITS.liveEventsPerSecond, burst: LIMITS.liveEventsBurst }, house.now);
    bindCommands(socket, commands, socket, { onFault: house.onFault, pace });
    options.onAudience?.(live.sockets.size);
    socket.on('disconnect', () => options.onAudience?.(live.sockets.size));
  });

  /** Only the time is new: a token with another scope opens another connection, which is asked everything again. */
  async function renew({ token }: SessionRenew, socket: LiveSocket): Promise<{ ok: true } | Problem> {
    const { headers } = socket.handshake;
    const { embedded, user, address } = socket.data;
    const asking = { ...headers, authorization: `Bearer ${token}` };
    const renewed = await options.readUser({ headers: asking, ip: address, host: headers.host ?? '' });
    if (!embedded || !renewed?.embedded || !isDeepStrictEqual(renewed.user, user)) {
      return problem('not-signed-in', 'The token is not one for the agent who is here, with the same scope.');
    }
    embedded.untilMs = renewed.embedded.untilMs;
    return { ok: true };
  }

  // biome-ignore lint/suspicious/noExplicitAny: see bindCommands.
  const commands = new Map<keyof LiveCommands, Command<any, LiveSocket>>([
    [
      'tiles:watch',
      command(z.object({}), async (_body, socket: LiveSocket) => {
        const { user } = socket.data;
        if (!mayWatchTiles(user)) return problem('not-allowed', 'This list is for agents and supervisors.');
        await enter(socket, tileRoomsFor(user));
        const keys = await house.store.openConversationKeys(MOST_TILES);
        const tiles = await Promise.all(
          keys.map((key) =>
            house.conversations.use(key, (conversation) =>
              maySee(user, conversation) ? presentTile(conversation) : null,
            ),
          ),
        );
        return { ok: true, epoch, tiles: tiles.filter((tile) => tile !== null) };
      }),
    ],
    ['session:renew', command(sessionRenewSchema, (body, socket: LiveSocket) => renew(body, socket))],
    ['conversation:join', command(conversationJoinSchema, (body, socket: LiveSocket) => join(body, socket))],
    [
      'conversation:leave',
      command(conversationLeaveSchema, async ({ conversationKey }, socket: LiveSocket) => {
        await socket.leave(conversationRoomOf(socket.data.user, conversationKey));
        return { ok: true };
      }),
    ],
    [
      'chat:send',
      command(chatSendSchema, async ({ conversationKey, messageId, text }, socket: LiveSocket) => {
        const { user } = socket.data;
        const refusal = await refusalToWrite(user, conversationKey);
        if (refusal) return refusal;
        const isCustomer = user.role === 'customer';
        const answer = await handleChatMessage(
          {
            ...conversationRefOf(conversationKey),
            messageId,
            author: isCustomer ? 'customer' : 'agent',
            authorId: user.agentId ?? user.userId,
            ...(isCustomer ? { customerName: user.name } : {}),
            text,
            sentAtMs: house.now(),
          },
          house,
        );
        if (!isCustomer) options.onHumanAgent?.(conversationKey);
        return answer.ok ? { ok: true, seq: answer.seq } : answer;
      }),
    ],
    [
      'chat:typing',
      command(chatTypingSchema, async ({ conversationKey, typing }, socket: LiveSocket) => {
        const { user } = socket.data;
        const refusal = await refusalToWrite(user, conversationKey);
        if (refusal) return refusal;
        house.pushes.typingChanged(conversationKey, user.role === 'customer' ? 'customer' : 'agent', typing);
        return { ok: true };
      }),
    ],
    [
      'card:use',
      command(cardUseSchema, ({ conversationKey, cardId, outcome, dismissReason }, socket: LiveSocket) =>
        handleConversationEvent(
          conversationKey,
          (conversation, atMs) => {
            if (!mayUseCards(socket.data.user, options.ownedOf(conversation))) {
              return problem('not-allowed', 'The cards of this conversation are not yours to use.');
            }
            const shown = conversation.cards.find((card) => card.cardId === cardId) ?? lateCard(conversation, cardId);
            // The card went while the hand was on its way: nothing to note, and no fault of the agent's.
            if (!shown) return 'nothing-new';
            return {
              kind: 'card-used',
              cardId,
              phraseId: shown.phraseId,
              ...(shown.kind === 'still-here' ? { cardKind: shown.kind } : {}),
              outcome,
              ...(dismissReason ? { dismissReason } : {}),
              atMs,
            };
          },
          house,
        ),
      ),
    ],
    [
      'alert:change',
      command(alertChangeSchema, ({ conversationKey, alertId, status }, socket: LiveSocket) => {
        const { user } = socket.data;
        return handleConversationEvent(
          conversationKey,
          (conversation, atMs) => {
            const { state } = conversation;
            if (!mayChangeAlert(user, options.ownedOf(conversation))) {
              return problem('not-allowed', 'The alerts of this conversation are answered by who leads its team.');
            }
            if (state?.alert?.alertId !== alertId)
              return problem('unknown-alert', 'This alert is not the live one of the conversation.');
            if (state.alert.status === status) return 'nothing-new';
            audit.note({
              ...actedBy(user, socket.data.address),
              action: 'alert:changed',
              subject: conversationKey,
              detail: { alertId, status },
            });
            return { kind: 'alert-changed', alertId, status, byId: user.userId, atMs };
          },
          house,
        );
      }),
    ],
    ...noteCommands(house, options.ownedOf),
    ...handOverCommands(house, options.ownedOf),
  ]);

  /** The card for a lagging reply stands apart: the sidebar shows it when its time has come. */
  function lateCard(conversation: LiveConversation, cardId: string) {
    const { state } = conversation;
    const late = state && stillHereFor(state, house.library.current.suggestions, peopleOf(conversation));
    return late?.card.cardId === cardId ? late.card : undefined;
  }

  /** Null when this user may write there. */
  async function refusalToWrite(user: User, conversationKey: string): Promise<Problem | null> {
    const allowed = await house.conversations.use(conversationKey, (conversation) =>
      mayWriteInConversation(user, options.ownedOf(conversation)),
    );
    return allowed ? null : problem('not-allowed', 'This conversation is not yours to write in.');
  }

  async function join(
    { conversationKey, sinceSeq, epoch: knownEpoch }: ConversationJoin,
    socket: LiveSocket,
  ): Promise<JoinReply> {
    const { user } = socket.data;
    if (socket.rooms.size > LIMITS.roomsPerSocket) {
      return problem('too-many-rooms', `One page looks at most at ${LIMITS.roomsPerSocket} conversations at once.`);
    }
    // Checking and joining in one step: a fact between the two would be missed, or seen by somebody who may not.
    const refusal = await house.conversations.use(conversationKey, (conversation) => {
      if (!maySee(user, conversation)) return problem('not-allowed', 'This conversation is not yours to see.');
      // A customer opens their page before they have written anything; staff have nothing to see yet.
      if (!conversation.state && user.role !== 'customer') {
        return problem('unknown-conversation', 'There is no such conversation.');
      }
      void enter(socket, [conversationRoomOf(user, conversationKey)]);
      return null;
    });
    if (refusal) return refusal;
    if (user.role !== 'customer' && isFirstLook(`${user.userId} ${conversationKey}`)) {
      const by = actedBy(user, socket.data.address);
      audit.note({ ...by, action: 'conversation:seen', subject: conversationKey, detail: {} });
    }
    // Everything pushed before the join is in the database after this; everything later reaches the room.
    await house.commits.settled();
    const whole = knownEpoch !== epoch || sinceSeq === 0 || house.conversations.wasErased(conversationKey);
    const events = await house.store.readEvents(conversationKey, whole ? 0 : sinceSeq, MOST_EVENTS_AT_ONCE);
    const isGap = !whole && events.length > 0 && events[0]?.seq !== sinceSeq + 1;
    const messages = presentMessages(events);
    return house.conversations.use(conversationKey, (conversation) => {
      // It may have changed hands while it was read, or have been erased.
      if (!maySee(user, conversation)) return problem('not-allowed', 'This conversation is not yours to see.');
      if (!conversation.state && messages.length > 0) {
        return problem('unknown-conversation', 'This conversation was erased.');
      }
      return {
        ok: true,
        epoch,
        seq: events.at(-1)?.seq ?? (whole ? 0 : sinceSeq),
        whole: whole || isGap,
        messages: user.role === 'customer' ? messages.flatMap((message) => presentToCustomer(message) ?? []) : messages,
        view: user.role === 'customer' ? null : house.pushes.viewToShow(conversation),
      };
    });
  }

  function maySee(user: User, conversation: LiveConversation): boolean {
    return maySeeConversation(user, options.ownedOf(conversation));
  }
}

/** A connection that was cut while its command was on the way enters no room: nobody would ever leave it again. */
async function enter(socket: LiveSocket, names: string[]): Promise<void> {
  if (socket.connected) await socket.join(names);
}

function refused(refusal: Problem): Error {
  return Object.assign(new Error(refusal.code), { data: refusal });
}
