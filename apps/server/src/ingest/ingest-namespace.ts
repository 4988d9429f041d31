import { LIMITS, problem } from '@evenkeel/protocol';
import type { Namespace } from 'socket.io';
import { ConnectionCount } from '../limits/connection-count.ts';
import type { House } from '../pipeline/ports.ts';
import { bindCommands } from '../realtime/bind-commands.ts';
import { ingestCommands } from './ingest-commands.ts';
import type { IngestKey, IngestKeys } from './ingest-keys.ts';
import type { KeyPaces } from './key-paces.ts';

/** Connections opened with this key. */
export function keyRoomOf(keyId: string): string {
  return `key:${keyId}`;
}

/** Namespace `/ingest`: chat desks, each with a key in `auth.apiKey`. */
export function openIngestNamespace(
  ingest: Namespace,
  options: { house: House; keys: IngestKeys; paces: KeyPaces },
): void {
  const { house, keys, paces } = options;
  const connections = new ConnectionCount(LIMITS.socketsPerKey);
  const commands = ingestCommands(house, keys);
  ingest.use((socket, next) => {
    const key = keys.find((socket.handshake.auth as Record<string, unknown>).apiKey);
    const refusal = key
      ? connections.enter(key.keyId)
        ? null
        : problem('too-many-connections', `This ingest key has ${LIMITS.socketsPerKey} connections open already.`)
      : problem('no-key', 'The connection has no ingest key, or one this server does not know.');
    if (refusal) {
      next(Object.assign(new Error(refusal.code), { data: refusal }));
      return;
    }
    (socket.data as { key?: unknown }).key = key;
    next();
  });
  ingest.on('connection', (socket) => {
    const { key } = socket.data as { key: IngestKey };
    socket.on('disconnect', () => connections.leave(key.keyId));
    void socket.join(keyRoomOf(key.keyId));
    bindCommands(socket, commands, key, { onFault: house.onFault, pace: paces.of(key) });
  });
}
