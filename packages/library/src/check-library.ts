import { canonicalPattern } from './canonical-pattern.ts';
import { draftRuleFindings } from './check-draft-rules.ts';
import { tellFindings } from './check-tells.ts';
import type { LibraryFinding } from './library-finding.ts';
import { parsePattern } from './parse-pattern.ts';
import { phraseFindings } from './phrase-findings.ts';
import { type Cue, type Fitted, type Library, librarySchema, type Term } from './schema.ts';
import { wordingFindings } from './wording-findings.ts';

/**
 * All findings of a library, in the order of its parts; without any but advice it can be published. Takes anything: what
 * does not fit the schema is a finding, and then only the schema's findings are reported, because the rest could not be read.
 */
export function checkLibrary(library: unknown): LibraryFinding[] {
  const parsed = librarySchema.safeParse(library);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      problem: issue.message,
      consequence: 'The library cannot be read and will not be published.',
      remedy: 'Correct the value at this path.',
    }));
  }
  return [
    ...duplicateIds(parsed.data),
    ...patternFindings(parsed.data),
    ...contradictions(parsed.data.terms),
    ...termFindings(parsed.data.terms),
    ...cueFindings(parsed.data.cues ?? [], parsed.data.fitted),
    ...phraseFindings(parsed.data),
    ...wordingFindings(parsed.data),
    ...draftRuleFindings(parsed.data),
    ...tellFindings(parsed.data),
    ...thresholdFindings(parsed.data),
  ];
}

/** Terms, triggers and tells share one space of ids: evidence names any of them. */
function duplicateIds(library: Library): LibraryFinding[] {
  const { terms, triggers, tells = [], cues = [], phrases, escalation, conduct } = library;
  const {
    issues = [],
    options = [],
    plays = [],
    agentLines = [],
    draftRules = [],
    draftMeasures = [],
    nudges = [],
  } = library;
  const spaces: [string, { id: string }[]][][] = [
    [
      ['terms', terms],
      ['triggers', triggers],
      ['tells', tells],
    ],
    [['cues', cues]],
    [['phrases', phrases]],
    [['escalation', escalation]],
    [['conduct', conduct]],
    [['agentLines', agentLines]],
    // An agent mutes either by its id.
    [
      ['draftRules', draftRules],
      ['draftMeasures', draftMeasures],
    ],
    [['nudges', nudges]],
    [['issues', issues]],
    [['options', options]],
    [['plays', plays]],
  ];
  return spaces.flatMap((space) => {
    const firstPaths = new Map<string, string>();
    return space.flatMap(([part, entries]) =>
      entries.flatMap(({ id }, index): LibraryFinding[] => {
        const path = `${part}.${index}.id`;
        const first = firstPaths.get(id);
        if (first === undefined) {
          firstPaths.set(id, path);
          return [];
        }
        return [
          {
            path,
            problem: `The id "${id}" is already used at ${first}.`,
            consequence: 'Evidence, feedback and audit could not tell the two apart.',
            remedy: 'Give this entry an id of its own.',
          },
        ];
      }),
    );
  });
}

function patternFindings({
  terms,
  triggers,
  tells = [],
  phrases,
  agentLines = [],
  draftRules = [],
}: Library): LibraryFinding[] {
  const patterns: { path: string; pattern: string }[] = [];
  for (const [part, rules] of [
    ['terms', terms],
    ['triggers', triggers],
    ['draftRules', draftRules],
    ['tells', tells],
  ] as const) {
    for (const [index, { pattern, unless }] of rules.entries()) {
      patterns.push({ path: `${part}.${index}.pattern`, pattern });
      for (const [at, exception] of (unless ?? []).entries()) {
        patterns.push({ path: `${part}.${index}.unless.${at}`, pattern: exception });
      }
    }
  }
  for (const [index, { pattern }] of agentLines.entries())
    patterns.push({ path: `agentLines.${index}.pattern`, pattern });
  for (const [index, { doNotTrigger }] of phrases.entries()) {
    for (const [at, pattern] of (doNotTrigger ?? []).entries()) {
      patterns.push({ path: `phrases.${index}.doNotTrigger.${at}`, pattern });
    }
  }
  return [
    ...patterns.flatMap(({ path, pattern }) => parsePattern(pattern).problems.map((problem) => ({ path, ...problem }))),
    ...[...terms.entries()].flatMap(([index, rule]) => exceptionFindings(`terms.${index}`, rule)),
    ...[...triggers.entries()].flatMap(([index, rule]) => exceptionFindings(`triggers.${index}`, rule)),
    ...[...draftRules.entries()].flatMap(([index, rule]) => exceptionFindings(`draftRules.${index}`, rule)),
    ...[...tells.entries()].flatMap(([index, rule]) => exceptionFindings(`tells.${index}`, rule)),
  ];
}

