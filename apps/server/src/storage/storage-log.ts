/** What storage says while it opens; pino's logger and `console` both fit. */
export type StorageLog = {
  info(message: string): void;
  warn(message: string): void;
};
