import { type AssistMessage, type HostMessage, hostMessageSchema } from '@evenkeel/protocol/host';
import { useEffect, useRef, useState } from 'react';
import { heardMessage } from '../../realtime/heard-message.ts';

type HostKey = Extract<HostMessage, { type: 'host:key' }>['key'];

/** Says something to the page around. On a page of its own there is nobody to hear it. */
export function tellHost(message: AssistMessage): void {
  if (window.parent !== window) window.parent.postMessage(message, window.location.origin);
}

/** Listens to the page around: gives the conversation it shows and the draft in its composer, obeys its theme, hands its keys on. */
export function useHost(onKey: (key: HostKey) => void) {
  const [conversationKey, setConversationKey] = useState(() =>
    new URLSearchParams(window.location.search).get('conversation'),
  );
  const [draft, setDraft] = useState('');
  const keyHandler = useRef(onKey);
  keyHandler.current = onKey;

  useEffect(() => {
    function onMessage(event: MessageEvent) {
      const message = heardMessage(event, {
        from: window.parent,
        origin: window.location.origin,
        schema: hostMessageSchema,
      });
      if (!message) return;
      switch (message.type) {
        case 'host:context':
          setConversationKey(message.conversationKey);
          setDraft('');
          break;
        case 'host:theme':
          if (message.theme === 'system') delete document.documentElement.dataset.theme;
          else document.documentElement.dataset.theme = message.theme;
          break;
        case 'host:draft':
          setDraft(message.text);
          break;
        case 'host:key':
          keyHandler.current(message.key);
          break;
      }
    }
    window.addEventListener('message', onMessage);
    tellHost({ v: 1, type: 'assist:ready' });
    return () => window.removeEventListener('message', onMessage);
  }, []);

  return { conversationKey, draft };
}
