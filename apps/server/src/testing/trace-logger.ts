import { Writable } from 'node:stream';
import pino, { type Logger } from 'pino';

/** Logs everything there is, and keeps it. */
export function traceLogger(logged: string[]): Logger {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  return pino({ level: 'trace' }, stream);
}
