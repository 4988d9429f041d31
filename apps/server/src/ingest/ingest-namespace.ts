import { problem } from '@evenkeel/protocol';
import type { House } from '../pipeline/ports.ts';
import { bindCommands } from '../realtime/bind-commands.ts';
import type { LiveNamespace } from '../realtime/live-namespace.ts';
import { ingestCommands } from './ingest-commands.ts';
import type { KeyCheck } from './key-check.ts';

/** Namespace `/ingest`: chat desks, each with a key in `auth.apiKey`. */
export function openIngestNamespace(ingest: LiveNamespace, options: { house: House; isIngestKey: KeyCheck }): void {
  const commands = ingestCommands(options.house);
  ingest.use((socket, next) => {
    if (options.isIngestKey((socket.handshake.auth as Record<string, unknown>).apiKey)) {
      next();
      return;
    }
    const refusal = problem('no-key', 'The connection has no ingest key, or one this server does not know.');
    next(Object.assign(new Error(refusal.code), { data: refusal }));
  });
  ingest.on('connection', (socket) => bindCommands(socket, commands, null, options.house.onFault));
}
