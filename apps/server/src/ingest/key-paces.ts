import { createPace, type Pace } from '../limits/create-pace.ts';
import type { IngestKey } from './ingest-keys.ts';

/** One pace for each key, whichever way and over however many connections its messages come. */
export class KeyPaces {
  readonly #perSecond: number;
  readonly #now: () => number;
  readonly #paces = new Map<string, Pace>();

  constructor(options: { perSecond: number; now: () => number }) {
    this.#perSecond = options.perSecond;
    this.#now = options.now;
  }

  of({ keyId }: IngestKey): Pace {
    let pace = this.#paces.get(keyId);
    if (!pace) {
      // Two seconds of it at once: a desk that was cut off sends what it kept.
      pace = createPace({ perSecond: this.#perSecond, burst: 2 * this.#perSecond }, this.#now);
      this.#paces.set(keyId, pace);
    }
    return pace;
  }
}
