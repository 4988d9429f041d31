import { ACTS, type Reading, SUFFERS, WITH_I } from './parsing/reading.ts';

/** Whose side changes when a clause is said back by the agent. "You" depends on its place: see `turned`. */
const TURNED: ReadonlyMap<string, string> = new Map([
  ['i', 'you'],
  ['me', 'you'],
  ['my', 'your'],
  ['mine', 'yours'],
  ['myself', 'yourself'],
  ['we', 'you'],
  ['us', 'you'],
  ['our', 'your'],
  ['ours', 'yours'],
  ['ourselves', 'yourselves'],
  ['your', 'our'],
  ['yours', 'ours'],
  ['yourself', 'ourselves'],
  ['yourselves', 'ourselves'],
]);

/** "Your phone", said to a company, is anybody's phone. */
const EVERYBODYS = new Set(
  'phone computer laptop account money time life family house home kids luggage bag bags pocket mind own device mobile head job car child children face heart card cards password credit'.split(
    ' ',
  ),
);

const WITH_YOU: ReadonlyMap<string, string> = new Map([
  ['am', 'are'],
  ['was', 'were'],
  ["wasn't", "weren't"],
]);

/** The words [start, end) as the agent says them, or null when a "you" has no place that tells who is meant. */
export function turned({ words, roles }: Reading, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const word = words[at];
    if (word === undefined || (word.lower === 'your' && EVERYBODYS.has(words[at + 1]?.lower ?? ''))) return null;
    const said = saidBack(word.lower, word.say, roles[at]);
    if (said === null) return null;
    if (said === '') continue;
    text += text === '' || said === ',' ? said : ` ${said}`;
  }
  return text;
}

function saidBack(lower: string, say: string, role: number | undefined): string | null {
  if (lower === 'you') return role === ACTS ? 'we' : role === SUFFERS ? 'us' : null;
  if (lower === 'guys') return '';
  if (role === WITH_I) return WITH_YOU.get(lower) ?? say;
  // An "am" that belongs to no "I" beside it cannot be turned.
  if (lower === 'am') return null;
  return TURNED.get(lower) ?? say;
}
