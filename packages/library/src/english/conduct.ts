import type { ConductRow } from '../schema.ts';

/**
 * What an agent may do after abuse, in writing: a boundary card cites it, so that nobody has to wonder whether they are allowed
 * (T42). A row that names the kind goes before the general one of its step.
 */
export const conduct: ConductRow[] = [
  {
    id: 'reminder-is-yours',
    step: 'first-reminder',
    permission:
      'You may name the words that are not all right and ask for a civil tone, once, before you go on helping.',
    because: 'A limit that is set early and calmly is mostly kept.',
  },
  {
    id: 'sexual-reminder-is-yours',
    step: 'first-reminder',
    kinds: ['sexual'],
    permission:
      'You may say once that this stops, or hand the chat over at once without saying anything. You need not give a reason.',
    because: 'Nobody has to sit through remarks about themselves, not even for one more message.',
  },
  {
    id: 'warning-is-yours',
    step: 'final-warning',
    permission:
      'You may say that the chat will end if it goes on like this. You need not answer the insult, and you may take a minute.',
    because: 'A warning is fair only when it says what follows.',
  },
  {
    id: 'slur-warning-is-yours',
    step: 'final-warning',
    kinds: ['slur'],
    permission:
      'No first reminder is needed. You may warn once, or ask a colleague to take over now; the next such word ends the chat.',
    because:
      'Words against a group of people hurt more than the one who reads them; there is no mild form to start with.',
  },
  {
    id: 'sexual-warning-is-yours',
    step: 'final-warning',
    kinds: ['sexual'],
    permission: 'You have said it once; that was enough. You may end the chat at the next remark, or hand it over now.',
    because: 'A second remark after a clear word is no misunderstanding.',
  },
  {
    id: 'ending-is-yours',
    step: 'supervisor-or-end',
    permission:
      'You may hand the chat to a supervisor or end it now. You do not have to ask first, and it will not count against you.',
    because: 'After a warning, or a threat, protecting the agent comes before finishing the case.',
  },
  {
    id: 'threat-is-not-yours',
    step: 'supervisor-or-end',
    kinds: ['threat'],
    permission:
      'Stop answering now: your supervisor is alerted and takes over. Keep the record, give no personal details, and step away.',
    because: 'Nobody has to judge alone whether a threat is meant, and the record may be needed.',
  },
  {
    id: 'slur-ending-is-yours',
    step: 'supervisor-or-end',
    kinds: ['slur', 'sexual'],
    permission:
      'You may end the chat without another word. A supervisor decides whether this customer is served by chat again.',
    because: 'It was said after a warning: the next agent should not have to hear it too.',
  },
];
