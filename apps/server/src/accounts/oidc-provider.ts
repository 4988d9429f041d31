import { z } from 'zod';
import type { OidcSettings } from '../settings.ts';
import { discoveryUrlOf } from './create-auth.ts';

/** A provider that has not answered by then is not there. */
const ANSWER_TIMEOUT_MS = 5_000;
/** Twice as long each time, up to a minute. */
const RETRY = { firstMs: 1_000, lastMs: 60_000 };

/** What must be in a discovery document to sign anybody in. */
const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
});

/**
 * Waits for the identity provider. better-auth asks for its discovery document once, without a limit of time, when it is
 * made; so it is made with the provider only after the provider has answered here.
 */
export class OidcProvider {
  readonly #settings: OidcSettings;
  readonly #onReachable: () => Promise<void>;
  readonly #log: { info: (message: string) => void; warn: (message: string) => void };
  readonly #retry: typeof RETRY;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;
  reachable = false;

  constructor(options: {
    settings: OidcSettings;
    onReachable: () => Promise<void>;
    log: { info: (message: string) => void; warn: (message: string) => void };
    /** Tests do not wait a second. */
    retry?: typeof RETRY;
  }) {
    this.#settings = options.settings;
    this.#onReachable = options.onReachable;
    this.#log = options.log;
    this.#retry = options.retry ?? RETRY;
  }

  get name(): string {
    return this.#settings.name;
  }

  /** Tries now, and again and again until it is there. Never rejects: people with a password can sign in meanwhile. */
  async start(retryMs = this.#retry.firstMs): Promise<void> {
    const problem = await this.#problem();
    if (this.#stopped) return;
    if (problem === null) {
      this.reachable = true;
      this.#log.info('The identity provider is reachable.');
      return;
    }
    this.#log.warn(`The identity provider is not reachable: ${problem} Trying again in ${retryMs / 1000} s.`);
    this.#timer = setTimeout(() => void this.start(Math.min(retryMs * 2, this.#retry.lastMs)), retryMs);
    this.#timer.unref();
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  async #problem(): Promise<string | null> {
    try {
      const response = await fetch(discoveryUrlOf(this.#settings.issuer), {
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      if (!response.ok) return `its discovery document answers ${response.status}.`;
      const found = discoverySchema.safeParse(await response.json());
      if (!found.success) return 'its discovery document lacks what is needed.';
      if (found.data.issuer.replace(/\/$/, '') !== this.#settings.issuer)
        return 'it says it is another issuer than OIDC_ISSUER.';
      await this.#onReachable();
      return null;
    } catch (error) {
      return error instanceof Error && error.name === 'TimeoutError'
        ? 'it does not answer.'
        : 'no connection, or no JSON.';
    }
  }
}
