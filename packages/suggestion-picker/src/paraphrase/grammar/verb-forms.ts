import { kindsOfPlainWord } from '../reading/tag-words.ts';
import type { Word } from '../reading/word.ts';
import { PAST, PRESENT_S } from './word-kinds.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `take took|send sent|get got|give gave|tell told|say said|make made|pay paid|buy bought|lose lost|find found|keep kept|leave left
   |go went|come came|do did|have had|see saw|hear heard|let let|put put|cut cut|set set|sell sold|bring brought|break broke|write wrote
   |choose chose|hold held|mean meant|know knew|think thought|become became|begin began|run ran|show showed|ship shipped|stop stopped|drop dropped
   |plan planned|cancel cancelled|refer referred|swap swapped|hide hid|withdraw withdrew|forget forgot|speak spoke|spend spent|build built|fall fell`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** "Send" → "sent"; null when the form is not beyond doubt. */
export function inThePast(verb: Word): Word | null {
  const { lower } = verb;
  const past =
    IRREGULAR.get(lower) ??
    (lower.endsWith('e') ? `${lower}d` : /[^aeiou]y$/.test(lower) ? `${lower.slice(0, -1)}ied` : `${lower}ed`);
  return formed(verb, past, PAST);
}

/** "Take" → "takes"; null when the form is not beyond doubt. */
export function asThirdPerson(verb: Word): Word | null {
  const { lower } = verb;
  const irregular = THIRD.get(lower);
  const third =
    irregular ??
    (/(?:s|sh|ch|x|z|o)$/.test(lower)
      ? `${lower}es`
      : /[^aeiou]y$/.test(lower)
        ? `${lower.slice(0, -1)}ies`
        : `${lower}s`);
  return formed(verb, third, PRESENT_S);
}

const THIRD: ReadonlyMap<string, string> = new Map([
  ['have', 'has'],
  ['be', 'is'],
]);

function formed(verb: Word, form: string, kind: number): Word | null {
  const kinds = kindsOfPlainWord(form);
  // "Has" and "did" are forms of their own in the table of words.
  return (kinds & kind) !== 0 || form === 'has' || form === 'had' || form === 'did'
    ? { ...verb, lower: form, say: form, kinds }
    : null;
}
