import { parsePattern } from './parse-pattern.ts';
import { type Library, librarySchema, type Phrase, SLOTS } from './schema.ts';

/** Something in a library that would not work as its author meant it. */
export interface LibraryFinding {
  /** Where: kind and id, such as `phrases/wait-minutes`; with a schema problem, the path to the field. */
  path: string;
  problem: string;
  consequence: string;
  remedy: string;
}

/**
 * Everything that is wrong with a library, before it is put in force: what does not fit the schema, ids used twice,
 * patterns that cannot be read or that contradict each other, slots nobody fills. Takes anything; never throws. What the
 * examples of a term really match is the scoring engine's test, not this one's.
 */
export function checkLibrary(library: unknown): LibraryFinding[] {
  const parsed = librarySchema.safeParse(library);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      path: pathOf(library, issue.path),
      problem: `${issue.path.at(-1)?.toString() ?? 'The library'}: ${issue.message}`,
      consequence: 'Nothing of it can be used.',
      remedy: 'Correct the field that is named.',
    }));
  }
  return [
    ...sameIds(parsed.data),
    ...unreadablePatterns(parsed.data),
    ...contradictions(parsed.data),
    ...parsed.data.phrases.flatMap(phraseFindings),
  ];
}

/** `phrases.17.text` says little to a person; the id of the phrase says it all. */
function pathOf(library: unknown, path: readonly PropertyKey[]): string {
  const [kind, index, ...rest] = path;
  const list = (library as Record<PropertyKey, unknown> | null)?.[kind ?? ''];
  const entry: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
  const id = (entry as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? [`${String(kind)}/${id}`, ...rest].join('.') : path.map(String).join('.');
}

function sameIds(library: Library): LibraryFinding[] {
  const lists = {
    terms: library.terms,
    triggers: library.triggers,
    phrases: library.phrases,
    escalation: library.escalation,
    conduct: library.conduct,
  };
  return Object.entries(lists).flatMap(([kind, list]) => {
    const seen = new Set<string>();
    return list
      .filter(({ id }) => seen.has(id) || !seen.add(id))
      .map(({ id }) => ({
        path: `${kind}/${id}`,
        problem: `The id "${id}" is used twice.`,
        consequence: 'Evidence, feedback and audit could not tell the two apart.',
        remedy: 'Give one of them another id.',
      }));
  });
}

function unreadablePatterns(library: Library): LibraryFinding[] {
  const entries = [
    ...[...library.terms, ...library.triggers].map(({ id, pattern, unless }, index) => ({
      path: `${index < library.terms.length ? 'terms' : 'triggers'}/${id}`,
      patterns: [pattern, ...(unless ?? [])],
    })),
    ...library.phrases.map(({ id, doNotTrigger }) => ({ path: `phrases/${id}`, patterns: doNotTrigger ?? [] })),
  ];
  return entries.flatMap(({ path, patterns }) =>
    patterns.flatMap((pattern) => parsePattern(pattern).problems.map((problem) => ({ path, ...problem }))),
  );
}

/** The same words for and against the same signal, or counted twice for it. */
function contradictions(library: Library): LibraryFinding[] {
  const firstOf = new Map<string, { id: string; points: number }>();
  const findings: LibraryFinding[] = [];
  for (const { id, pattern, signal, points } of library.terms) {
    const key = `${signal} ${pattern.trim().replace(/\s+/g, ' ')}`;
    const first = firstOf.get(key);
    if (!first) {
      firstOf.set(key, { id, points });
      continue;
    }
    const isOpposed = first.points * points < 0;
    findings.push({
      path: `terms/${id}`,
      problem: `"${pattern}" is already the pattern of "${first.id}" for ${signal}${isOpposed ? ', with the opposite sign' : ''}.`,
      consequence: isOpposed ? 'The two cancel each other out.' : 'The same words would count twice.',
      remedy: 'Keep one of them.',
    });
  }
  return findings;
}

function phraseFindings(phrase: Phrase): LibraryFinding[] {
  const path = `phrases/${phrase.id}`;
  const known: readonly string[] = SLOTS;
  const slots = [...`${phrase.text} ${phrase.guidance ?? ''}`.matchAll(/\{([^{}]*)\}/g)].map(([, slot]) => slot ?? '');
  const findings = slots
    .filter((slot) => !known.includes(slot))
    .map((slot) => ({
      path,
      problem: `"{${slot}}" is not a slot.`,
      consequence: 'The braces would be sent to a customer as they stand.',
      remedy: `Use one of ${SLOTS.join(', ')}, or write the words out.`,
    }));
  if (phrase.text.trim() === '' && (phrase.guidance ?? '').trim() === '') {
    findings.push({
      path,
      problem: 'The phrase has neither a text nor guidance.',
      consequence: 'Its card would be empty.',
      remedy: 'Write what to say, or what to do.',
    });
  }
  return findings;
}
