export type * from './assessment.ts';
