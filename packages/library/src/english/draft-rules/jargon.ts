import { wordings } from '../../draft-rule-rows.ts';

const plain = wordings('jargon', {
  severity: 'worth-a-look',
  advice: 'A plainer word is kinder to read.',
  because:
    'Office words keep people at a distance; plain ones are understood by everybody, also by those reading in a second language.',
});

const inside = wordings('jargon', {
  severity: 'worth-a-look',
  advice: 'They do not know our words. Say what it means for them.',
  because: 'Inside words leave people outside.',
});

/** Words of the office (T26), with the ones that everybody uses. */
export const jargon = [
  plain('utilise', 'utilise|utilize', {
    to: 'use',
    rewrites: { 'You can utilise the code.': 'You can use the code.' },
    not: ['Use the code.'],
  }),
  plain('utilised', 'utilised|utilized', {
    to: 'used',
    rewrites: { 'The code was utilized.': 'The code was used.' },
    not: ['The code was used.'],
  }),
  plain('commence', 'commence', {
    to: 'start',
    rewrites: { 'The work will commence today.': 'The work will start today.' },
    not: ['The work will start today.'],
  }),
  plain('commenced', 'commenced', {
    to: 'started',
    rewrites: { 'The work commenced today.': 'The work started today.' },
    not: ['The work started today.'],
  }),
  plain('terminate', 'terminate', {
    to: 'end',
    rewrites: { 'I can terminate the contract.': 'I can end the contract.' },
    not: ['I can end the contract.'],
  }),
  plain('terminated', 'terminated', {
    to: 'ended',
    rewrites: { 'The contract was terminated.': 'The contract was ended.' },
    not: ['The contract has ended.'],
  }),
  plain('prior-to', 'prior to', {
    to: 'before',
    rewrites: { 'Call prior to the visit.': 'Call before the visit.' },
    not: ['Call before the visit.'],
  }),
  plain('subsequent-to', 'subsequent to', {
    to: 'after',
    rewrites: { 'Call subsequent to the visit.': 'Call after the visit.' },
    not: ['Call after the visit.'],
  }),
  plain('in-order-to', 'in order to', {
    to: 'to',
    rewrites: { 'Click it in order to save.': 'Click it to save.' },
    not: ['I put your order in.'],
  }),
  plain('due-to-the-fact', 'due to the fact that', {
    to: 'because',
    rewrites: { 'It is late due to the fact that it snowed.': 'It is late because it snowed.' },
    not: ['It is late because it snowed.'],
  }),
  plain('in-the-event-that', 'in the event that', {
    to: 'if',
    rewrites: { 'In the event that it rings, answer.': 'If it rings, answer.' },
    not: ['The event that you booked is on.'],
  }),
  plain('with-regard-to', 'with|in regard|regards to', {
    to: 'about',
    rewrites: { 'I am writing with regards to your order.': 'I am writing about your order.' },
    not: ['Kind regards to your mother.'],
  }),
  plain('assist-you', 'assist you', {
    to: 'help you',
    unless: ['to better|best'],
    rewrites: { 'I will assist you with that.': 'I will help you with that.' },
    not: ['I will help you with that.'],
  }),
  plain('ensure', 'ensure', {
    to: 'make sure',
    rewrites: { 'Please ensure it is on.': 'Please make sure it is on.' },
    not: ['Please make sure it is on.'],
  }),
  plain('sufficient', 'sufficient', {
    to: 'enough',
    unless: ['a|is|are|was|not|be sufficient'],
    rewrites: { 'There is still sufficient credit.': 'There is still enough credit.' },
    not: ['There is enough credit.'],
  }),
  plain('approximately', 'approximately', {
    to: 'about',
    rewrites: { 'It takes approximately two days.': 'It takes about two days.' },
    not: ['It takes about two days.'],
  }),
  plain('obtain', 'obtain', {
    to: 'get',
    rewrites: { 'You can obtain the form here.': 'You can get the form here.' },
    not: ['You can get the form here.'],
  }),
  plain('purchased', 'purchased', {
    to: 'bought',
    rewrites: { 'You purchased two tickets.': 'You bought two tickets.' },
    not: ['You bought two tickets.'],
  }),
  plain('hereby', 'hereby|herewith', {
    to: '',
    rewrites: { 'I hereby confirm the date.': 'I confirm the date.' },
    not: ['I confirm it here.'],
  }),
  plain('aforementioned', 'aforementioned|abovementioned|undersigned', {
    advice: 'Name it again, in one word.',
    matches: ['The aforementioned order left.'],
    not: ['The order left.'],
  }),
  plain('pursuant-to', 'pursuant to', {
    to: 'under',
    rewrites: { 'Pursuant to the contract, it is free.': 'Under the contract, it is free.' },
    not: ['Under the contract, it is free.'],
  }),
  plain('as-per-your-request', 'as per your request', {
    to: 'as you asked',
    rewrites: { 'As per your request, I moved it.': 'As you asked, I moved it.' },
    not: ['As you asked, I moved it.'],
  }),
  plain('as-per', 'as per', {
    to: 'according to',
    unless: ['per my|our last|previous|earlier'],
    rewrites: { 'It is free as per the contract.': 'It is free according to the contract.' },
    not: ['It costs two euros per item.'],
  }),
  plain('in-a-timely-manner', 'in a timely manner|fashion', {
    to: 'in time',
    rewrites: { 'It will be answered in a timely manner.': 'It will be answered in time.' },
    not: ['It came in time.'],
  }),
  plain('please-find-attached', '[please] find attached|enclosed', {
    to: 'here is',
    at: 'sentence-start',
    unless: ['attached|enclosed the {gap} forms|photos|files|documents'],
    rewrites: { 'Please find attached the form.': 'Here is the form.' },
    not: ['I can find it.'],
  }),
  plain('going-forward', 'going|moving forward', {
    to: 'from now on',
    unless: ['is|are|am|not|keep going|moving forward'],
    rewrites: { 'Going forward, it is free.': 'From now on, it is free.' },
    not: ['The case is moving forward.'],
  }),
  plain('revert-to-you', 'revert [back] to you|me|us', {
    to: 'write back to {4}',
    rewrites: { 'I will revert back to you today.': 'I will write back to you today.' },
    not: ['You can revert to the old version.'],
  }),
  plain('reach-out-to', 'reach out to', {
    to: 'write to',
    rewrites: { 'I will reach out to the courier.': 'I will write to the courier.' },
    not: ['I cannot reach the courier.'],
  }),
  plain('touch-base', 'touch base', {
    to: 'talk',
    rewrites: { 'Let us touch base on Monday.': 'Let us talk on Monday.' },
    not: ['The lamp has a touch sensor in its base.'],
  }),
  plain('circle-back', 'circle back', {
    advice: 'Say when you will write again.',
    matches: ['I will circle back on this.'],
    not: ['Draw a circle on the back.'],
  }),
  inside('escalated-this', 'escalated this|it|that', {
    to: 'passed {2} on',
    advice: 'Say who has it now: that is what it means for them.',
    rewrites: { 'I have escalated this to billing.': 'I have passed this on to billing.' },
    not: ['I have passed this on.'],
  }),
  inside('escalate-this', 'escalate this|it|that', {
    to: 'pass {2} on',
    advice: 'Say who will have it: that is what it means for them.',
    rewrites: { 'I will escalate it to billing.': 'I will pass it on to billing.' },
    not: ['I will pass it on.'],
  }),
  inside('raised-a-ticket', 'raised|raise|opened|open|created|create|logged|log a|the [support] ticket', {
    advice: 'Say what happens next, and who does it.',
    matches: ['I have raised a ticket.'],
    not: ['Your train ticket is valid.'],
  }),
  inside('tiers', 'tier|level {number} [support|team|agent|agents]', {
    advice: 'Say what that team can do.',
    matches: ['Tier 2 will look at it.'],
    not: ['Which level of the car park is it?'],
  }),
  inside('acronyms', 'sla|rma|kyc|sku|crm|csr|oos|poa|poc|tat|tbc|tbd', {
    advice: 'Write it out; they have never met these letters.',
    matches: ['The SLA is two days.'],
    not: ['The PIN has four digits.'],
  }),
  inside('eta', 'eta', {
    advice: 'Say "it should be there on …".',
    matches: ['The ETA is Monday.'],
    not: ['It should be there on Monday.'],
  }),
  inside('end-of-business', 'eod|cob', {
    to: 'the end of the day',
    rewrites: { 'I will call by EOD.': 'I will call by the end of the day.' },
    not: ['I will call today.'],
  }),
  inside('fyi', 'fyi', {
    to: '',
    at: 'before-comma',
    rewrites: { 'FYI, it is free.': 'It is free.' },
    not: ['It is free.'],
  }),
  inside('backend', 'backend|serverside|clientside', {
    advice: 'Say "behind the scenes", or just what happened.',
    matches: ['It failed in the backend.'],
    not: ['It is at the back end of the shop.'],
  }),
  inside('clear-your-cache', 'clear|delete|empty your|the [browser] cache|cookies', {
    advice: 'Say where to click; not everybody knows the cache.',
    matches: ['Please clear your cache.'],
    not: ['I will clear the payment.'],
  }),
  inside('your-credentials', 'your credentials', {
    to: 'your user name and password',
    rewrites: { 'Type your credentials.': 'Type your user name and password.' },
    not: ['Type your name.'],
  }),
  inside('authenticate', 'authenticate|validate your', {
    to: 'confirm your',
    rewrites: { 'Please authenticate your address.': 'Please confirm your address.' },
    not: ['Please confirm your address.'],
  }),
  inside('onboarded', 'onboard|onboarded|onboarding|provisioned|deprovisioned|whitelisted', {
    matches: ['Your account is not provisioned.'],
    not: ['Your account is ready.'],
  }),
  inside('case-number-talk', 'your case|ticket has been closed|resolved|merged|assigned', {
    advice: 'Say what was solved, not what the file says.',
    matches: ['Your case has been closed.'],
    not: ['I am on your case.'],
  }),
];
