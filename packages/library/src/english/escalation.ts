import type { EscalationRow } from '../schema.ts';

export const escalation: EscalationRow[] = [];
