import type { ConductRow } from '../schema.ts';

/** What an agent may do after abuse, in writing: a boundary card cites it, so that nobody has to wonder whether they are allowed (T42). */
export const conduct: ConductRow[] = [
  {
    id: 'reminder-is-yours',
    step: 'first-reminder',
    permission:
      'You may name the words that are not all right and ask for a civil tone, once, before you go on helping.',
    because: 'A limit that is set early and calmly is mostly kept.',
  },
  {
    id: 'warning-is-yours',
    step: 'final-warning',
    permission:
      'You may say that the chat will end if it goes on like this. You need not answer the insult, and you may take a minute.',
    because: 'A warning is fair only when it says what follows.',
  },
  {
    id: 'ending-is-yours',
    step: 'supervisor-or-end',
    permission:
      'You may hand the chat to a supervisor or end it now. You do not have to ask first, and it will not count against you.',
    because: 'After a warning, or a threat, protecting the agent comes before finishing the case.',
  },
];
