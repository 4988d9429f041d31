import type { PhraseScore } from '../compile-suggestions.ts';

/** What became of one phrase, counted over all chats. */
export interface PhraseStats {
  phraseId: string;
  shown: number;
  /** Inserted or copied. */
  used: number;
  /** Used, and what was sent next still had most of it. */
  sent: number;
  /** Dismissed for what the phrase itself is: not for coming too late. */
  dismissed: number;
  /** Mean fall of the tension to the customer's next message, over `followed` sendings; null without any. */
  relief: number | null;
  followed: number;
}

/** Points of rank feedback may move a phrase by: a stage moves kinds by twice as much, so it never decides between kinds. */
const MOST_POINTS = 60;
/** A card that was neither used nor dismissed says little: there were two others beside it. */
const IGNORED_COUNTS = 0.25;
/** Inserted but then rewritten is half a success. */
const REWRITTEN_COUNTS = 0.5;
/** So many imagined showings with the average outcome stand before the first real one. */
const PRIOR = 10;
/** Below so many showings a phrase is not pushed down: it has had no chance yet. */
const NEW_UNTIL_SHOWN = 20;
/** From one end of the success rate to the other. */
const POINTS_OF_SUCCESS = 160;
/** A tension that falls by a tenth more than usual is worth so many tenths of these. */
const POINTS_OF_RELIEF = 150;
const MOST_POINTS_OF_RELIEF = 20;
/** Less is not worth a word on a card. */
const WORTH_SAYING = 0.05;

/**
 * Points of rank for each phrase that was shown, and why. The same numbers give the same points: each rate is pulled towards that
 * of all phrases by a prior, so few showings move little, and there is no chance in it.
 */
export function scorePhrases(stats: readonly PhraseStats[]): Map<string, PhraseScore> {
  let successes = 0;
  let trials = 0;
  let relief = 0;
  let followed = 0;
  for (const one of stats) {
    successes += successesOf(one);
    trials += trialsOf(one);
    relief += (one.relief ?? 0) * one.followed;
    followed += one.followed;
  }
  const usual = trials === 0 ? 0 : successes / trials;
  const usualRelief = followed === 0 ? 0 : relief / followed;
  return new Map(stats.map((one) => [one.phraseId, { points: pointsOf(one, usual, usualRelief), why: whyOf(one) }]));
}

function successesOf({ used, sent }: PhraseStats): number {
  return sent + REWRITTEN_COUNTS * (used - sent);
}

function trialsOf({ shown, used, dismissed }: PhraseStats): number {
  return used + dismissed + IGNORED_COUNTS * Math.max(0, shown - used - dismissed);
}

function pointsOf(one: PhraseStats, usual: number, usualRelief: number): number {
  const rate = (successesOf(one) + PRIOR * usual) / (trialsOf(one) + PRIOR);
  const fall = ((one.relief ?? usualRelief) - usualRelief) * (one.followed / (one.followed + PRIOR));
  const points = POINTS_OF_SUCCESS * (rate - usual) + clamp(POINTS_OF_RELIEF * fall, MOST_POINTS_OF_RELIEF);
  const bounded = Math.round(clamp(points, MOST_POINTS));
  return one.shown < NEW_UNTIL_SHOWN ? Math.max(0, bounded) : bounded;
}

function clamp(points: number, most: number): number {
  return Math.max(-most, Math.min(most, points));
}

function whyOf({ shown, sent, relief, followed }: PhraseStats): string {
  const times = `Sent ${sent} of the ${shown} ${shown === 1 ? 'time' : 'times'} it was offered.`;
  return relief !== null && followed > 1 && relief >= WORTH_SAYING
    ? `${times} The next message was mostly calmer.`
    : times;
}
