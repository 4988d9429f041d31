import { asStatement } from './as-statement.ts';
import { asks, REQUESTS } from './grammar/asks.ts';
import { FEELING_WORDS } from './grammar/feelings.ts';
import { fragments } from './grammar/fragments.ts';
import { leadIns } from './grammar/lead-ins.ts';
import type { OpeningRow } from './grammar/opening-row.ts';
import { compilePattern, matchEnd, type Pattern } from './parsing/pattern.ts';
import { kindsOfPlainWord } from './reading/tag-words.ts';
import type { Word } from './reading/word.ts';

/** An opening row made ready. */
interface Opening {
  row: OpeningRow;
  drop: Pattern | null;
  next: Pattern | null;
}

const LISTS = { request: REQUESTS, feeling: new Set(FEELING_WORDS.keys()) };
const LEAD_INS = leadIns.map(compiled);
const OPENINGS = [...asks, ...fragments].map(compiled);
const MOST_LEAD_INS = 4;

function compiled(row: OpeningRow): Opening {
  return {
    row,
    drop: row.drop === undefined ? null : compilePattern(row.drop, LISTS),
    next: row.next === undefined ? null : compilePattern(row.next, LISTS),
  };
}

/** A clause made whole: a statement in the customer's own voice, its first word of the message at `from`. */
export interface Opened {
  words: readonly Word[];
  kind: 'told' | 'asked' | 'completed';
}

/** The index after what only leads in: "Hi, honestly, the problem is that". */
export function afterLeadIns(words: readonly Word[], at: number): number {
  let here = at;
  for (let round = 0; round < MOST_LEAD_INS; round += 1) {
    const opening = LEAD_INS.find((one) => led(one, words, here) > here);
    if (opening === undefined) return here;
    here = led(opening, words, here);
  }
  return here;
}

function led({ drop, next }: Opening, words: readonly Word[], at: number): number {
  const end = drop === null ? at : matchEnd(drop, words, at);
  return end === -1 || (next !== null && matchEnd(next, words, end) === -1) ? -1 : end;
}

/** What begins at `at` as a statement: a question, an order or a clause without its subject is completed. */
export function opened(words: readonly Word[], at: number, isAfresh: boolean, isQuestion: boolean): Opened | null {
  for (const opening of OPENINGS) {
    const { row } = opening;
    if (row.onlyAfresh === true && !isAfresh) continue;
    if (row.id === 'yes-no-question' && !isQuestion) continue;
    const end = led(opening, words, at);
    if (end === -1) continue;
    const put = putWords(row.put ?? '', words, at);
    const rest = words.slice(end);
    const kept =
      row.isAsked === true
        ? asStatement(
            rest,
            row.id === 'yes-no-question',
            end > at || (isQuestion && !/^(?:when|where)$/.test(rest[0]?.lower ?? '')),
          )
        : rest;
    if (kept === null) return null;
    return { words: [...put, ...kept], kind: asks.includes(row) ? 'asked' : 'completed' };
  }
  return { words: at === 0 ? words : words.slice(at), kind: 'told' };
}

function putWords(put: string, words: readonly Word[], at: number): Word[] {
  const first = words[at];
  return put
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      if (word === '*1' && first !== undefined) return first;
      return {
        lower: word,
        say: word,
        start: first?.start ?? 0,
        end: first?.start ?? 0,
        kinds: kindsOfPlainWord(word),
      };
    });
}
