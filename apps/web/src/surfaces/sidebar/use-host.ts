import type { HostMessage } from '@evenkeel/protocol/host';
import { useEffect, useRef, useState } from 'react';
import { heardFromHost, tellHost } from './host-page.ts';

type HostKey = Extract<HostMessage, { type: 'host:key' }>['key'];

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
      const message = heardFromHost(event);
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
        case 'host:token':
          // For embedded.tsx, which came first.
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
