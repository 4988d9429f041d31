/** Whose side changes when the clause is said back. */
const TURNED: Record<string, string> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "i'm": 'you are',
  im: 'you are',
  "i've": 'you have',
  ive: 'you have',
  "we're": 'you are',
  "we've": 'you have',
};

/** A complaint begins with who it happened to or what it happened to. */
const BEGINNING = /^\s*(?:i|i'm|i've|im|ive|my|we|we're|we've|our|the|nobody|no\s+one)\s/i;

/** Verbs of complaints; with "-ed" they cover what is safe to say back. Anything else is refused. */
const VERBS = new Set(
  "am is are was were isn't aren't wasn't weren't isnt arent wasnt werent have has had haven't hasn't hadn't havent hasnt hadnt do does did don't doesn't didn't dont doesnt didnt can can't cannot cant could couldn't couldnt won't wont keep keeps kept got get gets came comes went goes paid sent bought lost broke found left made said told took gave stopped says shows spent need needs want wants answers replies works helps happens arrives starts charges".split(
    ' ',
  ),
);
const ADVERBS = new Set(['still', 'never', 'just', 'already', 'only', 'even', 'now', 'also', 'really', 'ever']);

/** What somebody thinks, hopes or swears is theirs to say: said back it mocks. */
const NOT_SAID_BACK = new Set(
  'enough going gonna patience temper mind angry furious upset annoyed frustrated disappointed tired sick fed mad livid sad scared worried think guess hope mean swear know feel hate love bet wish suppose believe thought knew felt hated sorry thank thanks appreciate would could should might if maybe lol honestly like understand remember wonder'.split(
    ' ',
  ),
);
/** "you" on the customer's lips is the agent: turning both sides at once cannot be told apart by rules. */
const OTHER_SIDE = /^(?:you|your|yours|you're|youre|you've|you'll|u|ur|yourself)$/;
const DANGLING = new Set(
  'and but or so the a an to of for with at on in by from that than my your as is was'.split(' '),
);

const WORD = /^(?:[A-Za-z]+(?:['-][A-Za-z]+)*|[£$€]?\d+(?:[.,]\d+)?%?|#?[A-Za-z]{0,4}-?\d{2,})$/;
const STRETCHED = /([a-z])\1\1/i;

const FEWEST_WORDS = 4;
const MOST_WORDS = 15;

/**
 * "My order never came" → "your order never came". One short clause, word by word, or null as soon as anything is unusual:
 * another subject, an unknown verb near the beginning, "you", a stretched or odd word, a loose end.
 */
export function turnClause(clause: string): string | null {
  if (!BEGINNING.test(clause)) return null;
  const words = clause.trim().split(/\s+/);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return null;
  const lower = words.map((word) => word.toLowerCase());
  if (DANGLING.has(lower.at(-1) ?? '')) return null;
  for (const [index, word] of words.entries()) {
    const plain = lower[index] ?? '';
    if (!WORD.test(word) || STRETCHED.test(word) || OTHER_SIDE.test(plain) || NOT_SAID_BACK.has(plain)) return null;
  }
  if (!hasVerb(lower)) return null;
  const isShouted = clause === clause.toUpperCase();
  const turned = lower.map((word, index) => turnedWord(word, index, lower, isShouted ? word : (words[index] ?? word)));
  // An "am" that belongs to no "I" beside it cannot be turned.
  return turned.includes('am') ? null : turned.join(' ');
}

/** A finite verb within the reach of a short subject: "I …", "my new kettle …", "the man on the phone …". */
function hasVerb(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (first.includes("'") || first === 'im' || first === 'ive') return true;
  const isPronoun = first === 'i' || first === 'we' || first === 'nobody';
  const verb = words.slice(1).find((word) => !ADVERBS.has(word));
  if (isPronoun) return verb !== undefined && isVerb(verb);
  return words.slice(2, 7).some(isVerb);
}

function isVerb(word: string): boolean {
  return VERBS.has(word) || /[a-z]{2}ed$/.test(word);
}

function turnedWord(word: string, index: number, words: readonly string[], original: string): string {
  const turned = TURNED[word];
  if (turned !== undefined) return turned;
  const subject = ADVERBS.has(words[index - 1] ?? '') ? words[index - 2] : words[index - 1];
  if (subject === 'i') {
    if (word === 'am') return 'are';
    if (word === 'was') return 'were';
    if (word === "wasn't" || word === 'wasnt') return "weren't";
  }
  return index === 0 ? word : original;
}
