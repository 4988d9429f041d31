import type { Thresholds } from '../schema.ts';

/** The numbers of the fold. Where one is a judgement and not a measurement it says so; the scripted conversations hold it. */
export const thresholds: Thresholds = {
  /**
   * One message of heat 0.5 (the engine's decision line) gives a tension of 0.3 after a calm chat: strained begins where one
   * clearly frustrated message ends. Heated takes one message at the very top (1 × 0.6) or two frustrated ones in a row (0.75
   * twice gives 0.63). Critical by tone alone takes four at the very top (1 thrice gives 0.94): anger is the agent's to answer
   * first; danger and the end of the boundary ladder get there at once, by what is said.
   */
  enter: { strained: 0.3, heated: 0.6, critical: 0.95 },
  /** Three fifths to four fifths of the way in: one neutral message after a strained one stays above, two fall below. */
  leave: { strained: 0.18, heated: 0.42, critical: 0.75 },
  /** 15 minutes, our judgement: a chat taken up again after an hour starts nearly fresh (1/16), one after a minute does not. */
  decayHalfLifeSeconds: 900,
  /** The newest message counts more than all before it: context moved accuracy by only ±.02 in our measurements, the message carries it. */
  newestWeight: 0.6,
  /** Three can be read in a second; the first is the one to use. */
  maxCards: 3,
  /** T32: humour can help, and goes wrong easily; a house decides for itself. */
  allowHumour: false,
  /** Published field work: empathy beyond the opening lowers satisfaction, what helps then is options (T18). Three is our judgement. */
  empathyBudget: 3,
  /** T17: one for what happened, one for what is new; published field work found that more of them lower satisfaction. */
  apologyBudget: 2,
  /** Seconds, our judgement: after a minute and a half without a line people ask whether anybody is there. */
  stillHereSeconds: 90,
  /** T41: a first reminder, a last warning, then a supervisor or the end; threats and slurs go faster by the ladder itself. */
  boundary: { firstReminder: 1, finalWarning: 2, supervisorOrEnd: 3 },
  /** Minutes, our judgement: after five in a chat, people check whether anybody is still there. */
  longWaitMinutes: 5,
  circumstances: {
    /** A third of the way between two levels: two of them together can move one. */
    adds: 0.08,
    /** Below, "hi", "me again" and "?" are no anger. */
    countFrom: 0.15,
    /** Three read as a burst rather than as a habit of short lines. */
    burstMessages: 3,
    /** A cause is named twice in any chat, when it is told and when it is answered. */
    restatedTurns: 3,
    /** A rise that anybody would notice. */
    sharpRise: 0.35,
    /** A cold word counts as two, so that "whatever" is enough and a plain "ok" is not. */
    curtMessages: 2,
    /** With the newest weight this leaves 85 % of the tension: it goes down, but not as if somebody had calmed down. */
    curtKeeps: 0.75,
  },
};
