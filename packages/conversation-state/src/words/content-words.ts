/** Words that say nothing of what a message is about; shorter ones are left out anyway. */
const EMPTY_WORDS =
  'about after again already also always another anybody anyone anything back because been before being cannot come could does doing done dont down each else even ever every from going gone good have having hello here just know like made make many maybe more most much need never nobody nothing okay once only other over please really right said same says should since some somebody someone something still such sure take tell than thank thanks that their them then there these they thing think this those time told under until upon very want wants well were what when where which while will with without would write wrote year your yours';

const SHORTEST = 4;
/** Letters looked at: "delivery" and "delivered" are about the same. */
const STEM = 6;
/** More are not needed to tell one complaint from another, and the state stays small. */
const MOST = 8;

const EMPTY: ReadonlySet<number> = new Set(EMPTY_WORDS.split(' ').map((word) => numberOf(word, 0, word.length)));

/** The words that say what a text is about, each once and as a number: enough to tell whether the same is said again. */
export function contentWords(text: string): number[] {
  const words: number[] = [];
  let start = 0;
  for (let at = 0; at <= text.length && words.length < MOST; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 97 && code <= 122) continue;
    if (at - start >= SHORTEST) {
      const word = numberOf(text, start, at);
      if (!EMPTY.has(word) && !words.includes(word)) words.push(word);
    }
    start = at + 1;
  }
  return words;
}

/** How many of the words are among the others. */
export function sharedWords(words: readonly number[], others: readonly number[]): number {
  let shared = 0;
  for (const word of words) if (others.includes(word)) shared += 1;
  return shared;
}

/** Of its first letters, within 16 bits: that two words of two messages meet by chance does not make the messages the same. */
function numberOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end && at < start + STEM; at += 1) {
    number = (Math.imul(number, 31) + text.charCodeAt(at)) & 0xffff;
  }
  return number;
}
