import { GROUP, HOSTILE, IDENTITY } from '../adjust/word-roles.ts';
import { LETTERS_IN_NUMBER, MAX_PACKED, PACKED_APOSTROPHE, packLetter } from '../match/spelling-table.ts';
import type { Vocabulary, WordInfo } from '../match/vocabulary.ts';
import { cutRunTogether } from './cut-run-together.ts';
import {
  APOSTROPHE,
  ASCII_KINDS,
  DIGIT,
  EMOJI,
  type FoldedCharacter,
  foldCharacter,
  IGNORED,
  LETTER,
  PUNCTUATION,
  SPACE,
} from './fold-character.ts';
import { MAX_DISGUISE, undoDisguise } from './undo-disguise.ts';

/** How the text is cut before a token: a phrase may cross a comma, never the end of a sentence. */
export const NO_BREAK = 0;
export const CLAUSE_BREAK = 1;
export const SENTENCE_BREAK = 2;

export interface Token {
  info: WordInfo;
  kind: 'word' | 'number' | 'emoji';
  /** Half-open span of the original text. */
  start: number;
  end: number;
  breakBefore: number;
  /** Two letters or more, all of them capitals. */
  isCapitals: boolean;
  /** Between double quotation marks: somebody else's words. */
  isQuoted: boolean;
  /** How many words the term has that claims this one, 0 while none does. Set once the terms are chosen. */
  claimSize: number;
}

/** `!!!`, `???`, `?!`: two or more signs in a row. */
export interface PunctuationRun {
  start: number;
  end: number;
  exclamations: number;
  questions: number;
}

export interface Reading {
  tokens: Token[];
  /** Null when there is none. */
  runs: PunctuationRun[] | null;
  /** Words of two letters or more, and how many of them are all capitals. */
  wordCount: number;
  capitalWords: number;
  /** Words the language of the vocabulary has, among `wordCount`. */
  ownWords: number;
  /** Letters that are not Latin. */
  foreignLetters: number;
  /** All roles that any of its words has: what is asked of every word is asked only where one has the role. */
  roles: number;
  /** Whether any word has a base valence. */
  hasValence: boolean;
  /** Whether anything stands between quotation marks. */
  hasQuotes: boolean;
}

