export type WorkerInput = {
  /** Directory of the database files; undefined keeps everything in memory. */
  pgDir?: string;
  /** Uncompressed tar of a database directory to start from. */
  snapshot?: Uint8Array<ArrayBuffer>;
  listen: { path: string } | { host: string; port: number };
};

export type ToWorker = { kind: 'dump' } | { kind: 'close' };

export type FromWorker =
  | { kind: 'ready'; port: number }
  | { kind: 'dumped'; snapshot: Uint8Array<ArrayBuffer> }
  | { kind: 'closed' };
