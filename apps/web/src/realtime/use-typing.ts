import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveSocket } from './live-socket.ts';

/** Silence after which nobody is taken to be typing any more, in milliseconds. */
const TYPING_ENDS_MS = 4_000;

/** Who else is typing in this conversation. The fact can get lost, so it also ends by itself. */
export function useOtherIsTyping(socket: LiveSocket, conversationKey: string | null, other: 'customer' | 'agent') {
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    setTyping(false);
    const changed = (fact: { conversationKey: string; author: 'customer' | 'agent'; typing: boolean }) => {
      if (fact.conversationKey !== conversationKey || fact.author !== other) return;
      clearTimeout(timer);
      setTyping(fact.typing);
      if (fact.typing) timer = setTimeout(() => setTyping(false), TYPING_ENDS_MS);
    };
    socket.on('typing:changed', changed);
    return () => {
      clearTimeout(timer);
      socket.off('typing:changed', changed);
    };
  }, [socket, conversationKey, other]);
  return typing;
}

/** A running "is typing" is said again this often, before the other side takes it to have ended. In milliseconds. */
const TYPING_SAID_AGAIN_MS = 2_500;

/** Says that this person is typing: when it begins, while it goes on, and when it ends. */
export function useTellTyping(socket: LiveSocket, conversationKey: string | null) {
  const saidAtMs = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const tell = useCallback(
    (typing: boolean) => {
      clearTimeout(timer.current);
      if (typing) timer.current = setTimeout(() => tell(false), TYPING_ENDS_MS);
      const now = Date.now();
      const isNews = typing ? now - (saidAtMs.current ?? 0) > TYPING_SAID_AGAIN_MS : saidAtMs.current !== null;
      if (!isNews || !conversationKey) return;
      saidAtMs.current = typing ? now : null;
      if (socket.connected) socket.emit('chat:typing', { conversationKey, typing });
    },
    [socket, conversationKey],
  );

  useEffect(() => () => tell(false), [tell]);
  return tell;
}
