import { problem } from '@evenkeel/protocol';
import type { Namespace } from 'socket.io';
import type { House } from '../pipeline/ports.ts';
import { bindCommands } from '../realtime/bind-commands.ts';
import { ingestCommands } from './ingest-commands.ts';
import type { IngestKeys } from './ingest-keys.ts';

/** Connections opened with this key. */
export function keyRoomOf(keyId: string): string {
  return `key:${keyId}`;
}

/** Namespace `/ingest`: chat desks, each with a key in `auth.apiKey`. */
export function openIngestNamespace(ingest: Namespace, options: { house: House; keys: IngestKeys }): void {
  const { house, keys } = options;
  const commands = ingestCommands(house, keys);
  ingest.use((socket, next) => {
    const key = keys.find((socket.handshake.auth as Record<string, unknown>).apiKey);
    if (key) {
      (socket.data as { key?: unknown }).key = key;
      next();
      return;
    }
    const refusal = problem('no-key', 'The connection has no ingest key, or one this server does not know.');
    next(Object.assign(new Error(refusal.code), { data: refusal }));
  });
  ingest.on('connection', (socket) => {
    const { key } = socket.data as { key: NonNullable<ReturnType<IngestKeys['find']>> };
    void socket.join(keyRoomOf(key.keyId));
    bindCommands(socket, commands, key, house.onFault);
  });
}
