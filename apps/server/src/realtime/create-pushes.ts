import type { LiveFacts } from '@evenkeel/protocol';
import type { LiveConversation } from '../pipeline/live-conversation.ts';
import type { LiveLibrary } from '../pipeline/live-library.ts';
import type { Pushes } from '../pipeline/ports.ts';
import { presentConversation, presentTile, presentToCustomer } from '../presenters/present-conversation.ts';
import type { LiveNamespace } from './live-namespace.ts';
import { rooms } from './rooms.ts';

/** A list redrawn more often than this is noise, and costs every watcher a push per message. */
const TILE_EVERY_MS = 250;

/** Sends facts to the rooms that want them. Builds nothing for a room nobody is in. */
export function createPushes(
  live: LiveNamespace,
  library: { current: LiveLibrary },
  epoch: string,
): Pushes & { stop(): void } {
  const dueTiles = new Map<string, LiveConversation>();
  const alertsSent = new WeakMap<LiveConversation, unknown>();
  let timer: NodeJS.Timeout | null = null;

  function isWatched(room: string): boolean {
    return (live.adapter.rooms.get(room)?.size ?? 0) > 0;
  }

  function sendDueTiles(): void {
    timer = null;
    for (const conversation of dueTiles.values()) sendTile(conversation);
    dueTiles.clear();
  }

  function sendTile(conversation: LiveConversation): void {
    const agentId = conversation.state?.agentId ?? null;
    const agentRoom = agentId === null ? rooms.unassignedTiles : rooms.tilesOf(agentId);
    if (!isWatched(rooms.allTiles) && !isWatched(agentRoom)) return;
    const tile = presentTile(conversation);
    if (tile) live.to(rooms.allTiles).to(agentRoom).emit('tile:changed', { epoch, tile });
  }

  return {
    turnApplied(conversation, message) {
      const staff = rooms.staffOf(conversation.conversationKey);
      if (isWatched(staff)) {
        const view = presentConversation(conversation, library.current);
        if (view) {
          if (message && view.lastCustomerMessage?.messageId === message.messageId) view.lastCustomerMessage = null;
          live.to(staff).emit('conversation:updated', { epoch, seq: conversation.seq, message, view });
        }
      }
      const customer = rooms.customerOf(conversation.conversationKey);
      if (isWatched(customer)) {
        const seen = message && presentToCustomer(message);
        live.to(customer).emit('chat:message', { epoch, seq: conversation.seq, message: seen });
      }
    },

    turnStored(conversation) {
      const alert = conversation.state?.alert ?? null;
      const isNewAlert = alert !== null && alertsSent.get(conversation) !== alert;
      if (isNewAlert) {
        alertsSent.set(conversation, alert);
        dueTiles.delete(conversation.conversationKey);
        sendTile(conversation);
        return;
      }
      dueTiles.set(conversation.conversationKey, conversation);
      timer ??= setTimeout(sendDueTiles, TILE_EVERY_MS);
    },

    typingChanged(conversationKey, author, typing) {
      const fact: Parameters<LiveFacts['typing:changed']>[0] = { conversationKey, author, typing };
      live.to(rooms.staffOf(conversationKey)).to(rooms.customerOf(conversationKey)).emit('typing:changed', fact);
    },

    libraryPublished(version) {
      live.emit('library:published', { version });
    },

    stop() {
      if (timer) clearTimeout(timer);
      sendDueTiles();
    },
  };
}
