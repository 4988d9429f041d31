import {
  ADJECTIVE,
  ADVERB,
  ALONE,
  AND,
  DETERMINER,
  DONE,
  FINITE,
  ING,
  NOT,
  NOUN,
  NUMBER,
  OBJECT,
  OWNER,
  PAST,
  PLURAL,
  SUBJECT,
  THAT,
  TIME,
} from '../grammar/word-kinds.ts';
import { ACTS, FAILED, isKind, kindsAt, lowerAt, type Person, type Reading, SUFFERS } from './reading.ts';

/** A noun phrase: where it ends, whom a verb after it agrees with, and its head. */
export interface Phrase {
  end: number;
  person: Person;
  /** Index of the word that carries it. */
  head: number;
  /** One thing without an article: "order never came" is a headline, "money never came" a sentence. */
  isBare: boolean;
}

/**
 * The longest noun phrase from `at`, without what may follow it ("of …", "that …"), or null. Words that may be nouns as well
 * as verbs are taken for nouns: whoever needs them as verbs asks for a shorter one with `until`.
 */
export function nounPhrase(reading: Reading, at: number, place: 'subject' | 'object', until = Infinity): Phrase | null {
  reading.triesLeft -= 1;
  if (lowerAt(reading, at + 1) === "else's") return nounPhrase(reading, at + 1, place, until);
  const pronoun = pronounPhrase(reading, at, place);
  if (pronoun !== null) return pronoun;
  let next = at;
  if (FOCUS.test(lowerAt(reading, next))) next += 1;
  const start = next;
  let isPlural = false;
  let hasDeterminer = false;
  let canStandAlone = false;
  let isCounted = false;
  while (next < until && isKind(reading, next, DETERMINER) && next - start < 3) {
    const word = lowerAt(reading, next);
    if (hasDeterminer && ONE_IS_ENOUGH.has(word) && ONE_IS_ENOUGH.has(lowerAt(reading, next - 1))) break;
    canStandAlone = isKind(reading, next, ALONE);
    isPlural = PLURAL_DETERMINERS.test(word);
    hasDeterminer = true;
    next += 1;
  }
  let head = FAILED;
  for (; next < until; next += 1) {
    const kinds = kindsAt(reading, next);
    if ((kinds & (NOUN | NUMBER | OWNER)) !== 0) {
      // "Your daughter's coat" has its article, "Anna's coat" needs none; a husband's has lost it.
      if (
        (kinds & NUMBER) !== 0 ||
        ((kinds & OWNER) !== 0 && (!isLower(reading, next) || lowerAt(reading, next) === "else's"))
      )
        isCounted = true;
      if (next > start && !isCounted && isVerbAfterNoun(reading, next, head)) break;
      if ((kinds & OWNER) === 0) head = next;
      continue;
    }
    // Modifiers belong to it only when a noun follows in the end.
    if (
      (kinds & (ADJECTIVE | DONE | ING)) !== 0 &&
      (head === FAILED || isKind(reading, head, NUMBER)) &&
      (hasDeterminer || (kinds & FINITE & ~PAST) === 0)
    ) {
      if ((kinds & ING) !== 0 && !hasDeterminer && head === FAILED) break;
      if (head !== FAILED && !isKind(reading, head, NUMBER) && (kinds & (DONE | ING)) !== 0) break;
      continue;
    }
    if (
      (kinds & (ADVERB | NOT)) !== 0 &&
      hasDeterminer &&
      head === FAILED &&
      isKind(reading, next + 1, ADJECTIVE | DONE)
    )
      continue;
    break;
  }
  if (head === FAILED) {
    if (!hasDeterminer || !canStandAlone) return null;
    const last = lastAlone(reading, start);
    return { end: last + 1, person: isPlural ? 'many' : 'either', head: last, isBare: false };
  }
  // A lone number is somebody's count ("two"), a lone name or thing is fine.
  // "A few transaction", "3 week": the source is broken, so would be what is said back.
  if (isMiscounted(reading, start, head)) return null;
  const isBare = !hasDeterminer && !isCounted && needsArticle(reading, head);
  return { end: head + 1, person: personOfHead(reading, head, isPlural), head, isBare };
}

function pronounPhrase(reading: Reading, at: number, place: 'subject' | 'object'): Phrase | null {
  const kinds = kindsAt(reading, at);
  const word = lowerAt(reading, at);
  if ((kinds & (SUBJECT | OBJECT)) === 0 || (kinds & (DETERMINER | THAT)) !== 0) return null;
  if ((kinds & (place === 'subject' ? SUBJECT : OBJECT)) === 0) return null;
  if (word === 'you') reading.roles[at] = place === 'subject' ? ACTS : SUFFERS;
  let end = at + 1;
  if (ALL_OF_THEM.test(lowerAt(reading, end)) && word !== 'it' && word !== 'i') end += 1;
  else if (lowerAt(reading, end) === 'else') end += 1;
  return { end, person: PERSONS[word] ?? 'either', head: at, isBare: false };
}

