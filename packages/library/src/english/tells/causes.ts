import type { TellRule } from '../../schema.ts';
import { tellsCause } from '../../tell-rows.ts';

const notHeard = tellsCause('not-heard');
const outsideStress = tellsCause('outside-stress');
const unmetExpectation = tellsCause('unmet-expectation');

export const causeTells: TellRule[] = [
  notHeard(
    'how-often-must-i',
    'how often do|must|should i|we [have|need] [to] repeat|tell|explain|say|ask|call|write',
    'They have said it too often.',
    ['how often must I repeat it', 'How often do I have to ask?'],
    { mustNotMatch: ['how often do I have to water it'] },
  ),
  notHeard(
    'take-me-seriously',
    'take|takes|taking|taken [me|us|this|my|it] [complaint|problem] seriously|serious',
    'Wants to be taken seriously.',
    ['nobody takes me seriously', 'please take this seriously'],
    { mustNotMatch: ['seriously, take a seat'] },
  ),
  notHeard(
    'talking-to-a-wall',
    'talking|speaking|talk|like [to] [a] [brick] wall|walls|robot|parrot',
    'Words of somebody unheard.',
    ['it is like talking to a wall', 'am I talking to a robot'],
    { unless: ['robot vacuum'], mustNotMatch: ['I would like to mount it on the wall'] },
  ),
  notHeard(
    'nobody-listens',
    'nobody|noone|not|dont|doesnt|isnt|arent|didnt|never|one|anybody|anyone [is|here|even|ever|really|actually] [even|really|actually|ever] listen|listens|listening|listened',
    'Says that nobody listens.',
    ['nobody listens to me', 'you are not listening', 'does anyone here listen', 'you never listen'],
    {
      unless: ['music|radio|song|audio|sound|podcast'],
      mustNotMatch: ['I cannot listen to the radio', 'I did not listen to the song'],
    },
  ),
  notHeard(
    'does-anyone-read',
    'nobody|noone|one|anybody|anyone|{you} [not|even|actually|here|ever|dont|didnt|never] [even|actually|bother|to] read|reads|reading what|my|messages|above|anything|emails|it',
    'Says that nobody reads what they write.',
    ['Nobody reads what I write', 'did you even read my message', 'do you actually read my emails'],
    {
      unless: ['thanks|thank', 'can|could|will|if|once|after|when {you} [please] read', 'meter'],
      mustNotMatch: ['can you read my file', 'thanks, you read my mind'],
    },
  ),
  notHeard(
    'please-read',
    'please|just read|reread what|my|above [i|message|messages|emails|again|email] [wrote|said|again|properly]',
    'Asks to be read.',
    ['please read what I wrote', 'just read my message again'],
    { unless: ['i just read'], mustNotMatch: ['I just read my contract', 'please read the meter'] },
  ),
  notHeard(
    'told-you-already',
    'i|ive|as|we|weve [have|ve] [already|just|repeatedly|i|we] told|said|explained|wrote|written|mentioned|answered|described [you|that|this|it|so|all|everyone|the] [that|this|all|to] already|before|twice|three|above|earlier|repeatedly|{number}|several|many',
    'They said it before.',
    ['I told you that already', 'as I wrote above', 'I have explained this three times', 'I said it twice'],
    { unless: ['nobody|never|not|havent'], mustNotMatch: ['you already told me, thanks', 'she said it twice'] },
  ),
  notHeard(
    'already-said',
    'i|ive|we|weve [have] already|just told|said|explained|wrote|written|mentioned|answered|gave|given|sent',
    'They said it before.',
    ['I already told you that', 'I have already given you my number', 'I just said that'],
    {
      unless: [
        'sent|gave|given [the|my|a|it] payment|money|photo|form|documents|email|link|order|transfer|file',
        'not|havent',
      ],
      mustNotMatch: ['I already sent the form', 'have you already said that'],
    },
  ),
  notHeard(
    'how-many-times',
    'how many|often [more] [times] do|must|should|have i|we [have|had|need|got] [to] say|tell|explain|repeat|ask|call|write|told|asked|explained|contact',
    'They have said it too often.',
    ['how many times do I have to say this', 'how often must I repeat it', 'How many more times do I need to call'],
    { mustNotMatch: ['how often do I have to water it', 'how many do you have'] },
  ),
  notHeard(
    'repeat-myself',
    'repeat|repeating|repeated|explain|explaining|tell|telling [this|it|the|all] [whole|same] myself|everything|story|thing|over|again',
    'They have to tell it again.',
    [
      'I do not want to repeat myself',
      'tired of explaining everything again',
      'I have to tell the same story to everyone',
    ],
    {
      unless: ['please|can|could|would [{you}] explain|repeat|tell', 'tell {you}|me'],
      mustNotMatch: ['could you explain it again', 'please repeat everything'],
    },
  ),
  notHeard(
    'start-again',
    'start|starting|begin|beginning [all|this|it|the] [story|whole|over|all] from|over [the] scratch|beginning|again',
    'They have to tell it again.',
    ['I have to start from the beginning', 'start all over again'],
    { unless: ['app|device|router|install|download|course'], mustNotMatch: ['the router has to start over again'] },
  ),
  notHeard(
    'not-what-i-asked',
    'not|isnt|wasnt what i|we asked|meant|said',
    'The answer was to something else.',
    ['that is not what I asked'],
    { unless: ['asked for'], mustNotMatch: ['that is not what I asked for'] },
  ),
  notHeard(
    'question-passed-over',
    'avoid|avoiding|dodging|ignored|ignoring|ignore|without|skipped|overlooked [answering|all|both|half] [of] my|our|the|any [simple|first|actual|original] question|questions',
    'Their question was passed over.',
    ['you keep ignoring my question', 'without answering my question', 'you skipped half of my questions'],
    { mustNotMatch: ['may I ask a question'] },
  ),
  notHeard(
    'no-answer-to-question',
    '{you}|that|nobody|noone|this|she|he [have|has|did|does|do|still] not|didnt|doesnt|never|havent|hasnt|nobody|keep|avoid [even|been|yet] answer|answered|answers|address|avoiding|ignoring|dodging my|our|the|any|what [simple|first|actual|original|of] [question|questions|i] [asked]',
    'Their question was passed over.',
    [
      'you did not answer my question',
      'you keep avoiding my question',
      'that does not answer my question',
      'you never answered what I asked',
    ],
    { unless: ['phone|door|email|emails|call|calls'], mustNotMatch: ['he did not answer the phone'] },
  ),
  notHeard(
    'copy-paste',
    'copy|copied|cut [and] paste|pasted|pasting',
    'Feels answered by a machine.',
    ['this is a copy and paste answer', 'you just copied and pasted that'],
    {
      unless: ['how|can|cannot|cant|editor|document|text|to copy', 'editor|document|file'],
      mustNotMatch: ['how do I copy and paste in the editor'],
    },
  ),
  notHeard(
    'canned',
    'canned|scripted|prewritten|automated|robotic|generic|standard|template|automatic reply|replies|answer|answers|response|responses|message|phrases|email|emails|nonsense',
    'Feels answered by a machine.',
    ['stop with the canned replies', 'another standard response'],
    { unless: ['set up|how|create|set|setup', 'delivery|text'], mustNotMatch: ['how do I set up an automatic reply'] },
  ),
  notHeard(
    'passed-around',
    'passed|pushed|sent|bounced|transferred|handed|shunted|referred|passing|sending|transferring [me|us|being] [from] around|pillar|back|one [and|department|person|to|agent|desk] forth|post|to|departments|another|between|and',
    'Sent from desk to desk.',
    ['you sent me from pillar to post', 'bounced back and forth', 'I was passed from one department to another'],
    {
      unless: ['money|email|parcel|order|item|package|refund|it|file|card'],
      mustNotMatch: ['I sent the parcel back to you'],
    },
  ),
  notHeard(
    'nobody-cares',
    'nobody|noone|dont|doesnt|one|not [here|even|really|clearly] [seems|seem] [to] care|cares|cared',
    'Feels unimportant.',
    ['nobody cares', "you don't even care", 'no one here seems to care'],
    {
      unless: ['i|we [do|really|honestly] dont|not', 'customer|take|health care'],
      mustNotMatch: ['I do not care about the colour', 'customer care is great'],
    },
  ),

  outsideStress(
    'illness',
    'hospital|surgery|operation|cancer|chemo|chemotherapy|dialysis|ambulance|icu|stroke|seizure|diagnosis|diagnosed|ill|sick|bedridden|disabled|wheelchair|insulin|medication|medicine|asthma|pregnant|hospitalised|hospitalized',
    'Somebody is ill.',
    ['my mother is in hospital', 'I am ill at home', 'it is for her dialysis', 'my son is very sick'],
    {
      unless: [
        'sick of|and|to',
        'ill be|call|wait|try|see|have|get|send|do|take|go|pay|let|leave|give|cancel|never|just|need|make|check|not|tell|come|write|report|post|look|contact|keep|switch|ask|use|order',
        'mode of operation',
        'operation hours|manual|system',
        'hospital bill app',
        'makes me sick|ill',
        'sick joke',
      ],
      mustNotMatch: ["I'll be there", 'sick of this', 'it makes me sick'],
    },
  ),
  outsideStress(
    'death',
    'funeral|died|death|bereavement|bereaved|widow|widowed|burial|dying|grieving|deceased|mourning',
    'Somebody has died.',
    ['the funeral is on Friday', 'my father died last week'],
    {
      unless: [
        'phone|battery|laptop|tv|screen|it|line|machine|car|internet died|dying',
        'bored to death',
        'death of me',
        'dying to',
      ],
      mustNotMatch: ['the battery died', 'I passed the exam'],
    },
  ),
  outsideStress('passed-away', 'passed|passing away', 'Somebody has died.', ['my mum passed away'], {
    mustNotMatch: ['the storm passed'],
  }),
  outsideStress(
    'wedding',
    'wedding|graduation|christening|anniversary|honeymoon|prom|baptism|reunion|retirement [party|day|dress|gift|is|tomorrow|on]',
    'A day that will not come again.',
    ['my wedding is on Saturday', 'it is a gift for our anniversary', 'we are on our honeymoon'],
    {
      unless: ['retirement account|savings|plan', 'prom code', 'reunion tour'],
      mustNotMatch: ['my retirement savings'],
    },
  ),
  outsideStress(
    'birthday',
    'birthday|christmas|eid|easter|hanukkah|diwali|party {gap} tomorrow|today|tonight|saturday|sunday|friday|monday|tuesday|wednesday|thursday|weekend|present|gift|party|days|is|for|eve',
    'A day that will not come again.',
    ['her birthday is tomorrow', 'it was a Christmas present', 'the party is tonight'],
    {
      unless: ['date of|my birthday', 'happy', 'third party', 'last year', 'christmas hours'],
      mustNotMatch: ['happy birthday', 'a third party for today'],
    },
  ),
  outsideStress(
    'exam',
    'exam|exams|thesis|dissertation|interview|viva|finals|assignment|audition|presentation|deadline|pitch|court|hearing',
    'An hour that counts.',
    ['my exam starts in an hour', 'I have a job interview at two', 'the deadline for my thesis'],
    {
      unless: [
        'free presentation',
        'court order|case|action|you',
        'see you in court',
        'take|taking {you} to court',
        'in court',
        'hearing from|back|about|aid|aids|loss|nothing',
        'deadline to return|pay|for returns',
        'look|looking forward',
        'to court',
      ],
      mustNotMatch: ['I look forward to hearing from you', 'see you in court'],
    },
  ),
  outsideStress(
    'travel-now',
    'flight|train|plane|fly|flying|travel|travelling|traveling|leave|leaving|airport|boarding|board|depart|departs|departing|leaves {gap} today|tonight|tomorrow|hour|hours|minutes|morning|now|soon',
    'They are on the way, or nearly.',
    ['my flight is today', 'I am flying tomorrow', 'my train leaves in ten minutes', 'we are boarding now'],
    {
      unless: [
        'leave|leaving it|me|us|you|message|parcel|home|work|review|the',
        'delayed|late|cancelled',
        'leave a',
        '{number} hours|minutes late',
      ],
      mustNotMatch: ['leave it outside tomorrow'],
    },
  ),
  outsideStress(
    'on-the-way',
    'at|outside|inside|to|in [the] airport|gate|station|checkout|till|customs|hospital|roadside|motorway|terminal {gap} now|right|already|standing|here|stuck|with|soon|waiting',
    'They stand there right now.',
    [
      'I am at the airport right now',
      'we are already at the gate, standing here',
      'I stand at the till with a full basket',
    ],
    { mustNotMatch: ['is there parking at the airport'] },
  ),
  outsideStress(
    'child',
    'baby|newborn|toddler|babies|twins|infant|kids|children|grandchild|son|daughter|kid|child {gap} crying|cold|hungry|alone|sick|ill|waiting|milk|formula|nappies|without|hospital|asthma|school|care|fever|sleep|freezing|upset|cried|tears|needs|birthday',
    'A child needs it.',
    ['the baby needs her milk', 'my kids are cold', 'our daughter was in tears', 'two children without hot water'],
    { unless: ['baby steps', 'sonos', 'child ticket|seat|lock|fare'], mustNotMatch: ['a child seat for the car'] },
  ),
  outsideStress(
    'moving',
    'moving|moved|move [into|in|to] [a|our|my] [new] house|home|flat|apartment|houses|out|tomorrow',
    'They are moving.',
    ['we are moving house', 'I am moving out on Friday', 'I move into a new flat'],
    {
      unless: [
        'move|moved|moving {gap} booking|appointment|reservation|delivery|order|flight|slot|date|money|forward|sofa|meeting',
        'tracking|parcel|queue|line',
        'hasnt|not moved',
      ],
      mustNotMatch: ['the parcel has not moved this week', 'please move my appointment to tomorrow'],
    },
  ),
  outsideStress(
    'money-trouble',
    'rent|mortgage|payday|eviction|evicted|benefits|overdrawn|bankrupt|debts|broke|pension|wages|unemployed|redundancy|foodbank {gap} due|pay|late|tomorrow|today|month|cant|cannot|afford|only|owe|waiting|behind|feed',
    'Money is short at home.',
    ['my rent is due tomorrow', 'I cannot pay: the mortgage is late', 'my pension is only 600 a month'],
    {
      unless: ['rent a|car', 'screen|phone|it|handle|machine|zip broke', 'mortgage advice|offer'],
      mustNotMatch: ['it broke, I cannot use it', 'I would like to rent a car today'],
    },
  ),
  outsideStress(
    'care',
    'mother|father|mum|mom|dad|grandmother|grandfather|gran|nan|grandma|grandpa|wife|husband|parents {gap} alone|dementia|elderly|fell|sick|ill|hospital|cold|oxygen|carer|care|depends|needs|{number}|worried|surgery|waiting|died',
    'Somebody close needs it.',
    ['my father is alone in the house', 'my grandmother is 91', 'my wife depends on it'],
    { unless: ['mother|fathers day', 'husband|wife {number}', 'customer care'], mustNotMatch: ['for mothers day'] },
  ),
  outsideStress(
    'cannot-pay-rent',
    'cant|cannot|couldnt|barely pay|cover|make [my|the|our] rent|mortgage|bills|payroll|wages',
    'Money is short at home.',
    ['I cannot pay my rent', 'we can not cover the bills: we cannot cover the wages'],
    { mustNotMatch: ['I cannot pay with this card'] },
  ),
  outsideStress(
    'bad-time',
    'hard|difficult|stressful|tough|terrible|awful|horrible|rough week|month|year|period|divorce|days|months|weeks',
    'Has enough to carry already.',
    ['it has been a terrible week', 'I am having a stressful month'],
    { mustNotMatch: ['it took a week'] },
  ),
  outsideStress(
    'hard-time',
    'going|been|go through a|so|such|my [very|really|bit] divorce|lot|much|difficult|hard|tough|rough [time|divorce]',
    'Has enough to carry already.',
    ['I am going through a difficult time', 'I have been through so much'],
    { mustNotMatch: ['is the payment going through'] },
  ),
  outsideStress(
    'job-at-risk',
    'lose|losing|lost|cost|costing my|our job|business|clients|customers|livelihood|contract|home|flat|income',
    'Their work or home hangs on it.',
    ['I will lose my job', 'we are losing our clients', 'this costs me: it is costing my business'],
    {
      unless: ['lost my contract [number|papers]', 'customers|contract {gap} number'],
      mustNotMatch: ['I lost my card'],
    },
  ),
  outsideStress(
    'work-waits',
    'clients|customers|guests|students|patients|team|boss|staff|audience [is|are|already|now] [are|already|all] waiting|angry|outside|idle|standing|here|asking',
    'Others wait for them.',
    ['my clients are waiting', 'the guests are already here', 'my boss is waiting'],
    {
      unless: ['your|other|many customers|staff|team'],
      mustNotMatch: ['your staff are standing around', 'your customers are waiting'],
    },
  ),
  outsideStress(
    'cannot-afford',
    'cant|cannot|couldnt|barely|not afford|feed',
    'Money is short at home.',
    ["I can't afford this", 'I can barely feed my kids'],
    { unless: ['afford to lose'], mustNotMatch: ['I cannot pay with this card'] },
  ),

  unmetExpectation(
    'paid-extra',
    'paid|paying|pay [{number}] [euros|pounds|dollars] extra|premium|good|full|fortune|more|enough [money|price] [for|to|every|money|a]',
    'Paid for more than they got.',
    ['I paid extra for express', 'I am paying good money for this', 'we paid the premium price: we paid full price'],
    { unless: ['can|want|like|to|will|shall|happy|how [i|to] pay'], mustNotMatch: ['can I pay extra for express'] },
  ),
  unmetExpectation(
    'paid-for',
    'paid|paying for express|next|priority|premium|fast|nothing|first|this|something|business|a',
    'Paid for more than they got.',
    ['I paid for next day delivery', 'what am I paying for: paying for nothing'],
    { mustNotMatch: ['I paid by card'] },
  ),
  unmetExpectation(
    'should-have-been',
    'should|shouldnt [not] have|be [been|taken] [so|this|that|done] easy|simple|working|included|free|fixed|done|ready|hard|here|difficult|there|delivered|refunded|cancelled|normal',
    'Things are not as they should be.',
    ['this should have been easy', 'it should have been delivered', 'it should not be that hard'],
    { mustNotMatch: ['should I call you'] },
  ),
  unmetExpectation(
    'supposed-to-be',
    'supposed|meant to be free|included|working|fixed|easy|new|here|ready|done|next|express|fast|delivered|refunded|unlimited|waterproof|cheaper',
    'Things are not as they should be.',
    ['it was supposed to be free', 'it is meant to be waterproof'],
    { mustNotMatch: ['what is it meant to do'] },
  ),
];
