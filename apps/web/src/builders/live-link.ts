import type { LiveFacts } from '@evenkeel/protocol';
import type { LiveSocket } from '../realtime/live-socket.ts';

/** A command that has been sent and waits for its answer. */
export interface PendingCommand {
  name: string;
  body: unknown;
  reply: (answer: unknown) => Promise<void>;
  /** The answer never comes. */
  timeOut: () => Promise<void>;
}

/** Both ends of a connection in one process: what the page sends is kept, what the server says is said by hand. */
export function buildLiveLink() {
  const listeners = new Map<string, Set<(...values: never[]) => void>>();
  const commands: PendingCommand[] = [];
  const link = {
    connected: true,
    active: true,
    on(name: string, listener: (...values: never[]) => void) {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      return link;
    },
    off(name: string, listener: (...values: never[]) => void) {
      listeners.get(name)?.delete(listener);
      return link;
    },
    emit(name: string, body: unknown) {
      commands.push({ name, body, reply: async () => {}, timeOut: async () => {} });
      return link;
    },
    timeout: () => ({
      emitWithAck: (name: string, body: unknown) =>
        new Promise((answered, failed) => {
          commands.push({
            name,
            body,
            reply: async (answer) => {
              answered(answer);
              await Promise.resolve();
            },
            timeOut: async () => {
              failed(new Error('operation has timed out'));
              await Promise.resolve();
            },
          });
        }),
    }),
  };
  function say(name: string, ...values: unknown[]) {
    for (const listener of listeners.get(name) ?? []) (listener as (...values: unknown[]) => void)(...values);
  }
  return {
    socket: link as unknown as LiveSocket,
    /** Every command so far with this name, oldest first. */
    sent: (name: string) => commands.filter((command) => command.name === name),
    /** The newest command with this name; throws when there is none. */
    last(name: string): PendingCommand {
      const found = commands.findLast((command) => command.name === name);
      if (!found) throw new Error(`No "${name}" was sent, so it cannot be answered. Let the page send it first.`);
      return found;
    },
    fact<Name extends keyof LiveFacts>(name: Name, fact: Parameters<LiveFacts[Name]>[0]) {
      say(name, fact);
    },
    lose() {
      link.connected = false;
      say('disconnect', 'transport close');
    },
    comeBack() {
      link.connected = true;
      say('connect');
    },
  };
}
