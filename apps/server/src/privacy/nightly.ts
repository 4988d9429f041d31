import { Cron } from 'croner';

/** Every night at three, by the clock of the machine: when the fewest chats are open. */
export function nightly(run: () => Promise<void>, onFault: (what: string, error: unknown) => void): Cron {
  return new Cron('0 3 * * *', { unref: true, protect: true, catch: (error) => onFault('retention', error) }, run);
}
