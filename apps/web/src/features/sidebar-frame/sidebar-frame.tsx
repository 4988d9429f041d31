import { type AssistMessage, assistMessageSchema, type HostMessage } from '@evenkeel/protocol/host';
import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { heardMessage } from '../../realtime/heard-message.ts';

export interface SidebarFrameHandle {
  /** Hands a key of the composer on to the sidebar. */
  key(key: Extract<HostMessage, { type: 'host:key' }>['key']): void;
}

/** The sidebar in its frame, spoken to by `postMessage` only, as any other desk would. */
export function SidebarFrame({
  conversationKey,
  onInsert,
  onLevel,
  onFocusComposer,
  ref,
}: {
  /** Null before there is one: the frame loads meanwhile, so that the first card does not wait for it. */
  conversationKey: string | null;
  onInsert: (text: string) => void;
  onLevel: (level: Extract<AssistMessage, { type: 'assist:badge' }>['level']) => void;
  onFocusComposer: () => void;
  ref?: Ref<SidebarFrameHandle>;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  // The address is that of the first conversation; later ones are told, which keeps the frame loaded and connected.
  const [address] = useState(() =>
    conversationKey === null ? '/sidebar' : `/sidebar?conversation=${encodeURIComponent(conversationKey)}`,
  );
  const now = useRef({ conversationKey, onInsert, onLevel, onFocusComposer });
  now.current = { conversationKey, onInsert, onLevel, onFocusComposer };

  const tell = useCallback((message: HostMessage) => {
    frame.current?.contentWindow?.postMessage(message, window.location.origin);
  }, []);

  useEffect(() => {
    tell({ v: 1, type: 'host:context', conversationKey });
  }, [tell, conversationKey]);

  useEffect(() => {
    function onMessage(event: MessageEvent) {
      const message = heardMessage(event, {
        from: frame.current?.contentWindow,
        origin: window.location.origin,
        schema: assistMessageSchema,
      });
      if (!message) return;
      switch (message.type) {
        case 'assist:ready':
          tell({ v: 1, type: 'host:context', conversationKey: now.current.conversationKey });
          break;
        case 'assist:insert':
          now.current.onInsert(message.text);
          break;
        case 'assist:badge':
          now.current.onLevel(message.level);
          break;
        case 'assist:draft':
          // The desk's own composer has the coach beside it, and tells the sidebar of no draft.
          break;
        case 'assist:token-needed':
          // Never here: our own desk shows it to somebody who is signed in.
          break;
        case 'assist:focus-composer':
          now.current.onFocusComposer();
          break;
      }
    }
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [tell]);

  useImperativeHandle(ref, () => ({ key: (key) => tell({ v: 1, type: 'host:key', key }) }));

  return <iframe ref={frame} className="sidebar-frame" title="Evenkeel sidebar" src={address} />;
}
