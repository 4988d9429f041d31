import { words } from '../match/word-classes.ts';
import { NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { NEGATOR } from './word-roles.ts';

/** Words by which somebody's opinion is told. */
const TELLING = words(
  `say says said saying claim claims claimed claiming call calls called calling think thinks thinking thought believe believes believing
   tell tells told telling argue argues arguing shout shouts shouted shouting yell yelled yelling scream screamed chant chanted
   chanting write writes wrote writing written post posted posting comment commented commenting tweet tweeted suggest suggests
   suggesting suggested insinuate imply implies describe describes described describing label labelled labelling refer refers
   referred referring sing singing spray sprayed teach teaches taught joke joking insist insists pretend pretends assume assumes heard hear
   reads feel feels felt`,
);
/** The same as things: "comments like …", "the idea that …". */
const TOLD = words(
  `statement statements phrase phrases slur idea notion belief beliefs opinion claim claims comment comments message messages sign signs
   graffiti slogan slogans remark remarks stereotype stereotypes myth lie propaganda rumour rumor view views attitude post
   posts tweet tweets joke jokes words word term terms insult insults song lyrics headline leaflet poster`,
);
/** Whose opinion it is when they tell it: the speaker's, or as the speaker holds, everybody's. */
const OWN_TELLERS = words(
  `i we lets everyone everybody nobody us im id ive must should honestly just personally truly really still always also
   gonna to do did cant`,
);
/** Passes judgement on what was said, and so does not say it. */
const CONDEMNING = words(
  `racist racism sexist sexism homophobic homophobia transphobic transphobia islamophobic islamophobia antisemitic antisemitism
   misogynistic misogyny misogynist xenophobic xenophobia bigot bigoted bigotry bigots racists sexists prejudice prejudiced stereotype
   stereotypes hateful unacceptable intolerant intolerance discriminatory discrimination offensive ableist ableism wrong untrue false
   harmful outdated unfair insensitive inexcusable hurtful slur slurs nonsense appalling cruel ridiculous problematic
   condemn condemned horrific vile shameful`,
);
/** Before a judgement that is waved away: "I am not racist but", "call me sexist". */
const WAVED = words('not never isnt arent aint call sound seem nothing dont wasnt if care whats');
const FRAME_REACH = 14;
const CLAUSE_REACH = 6;
const SPEECH_REACH = 40;

/**
 * Whether the words from `first` on are somebody else's opinion: told of others ("people who think …", "stop saying …") or
 * judged beside it ("… is a racist thing to say").
 */
export function isDisowned(tokens: readonly Token[], first: number, last: number): boolean {
  return isFramed(tokens, first) || isCondemned(tokens, first, last);
}

/** Whether a clause tells what others call somebody: "saying that they are …", "nobody should call them …". */
export function isTold(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= CLAUSE_REACH; at--) {
    if ((tokens[at + 1] as Token).breakBefore !== NO_BREAK) return false;
    if (TELLING.has((tokens[at] as Token).info.word)) return isOthers(tokens, at);
  }
  return false;
}

function isFramed(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= FRAME_REACH; at--) {
    if ((tokens[at + 1] as Token).breakBefore === SENTENCE_BREAK) return false;
    const { word } = (tokens[at] as Token).info;
    if (TOLD.has(word) && first - at <= 6 && !isOwned(tokens, at)) return true;
    if (TELLING.has(word)) return isOthers(tokens, at);
    if (word === 'who' && at > 0 && !isGroupRelative(tokens, at)) return true;
  }
  return false;
}

/** "my opinion that …" */
function isOwned(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 2; before--) {
    const { word } = (tokens[before] as Token).info;
    if (word === 'my' || word === 'our') return true;
  }
  return false;
}

/** Told by others, or by the speaker with a "not": "I would never say …". */
function isOthers(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || (tokens[at] as Token).breakBefore === SENTENCE_BREAK) {
    // "Saying … is wrong" tells; "Say no to …" and "Tell them …" order.
    return (tokens[at] as Token).info.word.endsWith('ing');
  }
  // "It has to be said", "don't you think", "whatever you say": no one else's opinion.
  const word = tokens[at - 1]?.info.word;
  if (word === 'be') return false;
  if (word === 'also' || word === 'you') {
    const further = tokens[at - 2]?.info.word;
    const furthest = tokens[at - 3]?.info.word;
    if (ASKED.has(further ?? '') || (word === 'also' && ASKED.has(furthest ?? ''))) return false;
  }
  let before = at - 1;
  for (; before >= 0 && at - before <= 5; before--) {
    const { word, roles } = (tokens[before] as Token).info;
    if (roles & NEGATOR || word === 'stop' || word === 'wrong' || word === 'dare' || word === 'whoever') return true;
    if (!OWN_TELLERS.has(word)) return true;
    if (word === 'i' || word === 'we' || word === 'im' || word === 'everyone' || word === 'everybody') {
      const denied = (tokens[before - 1]?.info.roles ?? 0) & NEGATOR;
      return denied !== 0;
    }
    if ((tokens[before] as Token).breakBefore !== NO_BREAK) return false;
  }
  return false;
}

/** "Muslims who …" still speaks of them; "people who …", "he who …" speaks of others who do the hating. */
function isGroupRelative(tokens: readonly Token[], at: number): boolean {
  const before = (tokens[at - 1] as Token).info.word;
  return !OTHERS.has(before);
}

const ASKED = words('do dont whatever');
const OTHERS = words(
  `people those anyone someone everyone everybody anybody somebody person man men guys guy bigots racists idiots others
   politicians parents kids friends colleagues trolls nazis extremists customers`,
);

function isCondemned(tokens: readonly Token[], first: number, last: number): boolean {
  let sentences = 0;
  for (let at = last + 1; at < tokens.length && at - last <= SPEECH_REACH && sentences < 2; at++) {
    if ((tokens[at] as Token).breakBefore === SENTENCE_BREAK) sentences++;
    if (isJudgement(tokens, at, first)) return true;
  }
  for (let at = first - 1; at >= 0 && first - at <= FRAME_REACH; at--) {
    if ((tokens[at + 1] as Token).breakBefore === SENTENCE_BREAK) break;
    if (isJudgement(tokens, at, first)) return true;
  }
  return false;
}

function isJudgement(tokens: readonly Token[], at: number, first: number): boolean {
  const { word } = (tokens[at] as Token).info;
  if (word === 'hate' && tokens[at + 1]?.info.word === 'speech') return true;
  if (
    (word === 'ok' || word === 'okay' || word === 'acceptable' || word === 'funny' || word === 'true') &&
    isDenied(tokens, at)
  )
    return true;
  if (!CONDEMNING.has(word)) return false;
  for (let before = at - 1; before >= 0 && at - before <= 3; before--) {
    if (WAVED.has((tokens[before] as Token).info.word)) return false;
  }
  return at < first || !isSaidOfGroup(tokens, at, first);
}

/** "Blacks are racist": the judgement is of them. */
function isSaidOfGroup(tokens: readonly Token[], at: number, first: number): boolean {
  for (let before = at - 1; before >= first && at - before <= 6; before--) {
    const { word } = (tokens[before] as Token).info;
    if ((tokens[before + 1] as Token).breakBefore !== NO_BREAK) return false;
    if (word === 'is' || word === 'its' || word === 'thats' || word === 'that' || word === 'this') return false;
    if (word === 'are' || word === 'theyre' || word === 'they') return true;
  }
  return false;
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 3; before--) {
    if ((tokens[before] as Token).info.roles & NEGATOR) return true;
  }
  return false;
}
