import { englishLibrary } from '@evenkeel/library';
import { compileLexicon } from '@evenkeel/scoring-engine';
import { measureParaphrases } from './measure-paraphrases.ts';
import { messageSets } from './messages/index.ts';

/**
 * The process behind `npm run eval -- paraphrase`: how many of our own messages are said back, and how many of those in words
 * that were accepted. Of the messages held back only figures are shown: who reads them cannot measure with them again.
 */
const lexicon = compileLexicon(englishLibrary);
const rows: Record<string, Record<string, string | number>> = {};
for (const [name, messages] of Object.entries(messageSets)) {
  const figures = measureParaphrases(messages, lexicon);
  rows[name] = { messages: figures.messages, coverage: shown(figures.coverage), accepted: shown(figures.accepted) };
  if (name === 'held back') continue;
  for (const { text, said } of figures.wrong) console.log(`not accepted  ${text}\n              → ${said.join(' | ')}`);
  for (const text of figures.refused) console.log(`refused       ${text}`);
}
console.table(rows);

function shown(share: number | null): string {
  return share === null ? '–' : share.toFixed(3);
}
