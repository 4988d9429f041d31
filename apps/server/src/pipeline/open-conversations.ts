import { emptyConversation, type LiveConversation, reviveConversation } from './live-conversation.ts';
import type { LiveLibrary } from './live-library.ts';
import type { TurnStore } from './ports.ts';

/** Idle for this long, a conversation leaves the memory; the next message reads it back in a millisecond. */
const FORGET_AFTER_MS = 30 * 60_000;

/** Erased conversations that are remembered: as many as browsers could have missed while they were away. */
const MOST_ERASED = 10_000;

/**
 * One queue per conversation: tasks of one conversation run one after the other, in the order they came.
 *
 * A task is synchronous, so a conversation that is in memory needs no queue at all: the task runs now. Only while a
 * conversation is being read do tasks wait, and then all of them, in order.
 */
export class OpenConversations {
  readonly #store: Pick<TurnStore, 'load'>;
  readonly #library: { current: LiveLibrary };
  readonly #now: () => number;
  readonly #open = new Map<string, LiveConversation>();
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #held = new Map<string, Promise<void>>();
  readonly #erased = new Set<string>();
  #reading = false;

  constructor(ports: { store: Pick<TurnStore, 'load'>; library: { current: LiveLibrary }; now: () => number }) {
    this.#store = ports.store;
    this.#library = ports.library;
    this.#now = ports.now;
  }

  /** Runs the task on the conversation, at once when it is in memory. Rejects when it cannot be read or the task throws. */
  use<T>(conversationKey: string, task: (conversation: LiveConversation) => T): Promise<T> {
    const held = this.#held.get(conversationKey);
    if (held) return held.then(() => this.use(conversationKey, task));
    const open = this.#open.get(conversationKey);
    if (open) {
      try {
        open.touchedAtMs = this.#now();
        return Promise.resolve(task(open));
      } catch (error) {
        return Promise.reject(error);
      }
    }
    return new Promise<T>((resolve, reject) => {
      const waiting: Waiting = {
        run: (conversation) => {
          try {
            resolve(task(conversation));
          } catch (error) {
            reject(error);
          }
        },
        fail: reject,
      };
      const line = this.#waiting.get(conversationKey);
      if (line) line.push(waiting);
      else this.#waiting.set(conversationKey, [waiting]);
      if (!this.#reading) void this.#readWaiting();
    });
  }

  /**
   * Drops it from memory and holds back everybody until `rewrite` has changed what is stored; then it is read again. Whoever
   * waits is refused when the rewriting fails.
   */
  rewrite(conversationKey: string, rewrite: () => Promise<void>): void {
    this.#open.delete(conversationKey);
    const held = rewrite().finally(() => this.#held.delete(conversationKey));
    this.#held.set(conversationKey, held);
    // Those who wait are told; nobody waiting is no fault.
    held.catch(() => {});
  }

  /**
   * Waits for its turn in each of them, drops them from memory and holds back everybody until `erase` is done. Who waits meets
   * what is left then, which may be nothing: then it begins anew.
   */
  async erase<T>(conversationKeys: readonly string[], erase: () => Promise<T>): Promise<T> {
    for (;;) {
      const busy = conversationKeys.filter((key) => this.#waiting.has(key) || this.#held.has(key));
      if (busy.length === 0) break;
      await Promise.all(busy.map((key) => this.use(key, () => {})));
    }
    const erased = erase();
    const done = erased.then(
      () => {},
      () => {},
    );
    for (const key of conversationKeys) {
      this.#open.delete(key);
      this.#remember(key);
      this.#held.set(
        key,
        done.finally(() => this.#held.delete(key)),
      );
    }
    return erased;
  }

  /** Its numbers began again: what a browser knows of it from before is worth nothing. */
  wasErased(conversationKey: string): boolean {
    return this.#erased.has(conversationKey);
  }

  #remember(conversationKey: string): void {
    this.#erased.add(conversationKey);
    const [oldest] = this.#erased.size > MOST_ERASED ? this.#erased : [];
    if (oldest !== undefined) this.#erased.delete(oldest);
  }

  /** Drops it from memory; the next use reads it again. For a conversation whose write failed: memory is ahead of the database. */
  forget(conversationKey: string): void {
    this.#open.delete(conversationKey);
  }

  /** Drops what nobody has touched for half an hour, if it is not `wanted`. */
  forgetIdle(isWanted: (conversationKey: string) => boolean): void {
    const before = this.#now() - FORGET_AFTER_MS;
    for (const [key, conversation] of this.#open) {
      if (conversation.touchedAtMs < before && !isWanted(key)) this.#open.delete(key);
    }
  }

  inMemory(): IterableIterator<LiveConversation> {
    return this.#open.values();
  }

  get size(): number {
    return this.#open.size;
  }

  /** Reads everything that is waited for in one query, again and again until nobody waits. */
  async #readWaiting(): Promise<void> {
    this.#reading = true;
    // One turn of the event loop, so that a burst of new conversations is one query and not a hundred.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.size > 0) {
      const keys = [...this.#waiting.keys()];
      let stored: Awaited<ReturnType<TurnStore['load']>> | null = null;
      let failure: unknown = null;
      try {
        stored = await this.#store.load(keys);
      } catch (error) {
        failure = error;
      }
      for (const key of keys) {
        const line = this.#waiting.get(key) ?? [];
        this.#waiting.delete(key);
        try {
          if (!stored) throw failure;
          const found = stored.get(key);
          // A row that cannot be folded fails those who wait for this conversation, and nobody else.
          const conversation = found ? reviveConversation(key, found, this.#library.current) : emptyConversation(key);
          conversation.touchedAtMs = this.#now();
          this.#open.set(key, conversation);
          for (const waiting of line) {
            // One of them may have had it rewritten: those behind it wait for that, like everybody.
            if (this.#open.get(key) === conversation) waiting.run(conversation);
            else void this.use(key, waiting.run).catch(waiting.fail);
          }
        } catch (error) {
          for (const waiting of line) waiting.fail(error);
        }
      }
    }
    this.#reading = false;
  }
}

interface Waiting {
  run: (conversation: LiveConversation) => void;
  fail: (error: unknown) => void;
}
