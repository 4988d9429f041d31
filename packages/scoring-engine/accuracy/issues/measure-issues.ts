import { ISSUES, type Issue } from '@evenkeel/library';
import type { LabelledMessage, LabelledSet } from '../labelled-messages.ts';
import { INTENT_ISSUES, NO_ISSUE_INTENTS } from './intent-issues.ts';

/** Names the issues of a message, any number of them. */
export interface IssueReader {
  name: string;
  read: (text: string) => readonly Issue[];
}

interface Shares {
  /** Messages whose intent is one of our issues. */
  rows: number;
  /** Of these: something was named; something right was named; what was named first is right. */
  covered: number;
  right: number;
  rightFirst: number;
}

export interface IssueFigures {
  reader: string;
  /** By set, and all of them together. */
  sets: Record<string, Shares>;
  all: Shares;
  byIssue: Record<Issue, { rows: number; found: number; named: number; namedRight: number }>;
  /** Messages about nothing of ours, and how many of them got an issue. */
  noIssue: { rows: number; named: number };
}

/** What each reader names where an intent says what is right. */
export function measureIssues(sets: readonly LabelledSet[], readers: readonly IssueReader[]): IssueFigures[] {
  const figures = readers.map(({ name }) => emptyFigures(name));
  for (const { name, rows } of sets) {
    for (const row of rows) {
      const intents = intentsOf(row);
      const wanted = wantedIssues(name, intents);
      const isNone = intents.some((intent) => NO_ISSUE_INTENTS[name]?.has(intent));
      if (wanted.length === 0 && !isNone) continue;
      for (const [at, reader] of readers.entries()) {
        const named = reader.read(row.text);
        const own = figures[at] as IssueFigures;
        if (wanted.length === 0) countNone(own, named);
        else count(own, name, wanted, named);
      }
    }
  }
  return figures;
}

function intentsOf({ meta }: LabelledMessage): string[] {
  const { intent, intents } = meta ?? {};
  if (typeof intent === 'string') return [intent];
  return Array.isArray(intents) ? intents.filter((one) => typeof one === 'string') : [];
}

function wantedIssues(set: string, intents: readonly string[]): Issue[] {
  return INTENT_ISSUES.filter((row) => row.set === set && row.intents.every((one) => intents.includes(one))).flatMap(
    (row) => row.issues,
  );
}

function emptyFigures(reader: string): IssueFigures {
  const byIssue = Object.fromEntries(ISSUES.map((issue) => [issue, { rows: 0, found: 0, named: 0, namedRight: 0 }]));
  return {
    reader,
    sets: {},
    all: emptyShares(),
    byIssue: byIssue as IssueFigures['byIssue'],
    noIssue: { rows: 0, named: 0 },
  };
}

function emptyShares(): Shares {
  return { rows: 0, covered: 0, right: 0, rightFirst: 0 };
}

function countNone({ noIssue }: IssueFigures, named: readonly Issue[]): void {
  noIssue.rows++;
  if (named.length > 0) noIssue.named++;
}

function count(figures: IssueFigures, set: string, wanted: readonly Issue[], named: readonly Issue[]): void {
  const shares = figures.sets[set] ?? emptyShares();
  figures.sets[set] = shares;
  const isRight = named.some((issue) => wanted.includes(issue));
  for (const some of [shares, figures.all]) {
    some.rows++;
    if (named.length > 0) some.covered++;
    if (isRight) some.right++;
    if (named[0] !== undefined && wanted.includes(named[0])) some.rightFirst++;
  }
  for (const issue of new Set(named)) {
    figures.byIssue[issue].named++;
    if (wanted.includes(issue)) figures.byIssue[issue].namedRight++;
  }
  // Where several are right, each of them found counts for itself; the first one stands for a miss.
  const found = wanted.filter((issue) => named.includes(issue));
  for (const issue of found.length > 0 ? new Set(found) : wanted.slice(0, 1)) {
    figures.byIssue[issue].rows++;
    if (found.length > 0) figures.byIssue[issue].found++;
  }
}
