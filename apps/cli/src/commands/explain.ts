import { levelOfMessage } from '@evenkeel/conversation-state';
import { explainAssessment, scoreMessage } from '@evenkeel/scoring-engine';
import { readEngine } from '../read-engine.ts';
import { UsageError } from '../usage-error.ts';

/** Prints one message's scores and every point of them: which words, which term, why. */
export async function explain(args: string[]): Promise<number> {
  const text = args.join(' ');
  if (text === '') throw new UsageError('There is no text to explain.');
  const { lexicon, rules } = readEngine();
  const assessment = scoreMessage(text, lexicon);
  const { frustration, abuse, distress, satisfaction, abuseKinds, abuseTarget, triggers, language, abstained } =
    assessment;
  const out = [
    text,
    '',
    abstained
      ? `Not scored: the language looks like "${language}", which this library cannot read.`
      : `level on its own: ${levelOfMessage(assessment, rules.thresholds)}`,
    `frustration ${frustration.toFixed(2)}   abuse ${abuse.toFixed(2)}   distress ${distress.toFixed(2)}   satisfaction ${satisfaction.toFixed(2)}`,
    ...(abuseKinds.length > 0 ? [`abuse: ${abuseKinds.join(', ')}, aimed at: ${abuseTarget ?? 'nobody'}`] : []),
    ...(triggers.length > 0 ? [`triggers: ${triggers.join(', ')}`] : []),
    '',
  ];
  process.stdout.write(`${out.join('\n')}\n`);
  const rows = explainAssessment(text, assessment);
  if (rows.length === 0) process.stdout.write('No evidence: nothing in it speaks for or against.\n');
  for (const { signal, read, points, termId, because } of rows) {
    const sign = points > 0 ? '+' : '';
    const worth = signal === 'trigger' ? '' : `${sign}${points.toFixed(2)}`;
    process.stdout.write(
      `${signal.padEnd(13)} ${worth.padStart(6)}  ${JSON.stringify(read)}  ${termId}\n${' '.repeat(22)}${because}\n`,
    );
  }
  return 0;
}
