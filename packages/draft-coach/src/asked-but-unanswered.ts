import type { DraftReading, DraftToken, Sentence } from './read-draft.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WHEN = set('when');
const HOW = set('much many long often soon');
const YES_NO_OPENERS = set('can could will would is are am do does did has have had was were should may shall');
const WH_OPENERS = set('when where why what how who which');
const YES_NO = set('yes no not sure certainly absolutely indeed right correct never neither possible yep nope unable');
/** Whoever says that they will look has not passed the question over; nor has whoever asks back. */
const LOOKING = set('check checking find finding look looking ask asking moment second minute confirm confirming let');
/** They say what is asked after; all other words are about something. */
const GRAMMAR = set(
  `i me my you your yours we us our he she it they them their this that these those a an the and or but so if of in on at to for
   from with about by as be been being is are am was were do does did has have had can could will would should may might must not no
   yes please thanks thank hello hi hey there here just still again now then than too very really any some all get got going go
   tell know want need like what when where why how who which also only more much many long soon ever yet already`
    .split(/\s+/)
    .join(' '),
);
const TIMES = set(
  `monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight morning afternoon evening noon week weeks day days
   hour hours minute minutes month months january february march april may june july august september october november december
   once after before until by`
    .split(/\s+/)
    .join(' '),
);
const REASONS = set('because since due reason caused cause');

/** Whether the last question of a message is neither answered, nor named, nor taken up in the draft. In doubt: no. */
export function askedButUnanswered(asked: DraftReading, draft: DraftReading): boolean {
  const question = lastQuestion(asked);
  if (question === null) return false;
  const said = draft.tokens.map(({ info }) => info.word);
  if (said.some((word) => LOOKING.has(word)) || draft.text.includes('?')) return false;
  const opener = question.find(({ info }) => WH_OPENERS.has(info.word) || YES_NO_OPENERS.has(info.word))?.info.word;
  if (opener === undefined) return false;
  if (!WH_OPENERS.has(opener) && said.some((word) => YES_NO.has(word))) return false;
  const isAmount = WHEN.has(opener) || question.some(({ info }) => HOW.has(info.word));
  if (isAmount && draft.tokens.some(({ kind, info }) => kind === 'number' || TIMES.has(info.word))) return false;
  if (opener === 'why' && said.some((word) => REASONS.has(word))) return false;
  const subjects = new Set(question.filter(isAboutSomething).map(({ info }) => beginningOf(info.word)));
  if (subjects.size === 0) return false;
  return !said.some((word) => subjects.has(beginningOf(word)));
}

function lastQuestion({ text, tokens, sentences }: DraftReading): DraftToken[] | null {
  for (let index = sentences.length - 1; index >= 0; index--) {
    const { first, last } = sentences[index] as Sentence;
    const until = tokens[last + 1]?.start ?? text.length;
    if (text.slice((tokens[last] as DraftToken).end, until).includes('?')) return tokens.slice(first, last + 1);
  }
  return null;
}

function isAboutSomething({ info, kind }: DraftToken): boolean {
  return kind === 'word' && info.word.length > 2 && !GRAMMAR.has(info.word);
}

/** "refund", "refunded", "refunds": without a stemmer, five letters tell. */
function beginningOf(word: string): string {
  return word.slice(0, 5);
}
