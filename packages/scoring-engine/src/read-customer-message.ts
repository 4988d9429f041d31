import type { Assessment } from './assessment.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { scoreMessage } from './score-message.ts';
import type { CompiledTells } from './tells/compile-tells.ts';
import { readTells } from './tells/read-tells.ts';
import type { Tell } from './tells/tell.ts';

/** All that is read of one customer message; `tells` is absent where nothing tells. */
export interface ReadCustomerMessage {
  assessment: Assessment;
  tells?: readonly Tell[];
}

/** Scores a message and reads what it tells, in the language it is written in. Pure, linear, never throws. */
export function readCustomerMessage(
  text: string,
  engine: { lexicon: CompiledLexicon; tells: CompiledTells },
  languageSoFar?: string,
): ReadCustomerMessage {
  const assessment = scoreMessage(text, engine.lexicon, languageSoFar);
  const tells = readTells(text, engine.tells, assessment.language);
  return tells.length === 0 ? { assessment } : { assessment, tells };
}
