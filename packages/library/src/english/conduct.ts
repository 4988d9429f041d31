import type { ConductRow } from '../schema.ts';

export const conduct: ConductRow[] = [];
