import { type PatternAtom, parsePattern } from './parse-pattern.ts';

function nameOf(atom: PatternAtom): string {
  if (atom.kind === 'number') return `{number ${atom.min ?? ''}-${atom.max ?? ''}}`;
  return 'word' in atom ? `${atom.word}${atom.kind === 'stem' ? '~' : ''}` : `{${atom.kind}}`;
}

/** Patterns that match the same phrases read the same: alternatives sorted, spaces single. */
export function canonicalPattern(pattern: string): string {
  return parsePattern(pattern)
    .elements.map(({ atoms, optional }) => {
      const names = atoms.map(nameOf);
      return `${optional ? '?' : ''}${[...new Set(names)].sort().join('|')}`;
    })
    .join(' ');
}
