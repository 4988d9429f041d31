/** How many connections each address or key has open: one more than `most` is refused. */
export class ConnectionCount {
  readonly #most: number;
  readonly #open = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** False when there are too many already; each true is given back by one `leave`. */
  enter(name: string): boolean {
    const open = this.#open.get(name) ?? 0;
    if (open >= this.#most) return false;
    this.#open.set(name, open + 1);
    return true;
  }

  leave(name: string): void {
    const open = (this.#open.get(name) ?? 0) - 1;
    // Nothing is kept of who is gone, or the map would grow for ever.
    if (open > 0) this.#open.set(name, open);
    else this.#open.delete(name);
  }
}