const SMILES = /^(?:[:;=8]['’]?[-o^]?[)(\]dp/\\|*3]|>:[-]?\(|<\/?3)/i;
const MAX_QUOTE = 300;
const CURLY_APOSTROPHE = 0x2019;

/** What the reading functions share while they go over one text. */
interface Reader extends Reading {
  text: string;
  vocabulary: Vocabulary;
  pendingBreak: number;
  /** Words of one letter in a row, and words the language does not have: what the joins at the end look for. */
  singles: number;
  /** Whether three of them ever stood in a row. */
  isSpelledOut: boolean;
  strangers: number;
  /** Positions of double quotation marks, null before the first. */
  quoteMarks: number[] | null;
  /** Where a single quotation mark was opened, −1 when none is. */
  singleQuote: number;
  /** Positions of single quotation marks that were opened and closed, null before the first. */
  singleQuotes: number[] | null;
}

/**
 * One pass over the text: folds, cuts into words, numbers and emoji with their spans, undoes disguises. Linear in the
 * length of any string; never throws.
 */
export function readMessage(text: string, vocabulary: Vocabulary): Reading {
  const reader: Reader = {
    tokens: [],
    runs: null,
    wordCount: 0,
    capitalWords: 0,
    ownWords: 0,
    foreignLetters: 0,
    roles: 0,
    hasValence: false,
    hasQuotes: false,
    text,
    vocabulary,
    pendingBreak: NO_BREAK,
    singles: 0,
    isSpelledOut: false,
    strangers: 0,
    quoteMarks: null,
    singleQuote: -1,
    singleQuotes: null,
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (ASCII_KINDS[code] as number) : foldCharacter(text.codePointAt(at) as number).kind;
    if (kind === SPACE) {
      if (code === 10) reader.pendingBreak = SENTENCE_BREAK;
      at++;
    } else if (kind === LETTER || kind === DIGIT) {
      at = code >= 128 ? readOddWord(reader, at) : kind === LETTER ? readWord(reader, at) : readDigits(reader, at);
    } else if (kind === EMOJI) {
      at = readEmoji(reader, at);
    } else if (kind === IGNORED) {
      at += code >= 0xd800 && code < 0xdc00 && text.codePointAt(at) !== code ? 2 : 1;
    } else {
      at = readSign(reader, at, code);
    }
  }
  if (reader.quoteMarks !== null) markQuoted(reader, reader.quoteMarks);
  if (reader.singleQuotes !== null) markQuoted(reader, reader.singleQuotes);
  if (reader.isSpelledOut) joinSpelledOut(reader);
  if (reader.strangers > 0) {
    joinSplit(reader);
    // Where most words are unknown, being unknown says nothing.
    if (vocabulary.pack.hasDictionary) cutRunTogether(reader);
  }
  if (reader.isSpelledOut || reader.strangers > 0) for (const { info } of reader.tokens) noteWord(reader, info);
  return reader;
}

function emit(
  reader: Reader,
  info: WordInfo,
  kind: Token['kind'],
  start: number,
  end: number,
  isCapitals: boolean,
): void {
  const { pendingBreak: breakBefore } = reader;
  reader.tokens.push({ info, kind, start, end, breakBefore, isCapitals, isQuoted: false, claimSize: 0 });
  reader.pendingBreak = NO_BREAK;
  noteWord(reader, info);
  if (kind !== 'word') return;
  if (info.word.length > 1) reader.singles = 0;
  else if (++reader.singles === MIN_SPELLED) reader.isSpelledOut = true;
  if (end - start > 1) {
    reader.wordCount++;
    if (isCapitals) reader.capitalWords++;
    if (info.isWord) reader.ownWords++;
  }
  if (!info.isWord) reader.strangers++;
}

function noteWord(reader: Reader, { roles, valence }: WordInfo): void {
  reader.roles |= roles;
  if (valence !== 0) reader.hasValence = true;
}

/** The fast way: plain ASCII letters and apostrophes up to anything else. */
function readWord(reader: Reader, start: number): number {
  const { text } = reader;
  let end = start;
  let length = 0;
  let upper = 0;
  let apostrophes = 0;
  let low = 0;
  let high = 0;
  let code = 0;
  for (; end < text.length; end++) {
    code = text.charCodeAt(end);
    if (isAsciiLetter(code)) {
      if ((code & 32) === 0) upper++;
    } else if ((code === 39 || code === CURLY_APOSTROPHE) && isAsciiLetter(text.charCodeAt(end + 1))) {
      apostrophes++;
      code = PACKED_APOSTROPHE;
    } else break;
    if (length++ === LETTERS_IN_NUMBER) {
      high = low;
      low = 0;
    }
    low = packLetter(low, code & 31);
  }
  if (end < text.length && code !== 32 && !endsWord(code, text.charCodeAt(end + 1))) return readOddWord(reader, start);
  if (code === 58 || code === 46) {
    const afterUrl = skipUrl(text, start, end);
    if (afterUrl > 0) return afterUrl;
  }
  let info = length <= MAX_PACKED ? reader.vocabulary.lookSpelling(low, high) : null;
  if (info === null) {
    info = lookUp(reader, start, end);
    if (length <= MAX_PACKED) reader.vocabulary.rememberSpelling(low, high, info);
  }
  const letters = length - apostrophes;
  emit(reader, info, 'word', start, end, upper === letters && letters > 1);
  return end;
}

/** A spelling met for the first time, or too long to be packed. */
function lookUp({ text, vocabulary }: Reader, start: number, end: number): WordInfo {
  const spelling = text.slice(start, end).toLowerCase();
  const plain = spelling.replace(/['\u2019]/g, '');
  return vocabulary.look(plain === spelling ? plain : (vocabulary.pack.contractions.get(plain) ?? plain));
}

/** Whether what follows the letters of a word is certainly no part of a disguise: the slow way decides otherwise. */
function endsWord(code: number, next: number): boolean {
  return code < 128 ? !continuesWord(code, next) : code === CURLY_APOSTROPHE;
}

/** The fast way: plain digits, with single points, commas and colons among them. */
function readDigits(reader: Reader, start: number): number {
  const { text } = reader;
  let end = start + 1;
  let code = text.charCodeAt(end);
  while (
    isAsciiDigit(code) ||
    ((code === 44 || code === 46 || code === 58) && isAsciiDigit(text.charCodeAt(end + 1)))
  ) {
    code = text.charCodeAt(++end);
  }
  if (end < text.length && (isAsciiLetter(code) || code >= 128 || continuesWord(code, text.charCodeAt(end + 1)))) {
    return readOddWord(reader, start);
  }
  emit(reader, reader.vocabulary.number(numberOf(text.slice(start, end))), 'number', start, end, false);
  return end;
}

/** The end of an address whose first word is [start, end), 0 when it is none. */
function skipUrl(text: string, start: number, end: number): number {
  if (end - start > 'https'.length) return 0;
  const word = text.slice(start, end).toLowerCase();
  const isUrl = word === 'http' || word === 'https' ? text.startsWith('://', end) : word === 'www' && text[end] === '.';
  if (!isUrl) return 0;
  let after = end;
  while (after < text.length && text.charCodeAt(after) > 32) after++;
  return after;
}

/** The slow way: accents, lookalikes, digits, symbols, masks. Looks at 2 × MAX_DISGUISE characters at the most at a time. */
function readOddWord(reader: Reader, start: number): number {
  const { text } = reader;
  let folded = '';
  let plainEnd = start;
  let plain = '';
  let inPlain = true;
  let upper = 0;
  let letters = 0;
  let foreign = 0;
  let hasApostrophe = false;
  let end = start;
  /** Ends of `folded` while it grew, to give trailing signs back. */
  const ends: number[] = [];
  while (end < text.length) {
    const codePoint = text.codePointAt(end) as number;
    const width = codePoint > 0xffff ? 2 : 1;
    const character: FoldedCharacter = foldCharacter(codePoint);
    if (character.kind === LETTER || character.kind === DIGIT) {
      folded += character.text;
      for (let i = 0; i < character.text.length; i++) ends.push(end + width);
      if (character.kind === LETTER) {
        letters++;
        if (character.isUpper) upper++;
        if (character.text.charCodeAt(0) > 122) foreign++;
      }
      if (inPlain) {
        plain += character.text;
        plainEnd = end + width;
      }
    } else if (character.kind === APOSTROPHE) {
      hasApostrophe = true;
    } else if (character.kind === IGNORED) {
      if (inPlain) plainEnd = end + width;
    } else if (character.kind === PUNCTUATION && isDisguise(codePoint)) {
      inPlain = false;
      folded += character.text;
      ends.push(end + width);
    } else break;
    end += width;
    // A word may be long; a word with signs in it is either short or not one word.
    if (!inPlain && (ends.length > MAX_DISGUISE || end - start > 2 * MAX_DISGUISE)) break;
  }
  if (plain === '' && folded === '') return end;
  reader.foreignLetters += foreign;
  const disguised = /[^a-z]/.test(folded) ? disguisedWord(reader, folded, plain) : null;
  if (disguised) {
    const length = disguised.length;
    emit(reader, disguised.info, 'word', start, ends[length - 1] ?? end, upper === letters && letters > 1);
    return ends[length - 1] ?? end;
  }
  const digits = /^[0-9]+/.exec(plain)?.[0] ?? '';
  if (digits !== '') return readNumber(reader, start, digits, plain);
  if (plain === '') return start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1);
  const word = (hasApostrophe && reader.vocabulary.pack.contractions.get(plain)) || plain;
  emit(reader, reader.vocabulary.look(word), 'word', start, plainEnd, upper === letters && letters > 1);
  return plainEnd;
}

/** The longest reading first: "b!tch!!!" is tried with its signs, then without the trailing ones. */
function disguisedWord(reader: Reader, folded: string, plain: string): { info: WordInfo; length: number } | null {
  if (plain.length === folded.length && reader.vocabulary.look(plain).isWord) return null;
  const trimmed = folded.replace(/[^a-z0-9*$@]+$/, '');
  const bare = trimmed.replace(/[^a-z0-9]+$/, '');
  for (const candidate of new Set([trimmed, bare])) {
    // Signs only after the letters ("price*") and digits only before or after them ("5th", "b4") are no disguise,
    // unless the whole resolves to a strong word.
    const info = undoDisguise(candidate, reader.vocabulary);
    if (info) return { info, length: candidate.length };
  }
  return null;
}

function readNumber(reader: Reader, start: number, digits: string, plain: string): number {
  const { text } = reader;
  let end = start;
  let left = digits.length;
  while (left > 0 && end < text.length) {
    if (foldCharacter(text.codePointAt(end) as number).kind === DIGIT) left--;
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  }
  // 1,000 and 12.50 and 10:30 are one number.
  while (end + 1 < text.length && /[.,:]/.test(text[end] ?? '') && isAsciiDigit(text.charCodeAt(end + 1))) {
    end++;
    while (isAsciiDigit(text.charCodeAt(end))) end++;
  }
  const value = numberOf(text.slice(start, end));
  const suffix = plain.slice(digits.length);
  if (/^(?:st|nd|rd|th)$/.test(suffix) && /^[a-z]+$/i.test(text.slice(end, end + 2))) end += 2;
  emit(reader, reader.vocabulary.number(value), 'number', start, end, false);
  return end;
}

/** Of a time of day and of foreign digits it is not known: `NaN`. */
function numberOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function readEmoji(reader: Reader, start: number): number {
  const { text } = reader;
  const codePoint = text.codePointAt(start) as number;
  let end = start + (codePoint > 0xffff ? 2 : 1);
  // A family or a face with a gesture is one emoji: base, then joined parts.
  while (end < text.length) {
    const next = text.codePointAt(end) as number;
    const width = next > 0xffff ? 2 : 1;
    if (next === 0x200d && foldAt(reader, end + 1) === EMOJI)
      end += 1 + ((text.codePointAt(end + 1) as number) > 0xffff ? 2 : 1);
    else if (next !== 0x200d && next > 127 && foldCharacter(next).kind === IGNORED && !isSurrogate(next)) end += width;
    else break;
  }
  emit(reader, reader.vocabulary.look(String.fromCodePoint(codePoint)), 'emoji', start, end, false);
  return end;
}

function foldAt(reader: Reader, index: number): number {
  const codePoint = reader.text.codePointAt(index);
  return codePoint === undefined ? SPACE : foldCharacter(codePoint).kind;
}

function readSign(reader: Reader, start: number, code: number): number {
  const { text } = reader;
  if (code === 33 || code === 63) return readRun(reader, start);
  if ((code === 58 || code === 59 || code === 61 || code === 62 || code === 60) && isOpen(reader, start)) {
    const smile = SMILES.exec(text.slice(start, start + 4))?.[0];
    if (smile && !isAsciiLetter(text.charCodeAt(start + smile.length))) {
      const face = smile.toLowerCase().replace(/['’o^-]/g, '');
      emit(reader, reader.vocabulary.look(face), 'emoji', start, start + smile.length, false);
      return start + smile.length;
    }
  }
  if (code === 34 || code === 0x201c || code === 0x201d) {
    reader.quoteMarks ??= [];
    reader.quoteMarks.push(start);
  } else if (code === 39 || code === 0x2018 || code === CURLY_APOSTROPHE) readSingleQuote(reader, start);
  if (code === 64 && isOpen(reader, start) && isAsciiLetter(text.charCodeAt(start + 1)))
    return readHandle(reader, start);
  if ((code === 36 || code === 42) && isAsciiLetter(text.charCodeAt(start + 1)) && isOpen(reader, start)) {
    const before = reader.tokens.length;
    const end = readOddWord(reader, start);
    if (reader.tokens.length > before) return end;
  }
  if (code === 46 || code === 59 || code === 0x3002) {
    if (start + 1 >= text.length || !isAsciiLetter(text.charCodeAt(start + 1))) reader.pendingBreak = SENTENCE_BREAK;
  } else if (
    code === 44 ||
    code === 58 ||
    code === 40 ||
    code === 41 ||
    code === 0x2026 ||
    code === 0x2014 ||
    code === 0x2013
  ) {
    reader.pendingBreak = Math.max(reader.pendingBreak, CLAUSE_BREAK);
  } else if (code === 45 && text.charCodeAt(start + 1) === 32) {
    reader.pendingBreak = Math.max(reader.pendingBreak, CLAUSE_BREAK);
  }
  return start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1);
}

function readRun(reader: Reader, start: number): number {
  const { text } = reader;
  let end = start;
  let exclamations = 0;
  let questions = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 33) exclamations++;
    else if (code === 63) questions++;
    else break;
  }
  if (end - start > 1) {
    reader.runs ??= [];
    reader.runs.push({ start, end, exclamations, questions });
  }
  reader.pendingBreak = SENTENCE_BREAK;
  return end;
}

/** 'like this': opened before a word, closed after one. An apostrophe alone ("the customers' ") quotes nothing. */
function readSingleQuote(reader: Reader, start: number): void {
  const { text } = reader;
  if (reader.singleQuote < 0) {
    const opens = isOpen(reader, start) && isAsciiLetter(text.charCodeAt(start + 1));
    if (opens && !LEFT_OUT.test(text.slice(start + 1, start + 8))) reader.singleQuote = start;
  } else if (!isAsciiLetter(text.charCodeAt(start + 1))) {
    reader.singleQuotes ??= [];
    reader.singleQuotes.push(reader.singleQuote, start);
    reader.singleQuote = -1;
  }
}

/** An apostrophe before these stands for letters left out. */
const LEFT_OUT = /^(?:cause|til|em|bout|tis|twas|n)\b/i;

/** "@someone" is a name and says nothing; "@sshole" says a lot. */
function readHandle(reader: Reader, start: number): number {
  const { text } = reader;
  let end = start + 1;
  while (end < text.length && /[A-Za-z0-9_]/.test(text[end] ?? '')) end++;
  const info = undoDisguise(text.slice(start, end).toLowerCase(), reader.vocabulary);
  if (info) emit(reader, info, 'word', start, end, false);
  return end;
}

/** At the start of the text or after something that is no part of a word. */
function isOpen(reader: Reader, start: number): boolean {
  const { text } = reader;
  const before = text.charCodeAt(start - 1);
  return start === 0 || !(isAsciiLetter(before) || isAsciiDigit(before) || before === 47);
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Whether an ASCII character right after a letter may belong to a disguised word: the slow way decides. */
function continuesWord(code: number, next: number): boolean {
  if (isAsciiDigit(code) || code === 42 || code === 64 || code === 36) return true;
  if (code === 33 || code === 35 || code === 43 || code === 124 || code === 95)
    return isAsciiLetter(next) || (next === code && code === 35);
  return ASCII_KINDS[code] === IGNORED;
}

function isDisguise(codePoint: number): boolean {
  return (
    codePoint === 42 ||
    codePoint === 64 ||
    codePoint === 36 ||
    codePoint === 33 ||
    codePoint === 35 ||
    codePoint === 43 ||
    codePoint === 124 ||
    codePoint === 95 ||
    codePoint === 0x20ac ||
    codePoint === 0xa3
  );
}

function markQuoted(reader: Reader, marks: number[]): void {
  const { tokens } = reader;
  let at = 0;
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const open = marks[i] as number;
    const close = marks[i + 1] as number;
    while (at < tokens.length && (tokens[at] as Token).start < open) at++;
    if (close - open > MAX_QUOTE) continue;
    for (; at < tokens.length && (tokens[at] as Token).end <= close; at++) (tokens[at] as Token).isQuoted = true;
    reader.hasQuotes = true;
  }
  // A message that is nothing but a quotation is the speaker's own.
  if (tokens.every(({ isQuoted }) => isQuoted)) for (const token of tokens) token.isQuoted = false;
}

const MIN_SPELLED = 3;
const MAX_SPELLED = 12;
/** Each start costs ten look-ups of words nobody has seen: 2,000 single letters would take a quarter of a second. */
const MAX_VAIN_STARTS = 48;
/** A hundred and ninety words spelled out are enough, too. */
const FOUND_START = 0.25;

/** "f u c k you": three or more single letters in a row, read as words where one of them is strong. */
function joinSpelledOut(reader: Reader): void {
  const { tokens, text, vocabulary } = reader;
  const result: Token[] = [];
  let index = 0;
  let vainStarts = 0;
  while (index < tokens.length && vainStarts < MAX_VAIN_STARTS) {
    let runEnd = index;
    while (runEnd < tokens.length && isSpelledLetter(tokens, runEnd, index)) runEnd++;
    if (runEnd - index < MIN_SPELLED) {
      result.push(tokens[index] as Token);
      index++;
      continue;
    }
    while (index < runEnd && vainStarts < MAX_VAIN_STARTS) {
      const next = takeSpelledWord(tokens, index, runEnd, vocabulary, result, text);
      // A start costs the same few look-ups in either case; a word found has at least used up its letters.
      vainStarts += next === index + 1 ? 1 : FOUND_START;
      index = next;
    }
  }
  for (; index < tokens.length; index++) result.push(tokens[index] as Token);
  reader.tokens = result;
}

function isSpelledLetter(tokens: Token[], index: number, first: number): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== 'word' || token.info.word.length > 1) return false;
  return index === first || token.start - (tokens[index - 1] as Token).end <= 2;
}

