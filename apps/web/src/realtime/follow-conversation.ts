import type {
  ChatMessage,
  ConversationJoin,
  ConversationSnapshot,
  ConversationView,
  LiveFacts,
  ViewChanges,
} from '@evenkeel/protocol';
import { viewAfter } from '@evenkeel/protocol/view-after';

/** One or several facts, as they come over the socket; a customer is told nothing of the view. */
export type ConversationFact = Omit<Parameters<LiveFacts['conversation:updated']>[0], 'conversationKey' | 'changed'> & {
  changed: ViewChanges | null;
};

/** What a browser knows of one conversation. */
export interface FollowedConversation {
  conversationKey: string;
  epoch: string | null;
  /** The last fact that is contained in `messages` and `view`. */
  seq: number;
  /** By place in the conversation, oldest first. */
  messages: ChatMessage[];
  view: ConversationView | null;
  /** False: something is missing, and `conversation:join` has to fetch it. */
  complete: boolean;
  /** Facts that came while something was missing; they count again once the snapshot is here. */
  early: ConversationFact[];
}

/** More than this while one join is under way means the snapshot will hold them anyway. */
const EARLY_FACTS_KEPT = 100;

export function startFollowing(conversationKey: string): FollowedConversation {
  return { conversationKey, epoch: null, seq: 0, messages: [], view: null, complete: false, early: [] };
}

/** A connection that was away may have missed anything, so what is known has to be confirmed. */
export function connectionWasLost(followed: FollowedConversation): FollowedConversation {
  return followed.complete ? { ...followed, complete: false } : followed;
}

/** The question that brings back what is missing. */
export function joinRequest({ conversationKey, seq, epoch }: FollowedConversation): ConversationJoin {
  return { conversationKey, sinceSeq: seq, epoch };
}

/**
 * Takes the next fact in. One that is known already changes nothing; one that does not follow directly, or is from another
 * life of the server, is put aside and `complete` turns false.
 */
export function applyFact(followed: FollowedConversation, fact: ConversationFact): FollowedConversation {
  if (followed.complete && fact.epoch === followed.epoch) {
    if (fact.seq <= followed.seq) return followed;
    if (fact.sinceSeq <= followed.seq && fitsView(followed.view, fact)) {
      return {
        ...followed,
        seq: fact.seq,
        messages: mergeMessages(followed.messages, fact.messages),
        view: viewNext(followed.view, fact),
      };
    }
  }
  return { ...followed, complete: false, early: [...followed.early, fact].slice(-EARLY_FACTS_KEPT) };
}

/** What changed can be told only of the view it was told against. A customer has none. */
function fitsView(view: ConversationView | null, { sinceSeq, seq, changed }: ConversationFact): boolean {
  return view === null || changed === null || view.seq === sinceSeq || view.seq >= seq;
}

/** The view of a snapshot may be newer than its messages, and then than this fact. */
function viewNext(
  view: ConversationView | null,
  { seq, messages, changed }: ConversationFact,
): ConversationView | null {
  return view && changed && view.seq < seq ? viewAfter(view, { seq, messages, changed }) : view;
}

/**
 * Takes the answer to a join in, then the facts that overtook it: the server may push a fact before the snapshot it was
 * asked for has left.
 */
export function applySnapshot(followed: FollowedConversation, snapshot: ConversationSnapshot): FollowedConversation {
  // Facts are pushed before they are stored, so a snapshot from the same life of the server can be older than what is here.
  const isOlder = snapshot.epoch === followed.epoch && snapshot.seq < followed.seq;
  let messages: ChatMessage[];
  if (isOlder) messages = mergeMessages(snapshot.messages, followed.messages);
  else if (snapshot.whole) messages = mergeMessages([], snapshot.messages);
  else messages = mergeMessages(followed.messages, snapshot.messages);

  const caughtUp: FollowedConversation = {
    conversationKey: followed.conversationKey,
    epoch: snapshot.epoch,
    seq: isOlder ? followed.seq : snapshot.seq,
    messages,
    view: isOlder ? followed.view : snapshot.view,
    complete: true,
    early: [],
  };
  return followed.early
    .filter((fact) => fact.epoch === snapshot.epoch)
    .sort((a, b) => a.seq - b.seq)
    .reduce(applyFact, caughtUp);
}

/** `seq` of a message is its place and an edit does not move it; of two with one id the newer text is the later argument. */
function mergeMessages(known: ChatMessage[], newer: ChatMessage[]): ChatMessage[] {
  if (newer.length === 0) return known;
  const last = known.at(-1);
  const next = newer[0];
  if (newer.length === 1 && next && (!last || next.seq > last.seq)) return [...known, next];
  const byId = new Map(known.map((message) => [message.messageId, message]));
  for (const message of newer) byId.set(message.messageId, message);
  return [...byId.values()].sort((a, b) => a.seq - b.seq);
}
