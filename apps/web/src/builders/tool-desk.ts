import type { HandOverPacket } from '@evenkeel/conversation-state';
import type { Problem } from '@evenkeel/protocol';
import type { ToolDesk } from '../features/assist/tools/tool-desk.ts';
import { buildPhrase } from './phrase.ts';

/** A server that says yes to everything; give what should answer otherwise. */
export function buildToolDesk(given: Partial<ToolDesk> = {}): ToolDesk {
  return {
    phrases: async () => ({ ok: true, phrases: buildPhrases() }),
    editNote: async () => ({ ok: true }),
    addNote: async () => ({ ok: true }),
    raiseHand: async () => ({ ok: true }),
    handOver: async () => ({ ok: true, packet: buildPacket() }),
    ...given,
  };
}

export function buildProblem(given: Partial<Problem> = {}): Problem {
  return {
    ok: false,
    code: 'internal-error',
    message: 'The server did not answer. Nothing was changed. Try again once the connection is back.',
    retry: true,
    ...given,
  };
}

export function buildPhrases() {
  return [
    buildPhrase(),
    buildPhrase({
      id: 'refund-when',
      kind: 'policy',
      group: 'refunds',
      text: 'A refund takes three to five working days once we have sent it, because your bank has to book it in.',
      feeling: 'clear about the time',
      fallbacks: {},
      because: 'Says how long a refund takes, and why.',
    }),
    buildPhrase({
      id: 'refund-by-when',
      kind: 'apology',
      group: 'own-it',
      text: 'Your refund should have left last week. I am sending it now, and I will write to you by {byWhen}, {customerName}.',
      feeling: 'sure it is in hand',
      fallbacks: { customerName: '' },
      asks: { byWhen: 'By when?' },
      because: 'A late refund is ours to own, with a time that can be kept.',
    }),
    buildPhrase({
      id: 'bring-lead',
      kind: 'hand-over',
      group: 'more-help',
      text: 'I can bring {supervisorName} in now, with everything you have told me.',
      feeling: 'in control again',
      fallbacks: {},
      because: 'More help, and nothing has to be told twice.',
    }),
    buildPhrase({
      id: 'refusal-straight',
      kind: 'policy',
      group: 'refusal',
      text: 'I would rather be straight with you: {expectation} is a no from me, because {reason}. What I can do is {alternative}.',
      feeling: 'told the truth',
      fallbacks: {},
      because: 'A no with a reason and a way on is easier to bear than a maybe.',
    }),
    buildPhrase({
      id: 'refusal-looked-for-it',
      kind: 'policy',
      group: 'refusal',
      text: 'I looked for a way to give you {expectation}, and there is none, because {reason}. What I can do: {alternative}.',
      feeling: 'told the truth',
      fallbacks: {},
      priority: 400,
      because: 'It shows that somebody tried.',
    }),
    buildPhrase({
      id: 'accountability-four',
      kind: 'apology',
      group: 'own-it',
      text: 'This was our mistake: {whatHappened}. For you it meant {impact}. What is being done: {nextStep}. To keep it from happening again: {prevention}.',
      feeling: 'told the truth',
      fallbacks: {},
      because: 'Owned, open, being mended, and not to be repeated.',
    }),
    buildPhrase({ id: 'off', text: 'Switched off by an admin.', fallbacks: {}, enabled: false }),
    buildPhrase({ id: 'guides', kind: 'escalate-now', text: '', guidance: 'Only guides.', fallbacks: {} }),
  ];
}

export function buildPacket(given: Partial<HandOverPacket> = {}): HandOverPacket {
  return {
    wants: 'my refund',
    keyPoints: ['Order 48213', 'Amount €89.90'],
    feelings: ['frustrated'],
    tried: ['Wrote to support twice'],
    promises: ['Refund by the 4th'],
    tension: { level: 'heated', peakLevel: 'heated', now: 0.66, history: [0.12, 0.34, 0.66] },
    boundary: { abusiveMessages: 1, warned: [] },
    triggers: [{ trigger: 'repeat-contact', words: 'not the first contact', count: 2 }],
    alert: null,
    contact: null,
    text: 'Wants: my refund\nOrder 48213, €89.90\nTried: wrote to support twice\nPromised: refund by the 4th\nTension: heated, rising (peak heated)\nAbuse: 1 message, no limit set yet',
    ...given,
  };
}
