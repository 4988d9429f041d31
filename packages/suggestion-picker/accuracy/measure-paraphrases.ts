import type { CompiledLexicon } from '@evenkeel/scoring-engine';
import { scoreMessage } from '@evenkeel/scoring-engine';
import { paraphraseOf } from '@evenkeel/suggestion-picker';
import type { SaidMessage } from './said-message.ts';

/** How well messages are said back. Shares are null where nothing could be counted. */
export interface ParaphraseFigures {
  messages: number;
  /** Of the messages of which something may be said back, the share for which something was offered. */
  coverage: number | null;
  /** Of what was offered, the share in which every clause is one that was accepted. */
  accepted: number | null;
  /** What was offered and not accepted. */
  wrong: { text: string; said: string[] }[];
  /** What may be said back and was refused. */
  refused: string[];
}

export function measureParaphrases(messages: readonly SaidMessage[], lexicon: CompiledLexicon): ParaphraseFigures {
  const wrong: ParaphraseFigures['wrong'] = [];
  const refused: string[] = [];
  let offered = 0;
  let sayable = 0;
  for (const { text, says } of messages) {
    const paraphrase = paraphraseOf(text, scoreMessage(text, lexicon));
    if (says.length > 0) sayable += 1;
    if (paraphrase === null) {
      if (says.length > 0) refused.push(text);
      continue;
    }
    offered += 1;
    const said = paraphrase.clauses.map((clause) => clause.text);
    if (!said.every((clause) => says.includes(clause))) wrong.push({ text, said });
  }
  return {
    messages: messages.length,
    coverage: sayable === 0 ? null : (sayable - refused.length) / sayable,
    accepted: offered === 0 ? null : (offered - wrong.length) / offered,
    wrong,
    refused,
  };
}
