import type { Assessment } from '@evenkeel/scoring-engine';
import type { LabelledSet } from './labelled-messages.ts';
import { QUESTION_IDS, type Question, questionsFor } from './measure-accuracy.ts';

/** Of each kind, per set and question: enough to see what they have in common. */
const SHOWN = 25;

/**
 * The messages that the engine reads most unlike people, with its evidence: to learn from. It holds the messages' text, which
 * is not ours: it must stay outside the repository.
 */
export function presentMisses(sets: readonly LabelledSet[], assess: (text: string) => Assessment): string {
  const questions = questionsFor(assess);
  const parts = QUESTION_IDS.filter((id) => id !== 'mood').flatMap((id) =>
    sets.filter(questions[id].isAsked).map((set) => presentSet(`${id}, ${set.name}`, questions[id], set, assess)),
  );
  return `# Worst misses\n\nThe text is not ours: keep this page out of the repository.\n\n${parts.join('\n')}`;
}

function presentSet(title: string, question: Question, set: LabelledSet, assess: (text: string) => Assessment): string {
  const [{ score, line }] = question.detectors;
  const rows = set.rows.flatMap(({ id, text, ...row }) => {
    const isYes = question.answer({ id, text, ...row })?.isYes;
    return isYes === undefined ? [] : [{ id, text, isYes, score: score(text) }];
  });
  const falseAlarms = rows.filter((row) => !row.isYes && row.score >= line).sort((a, b) => b.score - a.score);
  const missed = rows.filter((row) => row.isYes && row.score < line).sort((a, b) => a.score - b.score);
  const list = (shown: typeof rows) =>
    shown
      .slice(0, SHOWN)
      .map(
        (row) =>
          `- ${row.score.toFixed(2)} \`${row.id}\` ${JSON.stringify(row.text)}${presentEvidence(assess(row.text), row.text)}`,
      )
      .join('\n');
  return `## ${title}

${falseAlarms.length} false alarms, highest first:

${list(falseAlarms)}

${missed.length} missed, lowest first:

${list(missed)}
`;
}

function presentEvidence({ language, abstained, evidence }: Assessment, text: string): string {
  if (abstained) return `\n  - not read: taken for the language \`${language}\``;
  return evidence
    .map(
      ({ start, end, signal, trigger, termId, points }) =>
        `\n  - ${JSON.stringify(text.slice(start, end))} ${trigger ?? signal} ${points} by \`${termId}\``,
    )
    .join('');
}
