import type { LibraryFinding } from './library-finding.ts';
import { AGENT_SLOTS, type Library, type Phrase, SLOTS } from './schema.ts';
import { LEVELS, type Level } from './vocabulary.ts';

/** Longer than this is skimmed in a chat window; longer than the second is not read at all. Characters. */
const COMFORTABLE_LENGTH = 240;
const READABLE_LENGTH = 300;

/** What is wrong with single phrases: their slots, their length, when they may be offered, what they serve. */
export function phraseFindings({ phrases }: Pick<Library, 'phrases'>): LibraryFinding[] {
  return phrases.flatMap((phrase, index) => {
    const path = `phrases.${index}`;
    return [
      ...slotFindings(path, phrase),
      ...lengthFindings(path, phrase),
      ...contradictions(path, phrase),
      ...unreachable(path, phrase),
      ...techniqueFindings(path, phrase),
    ];
  });
}

/** The names between braces in a text, slots or not. */
export function slotNames(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

const KNOWN: ReadonlySet<string> = new Set(SLOTS);
const ONLY_THE_AGENT: ReadonlySet<string> = new Set(AGENT_SLOTS);

function slotFindings(path: string, { text, fallbacks = {}, asks = {} }: Phrase): LibraryFinding[] {
  const used = new Set(slotNames(text));
  const findings: LibraryFinding[] = [];
  for (const slot of used) {
    if (!KNOWN.has(slot)) {
      findings.push({
        path: `${path}.text`,
        problem: `"{${slot}}" is not a slot.`,
        consequence: 'It can never be filled, so the phrase would reach a customer with braces in it.',
        remedy: `Use one of ${SLOTS.join(', ')}.`,
      });
    } else if (ONLY_THE_AGENT.has(slot) && !(slot in asks) && !(slot in fallbacks)) {
      findings.push({
        path: `${path}.text`,
        problem: `{${slot}} is known only to the agent, and the phrase neither asks for it nor has words in its place.`,
        consequence: 'The phrase can never be offered.',
        remedy: `Add a question for {${slot}}, such as "By when?", or words that stand in for it.`,
      });
    }
  }
  for (const slot of Object.keys(fallbacks).filter((name) => !used.has(name))) {
    findings.push({
      path: `${path}.fallbacks.${slot}`,
      problem: `There is a fallback for {${slot}}, which the text does not use.`,
      consequence: 'The fallback is never seen.',
      remedy: 'Remove it, or use the slot.',
    });
  }
  for (const slot of Object.keys(asks).filter((name) => !used.has(name))) {
    findings.push({
      path: `${path}.asks.${slot}`,
      isAdvice: true,
      problem: `The phrase asks for {${slot}}, which the text does not use.`,
      consequence: 'The agent would answer a question for nothing.',
      remedy: 'Remove the question, or use the slot.',
    });
  }
  return findings;
}

/** Counted as written: most slots are filled with about as many characters as their name has. */
function lengthFindings(path: string, { text }: Phrase): LibraryFinding[] {
  const { length } = text;
  if (length <= COMFORTABLE_LENGTH) return [];
  const isTooLong = length > READABLE_LENGTH;
  return [
    {
      path: `${path}.text`,
      ...(!isTooLong && { isAdvice: true }),
      problem: `The text has ${length} characters; ${isTooLong ? READABLE_LENGTH : COMFORTABLE_LENGTH} can be read at a glance.`,
      consequence: 'Somebody upset skims it, and the agent cannot judge it in the second they have.',
      remedy: 'Keep the one sentence that helps, and make a second phrase of the rest.',
    },
  ];
}

const CONDITIONS = ['levels', 'triggers', 'issues', 'emotions', 'types'] as const;

/** When everything it waits for also keeps it away. */
function contradictions(path: string, { fits, never = {} }: Phrase): LibraryFinding[] {
  return CONDITIONS.flatMap((condition): LibraryFinding[] => {
    const wanted: readonly string[] | undefined = condition === 'levels' ? (fits.levels ?? LEVELS) : fits[condition];
    const excluded: ReadonlySet<string> = new Set(never[condition]);
    if (wanted === undefined || wanted.length === 0 || !wanted.every((one) => excluded.has(one))) return [];
    return [
      {
        path: `${path}.never.${condition}`,
        problem: `Whatever fits (${wanted.join(', ')}) also keeps the phrase away.`,
        consequence: 'It can never be offered.',
        remedy: 'Take one of them out of what it must not meet.',
      },
    ];
  });
}

/** When the moment it waits for does not exist. */
function unreachable(path: string, phrase: Phrase): LibraryFinding[] {
  const { kind, fits } = phrase;
  const findings = Object.entries(fits)
    .filter(([, list]) => list?.length === 0)
    .map(([condition]) => unreachableAt(`${path}.fits.${condition}`, 'The list is empty, so nothing fits.'));
  if (kind === 'boundary' && fits.boundarySteps?.every((step) => step === 'none')) {
    findings.push(
      unreachableAt(`${path}.fits.boundarySteps`, 'A limit is set from the first reminder on, not before.'),
    );
  }
  const levels = levelsOf(phrase);
  if (kind === 'closing' && levels.every((level) => level === 'heated' || level === 'critical')) {
    findings.push(
      unreachableAt(`${path}.fits.levels`, 'A chat is closed once it has come down, not while it is heated.'),
    );
  }
  if (FOR_THE_UPSET.has(kind) && levels.length === 1 && levels[0] === 'calm') {
    findings.push(
      unreachableAt(
        `${path}.fits.levels`,
        `A card of the kind "${kind}" answers somebody who is upset, and this one waits for calm.`,
      ),
    );
  }
  return findings;
}

const FOR_THE_UPSET: ReadonlySet<Phrase['kind']> = new Set(['empathy', 'apology', 'paraphrase']);

function levelsOf({ fits, never }: Phrase): Level[] {
  return (fits.levels ?? LEVELS).filter((level) => !never?.levels?.includes(level));
}

function unreachableAt(path: string, problem: string): LibraryFinding {
  return {
    path,
    problem,
    consequence: 'It can never be offered.',
    remedy: 'Widen when it fits, or choose another kind.',
  };
}

function techniqueFindings(path: string, { techniques = [] }: Phrase): LibraryFinding[] {
  if (techniques.length > 0) return [];
  return [
    {
      path: `${path}.techniques`,
      isAdvice: true,
      problem: 'The phrase names no technique it serves.',
      consequence: 'Nobody sees what it is for, and reports on techniques leave it out.',
      remedy: 'Name at least one, such as "T11" for a word of empathy.',
    },
  ];
}
