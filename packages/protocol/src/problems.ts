/**
 * Every way a command can fail: the code is the contract, the message says problem, consequence and remedy to a person.
 * `retry` tells a sender whether sending the very same thing again can help.
 */
export const PROBLEMS = {
  'invalid-input': { status: 400, retry: false, remedy: 'Correct the field that is named and send it again.' },
  'message-too-long': {
    status: 413,
    retry: false,
    remedy: 'Cut the text to 4,000 characters, or send it as several messages.',
  },
  'unknown-author': { status: 400, retry: false, remedy: 'Use customer, agent, system or note.' },
  'sent-in-the-future': {
    status: 400,
    retry: false,
    remedy: 'Check the clock of the sender: it may be at most five minutes ahead.',
  },
  'message-id-reused': {
    status: 409,
    retry: false,
    remedy: 'Give every message an id of its own; to change a text, send message:edit.',
  },
  'unknown-message': { status: 404, retry: false, remedy: 'Send the message before you edit it.' },
  'unknown-conversation': {
    status: 404,
    retry: false,
    remedy: 'Send a message first: a conversation begins with its first message.',
  },
  'unknown-alert': {
    status: 404,
    retry: false,
    remedy: 'Reload the wall: the alert may belong to a conversation that is gone.',
  },
  'unknown-note': {
    status: 404,
    retry: false,
    remedy: 'Look at the notes again: the line may have been taken out meanwhile.',
  },
  'phrase-exists': { status: 409, retry: false, remedy: 'Choose another id, or edit the phrase that has it.' },
  'library-invalid': { status: 422, retry: false, remedy: 'Correct what is named; nothing was changed.' },
  'library-changed': {
    status: 409,
    retry: false,
    remedy: 'Someone else published meanwhile: reload, then make your change again.',
  },
  'no-key': {
    status: 401,
    retry: false,
    remedy: 'Send an ingest key: auth.apiKey on the socket, "Authorization: Bearer <key>" over HTTP.',
  },
  'not-in-scope': {
    status: 403,
    retry: false,
    remedy: 'Use the key of this source and queue, or ask an admin to make one.',
  },
  'unknown-key': { status: 404, retry: false, remedy: 'Reload the list: the key may have been revoked.' },
  'not-signed-in': { status: 401, retry: false, remedy: 'Sign in, or in the demo come in through a door.' },
  'wrong-password': { status: 401, retry: false, remedy: 'Check both and try again.' },
  'account-off': { status: 403, retry: false, remedy: 'Ask an admin to switch the account on again.' },
  'too-many-tries': { status: 429, retry: true, remedy: 'Wait a moment, then try again.' },
  'weak-password': { status: 422, retry: false, remedy: 'Choose another one; nothing was changed.' },
  'link-not-valid': { status: 410, retry: false, remedy: 'Ask for a new one: a link works once, and for an hour.' },
  'unknown-person': { status: 404, retry: false, remedy: 'Reload the page: the list may have changed.' },
  'already-taken': { status: 409, retry: false, remedy: 'Choose another one; nothing was changed.' },
  'provider-not-reached': { status: 503, retry: true, remedy: 'Wait a moment, or sign in with a password.' },
  'not-allowed': { status: 403, retry: false, remedy: 'Ask someone whose role includes it.' },
  'demo-off': { status: 403, retry: false, remedy: 'Demo doors open only in demo mode, on this machine.' },
  'unknown-event': { status: 400, retry: false, remedy: 'Use an event of the contract: see docs/events.md.' },
  'not-stored': { status: 503, retry: true, remedy: 'Keep the message and send it again: it is not acknowledged.' },
  'slow-down': { status: 429, retry: true, remedy: 'Wait for `retryAfterMs`, then send it again.' },
  'too-many-connections': {
    status: 429,
    retry: true,
    remedy: 'Close connections that are not needed, or ask the operator for a higher limit.',
  },
  'too-many-rooms': { status: 429, retry: false, remedy: 'Leave conversations that are not looked at.' },
  busy: { status: 503, retry: true, remedy: 'Slow down and send it again.' },
  'nothing-held': {
    status: 404,
    retry: false,
    remedy: 'Check source and id: they are those the chat desk sends with a customer’s messages.',
  },
  'not-found': { status: 404, retry: false, remedy: 'Check the address.' },
  'internal-error': {
    status: 500,
    retry: true,
    remedy: 'Send it again; if it happens twice, look in the log of the server.',
  },
} as const satisfies Record<string, { status: number; retry: boolean; remedy: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** The failing half of every reply. */
export interface Problem {
  ok: false;
  code: ProblemCode;
  /** Problem, consequence, remedy: fit for a person. */
  message: string;
  retry: boolean;
  /** With `slow-down`: how long to wait. */
  retryAfterMs?: number;
}

/** Builds a problem: what is wrong, and what it led to; the remedy comes from the table. */
export function problem(code: ProblemCode, what: string): Problem {
  const { remedy, retry } = PROBLEMS[code];
  return { ok: false, code, message: `${what} ${remedy}`, retry };
}
