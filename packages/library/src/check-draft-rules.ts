import type { LibraryFinding } from './library-finding.ts';
import { parsePattern } from './parse-pattern.ts';
import type { DraftRule, Library } from './schema.ts';
import { writtenOut } from './written-out.ts';

/** What is wrong with the rules of the draft coach, beside their patterns and ids. */
export function draftRuleFindings({ draftRules = [], draftMeasures = [] }: Library): LibraryFinding[] {
  return [...draftRules.flatMap(ruleFindings), ...repeatedMeasures(draftMeasures)];
}

function ruleFindings(rule: DraftRule, index: number): LibraryFinding[] {
  const path = `draftRules.${index}`;
  return [
    ...wordFindings(`${path}.pattern`, rule.pattern),
    ...(rule.unless ?? []).flatMap((pattern, at) => wordFindings(`${path}.unless.${at}`, pattern)),
    ...rewriteFindings(path, rule),
  ];
}

/** Words that a draft, as it is read, never has. */
function wordFindings(path: string, pattern: string): LibraryFinding[] {
  const atoms = parsePattern(pattern).elements.flatMap(({ atoms }) => atoms);
  return atoms.flatMap((atom): LibraryFinding[] => {
    if (atom.kind === 'stem') {
      return [
        {
          path,
          problem: `"${atom.word}~" asks for a stem.`,
          consequence: 'Drafts are read without a stemmer, so it matches the plain word only.',
          remedy: `List the forms, such as "${atom.word}|${atom.word}ed".`,
        },
      ];
    }
    const full = atom.kind === 'word' ? writtenOut(atom.word, false) : null;
    if (!full || atom.kind !== 'word') return [];
    return [
      {
        path,
        problem: `"${atom.word}" is a contraction.`,
        consequence: 'Drafts are read with contractions written out, so it matches nothing.',
        remedy: `Write it as two words: "${full.join(' ')}".`,
      },
    ];
  });
}

function rewriteFindings(path: string, { pattern, rewrite }: DraftRule): LibraryFinding[] {
  if (rewrite === null) return [];
  const { length } = parsePattern(pattern).elements;
  return [...rewrite.to.matchAll(/\{([^{}]*)\}/g)].flatMap(([slot, name = '']): LibraryFinding[] => {
    if (/^[1-9]\d?$/.test(name) && Number(name) <= length) return [];
    return [
      {
        path: `${path}.rewrite.to`,
        problem: `"${slot}" is no element of the pattern, which has ${length}.`,
        consequence: 'The rewrite cannot be filled in, so agents would only see the advice.',
        remedy: `Use {1} to {${length}}, counted from the left.`,
      },
    ];
  });
}

function repeatedMeasures(measures: NonNullable<Library['draftMeasures']>): LibraryFinding[] {
  const seen = new Set<string>();
  return measures.flatMap(({ measure }, index): LibraryFinding[] => {
    if (!seen.has(measure)) {
      seen.add(measure);
      return [];
    }
    return [
      {
        path: `draftMeasures.${index}.measure`,
        problem: `"${measure}" is measured twice.`,
        consequence: 'Agents would read the same advice twice.',
        remedy: 'Keep one of the two.',
      },
    ];
  });
}
