import type { Turn, TurnStore } from './ports.ts';

/** How often and how long a batch is tried again while the database is away, before its senders are told to keep it. */
const RETRY_DELAYS_MS = [50, 200, 500, 1000, 2000, 4000];

/** More waiting than this and new messages are answered `busy`: memory must not grow with somebody else's outage. */
const MOST_WAITING = 50_000;

/**
 * Writes turns in groups: while one group is being written the next one gathers. Idle, a turn is written at once; under
 * load one commit carries many turns, which is what makes "an ack means stored" affordable (docs/decisions/003).
 */
export class GroupCommit {
  readonly #store: Pick<TurnStore, 'commit'>;
  readonly #maxRows: number;
  readonly #onRefused: (conversationKey: string, error: unknown) => void;
  readonly #isRefusal: (error: unknown) => boolean;
  #gathering: Waiting[] = [];
  #writing = false;
  #idle: (() => void)[] = [];

  constructor(options: {
    store: Pick<TurnStore, 'commit'>;
    maxRows: number;
    /** True when the database said no to these rows (trying again cannot help). */
    isRefusal: (error: unknown) => boolean;
    /** Called before the turns are rejected: what memory holds of this conversation was never stored. */
    onRefused: (conversationKey: string, error: unknown) => void;
  }) {
    this.#store = options.store;
    this.#maxRows = options.maxRows;
    this.#isRefusal = options.isRefusal;
    this.#onRefused = options.onRefused;
  }

  /** Resolves when the turn is committed; rejects when it will never be. */
  store(turn: Turn): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#gathering.push({ turn, resolve, reject });
      if (!this.#writing) {
        this.#writing = true;
        setImmediate(() => void this.#writeAll());
      }
    });
  }

  get isBusy(): boolean {
    return this.#gathering.length >= MOST_WAITING;
  }

  /** Resolves when everything handed in so far is committed or refused. */
  settled(): Promise<void> {
    if (!this.#writing) return Promise.resolve();
    return new Promise((resolve) => {
      // An empty marker behind everything that waits now.
      this.#gathering.push({ turn: null, resolve, reject: () => resolve() });
    });
  }

  /** Resolves when nothing is waiting or being written: for a clean stop. */
  drained(): Promise<void> {
    if (!this.#writing) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  async #writeAll(): Promise<void> {
    while (this.#gathering.length > 0) {
      const group = this.#gathering.splice(0, this.#maxRows);
      await this.#write(group);
    }
    this.#writing = false;
    for (const done of this.#idle.splice(0)) done();
  }

  async #write(group: Waiting[]): Promise<void> {
    const turns = turnsOf(group);
    try {
      if (turns.length > 0) await this.#commitPatiently(turns);
      for (const waiting of group) waiting.resolve();
    } catch (error) {
      const byConversation = groupByConversation(group);
      for (const [key, waitings] of byConversation) {
        // One conversation another process wrote to must not take its neighbours down: each on its own, in order. A database
        // that is away is away for all of them.
        const refusal =
          this.#isRefusal(error) && byConversation.size > 1 ? await this.#refusalOf(turnsOf(waitings)) : error;
        if (refusal === null) for (const waiting of waitings) waiting.resolve();
        else this.#refuse(key, waitings, refusal);
      }
      for (const waiting of group) if (!waiting.turn) waiting.resolve();
    }
  }

  /** Null when they are committed. */
  async #refusalOf(turns: Turn[]): Promise<unknown> {
    try {
      await this.#commitPatiently(turns);
      return null;
    } catch (error) {
      return error;
    }
  }

  #refuse(conversationKey: string, waitings: Waiting[], error: unknown): void {
    // Turns of this conversation that gathered meanwhile stand on a state that was never stored.
    const followers = this.#gathering.filter(({ turn }) => turn?.conversationKey === conversationKey);
    this.#gathering = this.#gathering.filter(({ turn }) => turn?.conversationKey !== conversationKey);
    this.#onRefused(conversationKey, error);
    for (const waiting of [...waitings, ...followers]) waiting.reject(error);
  }

  async #commitPatiently(turns: Turn[]): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await this.#store.commit(turns);
        return;
      } catch (error) {
        const delay = RETRY_DELAYS_MS[attempt];
        if (delay === undefined || this.#isRefusal(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, delay));
      }
    }
  }
}

interface Waiting {
  /** Null for a marker of `settled`. */
  turn: Turn | null;
  resolve: () => void;
  reject: (error: unknown) => void;
}

function turnsOf(group: Waiting[]): Turn[] {
  return group.flatMap(({ turn }) => turn ?? []);
}

function groupByConversation(group: Waiting[]): Map<string, Waiting[]> {
  const groups = new Map<string, Waiting[]>();
  for (const waiting of group) {
    if (!waiting.turn) continue;
    const of = groups.get(waiting.turn.conversationKey);
    if (of) of.push(waiting);
    else groups.set(waiting.turn.conversationKey, [waiting]);
  }
  return groups;
}
