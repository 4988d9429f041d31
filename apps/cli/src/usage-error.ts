/** The command was called in a way it does not understand; the message says what it takes. */
export class UsageError extends Error {}
