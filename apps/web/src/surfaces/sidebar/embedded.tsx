import type { EmbedOriginsView, Problem } from '@evenkeel/protocol';
import { type ReactNode, useEffect, useState } from 'react';
import { actWith, request } from '../../api/request.ts';
import { connectWithToken, type LiveSocket } from '../../realtime/live-socket.ts';
import { heardFromHost, speakWith, tellHost } from './host-page.ts';
import { msUntilRenewal } from './ms-until-renewal.ts';

type Standing = { socket: LiveSocket | null; words: string };

/** The sidebar in a page elsewhere: it comes in with a token of the page's backend, and goes on with a new one in time. */
export function Embedded({ siteId, children }: { siteId: string; children: (socket: LiveSocket) => ReactNode }) {
  const [{ socket, words }, setStanding] = useState<Standing>({ socket: null, words: 'Opening…' });

  useEffect(() => {
    let live: LiveSocket | null = null;
    let token = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const ask = () => tellHost({ v: 1, type: 'assist:token-needed' });

    function onMessage(event: MessageEvent) {
      const message = heardFromHost(event);
      if (message?.type !== 'host:token') return;
      token = message.token;
      actWith(token);
      clearTimeout(timer);
      timer = setTimeout(ask, msUntilRenewal(token, Date.now()));
      if (live === null) come();
      else if (live.connected)
        live.emit('session:renew', { token }, (answer) => answer.ok || live?.disconnect().connect());
      else live.connect();
    }

    function come() {
      live = connectWithToken(() => token);
      live.on('connect_error', (error: Error & { data?: Problem }) => {
        // The token has run out meanwhile, or was never good: the page is asked once more, and by its own answer we try again.
        if (error.data?.code === 'not-signed-in') timer = setTimeout(ask, ASK_AGAIN_MS);
      });
      setStanding({ socket: live, words: '' });
    }

    async function open() {
      const answer = await request<EmbedOriginsView>(`/embed/${encodeURIComponent(siteId)}`);
      if (gone) return;
      if (!answer.ok) {
        setStanding({ socket: null, words: answer.message });
        timer = setTimeout(open, ASK_AGAIN_MS);
      } else if (answer.origins.length === 0) {
        setStanding({ socket: null, words: 'Evenkeel does not know this page. An admin allows it under Connections.' });
      } else {
        speakWith(answer.origins);
        ask();
      }
    }

    window.addEventListener('message', onMessage);
    void open();
    return () => {
      gone = true;
      clearTimeout(timer);
      window.removeEventListener('message', onMessage);
      live?.disconnect();
    };
  }, [siteId]);

  if (socket) return children(socket);
  return (
    <div className="message-panel" role="status">
      <p>{words}</p>
    </div>
  );
}

const ASK_AGAIN_MS = 5_000;
