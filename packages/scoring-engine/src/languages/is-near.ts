import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import distance from 'natural/lib/natural/distance/levenshtein_distance.js';

/** Words of lower-case letters; one slip has been compared by the caller, letter by letter. */
export function isNear(word: string, target: string, slips: number): boolean {
  if (slips > 1 && distance.DamerauLevenshteinDistance(word, target, { restricted: true }) > slips) return false;
  // Jaro-Winkler favours a shared beginning: slips happen inside words, other words begin otherwise.
  return similarity(word, target) >= 0.9;
}
