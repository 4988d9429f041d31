import { wordings } from '../../draft-rule-rows.ts';

const apologises = wordings('over-apology', {
  severity: 'worth-a-look',
  advice: 'One plain sorry, for one named thing, is heard best.',
  because: 'The more an apology is dressed up, the less it is believed; what is done next counts.',
});

const DEGREES = 'so|very|really|terribly|extremely|truly|deeply|incredibly|awfully|dreadfully|genuinely|sincerely';

/** Sorry said too much, or for nothing in particular (T17, T18). */
export const overApology = [
  apologises('am-so-sorry', `am|are|was|were ${DEGREES} [${DEGREES}] sorry`, {
    to: '{1} sorry',
    rewrites: {
      "I'm so sorry about the wait.": 'I am sorry about the wait.',
      'I am so, so sorry.': 'I am sorry.',
    },
    not: ['I am sorry about the wait.'],
  }),
  apologises('so-sorry', `${DEGREES} [${DEGREES}] sorry`, {
    to: 'sorry',
    rewrites: { 'Really sorry about the wait.': 'Sorry about the wait.' },
    not: ['Sorry about the wait.'],
  }),
  apologises('sincerely-apologise', 'sincerely|deeply|profusely|humbly|truly|wholeheartedly apologise|apologize', {
    to: '{2}',
    rewrites: { 'I sincerely apologise for the delay.': 'I apologise for the delay.' },
    not: ['I apologise for the delay.'],
  }),
  apologises(
    'sincerest-apologies',
    'my|our [most] sincere|sincerest|deepest|humblest|heartfelt|profound apologies|apology',
    {
      to: '{1} {4}',
      rewrites: { 'My sincerest apologies for the delay.': 'My apologies for the delay.' },
      not: ['My apologies for the delay.'],
    },
  ),
  apologises('sorry-again', 'sorry|apologise|apologize|apologies [once] again', {
    advice: 'Once was enough. Say what comes next.',
    matches: ['Sorry once again for the delay.'],
    not: ['I will look again.'],
  }),
  apologises('again-sorry', 'again sorry|apologies', {
    advice: 'Once was enough. Say what comes next.',
    matches: ['Again, sorry for the delay.'],
    not: ['I am looking again.'],
  }),
  apologises('thousand-apologies', '[a] {number>=100} apologies', {
    to: 'my apologies',
    rewrites: { 'A thousand apologies for the delay.': 'My apologies for the delay.' },
    not: ['My apologies.'],
  }),
  apologises(
    'inconvenience',
    'sorry|apologise|apologize|apologies for|about any|the|this|all inconvenience|inconveniences [caused]',
    {
      to: '{1} for the trouble',
      severity: 'better-not',
      advice: 'Name the thing: the wait, the wrong size, the second call.',
      because: '"Any inconvenience" says that nobody looked which.',
      rewrites: { 'Sorry for any inconvenience caused.': 'Sorry for the trouble.' },
      not: ['Sorry for the wait.'],
    },
  ),
  apologises('any-inconvenience', 'any|the inconvenience|inconveniences', {
    advice: 'Name the thing: the wait, the wrong size, the second call.',
    because: '"Any inconvenience" says that nobody looked which.',
    matches: ['We regret any inconvenience.'],
    not: ['There is a convenience store.'],
  }),
  apologises('sorry-to-bother', 'sorry to bother|trouble|disturb', {
    advice: 'You are not a bother. Ask for what you need.',
    matches: ['Sorry to bother you again.'],
    not: ['It is no bother.'],
  }),
  apologises('forgive-me', 'forgive me|us', {
    advice: 'Forgiving is theirs to offer. Say what you will do.',
    matches: ['Please forgive us.'],
    not: ['I will give it to you.'],
  }),
  apologises('cannot-apologise-enough', 'i|we can not apologise|apologize enough', {
    to: 'I am sorry',
    rewrites: { "I can't apologise enough for this.": 'I am sorry for this.' },
    not: ['I have apologised enough.'],
  }),
  apologises('i-feel-terrible', 'i feel [so|really|very] terrible|awful|horrible|bad|embarrassed|ashamed', {
    advice: 'Now they would have to comfort you. Stay with them.',
    because: 'The moment is about the customer, not about the agent.',
    matches: ['I feel so bad about this.'],
    not: ['Do you feel better?'],
  }),
  apologises('sorry-for-everything', 'sorry for|about everything|all|anything', {
    unless: ['all|everything the|this|you'],
    advice: 'Name the one thing that hurt most.',
    matches: ['Sorry for everything.'],
    not: ['Sorry for the second call.'],
  }),
  apologises('sorry-but', 'sorry but', {
    advice: 'The "but" takes the sorry back. A full stop keeps it.',
    matches: ['I am sorry, but the order has shipped.'],
    not: ['I am sorry. The order has shipped.'],
  }),
];
