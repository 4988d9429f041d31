import { createIngestClient, type IngestClient } from '@evenkeel/client';
import type { PlayerView } from '@evenkeel/protocol';
import { type ScriptedConversation, scriptedConversations } from '@evenkeel/scripted-conversations';
import { conversationRefOf } from '../pipeline/live-conversation.ts';
import { DEMO_AGENT_ID } from './demo-people.ts';

/** How many chats are on stage at a time: enough for a list that lives, few enough to follow. */
const ON_STAGE = 4;

/** What the keys of the player's chats begin with; a visitor's own chat begins otherwise and is left alone. */
const STAGE_PREFIX = 'demo~script-';

/** At this speed a script of three minutes takes half a minute, and its first lines fall within seconds. */
const DEFAULT_SPEED = 6;

/** Long pauses of a script are real, but nobody watches a demo for one. Milliseconds of script time. */
const LONGEST_PAUSE_MS = 90_000;

/**
 * Plays scripted conversations into the real ingest, over a real socket with a real key, so that a visitor who does
 * nothing sees the product live. It plays only while somebody watches: a demo left open overnight fills no disk.
 */
export class Player {
  readonly #client: IngestClient;
  readonly #onFault: (what: string, error: unknown) => void;
  readonly #now: () => number;
  readonly #stage = new Map<string, { script: ScriptedConversation; next: number; timer: NodeJS.Timeout | null }>();
  /** Chats in which a person took over as the agent: the script's own agent falls silent. */
  readonly #takenOver = new Set<string>();
  #playing: boolean;
  #watching = 0;
  #speed = DEFAULT_SPEED;
  #played = 0;

  constructor(options: {
    url: string;
    apiKey: string;
    autoplay: boolean;
    now: () => number;
    onFault: (what: string, error: unknown) => void;
  }) {
    this.#client = createIngestClient({ url: options.url, apiKey: options.apiKey });
    this.#playing = options.autoplay;
    this.#now = options.now;
    this.#onFault = options.onFault;
  }

  view(): PlayerView {
    return {
      ok: true,
      playing: this.#playing,
      speed: this.#speed,
      now: [...this.#stage.values()].map(({ script }) => script.title),
    };
  }

  set({ playing, speed }: { playing: boolean; speed: number }): void {
    this.#playing = playing;
    this.#speed = speed;
    this.#restartTimers();
  }

  /** How many browsers are looking. */
  audience(watching: number): void {
    const wasWatched = this.#watching > 0;
    this.#watching = watching;
    if (wasWatched !== watching > 0) this.#restartTimers();
  }

  humanAgentWrote(conversationKey: string): void {
    this.#takenOver.add(conversationKey);
  }

  /** Closes chats that a stop of the server left open: nobody would ever write in them again. */
  async closeLeftovers(openConversationKeys: readonly string[]): Promise<void> {
    const ids = openConversationKeys.filter((key) => key.startsWith(STAGE_PREFIX)).map((key) => conversationRefOf(key));
    await Promise.all(ids.map((ref) => this.#client.closeConversation({ ...ref, closedAtMs: this.#now() })));
  }

  stop(): void {
    for (const act of this.#stage.values()) if (act.timer) clearTimeout(act.timer);
    this.#stage.clear();
    this.#client.close();
  }

  #restartTimers(): void {
    for (const [key, act] of this.#stage) {
      if (act.timer) clearTimeout(act.timer);
      act.timer = null;
      this.#schedule(key);
    }
    this.#fillStage();
  }

  #fillStage(): void {
    if (!this.#playing || this.#watching === 0) return;
    while (this.#stage.size < ON_STAGE) {
      const script = scriptedConversations[this.#played % scriptedConversations.length];
      if (!script) return;
      this.#played += 1;
      // A new visit of the same script is a new conversation, also after a restart.
      const conversationId = `script-${script.id}-${this.#now().toString(36)}-${this.#played}`;
      this.#stage.set(conversationId, { script, next: 0, timer: null });
      this.#schedule(conversationId);
    }
  }

  #schedule(conversationId: string): void {
    const act = this.#stage.get(conversationId);
    if (!act || act.timer || !this.#playing || this.#watching === 0) return;
    const message = act.script.messages[act.next];
    // The chats on stage begin a little apart, the first one at once.
    const pauseMs =
      act.next === 0 ? (this.#stage.size - 1) * 8000 : Math.min(message?.afterMs ?? 20_000, LONGEST_PAUSE_MS);
    act.timer = setTimeout(() => {
      act.timer = null;
      void this.#step(conversationId).catch((error) => this.#onFault('player', error));
    }, pauseMs / this.#speed);
  }

  async #step(conversationId: string): Promise<void> {
    const act = this.#stage.get(conversationId);
    if (!act) return;
    const { script } = act;
    const message = script.messages[act.next];
    if (!message) {
      this.#stage.delete(conversationId);
      this.#takenOver.delete(`demo~${conversationId}`);
      await this.#client.closeConversation({ source: 'demo', conversationId, closedAtMs: this.#now() });
      this.#fillStage();
      return;
    }
    act.next += 1;
    const isSilenced = message.author === 'agent' && this.#takenOver.has(`demo~${conversationId}`);
    if (!isSilenced) {
      await this.#client.sendMessage({
        source: 'demo',
        conversationId,
        messageId: `line-${act.next}`,
        author: message.author,
        // A new visit is a new person: the same one would be sent no sentence twice in a month.
        authorId: message.author === 'customer' ? `customer-${conversationId}` : DEMO_AGENT_ID,
        agentId: DEMO_AGENT_ID,
        customerName: script.customerName,
        text: message.text,
        sentAtMs: this.#now(),
      });
    }
    this.#schedule(conversationId);
  }
}
