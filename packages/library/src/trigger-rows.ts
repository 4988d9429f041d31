import type { TriggerRule } from './schema.ts';
import type { TriggerId } from './vocabulary.ts';

interface Extras {
  unless?: string[];
  mustNotMatch?: string[];
}

/** A table of one trigger's rules: `id, pattern, because, matches`; the id is prefixed with the trigger's. */
function rulesFor(trigger: TriggerId) {
  return (id: string, pattern: string, because: string, matches: string[], extras?: Extras): TriggerRule => ({
    id: `${trigger}-${id}`,
    trigger,
    pattern,
    because,
    matches,
    ...extras,
  });
}

export const asksForPerson = rulesFor('asks-for-person');
export const asksForSupervisor = rulesFor('asks-for-supervisor');
export const legal = rulesFor('legal-or-regulator');
export const cancels = rulesFor('cancel-or-leave');
export const chargeback = rulesFor('chargeback');
export const shaming = rulesFor('public-shaming');
export const repeats = rulesFor('repeat-contact');
export const unresolved = rulesFor('unresolved');
export const longWait = rulesFor('long-wait');
export const threat = rulesFor('threat');
export const selfHarm = rulesFor('self-harm');
export const discrimination = rulesFor('discrimination');
export const vulnerable = rulesFor('vulnerable-customer');
export const policyLimit = rulesFor('policy-limit');
export const rejected = rulesFor('solution-rejected');
