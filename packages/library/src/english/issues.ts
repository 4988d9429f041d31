import type { IssueRow } from '../schema.ts';
import type { Issue } from '../vocabulary.ts';
import { accountExamples } from './examples/accounts.ts';
import { moneyExamples } from './examples/money.ts';
import { orderExamples } from './examples/orders.ts';
import { serviceExamples } from './examples/service.ts';
import { travelExamples } from './examples/travel.ts';
import { treatmentExamples } from './examples/treatment.ts';

const examples: Record<Issue, string[]> = {
  ...orderExamples,
  ...moneyExamples,
  ...travelExamples,
  ...serviceExamples,
  ...accountExamples,
  ...treatmentExamples,
};

const named: Omit<IssueRow, 'examples'>[] = [
  { id: 'late-delivery', name: 'Late delivery', say: 'the delivery' },
  { id: 'wrong-item', name: 'Wrong item', say: 'the wrong item' },
  { id: 'missing-item', name: 'Missing item', say: 'what is missing' },
  { id: 'faulty', name: 'Faulty item', say: 'the fault' },
  { id: 'return-exchange', name: 'Return or exchange', say: 'the return' },
  { id: 'refund', name: 'Refund', say: 'the refund' },
  { id: 'order-change', name: 'Change of an order', say: 'the change to your order' },
  { id: 'billing', name: 'Billing', say: 'the charge' },
  { id: 'payment-failed', name: 'Payment failed', say: 'the payment' },
  { id: 'price-or-promotion', name: 'Price or promotion', say: 'the price' },
  { id: 'cancelled', name: 'Cancelled on them', say: 'the cancellation' },
  { id: 'travel-delay', name: 'Delayed journey', say: 'the delay' },
  { id: 'lost-luggage', name: 'Lost luggage', say: 'your luggage' },
  { id: 'booking-change', name: 'Change of a booking', say: 'the change to your booking' },
  { id: 'outage', name: 'Outage', say: 'the outage' },
  { id: 'slow-service', name: 'Slow service', say: 'the connection' },
  { id: 'missed-appointment', name: 'Missed appointment', say: 'the appointment' },
  { id: 'activation', name: 'Activation', say: 'the activation' },
  { id: 'card-problem', name: 'Card problem', say: 'your card' },
  { id: 'unknown-charge', name: 'Unknown charge', say: 'the payment you do not know' },
  { id: 'transfer-problem', name: 'Transfer', say: 'the transfer' },
  { id: 'account-access', name: 'Account access', say: 'getting into your account' },
  { id: 'identity-check', name: 'Identity check', say: 'the identity check' },
  { id: 'app-fault', name: 'App fault', say: 'the fault in the app' },
  { id: 'data-loss', name: 'Lost data', say: 'your data' },
  { id: 'how-to', name: 'How to', say: 'what you want to set up' },
  { id: 'cancel-contract', name: 'Wants to cancel', say: 'the cancellation' },
  { id: 'staff-conduct', name: 'Conduct of staff', say: 'how you were treated' },
  { id: 'no-reply', name: 'Nobody replied', say: 'the missing answer' },
  { id: 'data-privacy', name: 'Privacy', say: 'your data' },
  { id: 'broken-promise', name: 'Broken promise', say: null },
];

/** How each kind of problem is named, and what people write about it. A broken promise is no thing to point at, so a sentence does not. */
export const issues: IssueRow[] = named.map((row) => ({ ...row, examples: examples[row.id] }));
