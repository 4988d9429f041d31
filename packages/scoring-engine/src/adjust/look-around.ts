import { NO_BREAK, type Token } from '../normalize/read-message.ts';

/** One of the words among the next four. */
export function hasAny(tokens: readonly Token[], from: number, list: ReadonlySet<string>): boolean {
  for (let at = from; at < tokens.length && at - from < 4; at++)
    if (list.has((tokens[at] as Token).info.word)) return true;
  return false;
}

/** One of the words among the six before. */
export function hasBefore(tokens: readonly Token[], at: number, list: ReadonlySet<string>): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 6; index--)
    if (list.has((tokens[index] as Token).info.word)) return true;
  return false;
}

/** No sign stands before the word. */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.breakBefore === NO_BREAK;
}
