import { SPELLINGS } from '../grammar/spellings.ts';
import { isShouted, spokenForm } from './spoken-form.ts';
import { giveKinds } from './tag-words.ts';
import type { Stretch, Word } from './word.ts';

/**
 * What a message is made of, in turn: links; words in quotation marks or brackets; handles and hashtags; clock times; sums and
 * numbers; words; a dash between words; anything else. Each part ends where the next begins, so a long text is read once.
 */
const PARTS =
  /(?<link>https?:\/\/\S+|www\.\S+)|(?<quote>["“][^"”“\n]{0,200}["”])|(?<aside>\([^()\n]{0,80}\))|(?<handle>@\w+|#[A-Za-z_]\w*)|(?<clock>\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b\.?))|(?<number>[£$€#]?\d+(?:[.,:/-]\d+)*(?:%|st|nd|rd|th|k|gb|mb|x|h|p|€|£)?(?![A-Za-z])[£$€]?)|(?<word>[\p{L}\p{N}]+(?:['’´`-][\p{L}\p{N}]+)*['’]?)|(?<comma>,)|(?<dash>\s[-–—]+\s|—)|(?<amp>&)|(?<space>[ \t]+)|(?<end>[\s\S])/giu;

/** Longer than this no sentence of a chat is meant to be read at once; the rest of it is refused. */
const MOST_WORDS = 60;

/** Cuts a text into stretches and gives every word its kinds. Linear: each sign is looked at once. */
export function readStretches(text: string): Stretch[] {
  const shouted = isShouted(text);
  const stretches: Stretch[] = [];
  let current: Stretch = { words: [], isQuestion: false, breaksOff: false, startsAfresh: true };
  const close = (isQuestion: boolean, startsAfresh: boolean, breaksOff = false) => {
    current.isQuestion = isQuestion;
    current.breaksOff = breaksOff;
    if (current.words.length > 0) stretches.push(current);
    current = { words: [], isQuestion: false, breaksOff: false, startsAfresh };
  };
  for (const part of text.matchAll(PARTS)) {
    const { word, number, clock, comma, amp, dash, handle, quote, end, link } = part.groups ?? {};
    const start = part.index;
    const [whole] = part;
    const span = { start, end: start + whole.length };
    if (word !== undefined) pushWord(current.words, word, span, shouted);
    else if (number !== undefined || clock !== undefined) {
      current.words.push({ lower: whole.toLowerCase(), say: whole, ...span, kinds: 0 });
    } else if (comma !== undefined) current.words.push({ lower: ',', say: ',', ...span, kinds: 0 });
    else if (amp !== undefined) pushWord(current.words, 'and', span, shouted);
    else if (handle !== undefined || link !== undefined) {
      // Before the first word a handle only addresses; in a sentence it is part of what is said, and nothing we could say.
      if (current.words.length > 0) current.words.push({ lower: '@', say: '@', ...span, kinds: 0 });
    } else if (quote !== undefined) current.words.push({ lower: '"', say: '"', ...span, kinds: 0 });
    else if (dash !== undefined) close(false, false);
    else if (end !== undefined) close(end === '?', !ODD_SIGNS.test(end), ODD_SIGNS.test(end) && end !== ';');
  }
  close(false, true);
  for (const stretch of stretches) {
    while (TRAILING.has(stretch.words.at(-1)?.lower ?? '')) stretch.words.pop();
    stretch.words = settle(stretch.words).slice(0, MOST_WORDS);
    giveKinds(stretch.words);
  }
  return stretches;
}

/** At the end of a sentence these are addressed to somebody, and no part of what is told. */
const TRAILING = new Set([
  '@',
  ',',
  'please',
  'thanks',
  'thankyou',
  'ok',
  'okay',
  'guys',
  'sir',
  'lol',
  'smh',
  'ugh',
  'tho',
  'wtf',
  'omg',
  'asap',
  'mate',
  'man',
  'madam',
  'folks',
  'cheers',
  'yes',
  'no',
  'right',
]);

/** After these no sentence begins: what follows leans on what stood before. */
const ODD_SIGNS = /[:;/\\*_=+<>[\]{}|~^%#$£€]/;

function pushWord(words: Word[], typed: string, span: { start: number; end: number }, shouted: boolean): void {
  const plain = typed.replace(/[’´`]/g, "'").replace(/'$/, '');
  const lower = unstretched(plain.toLowerCase());
  const counted = COUNTED.exec(lower);
  const spelled =
    counted === null ? SPELLINGS.get(lower) : `${counted[1]} ${SPELLINGS.get(counted[2] ?? '') ?? counted[2]}`;
  if (spelled === undefined) {
    words.push({
      lower,
      say: spokenForm(
        lower === plain.toLowerCase() ? plain : lower,
        shouted,
        words.length > 0 && !OWNING_ANY.test(words.at(-1)?.lower ?? ''),
      ),
      ...span,
      kinds: 0,
    });
    return;
  }
  for (const one of spelled.split(' ')) words.push({ lower: one.toLowerCase(), say: one, ...span, kinds: 0 });
}

/** "3days", "45mins". */
const COUNTED = /^(\d+)(days?|weeks?|wks?|months?|hours?|hrs?|minutes?|mins?|years?|yrs?|times?)$/;

/** "Sooo", "stilllll": three of a letter are never meant; one is, or two. */
function unstretched(lower: string): string {
  return STRETCHED.test(lower) ? lower.replace(STRETCHES, '$1') : lower;
}

const STRETCHED = /([a-z])\1\1/;
const STRETCHES = /([a-z])\1{2,}/g;

/** What only its neighbours decide: "it's" is or has, "its" with a lost apostrophe, "my mums phone". */
function settle(words: Word[]): Word[] {
  const settled: Word[] = [];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const lower = word.lower;
    const whole = lower === 'its' && next !== undefined && FOLLOWS_IT_IS.test(next.lower) ? "it's" : lower;
    const stem = whole.endsWith("'s") ? whole.slice(0, -2) : '';
    if (stem !== '' && (STEMS.has(stem) || FOLLOWS_NOUN_IS.test(next?.lower ?? ''))) {
      const verb = isHas(words, index + 1) ? 'has' : 'is';
      settled.push({ ...word, lower: stem, say: word.say.replace(/['’]?s$/i, '') });
      settled.push({ ...word, lower: verb, say: verb });
    } else if (KIN.test(lower) && OWNING.test(words[index - 1]?.lower ?? '') && isThingOf(next)) {
      const owned = lower.replace(/s$/, "'s");
      settled.push({ ...word, lower: owned, say: owned });
    } else settled.push(word);
  }
  return settled;
}

const STEMS = new Set(
  'it that there here what where when who how why he she this everything nothing nobody everyone something someone'.split(
    ' ',
  ),
);
const FOLLOWS_IT_IS =
  /^(?:been|not|still|just|a|an|the|now|never|going|all|so|too|very|only|really|already|my|your|about|gone|got|over|like|supposed|broken|late|wrong|because|taking|getting|saying|showing|asking|driving|costing|\d.*)$/;
const FOLLOWS_NOUN_IS = /^(?:not|still|been|never|always|gone|broken|missing|late|arrived|stopped|working|down|wrong)$/;
const KIN =
  /^(?:(?:grand)?(?:mother|father|daughter|son)|mum|mom|dad|sister|brother|wife|husband|partner|girlfriend|boyfriend|friend|neighbour|neighbor|boss|nan|gran|baby|landlord|colleague|uncle|aunt|fiance)s$/;
/** What is owned is a thing, even with a capital: "my Order". */
const OWNING_ANY = /^(?:my|our|your|the|a|an|this|any|no)$/;
const OWNING = /^(?:my|our|late|old|elderly|little|younger|older|best)$/;

function isThingOf(next: Word | undefined): boolean {
  return next !== undefined && /^[a-z]/.test(next.lower) && !NO_THING.test(next.lower);
}

const NO_THING =
  /^(?:are|were|have|had|do|did|can|could|will|would|is|was|has|who|that|which|and|or|but|in|on|at|to|for|from|with|both|never|still|got|all|keep|need|want|came|went|live|about)$/;

/** Before "been", "got" and what happens by itself; "it's broken" is, "it's arrived" has. */
function isHas(words: readonly Word[], from: number): boolean {
  let at = from;
  while (BETWEEN.test(words[at]?.lower ?? '')) at += 1;
  return HAS_DONE.test(words[at]?.lower ?? '');
}

const BETWEEN = /^(?:not|never|still|just|already|now|only|also|all|suddenly|finally|even)$/;
const HAS_DONE =
  /^(?:been|got|had|taken|arrived|stopped|disappeared|happened|become|started|come|expired|ended|vanished|crashed|failed|gotten|cost|made|left|lost|given)$/;
