import type { TriggerId } from '@evenkeel/library';

/** A trigger as an agent or a supervisor reads it in a second. */
export const TRIGGER_WORDS: Record<TriggerId, string> = {
  'asks-for-person': 'Asks for a person',
  'asks-for-supervisor': 'Asks for a supervisor',
  'legal-or-regulator': 'Speaks of lawyers or a regulator',
  'cancel-or-leave': 'Wants to cancel or leave',
  chargeback: 'Speaks of taking the payment back',
  'public-shaming': 'Speaks of going public',
  'repeat-contact': 'Has been in touch about this before',
  unresolved: 'Says it is still not solved',
  'long-wait': 'Has waited long',
  threat: 'Threatens somebody',
  'self-harm': 'May be thinking of harming themselves',
  discrimination: 'Reports being discriminated against',
  'vulnerable-customer': 'Is in a situation that needs special care',
  'policy-limit': 'Asks for more than policy allows',
  'solution-rejected': 'Not helped by what was offered',
};
