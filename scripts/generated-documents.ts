import { presentEnvExample } from '../apps/server/src/settings.ts';
import { presentDraftRules } from './present-draft-rules.ts';
import { presentEvents } from './present-events.ts';
import { presentLexicon } from './present-lexicon.ts';
import { presentTechniques } from './present-techniques.ts';

/** Every committed file that is written by a program: its path from the root and what it must contain. */
export const generatedDocuments: readonly { file: string; present: () => string }[] = [
  { file: '.env.example', present: presentEnvExample },
  { file: 'docs/draft-rules.md', present: presentDraftRules },
  { file: 'docs/events.md', present: presentEvents },
  { file: 'docs/lexicon.md', present: presentLexicon },
  { file: 'docs/techniques.md', present: presentTechniques },
];
