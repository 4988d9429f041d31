import type { AssistMessage, HostMessage } from '@evenkeel/protocol/host';
import { assistMessageSchema } from '@evenkeel/protocol/host';

export interface SidebarOptions {
  /** Where the frame goes. */
  container: HTMLElement;
  /** Origin of the Evenkeel server, such as `https://assist.example.com`. */
  url: string;
  conversationKey: string | null;
  /**
   * For a page of another origin than the server's: the site an admin has made for it, and where a token comes from: from your
   * backend, which signs it for the agent who is signed in there. Asked for at the beginning and every few minutes.
   */
  site?: { siteId: string; token: () => Promise<string> };
  /** Put this text into the composer at the caret; the agent edits and sends. */
  onInsert: (text: string) => void;
  onBadge?: (level: Extract<AssistMessage, { type: 'assist:badge' }>['level']) => void;
  onFocusComposer?: () => void;
  /** The agent has chosen a rewrite: put `text` in place of the whole draft, if that is still `was`. */
  onDraft?: (change: { was: string; text: string }) => void;
}

export interface MountedSidebar {
  showConversation: (conversationKey: string | null) => void;
  /** What stands in the composer now, for the draft coach. */
  showDraft: (text: string) => void;
  say: (message: HostMessage) => void;
  unmount: () => void;
}

/**
 * Puts the sidebar into a page, in an iframe, and speaks its `postMessage` contract. Only messages from this very frame
 * and this very origin are heard, and ours are sent to that origin alone.
 */
export function mountSidebar(options: SidebarOptions): MountedSidebar {
  const { origin } = new URL(options.url);
  let conversationKey = options.conversationKey;
  const frame = document.createElement('iframe');
  frame.title = 'Evenkeel: suggestions for this chat';
  frame.src = options.site ? `${origin}/sidebar?site=${encodeURIComponent(options.site.siteId)}` : `${origin}/sidebar`;
  frame.allow = 'clipboard-write';
  options.container.append(frame);

  function say(message: HostMessage): void {
    frame.contentWindow?.postMessage(message, origin);
  }

  function hear(event: MessageEvent): void {
    if (event.origin !== origin || event.source !== frame.contentWindow) return;
    const parsed = assistMessageSchema.safeParse(event.data);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.type === 'assist:token-needed') void handToken();
    if (message.type === 'assist:ready') say({ v: 1, type: 'host:context', conversationKey });
    if (message.type === 'assist:insert') options.onInsert(message.text);
    if (message.type === 'assist:badge') options.onBadge?.(message.level);
    if (message.type === 'assist:draft') options.onDraft?.({ was: message.was, text: message.text });
    if (message.type === 'assist:focus-composer') options.onFocusComposer?.();
  }
  async function handToken(): Promise<void> {
    // A backend that fails is asked again: the sidebar says so every few seconds.
    const token = await options.site?.token().catch(() => undefined);
    if (token !== undefined) say({ v: 1, type: 'host:token', token });
  }
  window.addEventListener('message', hear);

  return {
    showConversation(key) {
      conversationKey = key;
      say({ v: 1, type: 'host:context', conversationKey: key });
    },
    showDraft: (text) => say({ v: 1, type: 'host:draft', text }),
    say,
    unmount() {
      window.removeEventListener('message', hear);
      frame.remove();
    },
  };
}
