import { type AssistMessage, type HostMessage, hostMessageSchema } from '@evenkeel/protocol/host';
import { heardMessage } from '../../realtime/heard-message.ts';

/** Our own desk; in another page those an admin has allowed for its site. */
let origins: readonly string[] = [window.location.origin];

export function speakWith(allowed: readonly string[]): void {
  origins = allowed;
}

/**
 * Says something to the page around. On a page of its own there is nobody to hear it. Which of the allowed pages it is cannot
 * always be known; the browser hands a message only to the one it is addressed to.
 */
export function tellHost(message: AssistMessage): void {
  if (window.parent === window) return;
  for (const origin of origins) window.parent.postMessage(message, origin);
}

/** What the page around has said, or null for anything else that was posted here. */
export function heardFromHost(event: MessageEvent): HostMessage | null {
  const origin = origins.find((allowed) => allowed === event.origin);
  return origin === undefined ? null : heardMessage(event, { from: window.parent, origin, schema: hostMessageSchema });
}