/** An exception that always applies makes its rule useless; one listed twice can never add anything. */
function exceptionFindings(path: string, { pattern, unless = [] }: Pick<Term, 'pattern' | 'unless'>): LibraryFinding[] {
  const own = canonicalPattern(pattern);
  const seen = new Set<string>();
  return unless.flatMap((exception, at): LibraryFinding[] => {
    const key = canonicalPattern(exception);
    const isRepeated = seen.has(key);
    seen.add(key);
    if (key === own) {
      return [
        {
          path: `${path}.unless.${at}`,
          problem: `The exception "${exception}" is the pattern itself.`,
          consequence: 'The rule cancels itself and never matches.',
          remedy: 'Remove the exception, or name the words around the match that cancel it.',
        },
      ];
    }
    if (!isRepeated) return [];
    return [
      {
        path: `${path}.unless.${at}`,
        problem: `The exception "${exception}" is listed twice.`,
        consequence: 'The second one can never apply: the first has cancelled the match already.',
        remedy: 'Remove one of them.',
      },
    ];
  });
}

/** The same phrase twice for one signal counts once; up and down for one signal, nobody can say what it means. */
function contradictions(terms: readonly Term[]): LibraryFinding[] {
  const firsts = new Map<string, { index: number; term: Term }>();
  return terms.flatMap((term, index): LibraryFinding[] => {
    const key = `${term.signal} ${canonicalPattern(term.pattern)}`;
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, { index, term });
      return [];
    }
    const path = `terms.${index}.pattern`;
    if (Math.sign(first.term.points) !== Math.sign(term.points)) {
      return [
        {
          path,
          problem: `"${term.pattern}" has ${term.points} points here and ${first.term.points} at terms.${first.index} ("${first.term.id}"), for ${term.signal}.`,
          consequence: 'The two contradict each other; only the heavier one counts, and nobody will know why.',
          remedy: 'Keep one of them, or tell them apart with more words or an exception.',
        },
      ];
    }
    return [
      {
        path,
        problem: `"${term.pattern}" is already terms.${first.index} ("${first.term.id}"), for ${term.signal}.`,
        consequence: 'Only the heavier one counts.',
        remedy: 'Remove one of them.',
      },
    ];
  });
}

function termFindings(terms: readonly Term[]): LibraryFinding[] {
  return terms.flatMap((term, index): LibraryFinding[] => {
    const findings: LibraryFinding[] = [];
    if (term.signal === 'abuse' && term.points !== 0 && !term.abuseKind) {
      findings.push({
        path: `terms.${index}.abuseKind`,
        problem: `The abuse term "${term.id}" has no kind.`,
        consequence: 'It is taken for an insult and its target is read from the grammar.',
        remedy: 'Say which kind of abuse it is.',
      });
    }
    if (term.signal !== 'abuse' && (term.abuseKind || term.abuseTarget)) {
      findings.push({
        path: `terms.${index}.abuseKind`,
        problem: `"${term.id}" moves ${term.signal} and names a kind or target of abuse.`,
        consequence: 'The kind and target are never used.',
        remedy: 'Remove them, or make it a term of abuse.',
      });
    }
    return findings;
  });
}

function cueFindings(cues: readonly Cue[], fitted: Fitted | undefined): LibraryFinding[] {
  const firsts = new Map<string, string>();
  const repeated = cues.flatMap(({ words }, index) =>
    words.flatMap((sequence, at): LibraryFinding[] => {
      const path = `cues.${index}.words.${at}`;
      const first = firsts.get(sequence);
      if (first === undefined) {
        firsts.set(sequence, path);
        return [];
      }
      return [
        {
          path,
          problem: `"${sequence}" is already ${first}.`,
          consequence: 'Only one of the two counts, and nobody will know which.',
          remedy: 'Keep it where it says most.',
        },
      ];
    }),
  );
  const own = new Map(cues.map(({ id, points }) => [id, points]));
  const astray = Object.entries(fitted?.cues ?? {}).flatMap(([id, points]): LibraryFinding[] => {
    if (points * (own.get(id) ?? 0) > 0 || (points === 0 && own.has(id))) return [];
    return [
      {
        path: `fitted.cues.${id}`,
        problem: own.has(id)
          ? `The fitted weight of "${id}" is ${points}, the one set by hand ${own.get(id)}.`
          : `There is a fitted weight for "${id}", which is no cue.`,
        consequence: own.has(id) ? 'Its reason no longer says what it does.' : 'The weight is never used.',
        remedy: 'Fit the weights again, or remove this one.',
      },
    ];
  });
  return [...repeated, ...astray];
}

function thresholdFindings({ thresholds }: Library): LibraryFinding[] {
  const { enter, leave } = thresholds;
  const findings: LibraryFinding[] = [];
  for (const level of ['strained', 'heated', 'critical'] as const) {
    if (leave[level] >= enter[level]) {
      findings.push({
        path: `thresholds.leave.${level}`,
        problem: `The level "${level}" is left at ${leave[level]} and entered at ${enter[level]}.`,
        consequence: 'A conversation near that tension would jump between two levels with every message.',
        remedy: 'Leave a level at a lower tension than it is entered at.',
      });
    }
  }
  if (!(enter.strained < enter.heated && enter.heated < enter.critical)) {
    findings.push({
      path: 'thresholds.enter',
      problem: 'The levels are not entered in their order: strained, heated, critical.',
      consequence: 'A level in between could never be reached.',
      remedy: 'Let each level be entered at a higher tension than the one before.',
    });
  }
  return findings;
}