const ALL_OF_THEM = /^(?:guys|all|both)$/;
const FOCUS = /^(?:only|even|just|exactly|about|almost|nearly|over)$/;
const ONE_IS_ENOUGH = new Set('a an the my your our his her its their this these those that no every each'.split(' '));
const PLURAL_DETERMINERS = /^(?:these|those|both|several|many|few)$/;

const PERSONS: Readonly<Record<string, Person>> = {
  i: 'i',
  you: 'you',
  we: 'we',
  he: 'one',
  she: 'one',
  it: 'one',
  they: 'many',
  nobody: 'one',
  somebody: 'one',
  someone: 'one',
  anybody: 'one',
  anyone: 'one',
  everybody: 'one',
  everyone: 'one',
  everything: 'one',
  nothing: 'one',
  something: 'one',
  there: 'either',
  who: 'either',
};

function lastAlone(reading: Reading, start: number): number {
  let last = start;
  while (isKind(reading, last + 1, ALONE) && isKind(reading, last + 1, DETERMINER)) last += 1;
  return last;
}

/** After a noun a word that is rather a verb, or a time of its own, begins something new. */
function isVerbAfterNoun(reading: Reading, at: number, head: number): boolean {
  if (head === FAILED) return false;
  const kinds = kindsAt(reading, at);
  if ((kinds & TIME) !== 0 && (kindsAt(reading, head) & (TIME | NUMBER)) === 0) return true;
  return (kinds & NOUN) === 0 && (kinds & NUMBER) === 0 && (kinds & OWNER) === 0;
}

function personOfHead(reading: Reading, head: number, isPlural: boolean): Person {
  const word = lowerAt(reading, head);
  if (COLLECTIVE.has(word) || isKind(reading, head, NUMBER) || PARTS_OF.has(word)) return 'either';
  if (isPlural || isKind(reading, head, PLURAL)) return isKind(reading, head, PLURAL) || isPlural ? 'many' : 'one';
  return reading.words[head]?.say === word ? 'one' : 'either';
}

function isMiscounted(reading: Reading, start: number, head: number): boolean {
  if (isKind(reading, head, PLURAL | NUMBER | ADVERB) || !isLower(reading, head) || head === start) return false;
  const word = lowerAt(reading, head);
  if (COLLECTIVE.has(word) || UNCOUNTED.has(word) || word === 'am' || word === 'pm') return false;
  const before = lowerAt(reading, head - 1);
  if (COUNTS_MANY.test(before)) return true;
  return start === head - 1 && /^\d+$/.test(before) && before !== '1';
}

const COUNTS_MANY =
  /^(?:few|many|several|both|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|these|those)$/;

function isLower(reading: Reading, at: number): boolean {
  return reading.words[at]?.say === lowerAt(reading, at);
}

function needsArticle(reading: Reading, head: number): boolean {
  return (
    isLower(reading, head) && !isKind(reading, head, PLURAL | TIME | ADVERB) && !UNCOUNTED.has(lowerAt(reading, head))
  );
}

/** What is not counted, or is spoken of without an article. */
const UNCOUNTED = new Set(
  `money cash credit change interest compensation internet wifi broadband fibre service signal reception coverage power electricity gas water heating
   heat air light food soup milk bread meat chicken fish beef rice coffee tea wine beer sugar salt cheese cutlery sauce pizza support help assistance information info
   data access software hardware music content storage space luggage baggage furniture equipment mail post spam traffic weather work staff
   management security maintenance insurance tax vat postage shipping delivery packaging transport feedback communication confirmation notice
   explanation proof evidence permission responsibility time sleep trouble damage mould mold dust dirt smoke noise poisoning paper plastic
   sync backup tracking roaming billing banking research training education health pain stress business everything nothing something anything
   somebody nobody homework priority nonsense advice news luck stuff clothing jewellery jewelry makeup tv television bluetooth
   customer-service overtime progress use breakfast lunch dinner school college university hospital town home bed class fuel petrol diesel oil ones
   video audio sound crypto bitcoin cashback`.split(/\s+/),
);

const COLLECTIVE = new Set(
  'team staff support company bank airline data police management service services people crew family couple lot lots plenty series news headphones customer department store shop other others same media pair number ones headquarters kids'.split(
    ' ',
  ),
);
const PARTS_OF = new Set('half rest part majority'.split(' '));

/** "My husband and I", "the fries and the burger": noun phrases joined by "and", in the subject. */
export function joinedPhrase(reading: Reading, phrase: Phrase, place: 'subject' | 'object'): Phrase | null {
  if (!isKind(reading, phrase.end, AND) || lowerAt(reading, phrase.end) === 'but') return null;
  const other = nounPhrase(reading, phrase.end + 1, place);
  if (other === null || /^(?:it|there|you|they)$/.test(lowerAt(reading, other.head))) return null;
  return {
    end: other.end,
    person: other.person === 'i' || phrase.person === 'i' ? 'we' : 'many',
    head: other.head,
    isBare: other.isBare,
  };
}
