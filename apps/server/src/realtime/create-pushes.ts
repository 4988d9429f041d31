import type { ChatMessage, LiveFacts } from '@evenkeel/protocol';
import type { LiveConversation } from '../pipeline/live-conversation.ts';
import type { LiveLibrary } from '../pipeline/live-library.ts';
import type { Pushes } from '../pipeline/ports.ts';
import type { OwnedOf } from '../policies/policies.ts';
import { changesOfView } from '../presenters/changes-of-view.ts';
import { presentConversation, presentTile, presentToCustomer } from '../presenters/present-conversation.ts';
import { createAudience } from './keep-audience.ts';
import type { LiveNamespace } from './live-namespace.ts';
import { rooms, tileRoomsOf } from './rooms.ts';

/** A list redrawn more often than this is noise, and costs every watcher a push per message. */
const TILE_EVERY_MS = 250;

/** In a flood: a sidebar that was quiet for so long is told at once, and what comes sooner goes out together (docs/decisions/009). */
const SIDEBAR_EVERY_MS = 250;

/** Turns that come in faster than this for a while are a flood. */
const FLOOD_PER_SECOND = 3000;
/** What may come at once without being one, in seconds of that pace: a server that stood still for a moment catches up. */
const FLOOD_ALLOWANCE_S = 1 / 12;

/** Sends facts to the rooms that want them. Builds nothing for a room nobody is in. */
export function createPushes(options: {
  live: LiveNamespace;
  library: { current: LiveLibrary };
  ownedOf: OwnedOf;
  epoch: string;
  floodPerSecond?: number;
}): Pushes & { stop(): void } {
  const { live, library, ownedOf, epoch, floodPerSecond = FLOOD_PER_SECOND } = options;
  const audience = createAudience({ live, ownedOf });
  const dueTiles = new Map<string, LiveConversation>();
  /** Conversations with something waiting for the sidebar. */
  const dueSidebars = new Set<LiveConversation>();
  const alertsSent = new WeakMap<LiveConversation, unknown>();
  let tileTimer: NodeJS.Timeout | null = null;
  let sidebarTimer: NodeJS.Timeout | null = null;
  /** Turns beyond the pace of a flood, as a bucket with a leak; it holds no more than it loses in a sixth of a second. */
  const bucket = { turns: 0, atMs: 0 };

  function isFlood(nowMs: number): boolean {
    const leaked = ((nowMs - bucket.atMs) / 1000) * floodPerSecond;
    const allowance = floodPerSecond * FLOOD_ALLOWANCE_S;
    bucket.turns = Math.min(Math.max(0, bucket.turns - leaked) + 1, 2 * allowance + 1);
    bucket.atMs = nowMs;
    return bucket.turns > allowance;
  }

  function isWatched(room: string): boolean {
    return (live.adapter.rooms.get(room)?.size ?? 0) > 0;
  }

  function sendDueTiles(): void {
    tileTimer = null;
    for (const conversation of dueTiles.values()) sendTile(conversation);
    dueTiles.clear();
  }

  function sendTile(conversation: LiveConversation): void {
    const watched = tileRoomsOf(ownedOf(conversation)).filter(isWatched);
    if (watched.length === 0) return;
    const tile = presentTile(conversation);
    if (tile) live.to(watched).emit('tile:changed', { epoch, tile });
  }

  function tellSidebar(conversation: LiveConversation, message: ChatMessage | null): void {
    if (!isWatched(rooms.staffOf(conversation.conversationKey))) {
      conversation.shown = null;
      return;
    }
    const { shown } = conversation;
    const nowMs = performance.now();
    const isDense = isFlood(nowMs);
    if (shown?.waiting) {
      if (message) shown.waiting.push(message);
      return;
    }
    const messages = message ? [message] : [];
    if (shown && isDense && nowMs - shown.atMs < SIDEBAR_EVERY_MS) {
      shown.waiting = messages;
      dueSidebars.add(conversation);
      sidebarTimer ??= setTimeout(sendDueSidebars, SIDEBAR_EVERY_MS);
    } else {
      sendToSidebar(conversation, messages, nowMs);
    }
  }

  function sendDueSidebars(): void {
    sidebarTimer = null;
    const nowMs = performance.now();
    for (const conversation of dueSidebars) sendWaiting(conversation, nowMs);
  }

  function sendWaiting(conversation: LiveConversation, nowMs: number): void {
    dueSidebars.delete(conversation);
    const waiting = conversation.shown?.waiting;
    if (waiting) sendToSidebar(conversation, waiting, nowMs);
  }

  function sendToSidebar(conversation: LiveConversation, messages: ChatMessage[], nowMs: number): void {
    const { conversationKey, seq, shown } = conversation;
    const view = presentConversation(conversation, library.current);
    if (!view) return;
    const changed = changesOfView(shown?.view ?? null, view, messages);
    const sinceSeq = shown?.view.seq ?? seq - 1;
    const fact = { epoch, sinceSeq, seq, conversationKey, messages, changed };
    whoListensTo(rooms.staffOf(conversationKey)).emit('conversation:updated', fact);
    conversation.shown = { view, atMs: nowMs, waiting: null };
  }

  /** Mostly one person looks at a conversation; told directly, they cost half of what a room does. */
  function whoListensTo(room: string) {
    const ids = live.adapter.rooms.get(room);
    const [only] = ids?.size === 1 ? ids : [];
    return (only !== undefined && live.sockets.get(only)) || live.to(room);
  }

  return {
    turnApplied(conversation, message) {
      audience.check(conversation);
      tellSidebar(conversation, message);
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
      tileTimer ??= setTimeout(sendDueTiles, TILE_EVERY_MS);
    },

    viewToShow(conversation) {
      audience.check(conversation);
      sendWaiting(conversation, performance.now());
      if (!conversation.shown) {
        const view = presentConversation(conversation, library.current);
        if (view) conversation.shown = { view, atMs: 0, waiting: null };
      }
      return conversation.shown?.view ?? null;
    },

    typingChanged(conversationKey, author, typing) {
      const fact: Parameters<LiveFacts['typing:changed']>[0] = { conversationKey, author, typing };
      live.to(rooms.staffOf(conversationKey)).to(rooms.customerOf(conversationKey)).emit('typing:changed', fact);
    },

    libraryPublished(version) {
      live.emit('library:published', { version });
    },

    conversationErased({ conversationKey, queueId, agentId }) {
      dueTiles.delete(conversationKey);
      for (const due of dueSidebars) if (due.conversationKey === conversationKey) dueSidebars.delete(due);
      const looking = [rooms.staffOf(conversationKey), rooms.customerOf(conversationKey)];
      const listing = tileRoomsOf(ownedOf({ conversationKey, queueId, state: { agentId } }));
      live.to([...looking, ...listing]).emit('conversation:gone', { conversationKey });
      // Its numbers begin again: whoever wants it has to come in anew.
      live.in(looking).socketsLeave(looking);
    },

    stop() {
      if (tileTimer) clearTimeout(tileTimer);
      if (sidebarTimer) clearTimeout(sidebarTimer);
      sendDueTiles();
      sendDueSidebars();
    },
  };
}
