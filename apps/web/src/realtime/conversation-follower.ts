import { type LiveFacts, type Problem, problem } from '@evenkeel/protocol';
import {
  applyFact,
  applySnapshot,
  type ConversationFact,
  connectionWasLost,
  type FollowedConversation,
  joinRequest,
  startFollowing,
} from './follow-conversation.ts';
import { type LiveSocket, REPLY_TIMEOUT_MS } from './live-socket.ts';

/** Pause before a join that failed for a passing reason is tried again, in milliseconds. */
const JOIN_AGAIN_MS = 1_000;

export interface FollowerState {
  followed: FollowedConversation;
  /** Why the conversation cannot be followed, or null. */
  problem: Problem | null;
}

export interface ConversationFollower {
  state(): FollowerState;
  /** Asks again, such as after the first message has brought the conversation into being. */
  join(): void;
  stop(): void;
}

/** Keeps one conversation right for as long as it is followed, through gaps, restarts and lost connections. */
export function followConversation(
  socket: LiveSocket,
  conversationKey: string,
  changed: (state: FollowerState) => void,
): ConversationFollower {
  let current: FollowerState = { followed: startFollowing(conversationKey), problem: null };
  let joining = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function become(next: FollowerState) {
    if (stopped || next === current) return;
    current = next;
    changed(current);
  }

  function join() {
    clearTimeout(timer);
    if (joining || stopped || !socket.connected) return;
    joining = true;
    socket
      .timeout(REPLY_TIMEOUT_MS)
      .emitWithAck('conversation:join', joinRequest(current.followed))
      .then(
        (reply) => {
          joining = false;
          if (reply.ok) {
            become({ followed: applySnapshot(current.followed, reply), problem: null });
            if (!current.followed.complete) joinSoon();
          } else if (reply.retry) joinSoon();
          else refuse(reply);
        },
        () => {
          joining = false;
          joinSoon();
        },
      );
  }

  /** What was shown before is not kept: it may have become somebody else's. */
  function refuse(why: Problem) {
    become({ followed: startFollowing(conversationKey), problem: why });
  }

  function joinSoon() {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(join, JOIN_AGAIN_MS);
  }

  function take(fact: ConversationFact) {
    const followed = applyFact(current.followed, fact);
    if (followed === current.followed) return;
    become({ ...current, followed });
    if (!followed.complete) join();
  }

  // A customer is in one conversation only, so its facts need not name it.
  const onChat: LiveFacts['chat:message'] = ({ epoch, seq, message }) =>
    take({ epoch, sinceSeq: seq - 1, seq, messages: message ? [message] : [], changed: null });
  const onUpdated: LiveFacts['conversation:updated'] = (fact) => {
    if (fact.conversationKey === conversationKey) take(fact);
  };
  const onGone: LiveFacts['conversation:gone'] = (fact) => {
    if (fact.conversationKey === conversationKey) {
      refuse(problem('not-allowed', 'This conversation was given to somebody else, or erased.'));
    }
  };
  const onConnect = () => join();
  const onDisconnect = () => {
    joining = false;
    become({ ...current, followed: connectionWasLost(current.followed) });
  };
  socket.on('chat:message', onChat);
  socket.on('conversation:updated', onUpdated);
  socket.on('conversation:gone', onGone);
  socket.on('connect', onConnect);
  socket.on('disconnect', onDisconnect);
  join();

  return {
    state: () => current,
    join,
    stop() {
      stopped = true;
      clearTimeout(timer);
      socket.off('chat:message', onChat);
      socket.off('conversation:updated', onUpdated);
      socket.off('conversation:gone', onGone);
      socket.off('connect', onConnect);
      socket.off('disconnect', onDisconnect);
      if (socket.connected) socket.emit('conversation:leave', { conversationKey }, () => {});
    },
  };
}
