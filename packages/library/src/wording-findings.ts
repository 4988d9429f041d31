import type { LibraryFinding } from './library-finding.ts';
import { slotNames } from './phrase-findings.ts';
import type { Library, Phrase } from './schema.ts';

/** Share of words in common, of all words of the two, from which they read as the same sentence. */
const NEARLY_THE_SAME = 0.85;
/** A phrase is compared with so many of its group before it: a longer list is no family any more, and the check stays linear. */
const COMPARED = 200;

/** What is wrong with phrases among each other: said twice, nearly twice, or in one group without belonging together. */
export function wordingFindings({ phrases }: Pick<Library, 'phrases'>): LibraryFinding[] {
  const entries = phrases.map((phrase, index) => ({ phrase, index, folded: folded(phrase.text) }));
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.phrase.group);
    if (group) group.push(entry);
    else groups.set(entry.phrase.group, [entry]);
  }
  return [
    ...repeatedWordings(entries),
    ...[...groups.values()].flatMap((group) => [
      ...nearlyRepeated(group),
      ...mixedKinds(group),
      ...withoutFallback(group),
    ]),
  ];
}

interface Entry {
  phrase: Phrase;
  index: number;
  /** Lower case, words with single spaces between; slots are words. */
  folded: string;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim();
}

function repeatedWordings(entries: readonly Entry[]): LibraryFinding[] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry): LibraryFinding[] => {
    // Guidance without a text is never sent.
    if (entry.folded === '') return [];
    const first = firsts.get(entry.folded);
    if (first === undefined) {
      firsts.set(entry.folded, entry);
      return [];
    }
    return [
      {
        path: `phrases.${entry.index}.text`,
        problem: `The text is that of phrases.${first.index} ("${first.phrase.id}").`,
        consequence: 'A customer could read the same sentence twice in a chat, which sounds like a machine.',
        remedy: 'Word it anew, or remove one of them.',
      },
    ];
  });
}

function nearlyRepeated(group: readonly Entry[]): LibraryFinding[] {
  const seen: { words: ReadonlySet<string>; entry: Entry }[] = [];
  return group.flatMap((entry): LibraryFinding[] => {
    if (entry.folded === '') return [];
    const words = new Set(entry.folded.split(' '));
    const near = seen
      .slice(-COMPARED)
      .find((one) => one.entry.folded !== entry.folded && overlap(one.words, words) >= NEARLY_THE_SAME);
    seen.push({ words, entry });
    if (near === undefined) return [];
    return [
      {
        path: `phrases.${entry.index}.text`,
        isAdvice: true,
        problem: `The text has nearly the words of phrases.${near.entry.index} ("${near.entry.phrase.id}").`,
        consequence: 'When the two take turns the customer reads the same sentence again.',
        remedy: 'Say it in other words, or remove one of them.',
      },
    ];
  });
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / (one.size + other.size - shared);
}

function mixedKinds(group: readonly Entry[]): LibraryFinding[] {
  const [first, ...others] = group;
  return others
    .filter(({ phrase }) => phrase.kind !== first?.phrase.kind)
    .map(({ phrase, index }) => ({
      path: `phrases.${index}.group`,
      isAdvice: true,
      problem: `The group "${phrase.group}" has phrases of the kinds "${first?.phrase.kind}" and "${phrase.kind}".`,
      consequence: 'One card keeps away another of a different kind: of one group only one is shown at a time.',
      remedy: 'Give each kind a group of its own.',
    }));
}

/**
 * A group of which every phrase waits for something that is not always known is silent where it is not. A paraphrase may be:
 * what cannot be said back is asked about.
 */
function withoutFallback(group: readonly Entry[]): LibraryFinding[] {
  const enabled = group.filter(({ phrase }) => phrase.enabled);
  const [first] = enabled;
  if (
    first === undefined ||
    first.phrase.kind === 'paraphrase' ||
    !enabled.every(({ phrase }) => needed(phrase).length > 0)
  )
    return [];
  return [
    {
      path: `phrases.${first.index}.fallbacks`,
      isAdvice: true,
      problem: `Every phrase of the group "${first.phrase.group}" waits for a slot that is not always known ({${needed(first.phrase).join('}, {')}}).`,
      consequence: 'Where it is not known, the group has nothing to offer.',
      remedy: 'Give one of them words in its place or a question to the agent, or add a phrase without slots.',
    },
  ];
}

/** Slots without which it is not offered. */
function needed({ text, fallbacks = {}, asks = {} }: Phrase): string[] {
  return slotNames(text).filter((slot) => !(slot in fallbacks) && !(slot in asks));
}
