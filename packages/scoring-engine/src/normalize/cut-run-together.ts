import { GRAMMATICAL, GROUP, HOSTILE, IDENTITY, PEOPLE } from '../adjust/word-roles.ts';
import type { Vocabulary, WordInfo } from '../match/vocabulary.ts';
import type { Token } from './read-message.ts';
import { MAX_DISGUISE } from './undo-disguise.ts';

const MIN_LENGTH = 7;
/** Words of one or two letters that are cut off; any other would make words of nothing. */
const SHORT = new Set(['i', 'u', 'is', 'my', 'me', 'we', 'so', 'to', 'of', 'be', 'ur', 'or', 'in', 'go']);
const LINKS = new Set([
  'want',
  'wanna',
  'gonna',
  'have',
  'let',
  'lets',
  'us',
  'can',
  'get',
  'rid',
  'these',
  'those',
  'all',
  'and',
  'the',
  'are',
  'off',
  'back',
  'must',
  'should',
  'with',
  'for',
  'like',
]);
/** A flood of nonsense words is not cut for ever. */
const MAX_TRIED = 24;

/**
 * "youidiot", "Ihateimmigrants": an unknown word that is cut without a rest into words of the grammar, one of them strong or a
 * group with something hostile. Names stay whole: a strong word beside any other word is no cut.
 */
export function cutRunTogether(reader: { tokens: Token[]; text: string; vocabulary: Vocabulary }): void {
  const { tokens, text, vocabulary } = reader;
  let result: Token[] | null = null;
  let tried = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    let pieces: Token[] | null = null;
    if (!token.info.isWord && tried < MAX_TRIED && isUnknown(token, text) && !uncut.has(token.info)) {
      tried++;
      pieces = cut(token, text, vocabulary);
      if (!pieces) uncut.add(token.info);
    }
    if (pieces) result ??= tokens.slice(0, index);
    if (result) result.push(...(pieces ?? [token]));
  }
  if (result) reader.tokens = result;
}

/** Words found to be whole: names and typos come again, and trying to cut them costs more than the message. */
const uncut = new WeakSet<WordInfo>();

function isUnknown({ info, kind, start, end }: Token, text: string): boolean {
  const length = end - start;
  return (
    kind === 'word' &&
    !info.isStrong &&
    info.word.length === length &&
    length >= MIN_LENGTH &&
    length <= MAX_DISGUISE &&
    text.slice(start, end).toLowerCase() === info.word
  );
}

function cut(token: Token, text: string, vocabulary: Vocabulary): Token[] | null {
  const word = text.slice(token.start, token.end).toLowerCase();
  const dead = new Set<number>();
  const found: { info: WordInfo; at: number; length: number }[] = [];

  function from(at: number): boolean {
    if (at === word.length) return isWorthIt(found.map(({ info }) => info));
    if (dead.has(at)) return false;
    for (let length = word.length - at; length >= 1; length--) {
      const info = pieceOf(word.slice(at, at + length), vocabulary);
      if (!info) continue;
      found.push({ info, at, length });
      if (from(at + length)) return true;
      found.pop();
    }
    dead.add(at);
    return false;
  }

  if (!from(0) || found.length < 2) return null;
  return found.map(({ info, at, length }, index) => ({
    ...token,
    info,
    start: token.start + at,
    end: token.start + at + length,
    breakBefore: index === 0 ? token.breakBefore : 0,
  }));
}

function pieceOf(word: string, vocabulary: Vocabulary): WordInfo | null {
  if (word.length < 3 && !SHORT.has(word)) return null;
  const info = vocabulary.namedWord(word);
  if (!info) return SHORT.has(word) || LINKS.has(word) ? vocabulary.look(word) : null;
  const isOurs = info.isStrong || (info.roles & (GRAMMATICAL | GROUP | IDENTITY | PEOPLE | HOSTILE)) !== 0;
  return isOurs || SHORT.has(word) || LINKS.has(word) ? info : null;
}

function isWorthIt(pieces: readonly WordInfo[]): boolean {
  const roles = pieces.reduce((all, info) => all | info.roles, 0);
  if (pieces.some(({ isStrong, word }) => isStrong && word.length >= 4)) return true;
  return (roles & (GROUP | IDENTITY)) !== 0 && (roles & (HOSTILE | PEOPLE)) !== 0;
}