function takeSpelledWord(
  tokens: Token[],
  index: number,
  runEnd: number,
  vocabulary: Vocabulary,
  result: Token[],
  text: string,
): number {
  const first = tokens[index] as Token;
  const words = [''];
  for (let at = index; at < runEnd && at - index < MAX_SPELLED; at++) {
    words.push((words.at(-1) ?? '') + (tokens[at] as Token).info.word);
  }
  for (let length = words.length - 1; length >= MIN_SPELLED; length--) {
    const word = words[length] as string;
    const info = vocabulary.hiddenWord(word) ?? vocabulary.look(word);
    if (info.word !== word && !info.isStrong) continue;
    const isHidden = info.isStrong || (word.length > 3 && (info.roles & (GROUP | IDENTITY | HOSTILE)) !== 0);
    if (!isHidden && !(info.roles !== 0 && result.at(-1)?.info.isStrong)) continue;
    const last = tokens[index + length - 1] as Token;
    const letters = text.slice(first.start, last.end).replace(/[^\p{L}]/gu, '');
    result.push({ ...first, info, end: last.end, isCapitals: letters === letters.toUpperCase() });
    return index + length;
  }
  result.push(first);
  return index + 1;
}

/** "fu ck", "f uck": two neighbours neither of which is an English word, together a strong one. */
function joinSplit({ tokens, vocabulary }: Reader): void {
  for (let i = 1; i < tokens.length; i++) {
    const right = tokens[i] as Token;
    if (!isFragment(right)) continue;
    const left = tokens[i - 1] as Token;
    if (!isFragment(left) || right.start - left.end !== 1 || right.end - left.start > MAX_SPLIT) continue;
    const word = left.info.word + right.info.word;
    const info = vocabulary.hiddenWord(word);
    if (info?.word === word) tokens.splice(i - 1, 2, { ...left, info, end: right.end });
  }
}

/** Nothing longer, with its space, is a strong word cut in two. */
const MAX_SPLIT = 13;

function isFragment({ kind, info }: Token): boolean {
  if (kind !== 'word' || info.isStrong) return false;
  const { word } = info;
  return !info.isWord || (word.length === 1 && word !== 'a' && word !== 'i') || word === 'fu' || word === 'sh';
}
