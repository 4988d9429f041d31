import type { Library } from '../schema.ts';
import { agentLines } from './agent-lines.ts';
import { conduct } from './conduct.ts';
import { cues } from './cues.ts';
import { draftMeasures } from './draft-measures.ts';
import { draftRules } from './draft-rules.ts';
import { escalation } from './escalation.ts';
import { issues } from './issues.ts';
import { fittedFrustration } from './learned/frustration.ts';
import { nudges } from './nudges.ts';
import { options } from './options.ts';
import { phrases } from './phrases.ts';
import { plays } from './plays.ts';
import { englishTells } from './tells/index.ts';
import { englishTerms } from './terms/index.ts';
import { thresholds } from './thresholds.ts';
import { englishTriggers } from './triggers.ts';

/** The library a fresh installation starts with; an admin's published version replaces it. */
export const englishLibrary: Library = {
  language: 'en',
  terms: englishTerms,
  triggers: englishTriggers,
  cues,
  fitted: fittedFrustration,
  phrases,
  escalation,
  conduct,
  draftRules,
  draftMeasures,
  thresholds,
  issues,
  options,
  agentLines,
  nudges,
  tells: englishTells,
  plays,
};
