/**
 * Contractions by their letters, and what they are written out: drafts are read this way, so that a rule is written once for
 * "can't", "cannot" and "can not".
 */
const WRITTEN_OUT: ReadonlyMap<string, readonly [string, string]> = contractions({
  not: `can cant could couldnt do dont does doesnt did didnt is isnt are arent was wasnt were werent will wont would wouldnt
    should shouldnt have havent has hasnt had hadnt must mustnt need neednt`,
  am: 'i im',
  are: 'you youre we were they theyre',
  have: 'i ive you youve we weve they theyve',
  will: 'i ill you youll we well they theyll he hell she shell it itll that thatll',
  would: 'i id you youd we wed they theyd he hed she shed',
  is: 'it its that thats there theres here heres what whats who whos where wheres how hows he hes she shes',
  us: 'let lets',
});

/** These are words of their own without the apostrophe. */
const OTHER_WORDS = new Set(['were', 'ill', 'well', 'hell', 'shell', 'id', 'wed', 'shed', 'its', 'lets']);

/** `letters` lower case, without apostrophes; null for what is no contraction. */
export function writtenOut(letters: string, hasApostrophe: boolean): readonly [string, string] | null {
  if (!hasApostrophe && OTHER_WORDS.has(letters)) return null;
  return WRITTEN_OUT.get(letters) ?? null;
}

/** By second word: pairs of the first word and the contraction. */
function contractions(lists: Record<string, string>): Map<string, readonly [string, string]> {
  const all = new Map<string, readonly [string, string]>([['cannot', ['can', 'not']]]);
  for (const [second, list] of Object.entries(lists)) {
    const names = list.trim().split(/\s+/);
    for (let index = 0; index < names.length; index += 2) {
      const first = names[index] ?? '';
      const contraction = names[index + 1] ?? '';
      all.set(contraction, [first, second]);
    }
  }
  return all;
}
