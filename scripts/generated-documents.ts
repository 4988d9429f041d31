import { presentEnvExample } from '../apps/server/src/settings.ts';

/** Every committed file that is written by a program: its path from the root and what it must contain. */
export const generatedDocuments: readonly { file: string; present: () => string }[] = [
  { file: '.env.example', present: presentEnvExample },
];
