import { createHmac } from 'node:crypto';
import { compileRedaction, type Redaction, type SensitiveKind, type Treatment } from '@evenkeel/redaction';

/**
 * The redaction the settings ask for. Pseudonyms are keyed with the secret of the sessions, under a name of their own: they
 * stay the same as long as it does.
 */
export function redactionInForce(treatment: Readonly<Record<SensitiveKind, Treatment>>, secret: string): Redaction {
  return compileRedaction({
    treatment,
    hash: (value) => createHmac('sha256', `redaction:${secret}`).update(value).digest('hex'),
  });
}
