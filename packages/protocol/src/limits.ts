/** Size limits of everything that comes from outside. A limit is a promise to both sides: it is documented and tested. */
export const LIMITS = {
  /** UTF-16 units of one message's text. */
  textLength: 4000,
  /** UTF-16 units of a sentence to explain: each finding is tried on altered copies of it. */
  explainedLength: 400,
  /** UTF-16 units of one line of the running notes, and of what an agent writes when they ask for help. */
  noteLength: 200,
  /** Characters of an id given by a chat desk. */
  idLength: 128,
  /** Rules of the draft coach that one agent has muted. */
  mutedRules: 500,
  /** Messages in one batch. */
  batchMessages: 500,
  /** Bytes of one HTTP body or socket frame. */
  bodyBytes: 1_048_576,
  frameBytes: 1_048_576,
  /** What one page may say, per second and in a burst. */
  liveEventsPerSecond: 40,
  liveEventsBurst: 120,
  /** Conversations one page may look at at once. */
  roomsPerSocket: 100,
  /** Connections of one ingest key. */
  socketsPerKey: 200,
  /** How far a clock may be ahead of ours before a message is refused, in milliseconds. */
  clockSkewMs: 5 * 60_000,
} as const;
