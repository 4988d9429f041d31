import { wordings } from '../../draft-rule-rows.ts';

const concedes = wordings('concession', {
  severity: 'please-rethink',
  advice: 'Fault is not settled here. Say what happened, and what you do now.',
  because: 'Validating is not agreeing: where policy leaves the question of fault open, the answer must, too.',
});

const SEEN = 'I can see what this has caused you';

/** Fault admitted. Found only where policy says not to concede it (T12). */
export const concession = [
  concedes(
    'it-is-our-fault',
    'it|that|this is|was [all|entirely|completely|clearly|totally] my|our [own] fault|mistake|error|doing',
    {
      to: SEEN,
      at: 'whole-sentence',
      rewrites: { 'This was entirely our fault.': `${SEEN}.` },
      not: ['It is not your fault.'],
    },
  ),
  concedes('at-fault', 'am|are|is|was|were [clearly] at fault', {
    matches: ['We are at fault.', 'Our driver was at fault.'],
    not: ['A fault was found in the line.'],
  }),
  concedes('to-blame', 'am|are|is|was|were to blame', {
    matches: ['We are to blame.'],
    not: ['Nobody blames you.'],
  }),
  concedes('messed-up', 'i|we [really|totally] messed|screwed|stuffed|slipped|fouled up', {
    matches: ['We messed up.'],
    not: ['The address is messed up.'],
  }),
  concedes('dropped-the-ball', 'dropped the ball', {
    matches: ['We dropped the ball on this.'],
    not: ['He caught the ball.'],
  }),
  concedes('take-responsibility', 'take|accept|bear [the] [full|complete|all|total] responsibility|blame|liability', {
    matches: ['We take full responsibility.'],
    not: ['Who is responsible for the line?'],
  }),
  concedes('liable', 'i|we am|are liable|accountable|negligent|responsible for', {
    matches: ['We are liable for the damage.'],
    not: ['You are not liable for the damage.'],
  }),
  concedes('we-should-have', 'i|we should|could have', {
    unless: ['have it|them|that|this|one|a|an|news|more', 'should have {gap} by|for|ready|soon|tomorrow|today'],
    matches: ['We should have told you.'],
    not: ['I should have it by noon.'],
  }),
  concedes('should-not-have', 'should not have happened|gone|been', {
    severity: 'better-not',
    matches: ['This should not have happened.'],
    not: ['You should not have to wait.'],
  }),
  concedes('we-failed', 'i|we [have] failed [you|to]', {
    matches: ['We failed to deliver it.'],
    not: ['The payment failed.'],
  }),
  concedes('let-you-down', 'i|we [have] let you down', {
    matches: ['We have let you down.'],
    not: ['The car let you down.'],
  }),
  concedes('we-were-wrong', 'i|we was|were|am|are wrong|careless|negligent|mistaken', {
    matches: ['We were wrong about the date.'],
    not: ['The date was wrong.'],
  }),
  concedes('you-are-right-we', 'you are [absolutely|completely|totally|entirely] right', {
    to: 'I see why you say that',
    severity: 'better-not',
    at: 'whole-sentence',
    advice: 'Show that you see why they say it; the rest is still open.',
    rewrites: { 'You are absolutely right.': 'I see why you say that.' },
    not: ['Is that the right number for you?'],
  }),
  concedes('we-owe-you', 'i|we owe you', {
    unless: ['owe you an|a|some explanation|answer|apology'],
    matches: ['We owe you for the loss.'],
    not: ['I owe you an answer.'],
  }),
  concedes('compensate', 'compensate|compensation|damages|reparation', {
    severity: 'better-not',
    matches: ['We will compensate you.'],
    not: ['The parcel is damaged.'],
  }),
  concedes('we-admit', 'i|we admit|confess', {
    matches: ['We admit that it was late.'],
    not: ['The ticket admits two.'],
  }),
  concedes('breach', 'breach|breached [of]', {
    matches: ['This is a breach of contract.'],
    not: ['I will check the contract.'],
  }),
  concedes('our-thing-is-faulty', 'our {gap} is|was|are|were faulty|defective|unsafe|dangerous|broken', {
    matches: ['Our charger was defective.'],
    not: ['Is the charger broken?'],
  }),
];
