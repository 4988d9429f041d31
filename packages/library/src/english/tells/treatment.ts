import type { TellRule } from '../../schema.ts';
import { tellsIssue } from '../../tell-rows.ts';

const STAFF =
  'agent|agents|rep|representative|colleague|colleagues|staff|driver|employee|employees|lady|man|woman|guy|person|people|manager|technician|engineer|receptionist|waiter|cashier|clerk|adviser|advisor|assistant|crew|attendant|courier|operator|team|he|she|they';

const staffConduct = tellsIssue('staff-conduct');
const noReply = tellsIssue('no-reply');
const brokenPromise = tellsIssue('broken-promise');

export const treatmentTells: TellRule[] = [
  staffConduct(
    'was-rude',
    `${STAFF} [i|on|at|there|who|from|in|was|were|is|are|has] [spoke|talked|phone|shop|to|been] [to|was|were|is] [was|so|very|extremely|really|incredibly|just|quite|been] rude|impolite|unfriendly|arrogant|dismissive|condescending|unprofessional|disrespectful|aggressive|unhelpful|patronising|patronizing|abusive|sarcastic|insulting|racist|sexist`,
    'Says how somebody behaved.',
    ['your colleague was so rude', 'the driver was aggressive', 'The lady I spoke to was condescending'],
    { mustNotMatch: ['the staff were friendly'] },
  ),
  staffConduct(
    'rude-person',
    'rude|impolite|unfriendly|arrogant|unprofessional|disrespectful|unhelpful|dismissive|condescending [and] [customer|support|sales|phone] staff|agent|agents|driver|employee|colleague|service|person|lady|man|woman|people|manager|waiter|behaviour|behavior|attitude|treatment|tone|way',
    'Names the behaviour.',
    ['such rude staff', 'your unprofessional behaviour', 'a rude driver'],
    { mustNotMatch: ['I do not want to be rude to your staff', 'sorry if I sound rude'] },
  ),
  staffConduct(
    'yelled',
    'yelled|shouted|screamed|swore|laughed|snapped|hung|cursed|sworn|shouting|laughing|yelling|spat|slammed [the|at] [at|up|phone|door] me|us|on|in [me|us|my|the] [face]',
    'Tells what somebody did to them.',
    ['the driver yelled at me', 'she hung up on me', 'they laughed at us'],
    { unless: ['i hung|shouted|yelled|swore', 'ive'], mustNotMatch: ['I hung up on him'] },
  ),
  staffConduct(
    'treated',
    'treated|treat|treating|spoke|spoken|talked|talks|speaks|talking|looked [me|us|to|customers|people|down] [me|us|to|on] like|as|down|badly|terribly|rudely|unfairly|disrespectfully|poorly|awful|horribly',
    'Says how they were treated.',
    ['I was treated like a criminal', 'he talked down to me', 'you treat people badly'],
    { unless: ['looked|spoke|talked as|like'], mustNotMatch: ['the sofa looked like the picture'] },
  ),
  staffConduct(
    'complain-about',
    `complain|complaint|report|complaining|reporting {gap} your|the|a|an|one|this ${STAFF.replace('|he|she|they', '')}`,
    'Complains of a person.',
    ['I want to complain about your driver', 'a complaint against the receptionist: I wish to report an employee'],
    {
      unless: ['complaint {gap} team|manager', 'complaints team'],
      mustNotMatch: ['please give my complaint to the manager'],
    },
  ),
  staffConduct(
    'behaviour',
    'behaviour|behavior|attitude|conduct|manners|manner|tone [of|was|is|from] [your|the|that|his|her] [driver|agent|staff|colleague|unacceptable|awful|shocking|rude|disgusting|terrible|appalling|crew|employee|waiter]',
    'Speaks of how somebody behaves.',
    ['the behaviour of your driver', 'his attitude was awful', 'what a tone from that agent'],
    {
      unless: ['dial|ring tone', 'behaviour of the app|software|page', 'code of conduct'],
      mustNotMatch: ['there is no dial tone'],
    },
  ),
  staffConduct(
    'lied',
    'lied|lying|lies|liar|misled|misleading|tricked|conned [to] me|us|by|your|to|about',
    'Says that somebody did not tell the truth.',
    ['your salesman lied to me', 'I was misled by the shop', 'they lied about the price'],
    {
      // "You lied to me" says that what the reader announced was not true: a broken promise, not a report about somebody.
      unless: ['i|you lied', 'you are lying', 'lies in|on'],
      mustNotMatch: ['the fault lies in the cable', 'you lied to me'],
    },
  ),

  noReply(
    'nobody-answers',
    'nobody|noone|no|never|not|nothing|didnt|havent|hasnt|none|doesnt|dont|one|arent|isnt [has|ever|one|even|of|bothered|you|been|to] [bothered|even|one|you] [to] answered|answer|answers|answering|replied|reply|replies|replying|responded|respond|responds|responding|response|reacted',
    'Says that nobody answers.',
    ['nobody answers my emails', 'I never got a reply: you never replied', 'no one has responded', 'still no response'],
    {
      unless: [
        'answer|answered {gap} question',
        'no reply needed|necessary',
        'do not reply',
        'dont {gap} have to',
        'not {gap} the answer',
        'page|site|server|app|button {gap} respond|responding|responds',
        'no need',
      ],
      mustNotMatch: ['no reply needed, thanks', 'the app does not respond'],
    },
  ),
  noReply(
    'no-answer',
    'no|without|any|get|got|received|waiting|wait|await|awaiting [single|a|an|for|your|the|any] [single|a|an|your|kind|of] reply|answer|response|feedback|reaction|callback',
    'Waits for an answer.',
    ['two weeks and no answer', 'I am still waiting for a reply', 'without any response'],
    {
      unless: [
        'feedback form|survey',
        'got|get [a|the|an|my] [quick|good|fast|great|right|different|other|wrong]',
        'thanks|thank',
        'no answer to my question',
      ],
      mustNotMatch: ['thanks, I got an answer', 'I got a quick reply'],
    },
  ),
  noReply(
    'emails-ignored',
    'emails|email|messages|message|calls|letters|ticket|tickets|request|requests|complaint|complaints|me|us {gap} ignored|unanswered|ignoring|ignore|nowhere|void',
    'What they wrote was not answered.',
    ['my emails were ignored', 'three tickets, all unanswered', 'you keep ignoring me: why are my messages ignored'],
    {
      unless: ['please|you|can|may|just ignore [my|the|that|it]', 'let me ignore'],
      mustNotMatch: ['please ignore my last message'],
    },
  ),
  noReply(
    'ignoring-me',
    'ignore|ignored|ignoring|ghosted|ghosting|stonewalled|fobbed [me|us|my|our|by|off] [emails|messages|calls|complaint|requests|letters]',
    'Says they are passed over.',
    ['you are ignoring me', 'stop ignoring my emails', 'I feel ghosted by you'],
    {
      unless: ['please|can|may|just|to ignore', 'ignored {gap} question'],
      mustNotMatch: ['please ignore my last message'],
    },
  ),
  noReply(
    'not-heard-back',
    'not|never|havent|hasnt|nothing|didnt|no [have|yet|i] [ever] heard|hear|got|come|came|gotten [anything] back|from|anything [to] [you|us|me|from|them]',
    'Nobody came back to them.',
    ['I have not heard back', 'nobody got back to me: they never got back to us', 'never heard from you again'],
    { unless: ['money|refund', 'not|never come|came from'], mustNotMatch: ['I never got my money back'] },
  ),
  noReply(
    'nobody-gets-back',
    'nobody|noone|one [ever|has|even] gets|got|came|comes|get|gotten back',
    'Nobody came back to them.',
    ['nobody gets back to me', 'no one ever came back to us'],
    { mustNotMatch: ['somebody got back to me, thanks'] },
  ),
  noReply(
    'nobody-picks-up',
    'nobody|noone|never|not|one|phone|line|hotline|cant|cannot|impossible [ever|even|to|is|always|one|can] [always|to|get|be|even] picks|pick|answers|reach|reached|engaged|busy|through [up] [the|anyone|anybody|you|by|phone|someone]',
    'Cannot reach anybody.',
    ['nobody picks up the phone', 'I can never reach anyone', 'the line is always busy', 'I cannot get through'],
    {
      unless: [
        'cant|cannot reach {gap} server|site|website|page|internet|shelf',
        'payment|order|transaction {gap} through',
        'pick up my|the|a parcel|order|card',
        'i am|was busy',
        'restaurant|place|how busy',
      ],
      mustNotMatch: ['I cannot reach the server', 'I never pick up my parcel there'],
    },
  ),

  brokenPromise(
    'promised',
    'promise|promised|promises|assured|swore|guaranteed|pledged|guarantee',
    'Somebody gave their word.',
    ['you promised a refund by Friday', 'I was assured it would work', 'another broken promise'],
    {
      unless: [
        'i promise|promised',
        'can|could|will|do {you} promise|guarantee',
        'guarantee card|period|claim',
        'money back guarantee',
        'under guarantee',
        'price guarantee',
        'promise me',
      ],
      mustNotMatch: ['I promise I will pay', 'can you promise me that'],
    },
  ),
  brokenPromise(
    'was-told',
    'told|assured [me|us|that|by|your|the|on] [me|us|that|your|by|phone|the] [that|it|colleague|last|lady|man|agent] [it|this|he|she|they|you|would|will|someone|somebody|id|ill|wed] would|will|id|ill|theyd|itd|wed|be|it',
    'Somebody told them what would happen.',
    [
      'Your colleague told me it would be Tuesday',
      'I was told it will be here today',
      'they told us someone would call',
    ],
    { unless: ['i told', 'ive|already told {you}', 'told {you}'], mustNotMatch: ['I told you it would break'] },
  ),
  brokenPromise(
    'said-would',
    '{you}|they|colleague|agent|rep|man|woman|guy|lady|someone|he|she|technician|manager|driver|advisor [had|have|also|on|only|already|clearly|always|just|the|keep|keeps] [already|phone] said|say|says|saying|stated|claimed|confirmed [it|that|i|the|you|he|she|to|they|someone|somebody|my|wed|we] [me|it|that|refund|parcel|order|money|engineer] would|will|should|was|were|itd|theyd|id|ill|its|itll|by|within|in|tomorrow|today|{number}',
    'Somebody said what would happen.',
    [
      'you said it would arrive today',
      'she said the refund will come',
      'they said within 3 days',
      'your colleague confirmed it was sorted',
    ],
    {
      unless: ['what|who|why [did|do|would|have] {you}|he|she|they', 'i said'],
      mustNotMatch: ['what did she say', 'as you said, thanks'],
    },
  ),
  brokenPromise(
    'kept-word',
    'keep|kept|keeping|stick|hold|break|broke|breaking|broken|honour|honor [your|their|to|its|his|her|a|every|another|the] [own] word|promise|promises|agreement|commitment|deal',
    'A promise was not kept.',
    ['you did not keep your word', 'broken promises again', 'why do you not honour the agreement'],
    { unless: ['big deal', 'deal breaker'], mustNotMatch: ['no big deal, keep it'] },
  ),
  brokenPromise(
    'supposed-to',
    '{you}|they|someone|somebody|colleague|manager|engineer|supervisor were|was|are|is supposed|meant|going to call|send|fix|refund|come|get|sort|arrange|email|deliver|ring|replace|contact',
    'Somebody should have done it.',
    ['you were supposed to call me back', 'somebody was going to fix it', 'they were meant to send a new one'],
    { mustNotMatch: ['I was going to call you'] },
  ),
];
