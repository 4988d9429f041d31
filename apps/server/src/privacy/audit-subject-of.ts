import { createHmac } from 'node:crypto';

/**
 * How the audit log, which forgets nothing, names a person who may ask to be forgotten: a hash keyed with the secret of the
 * sessions. Who knows the id can find its lines; from the lines nobody finds the id.
 */
export function auditSubjectOf(contactId: string, sessionSecret: string): string {
  return `contact:${createHmac('sha256', `contact:${sessionSecret}`).update(contactId).digest('hex')}`;
}
