import { type PatternAtom, parsePattern } from '@evenkeel/library';
import type { Assessment, Evidence } from './assessment.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { scoreIn } from './score-message.ts';

/** Something that would have kept a finding out of the score, or made less of it. */
export interface Suppressor {
  /** In plain words: when the finding does not count, or counts for less. */
  when: string;
  /** Whether it is then gone, or only weaker. */
  effect: 'gone' | 'weaker';
  /** The message altered so, on which it was tried. */
  tried: string;
}

interface Finding {
  text: string;
  assessment: Assessment;
  /** The one that found it. */
  lexicon: CompiledLexicon;
  budget: { triesLeft: number };
}

/** What is said when an alteration works, and the altered messages that may show it, likeliest first. */
interface Idea {
  when: string;
  altered: string[];
}

/**
 * What would have suppressed a finding. Nothing is claimed from the rules alone: each idea is put into the message, the
 * message is scored again, and only what worked is told.
 */
export function suppressorsOf(finding: Evidence, { text, assessment, lexicon, budget }: Finding): Suppressor[] {
  if (finding.points < 0) return [];
  const told: Suppressor[] = [];
  for (const { when, altered } of ideasFor(finding, text, lexicon)) {
    for (const tried of altered) {
      if (budget.triesLeft-- <= 0) return told;
      const after = scoreIn(lexicon, tried);
      if (!isLess(weightOf(finding, after), weightOf(finding, assessment))) continue;
      // Where another term only takes its place, nothing is suppressed.
      if (!isLess(sumOf(finding, after), sumOf(finding, assessment))) continue;
      told.push({ when, effect: weightOf(finding, after) > 0 ? 'weaker' : 'gone', tried });
      break;
    }
  }
  return told;
}

/** Points are rounded to hundredths. */
function isLess(after: number, before: number): boolean {
  return after < before - 0.015;
}

/** What this term does to this signal in all; for a trigger, how often it is set by this rule. */
function weightOf({ signal, termId }: Evidence, { evidence }: Assessment): number {
  return total(evidence.filter((item) => item.signal === signal && item.termId === termId));
}

/** All evidence for the signal, or for the trigger. */
function sumOf({ signal, trigger }: Evidence, { evidence }: Assessment): number {
  return total(evidence.filter((item) => item.signal === signal && item.trigger === trigger));
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { signal, points }) => sum + (signal === 'trigger' ? 1 : points), 0);
}

function ideasFor({ signal, termId, start, end }: Evidence, text: string, lexicon: CompiledLexicon): Idea[] {
  const words = text.slice(start, end);
  const { alterations } = lexicon.vocabulary.pack;
  const put = (before: string, after = '') => text.slice(0, start) + before + words + after + text.slice(end);
  if (termId === 'capitals') return [{ when: 'it is not written in capitals', altered: [text.toLowerCase()] }];
  if (termId === 'question-marks' || termId === 'exclamation-marks') {
    const single = text.slice(0, start) + words.charAt(0) + text.slice(end);
    return [{ when: 'there is a single sign', altered: [single] }];
  }
  const exceptions: Idea[] = (lexicon.exceptionsOf.get(termId) ?? []).map((pattern) => ({
    when: `“${inPlainWords(pattern)}” stands near`,
    altered: samplesOf(pattern).flatMap((sample) => [
      ...(holdsWordsOf(sample, words) ? [text.slice(0, start) + sample + text.slice(end)] : []),
      put('', ` ${sample}`),
      put(`${sample} `),
    ]),
  }));
  const ideas: Idea[] = [];
  if (signal === 'sarcasm' || termId === 'sarcasm') {
    ideas.push(
      { when: 'nothing bad is told beside it', altered: [words] },
      { when: 'it comes with a request (“please”)', altered: [text + alterations.request] },
      { when: 'no face says otherwise', altered: [text.replace(/[🙄🙃😒😑🤡]/gu, '')] },
      { when: 'there are no quotation marks', altered: [text.replace(/["“”]/g, '')] },
    );
  }
  if (signal === 'trigger') {
    ideas.push({
      when: 'it is taken back (“I don’t want to …”)',
      altered: [put(alterations.notWanted), put(alterations.not)],
    });
  } else {
    ideas.push({ when: 'it is denied (“not …”)', altered: [put(alterations.not)] });
  }
  if (signal === 'abuse' || signal === 'trigger') {
    ideas.push(
      // A message that is nothing but a quotation is still the speaker's own.
      { when: 'it is quoted', altered: [put('"', '"'), put(`${alterations.read}"`, '"')] },
      { when: 'it is told of somebody else (“she told me …”)', altered: [put(alterations.told)] },
    );
  }
  if (signal === 'abuse') {
    ideas.push(
      { when: 'it is said of a thing (“… printer”)', altered: [put(...alterations.thing)] },
      { when: 'it is said of oneself (“I am …”)', altered: [put(alterations.self)] },
    );
  }
  return [...ideas, ...exceptions];
}

const STAND_INS: Record<Exclude<PatternAtom['kind'], 'word' | 'stem'>, { shown: string; sample: string }> = {
  number: { shown: 'a number', sample: 'three' },
  you: { shown: 'you', sample: 'you' },
  'agent-noun': { shown: 'agent', sample: 'agent' },
  gap: { shown: '…', sample: '' },
};
/** Alternatives shown of each word of a pattern. */
const SHOWN = 3;
/** Phrases tried of each pattern: the first may read as something else beside these words. */
const SAMPLES = 3;

/** `angry birds|bird|dog|face` → "angry birds/bird/dog/…". */
function inPlainWords(pattern: string): string {
  return parsePattern(pattern)
    .elements.filter(({ optional }) => !optional)
    .map(({ atoms }) => {
      const shown = atoms.slice(0, SHOWN).map((atom) => ('word' in atom ? atom.word : STAND_INS[atom.kind].shown));
      return [...shown, ...(atoms.length > SHOWN ? ['…'] : [])].join('/');
    })
    .join(' ');
}

/** Phrases the pattern matches: its first alternatives, its second ones, and so on. */
function samplesOf(pattern: string): string[] {
  const required = parsePattern(pattern).elements.filter(({ optional }) => !optional);
  return Array.from({ length: SAMPLES }, (_, at) =>
    required
      .map(({ atoms }) => {
        const atom = atoms[at % atoms.length] as PatternAtom;
        return 'word' in atom ? atom.word : STAND_INS[atom.kind].sample;
      })
      .filter((word) => word !== '')
      .join(' '),
  );
}

/** Whether the phrase may stand in the place of these words without taking any of them away. */
function holdsWordsOf(phrase: string, words: string): boolean {
  const held = new Set(phrase.split(' '));
  const folded =
    words
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return folded.length > 0 && folded.every((word) => held.has(word));
}
