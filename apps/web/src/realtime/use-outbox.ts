import type { Problem } from '@evenkeel/protocol';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type LiveSocket, REPLY_TIMEOUT_MS } from './live-socket.ts';
import { newMessageId } from './new-message-id.ts';

/** A message that was sent and is not acknowledged yet. */
export interface OutgoingMessage {
  conversationKey: string;
  messageId: string;
  text: string;
  sentAtMs: number;
  /** Set when trying again by itself cannot help. */
  problem: Problem | null;
}

/** Pause before an unanswered message is sent again, in milliseconds. */
const SEND_AGAIN_MS = 1_500;

/** Keeps every message until it is acknowledged and sends it again under the same id: the server counts it once. */
export function useOutbox(socket: LiveSocket, stored?: (conversationKey: string) => void) {
  const [outgoing, setOutgoing] = useState<readonly OutgoingMessage[]>([]);
  const kept = useRef(new Map<string, OutgoingMessage>());
  const underWay = useRef(new Set<string>());
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  const onStored = useRef(stored);
  onStored.current = stored;

  const show = useCallback(() => setOutgoing([...kept.current.values()]), []);

  const attempt = useCallback(
    (messageId: string) => {
      const message = kept.current.get(messageId);
      if (!message || message.problem || underWay.current.has(messageId) || !socket.connected) return;
      underWay.current.add(messageId);
      const again = () => {
        underWay.current.delete(messageId);
        const timer = setTimeout(() => {
          timers.current.delete(timer);
          attempt(messageId);
        }, SEND_AGAIN_MS);
        timers.current.add(timer);
      };
      const { conversationKey, text } = message;
      socket
        .timeout(REPLY_TIMEOUT_MS)
        .emitWithAck('chat:send', { conversationKey, messageId, text })
        .then((reply) => {
          if (!reply.ok && reply.retry) return again();
          underWay.current.delete(messageId);
          if (reply.ok) {
            kept.current.delete(messageId);
            onStored.current?.(conversationKey);
          } else kept.current.set(messageId, { ...message, problem: reply });
          show();
        }, again);
    },
    [socket, show],
  );

  useEffect(() => {
    const sendAll = () => {
      for (const messageId of kept.current.keys()) attempt(messageId);
    };
    const pending = timers.current;
    socket.on('connect', sendAll);
    return () => {
      socket.off('connect', sendAll);
      for (const timer of pending) clearTimeout(timer);
    };
  }, [socket, attempt]);

  const send = useCallback(
    (conversationKey: string, text: string) => {
      const messageId = newMessageId();
      kept.current.set(messageId, { conversationKey, messageId, text, sentAtMs: Date.now(), problem: null });
      show();
      attempt(messageId);
    },
    [attempt, show],
  );

  /** Takes a message that cannot be sent out again; its text goes back to the person who wrote it. */
  const takeBack = useCallback(
    (messageId: string) => {
      kept.current.delete(messageId);
      show();
    },
    [show],
  );

  return { outgoing, send, takeBack };
}
