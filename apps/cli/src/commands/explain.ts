import { levelOfMessage } from '@evenkeel/conversation-state';
import { SIGNALS } from '@evenkeel/library';
import { type ExplanationRow, explainAssessment, scoreMessage } from '@evenkeel/scoring-engine';
import { readEngine } from '../read-engine.ts';
import { UsageError } from '../usage-error.ts';

/** Prints one message's scores and every point of them: which words, which term, why, and what would have prevented it. */
export async function explain(args: string[]): Promise<number> {
  const text = args.join(' ');
  if (text === '') throw new UsageError('There is no text to explain.');
  const { lexicon, rules } = readEngine();
  const assessment = scoreMessage(text, lexicon);
  const { abuseKinds, abuseTarget, triggers, language, abstained } = assessment;
  const out = [
    text,
    '',
    abstained
      ? `Not scored: the language looks like "${language}", which this library cannot read.`
      : `level on its own: ${levelOfMessage(assessment, rules.thresholds)}${lexicon.others.some((other) => other.language === language) ? `, read as "${language}"` : ''}`,
    SIGNALS.map((signal) => `${signal} ${assessment[signal].toFixed(2)}`).join('   '),
    ...(abuseKinds.length > 0 ? [`abuse: ${abuseKinds.join(', ')}, aimed at: ${abuseTarget ?? 'nobody'}`] : []),
    ...(triggers.length > 0 ? [`triggers: ${triggers.join(', ')}`] : []),
    '',
  ];
  const rows = explainAssessment(text, assessment, lexicon);
  if (rows.length === 0) out.push('No evidence: nothing in it speaks for or against.');
  else out.push(lineOf(['signal', 'points', 'words', 'why, and when it would not count']), ...rows.flatMap(linesOf));
  process.stdout.write(`${out.join('\n')}\n`);
  return 0;
}

/** Widths of signal, points, words and the reasons: a line has 100 columns. */
const WIDTHS = [12, 6, 24, 52] as const;
/** More than these read as a list of the library, which is in docs/lexicon.md. */
const SUPPRESSORS_SHOWN = 4;

function linesOf({ signal, points, read, termId, because, suppressedBy }: ExplanationRow): string[] {
  const worth = signal === 'trigger' ? '' : `${points > 0 ? '+' : ''}${points.toFixed(2)}`;
  const reasons = wrapped(`${termId}: ${because}`, WIDTHS[3]);
  for (const effect of ['gone', 'weaker'] as const) {
    const when = suppressedBy.filter((suppressor) => suppressor.effect === effect).map((suppressor) => suppressor.when);
    if (when.length === 0) continue;
    const hidden = when.length - SUPPRESSORS_SHOWN;
    const told = `${when.slice(0, SUPPRESSORS_SHOWN).join('; or ')}${hidden > 0 ? `; and ${hidden} more` : ''}`;
    reasons.push(...wrapped(`${effect === 'gone' ? 'Not counted' : 'Counts for less'} when ${told}.`, WIDTHS[3]));
  }
  const words = wrapped(`“${read.replace(/\s+/g, ' ')}”`, WIDTHS[2]);
  return Array.from({ length: Math.max(reasons.length, words.length) }, (_, at) =>
    lineOf([at === 0 ? signal : '', at === 0 ? worth : '', words[at] ?? '', reasons[at] ?? '']),
  );
}

function lineOf([signal = '', worth = '', words = '', reason = '']: string[]): string {
  const cells = [signal.padEnd(WIDTHS[0]), worth.padStart(WIDTHS[1]), words.padEnd(WIDTHS[2]), reason];
  return cells.join('  ').trimEnd();
}

/** Lines of at most `width` characters, cut between words; a longer word is cut where it must be. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => whole.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
