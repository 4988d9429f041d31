import { wordings } from '../../draft-rule-rows.ts';

const BOTH = ['together|both'];

const speaks = wordings('we', {
  severity: 'worth-a-look',
  advice: '"I" shows that one person has taken it on.',
  because:
    'Measured in real service talk: agents who say "I" rather than "we" are felt to care more, and more is bought again.',
});

/** "I" beats "we" (T27). The verbs are the ones that read the same after both. */
export const we = [
  speaks(
    'we-are-doing',
    'we are [now|currently] looking|checking|working|sorting|reviewing|tracking|waiting|trying|investigating|arranging|sending|processing|getting|going',
    {
      to: 'I am {3} {4}',
      unless: BOTH,
      rewrites: { "We're checking it now.": 'I am checking it now.' },
      not: ['I am checking it now.', 'We are going through this together.'],
    },
  ),
  speaks(
    'we-will',
    'we will [now|also] check|look|find|call|email|get|send|let|see|do|make|try|keep|update|write|ask|sort|fix|arrange|contact|review|forward|follow|be|have|need|take|refund|replace|start',
    {
      to: 'I will {3} {4}',
      unless: BOTH,
      rewrites: { "We'll send it today.": 'I will send it today.' },
      not: ['We will do this together.', 'I will send it today.'],
    },
  ),
  speaks(
    'we-have-done',
    'we have [now|already|just] checked|found|sent|asked|looked|received|reviewed|arranged|refunded|updated|fixed|spoken|contacted|started|noted|passed|seen|tried',
    {
      to: 'I have {3} {4}',
      unless: BOTH,
      rewrites: { "We've checked the label.": 'I have checked the label.' },
      not: ['I have checked the label.'],
    },
  ),
  speaks(
    'we-can',
    'we can|could|would|might|should [also] offer|refund|send|do|check|look|see|try|help|find|arrange|replace|ask|change|give|like|need|get|make|suggest|recommend|appreciate',
    {
      to: 'I {2} {3} {4}',
      unless: BOTH,
      rewrites: { 'We can send a new one.': 'I can send a new one.' },
      not: ['We can look at it together.', 'I can send a new one.'],
    },
  ),
  speaks(
    'we-feel',
    'we understand|see|know|appreciate|hope|need|want|recommend|suggest|think|believe|feel|hear|wish|apologise|apologize|require|ask|advise',
    {
      to: 'I {2}',
      unless: BOTH,
      rewrites: { 'We need the order number.': 'I need the order number.' },
      not: ['I need the order number.'],
    },
  ),
  speaks('we-do-not', 'we do not see|know|understand|need|want|think', {
    to: 'I do not {4}',
    unless: BOTH,
    rewrites: { "We don't see a payment.": 'I do not see a payment.' },
    not: ['I do not see a payment.'],
  }),
  speaks('we-did', 'we checked|looked|found|sent|received|noticed|saw|tried|asked|reviewed|arranged|refunded', {
    to: 'I {2}',
    unless: BOTH,
    rewrites: { 'We found the parcel.': 'I found the parcel.' },
    not: ['They found the parcel.'],
  }),
  speaks('we-were', 'we were able|looking|trying|going|hoping|checking', {
    to: 'I was {3}',
    unless: BOTH,
    rewrites: { 'We were able to find it.': 'I was able to find it.' },
    not: ['They were able to find it.'],
  }),
  speaks('we-are-sorry', 'we are [so|very|really|truly|deeply] sorry', {
    to: 'I am sorry',
    rewrites: { 'We are sorry about the wait.': 'I am sorry about the wait.' },
    not: ['I am sorry about the wait.'],
  }),
  speaks('we-are-happy', 'we are happy|glad|pleased|here|able|ready|sure', {
    to: 'I am {3}',
    unless: BOTH,
    rewrites: { 'We are happy to help.': 'I am happy to help.' },
    not: ['Are you happy with it?'],
  }),
  speaks('let-us-know', 'let us know', {
    to: 'let me know',
    rewrites: { 'Let us know if it works.': 'Let me know if it works.' },
    not: ['Let me know if it works.'],
  }),
  speaks('contact-us', '[please] contact|message|notify us', {
    to: 'please write to me',
    at: 'sentence-start',
    rewrites: { 'Contact us if it comes back.': 'Please write to me if it comes back.' },
    not: ['Did anybody contact you?'],
  }),
  speaks('send-us', 'send|give|tell|show|provide|help|forward us', {
    to: '{1} me',
    unless: ['us a call', 'did|have|had|has you|they send|give|tell|show|provide|help|forward'],
    rewrites: { 'Please send us the number.': 'Please send me the number.' },
    not: ['Please give us a call.', 'Please send me the number.'],
  }),
  speaks('our-apologies', 'our apologies|pleasure|mistake', {
    to: 'my {2}',
    unless: ['was|is our mistake'],
    rewrites: { 'Our apologies for the wait.': 'My apologies for the wait.' },
    not: ['My apologies for the wait.'],
  }),
  speaks('our-records-show', 'our records|system|database show|shows|say|says|indicate|indicates', {
    to: 'I see',
    rewrites: { 'Our records show that it left.': 'I see that it left.' },
    not: ['I see that it left.'],
  }),
  speaks('on-our-end', 'on|from our end', {
    to: '{1} my side',
    rewrites: { 'Everything is fine on our end.': 'Everything is fine on my side.' },
    not: ['It stands on the other side.'],
  }),
  speaks(
    'our-team-will',
    'our [support|service|technical|billing] team|agents|specialists|experts|staff will|is|are|has|have',
    {
      advice: 'Say who does it, and that you will stay with it.',
      matches: ['Our technical team will check it.'],
      not: ['I have asked the billing team.'],
    },
  ),
];
