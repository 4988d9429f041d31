/**
 * The pattern language of `patternSchema`, read once for everybody: the checker of libraries reports its problems, the
 * scoring engine compiles its elements. No regular expression is ever built from a pattern.
 */
export type PatternAtom =
  | { kind: 'word'; word: string }
  | { kind: 'stem'; word: string }
  /** With bounds, only a number whose value is known and lies within them, both included. */
  | { kind: 'number'; min?: number; max?: number }
  | { kind: 'you' }
  | { kind: 'agent-noun' }
  | { kind: 'gap' };

export interface PatternElement {
  /** Any one of these. */
  readonly atoms: readonly PatternAtom[];
  /** May be left out. */
  readonly optional: boolean;
}

export interface PatternProblem {
  problem: string;
  consequence: string;
  remedy: string;
}

/** Each optional element doubles the paths of a pattern. */
const MAX_OPTIONAL = 8;
/** A match is remembered as 31 bits of claimed words. */
const MAX_WORDS = 24;
const MAX_GAPS = 2;

const PLAIN_WORD = /^[a-z0-9]+$/;
const BOUNDED_NUMBER = /^\{number(>=|<=)(\d{1,6})\}$/;
const PLACEHOLDERS = { '{number}': 'number', '{you}': 'you', '{agent-noun}': 'agent-noun', '{gap}': 'gap' } as const;

/** Patterns share most of their tokens: each is read once, and its element is the same object for all of them. */
const wellFormed = new Map<string, PatternElement>();
const MAX_REMEMBERED = 20_000;

/** Never throws: what cannot be read is left out of `elements` and told in `problems`. */
export function parsePattern(pattern: string): { elements: PatternElement[]; problems: PatternProblem[] } {
  const problems: PatternProblem[] = [];
  const elements: PatternElement[] = [];
  for (const token of pattern.trim().split(/\s+/)) {
    const known = wellFormed.get(token);
    if (known) {
      elements.push(known);
      continue;
    }
    const optional = token.length > 2 && token.startsWith('[') && token.endsWith(']');
    const inner = optional ? token.slice(1, -1) : token;
    const atoms: PatternAtom[] = [];
    const problemsBefore = problems.length;
    for (const part of inner.includes('|') ? inner.split('|') : [inner]) {
      const atom = readAtom(part, token, problems);
      if (atom) atoms.push(atom);
    }
    if (atoms.length === 0) continue;
    const element = { atoms, optional };
    elements.push(element);
    if (problems.length > problemsBefore) continue;
    if (wellFormed.size >= MAX_REMEMBERED) wellFormed.clear();
    wellFormed.set(token, element);
  }
  checkShape(pattern, elements, problems);
  return { elements, problems };
}

function readAtom(part: string, token: string, problems: PatternProblem[]): PatternAtom | null {
  // Nearly all are plain words, and every start of the engine reads them all.
  if (PLAIN_WORD.test(part)) return { kind: 'word', word: part };
  if (Object.hasOwn(PLACEHOLDERS, part)) return { kind: PLACEHOLDERS[part as keyof typeof PLACEHOLDERS] };
  const bound = BOUNDED_NUMBER.exec(part);
  if (bound) return { kind: 'number', [bound[1] === '>=' ? 'min' : 'max']: Number(bound[2]) };
  if (part === '') {
    problems.push({
      problem: `"${token}" has an empty alternative.`,
      consequence: 'The pattern would match other words than it shows.',
      remedy: 'Put a word on both sides of every "|".',
    });
    return null;
  }
  if (/^\{.*\}$/.test(part)) {
    problems.push({
      problem: `"${part}" is not a placeholder.`,
      consequence: 'It matches nothing.',
      remedy: `Use one of ${Object.keys(PLACEHOLDERS).join(', ')}, {number>=10}, {number<=2}.`,
    });
    return null;
  }
  const stem = part.length > 1 && part.endsWith('~');
  const word = stem ? part.slice(0, -1) : part;
  const isWord = PLAIN_WORD.test(word);
  if (!isWord && (/[A-Za-z'’~[\]{}]{2}|[A-Z]/.test(word) || stem)) {
    problems.push({
      problem: `"${part}" is not a folded word.`,
      consequence: 'Messages are folded before they are matched (lower case, no apostrophes), so it matches nothing.',
      remedy: `Write it as it is folded, such as "${word.toLowerCase().replace(/[^a-z0-9]/g, '')}".`,
    });
    return null;
  }
  return stem ? { kind: 'stem', word } : { kind: 'word', word };
}

function checkShape(pattern: string, elements: PatternElement[], problems: PatternProblem[]): void {
  const mayHaveGap = pattern.includes('{gap}');
  const isGap = (element: PatternElement | undefined) =>
    mayHaveGap && (element?.atoms.some((atom) => atom.kind === 'gap') ?? false);
  if (!elements.some((element) => !element.optional && !isGap(element))) {
    problems.push({
      problem: `"${pattern}" asks for no word at all.`,
      consequence: 'It would match everywhere or nowhere.',
      remedy: 'Keep at least one word that must be there.',
    });
  }
  if (isGap(elements[0]) || isGap(elements.at(-1))) {
    problems.push({
      problem: `"${pattern}" begins or ends with {gap}.`,
      consequence: 'A gap at the edge matches nothing more and only costs time.',
      remedy: 'Remove it.',
    });
  }
  if (
    elements.filter(isGap).length > MAX_GAPS ||
    elements.some((e) => isGap(e) && (e.atoms.length > 1 || e.optional))
  ) {
    problems.push({
      problem: `"${pattern}" has more than ${MAX_GAPS} gaps, or a gap among alternatives.`,
      consequence: 'The work per message would multiply.',
      remedy: 'Use at most two {gap}, each standing alone.',
    });
  }
  const optional = elements.filter((element) => element.optional).length;
  if (optional > MAX_OPTIONAL || elements.length > MAX_WORDS) {
    problems.push({
      problem: `"${pattern}" has ${optional} optional words and ${elements.length} words in all.`,
      consequence: `More than ${MAX_OPTIONAL} optional words or ${MAX_WORDS} words slow every start of the engine.`,
      remedy: 'Split it into several patterns.',
    });
  }
}
