import type { TriggerRule } from '../schema.ts';
import {
  asksForPerson,
  asksForSupervisor,
  cancels,
  chargeback,
  discrimination,
  legal,
  longWait,
  policyLimit,
  rejected,
  repeats,
  selfHarm,
  shaming,
  threat,
  unresolved,
  vulnerable,
} from '../trigger-rows.ts';

const PEOPLE =
  'human|person|people|agent|representative|rep|operator|advisor|adviser|someone|somebody|anyone|executive|employee|associate|consultant|specialist|staff|worker|being';
const DESKS =
  'reception|receptionist|restaurant|spa|bar|pool|concierge|housekeeping|team|department|billing|sales|support|bank|hotel';

const askForPersonRules: TriggerRule[] = [
  asksForPerson(
    'speak-to-person',
    `speak|speaking|talk|talking|chat [directly] to|with [a|an|the|your] [real|live|actual|human|physical] ${PEOPLE}`,
    'Asks for a person in plain words.',
    ['Can I speak to a real person?', 'let me talk to someone', 'I would like to chat with an agent'],
    { unless: ['someone elses', 'to someone {gap} manager|supervisor'], mustNotMatch: ['I will talk it over at home'] },
  ),
  asksForPerson(
    'speak-to-desk',
    `speak|talk [directly] to|with [the|your|someone] [at|in] [the|your] [front|customer|room] ${DESKS}|desk|service|care`,
    'Asks for a certain desk: a person there.',
    ['I want to speak to the reception', 'can I talk to your billing team'],
    { mustNotMatch: ['the restaurant was lovely'] },
  ),
  asksForPerson(
    'speak-about-desk',
    `speak|talk to|with {gap} about|at|from|in {gap} ${DESKS}`,
    'Wants a person of that department.',
    ['I need to speak to them about the spa'],
  ),
  asksForPerson(
    'transfer-me',
    'transfer|connect|forward|route me to|with|through',
    'Asks to be handed to somebody else.',
    ['transfer me to an agent', 'please connect me with support'],
    { mustNotMatch: ['transfer money to my savings'] },
  ),
  asksForPerson(
    'put-me-through',
    'put|pass|patch|get|hand me [on|over] through|to|onto',
    'Asks to be handed to somebody else.',
    ['put me through to a bank worker', 'pass me to a human please'],
    { unless: ['get me to the {gap} page', 'manager|supervisor'], mustNotMatch: ['get me a new card'] },
  ),
  asksForPerson(
    'give-me-person',
    `give|get|find|send me [a|an|some|another] [real|live|actual|human|other] ${PEOPLE}`,
    'Demands a person.',
    ['give me a real person', 'get me an agent'],
    { mustNotMatch: ['give me a refund'] },
  ),
  asksForPerson(
    'want-person',
    `want|need|prefer|require [a|an] [real|live|actual|human|proper] human|person|agent|representative|rep|operator|advisor`,
    'Says a person is wanted.',
    ['I want a human', 'I need a real person please'],
    {
      unless: ['agent {gap} number', 'dont need', 'human readable|error|hair|resources', 'agent code|name'],
      mustNotMatch: ['I want a refund', 'I need a human readable invoice'],
    },
  ),
  asksForPerson(
    'real-person',
    'real|live|actual|human person|human|agent|representative|operator|being|rep',
    'Naming a real or live person is asking for one.',
    ['is there a live agent', 'human agent please'],
    {
      unless: [
        'you are|r a|not',
        'are|r {you} a|an',
        '{you} are|r',
        'real|live|actual|human agent|person|being|rep {gap} was|helped|were|said|told',
        'human being|rights|error|hair|readable',
      ],
      mustNotMatch: ['are you a real person or a bot', 'the live agent was lovely'],
    },
  ),
  asksForPerson(
    'person-please',
    `human|agent|person|representative|operator|rep|${DESKS} [team] please|now`,
    'A one-word request.',
    ['agent please', 'human now', 'billing team please'],
    { mustNotMatch: ['the agent pleased me'] },
  ),
  asksForPerson(
    'someone-else',
    'speak|talk|someone|somebody|anyone|person|agent {gap} someone|somebody|anyone|person|agent else',
    'Wants another person than this one.',
    ['let me speak with someone else'],
  ),
  asksForPerson(
    'get-someone',
    'get|find|need someone|somebody [else] on|to|here|else|who',
    'Wants somebody fetched.',
    ['get someone on the line', 'I need someone who can fix this'],
    {
      unless: ['someone|somebody to love|clean|bring|deliver|collect|pick|install|repair|tidy|come|carry'],
      mustNotMatch: ['I got someone a gift', 'I need someone to clean the room'],
    },
  ),
  asksForPerson(
    'not-with-machine',
    'with|to|not a|this machine|bot|robot|chatbot|computer',
    'Refuses to go on with a machine.',
    ['I do not feel comfortable sharing my details with a machine', 'I do not want to talk to a bot'],
    {
      unless: ['are|r {you}', 'washing|coffee machine', 'talk~ to a|this bot about'],
      mustNotMatch: ['the coffee is made with a coffee machine'],
    },
  ),
  asksForPerson(
    'stop-bots',
    'stop|tired|sick|done|enough {gap} bot|bots|robots|machines',
    'Had enough of automatic answers.',
    ['I want to stop talking to bots'],
  ),
  asksForPerson(
    'call-me',
    'call|ring|phone me [back]',
    'Asks for a call from a person.',
    ['please call me back', 'can somebody ring me'],
    {
      unless: [
        'dont|never|not|to call me',
        'they|he|she|you call me',
        'call me a|an|stupid|crazy|anna|anne|sam|alex|john|old|by|mr|mrs|ms',
        'just|can|you|people|friends call me',
        'did|does|do|if|when|who|keep~ {gap} call|ring|phone me',
      ],
      mustNotMatch: ['do not call me names', 'just call me Bob', 'who did call me'],
    },
  ),
  asksForPerson(
    'anyone-there',
    'anyone|anybody|someone|somebody there|here',
    'Asks whether a person is there at all.',
    ['is anybody there?', 'hello, anyone here'],
    { mustNotMatch: ['nobody was at home'] },
  ),
  asksForPerson(
    'over-the-phone',
    'speak|talk|discuss {gap} over|on|by the phone|line|telephone',
    'Wants to go on by voice.',
    ['can we discuss this over the phone'],
    { unless: ['talked'], mustNotMatch: ['I bought it over the phone'] },
  ),
  asksForPerson('speak-with-worker', 'speak|talk to|with somebody|someone|anyone', 'Asks for anybody.', [
    'I want to talk to somebody about that',
  ]),
  asksForPerson(
    'human-about-that',
    'talk|speak to|with human|humans|person|agent|rep',
    'Asks for a person, without an article.',
    ['can i talk to human about that', 'let me speak with agent'],
  ),
  asksForPerson(
    'conversation-not-working',
    'this|the conversation|chat is not|isnt|not [working|leading|going|helping]',
    'Says the automatic conversation fails.',
    ['this conversation is not working at all'],
    { unless: ['chat is not loading'], mustNotMatch: ['this conversation is nice'] },
  ),
  asksForPerson(
    'can-somebody-call',
    'can|could|would|will|have|please {gap} someone|somebody|colleague|anyone|agent|advisor|person {gap} call|ring|phone me|us',
    'Asks for a call from a person.',
    ['could a colleague of yours ring me', 'please have someone call us'],
  ),
  asksForPerson(
    'one-of-your-people',
    'speak|talk|chat to|with one|some|any|a of your|the staff|team|people|agents|colleagues|advisors|humans|experts|specialists',
    'Asks for a person of the company.',
    ['let me chat with one of your staff'],
  ),
  asksForPerson(
    'member-of-staff',
    'speak|talk|chat|connected|transferred|passed {gap} member of staff|team|support',
    'Asks for a person of the company.',
    ['can I talk to a member of staff'],
  ),
  asksForPerson(
    'someone-real',
    'someone|somebody|anyone|anybody [who|that] [is] [a] real|human|alive|competent|helpful',
    'Wants somebody who is no machine.',
    ['I want someone real', 'is anyone human there'],
    { unless: ['if|as {gap} someone|somebody|anyone real|human'], mustNotMatch: ['someone really kind helped'] },
  ),
  asksForPerson(
    'no-bots',
    'no [more] bot|bots|robot|robots|chatbot|chatbots|machines|machine|ai',
    'Refuses to go on with a machine.',
    ['no more bots please'],
    {
      unless: ['is|are|there|have|has|with no', 'no machine wash|learning'],
      mustNotMatch: ['the shop has no machine'],
    },
  ),
  asksForPerson(
    'deal-with-a-person',
    'deal|dealing|communicate|discuss|explain|write|chat {gap} with|to a|an [real|live|actual|human|proper] person|human',
    'Asks for a person in plain words.',
    ['I would rather deal with a person'],
  ),
  asksForPerson(
    'talking-to-a-machine',
    'talking|speaking|chatting|writing to|with a|this|your [stupid|damn|bloody] machine|bot|robot|chatbot|computer|wall|recording {gap} pointless|useless|hopeless|annoying|frustrating|impossible',
    'Refuses to go on with a machine.',
    ['talking to a machine is pointless'],
  ),
  asksForPerson(
    'number-to-call',
    'customer|care|support|contact|helpline|hotline|service|your|telephone|phone|toll|free|office|centre|center|helpdesk [care|service|support|contact|phone|telephone|free|line] number|no|line|hotline|helpline',
    'Wants to go on by voice.',
    ['customer care number', 'what is your phone number', 'toll free number'],
    {
      unless: [
        'your|contact|service|phone|telephone|support|customer|free|care|office|toll no|line',
        'my|change|update|new|wrong|old|account|order|reference|card|customer service|phone|contact|telephone|support number',
        'change|update|add|edit|verify|enter|wrong|confirm|remove|register|registered {gap} phone|contact|telephone number',
        'phone|telephone|contact|your number is|was|one',
        'customer number',
      ],
      mustNotMatch: ['my customer number is 4', 'can I change my phone number'],
    },
  ),
  asksForPerson(
    'number-i-can-ring',
    'number [that|where|which] [i|we] [can|could|should|to] ring|call|phone|dial',
    'Wants to go on by voice.',
    ['is there a phone number I can ring', 'a number to call please'],
    { unless: ['wrong number'], mustNotMatch: ['which number can I use'] },
  ),
  asksForPerson(
    'call-centre',
    'call|contact|reach|get|speak|talk|to|your|the|is [your|the|to|with] call centre|center|centres|centers',
    'Wants to go on by voice.',
    ['when is your call centre open', 'I want to reach the call center'],
    { unless: ['work|job|works|worked|working {gap} call centre|center'], mustNotMatch: ['I work in a call centre'] },
  ),
  asksForPerson(
    'reach-you',
    'how|where|want|way {gap} call|reach|ring|phone|contact {you} [guys|people]',
    'Wants to go on by voice.',
    ['how do I reach you guys', 'where can I call you'],
    {
      unless: [
        'how|why|when did {you}',
        'reach|call|ring|phone|contact {you} back|about|when',
        'way|how {gap} call|phone your|yourself',
      ],
      mustNotMatch: ['how would they call your product'],
    },
  ),
  asksForPerson(
    'on-the-phone-instead',
    'talk|speak|explain|do [this|it] [all] on|over|by the phone|telephone|line',
    'Wants to go on by voice.',
    ['is it possible to talk on the phone instead'],
    { unless: ['talked|spoke|spoken|was|i [did] speak|talk|do on'], mustNotMatch: ['I bought it over the phone'] },
  ),
  {
    ...asksForPerson(
      'phone-menu-word',
      '[speak|talk|chat|to|with|a|an|real|live|human|call] human|agent|person|operator|representative|rep|advisor|adviser|receptionist|reception',
      'Alone it is what people say to phone menus.',
      ['agent', 'representative!!', 'Human please'],
      { mustNotMatch: ['my travel agent'] },
    ),
    alone: true,
  },
  asksForPerson(
    'no-canned-replies',
    'no|stop|enough|not [more|sending|with|another] [the|your|a|these|of] automated|automatic|canned|scripted|generic|copy [reply|replies|response|responses|answer|answers|messages|paste|pasted]',
    'Refuses scripted answers.',
    ['no more automated replies please', 'stop sending canned responses'],
    { unless: ['automatic billing|payment|payments|renewal|updates'], mustNotMatch: ['please no automatic renewal'] },
  ),
];

const BOSSES = 'manager|managers|supervisor|supervisors|boss|bosses|superior|superiors|superviser|manger';
const NOT_ASKING_FOR_BOSS = [
  'my|our manager|boss|supervisor',
  'account|password|task|file|download manager',
  'manager|supervisor [of] [mine] said|says|told|asked|was|were|helped|wants|needs|is',
  'property|project|product|case|office|hotel|relationship|bank|marketing|it|tag|window|package|device|stage|tour manager',
  'tell|thank~ {gap} manager {gap} great|good|thanks',
  'as a manager',
  'im|am the|a manager',
];

const askForSupervisorRules: TriggerRule[] = [
  asksForSupervisor(
    'speak-to-boss',
    `speak|speaking|talk|talking|chat to|with [a|an|the|your|ur|some] [line|floor|shift|duty|branch|store|higher|senior] ${BOSSES}`,
    'Asks for somebody with more power.',
    ['I want to speak to your manager', 'let me talk to a supervisor'],
    { unless: NOT_ASKING_FOR_BOSS, mustNotMatch: ['I will talk to my manager at work'] },
  ),
  asksForSupervisor(
    'get-boss',
    `get|give|want|need|bring|put|find|fetch|demand|call|connect|transfer [me] [on] [to|with] [a|an|the|your|ur] ${BOSSES}`,
    'Demands somebody with more power.',
    ['get me your manager', 'I need a supervisor'],
    { unless: NOT_ASKING_FOR_BOSS, mustNotMatch: ['I need a password manager'] },
  ),
  asksForSupervisor(
    'your-boss',
    `your|ur ${BOSSES}`,
    'Naming the agent’s manager is asking past the agent.',
    ['who is your manager', 'what is your supervisor called'],
    {
      unless: [
        'your manager {gap} helped|great|kind|nice|lovely',
        'thank~ {gap} manager',
        'tell your|ur manager|boss|supervisor {you}|how|that|thanks|thank',
      ],
      mustNotMatch: ['my manager asked me to check'],
    },
  ),
  asksForSupervisor(
    'boss-now',
    `manager|supervisor now|please|immediately|asap`,
    'A one-word demand.',
    ['manager now', 'supervisor please'],
    { unless: NOT_ASKING_FOR_BOSS, mustNotMatch: ['the file manager now crashes'] },
  ),
  asksForSupervisor(
    'someone-in-charge',
    'someone|somebody|person|whoever|anyone [who] [is] in charge|authority',
    'Asks for the person who decides.',
    ['let me talk to someone in charge'],
  ),
  asksForSupervisor(
    'someone-higher',
    'someone|somebody|person|anyone|anybody [who|with|is] [is] [more|much] higher|senior|above|competent',
    'Asks for a higher rank.',
    ['I need someone more senior', 'is there anybody above you?'],
    { mustNotMatch: ['someone sent a higher bill'] },
  ),
  asksForSupervisor('higher-up', 'higher up|ups|level|rank', 'Asks for a higher rank.', ['take this higher up'], {
    unless: ['higher level of', 'a higher level plan'],
    mustNotMatch: ['the price is higher'],
  }),
  asksForSupervisor(
    'escalate',
    'escalate~ this|it|my|the|to',
    'Uses the word itself.',
    ['please escalate this', 'I want to escalate my complaint'],
    {
      unless: ['dont escalate', 'prices|costs {gap} escalated', 'escalator|escalators'],
      mustNotMatch: ['the escalator is broken', 'take the escalator to the left'],
    },
  ),
  asksForSupervisor(
    'head-office',
    'speak|talk|write|complain|contact|number|address {gap} head|corporate office|headquarters',
    'Goes to the head office.',
    ['I want the number of your head office', 'I will write to corporate office'],
  ),
  asksForSupervisor('ceo', 'ceo|chief [executive] [officer]', 'Goes to the top.', ['I will email your CEO'], {
    unless: ['i am|im the|a ceo', 'our|my ceo', 'ceo of my|our|a'],
    mustNotMatch: ['I am the CEO of a small shop'],
  }),
  asksForSupervisor(
    'team-lead',
    'team lead|leader',
    'Asks for the lead of the team.',
    ['may I talk to your team leader'],
    {
      unless: ['am|im|as|was|be|become|my|our|new|promoted {gap} team lead|leader'],
      mustNotMatch: ['I am a team leader myself', 'I was promoted to team leader'],
    },
  ),
  asksForSupervisor(
    'who-is-in-charge',
    'who|whos [is|are] [the] [person|one] [who] [is] in charge|responsible',
    'Asks for the one who decides.',
    ['who is in charge there'],
    { unless: ['in charge of the|my|your {gap} order|delivery|wedding'], mustNotMatch: ['the charge is wrong'] },
  ),
  asksForSupervisor(
    'authority-to-decide',
    'someone|somebody|anyone|person|whoever [who|with|has|that] [has|with|have] [the|more|some|actual|real|enough] authority|power',
    'Asks for the one who decides.',
    ['give me someone with the authority to decide'],
  ),
  asksForSupervisor(
    'to-the-top',
    'this|it|complaint|go|going|straight|right to the [very] top',
    'Goes to the top.',
    ['I want to take this to the top'],
    {
      unless: ['scroll|go|going|it|climb|zip {gap} to the top of', 'scroll|lid|zip {gap} top'],
      mustNotMatch: ['go to the top of the page'],
    },
  ),
  asksForSupervisor(
    'want-escalated',
    'this|it|complaint|case|issue|ticket|matter|be|get escalated',
    'Uses the word itself.',
    ['I want this escalated', 'can my case be escalated'],
    { unless: ['was|has|been|is|already|got|it|prices escalated'], mustNotMatch: ['it has been escalated already'] },
  ),
  {
    ...asksForSupervisor(
      'boss-word',
      '[your|the|a] manager|supervisor|boss|superior',
      'Alone it is a demand.',
      ['manager', 'Supervisor!', 'your boss please'],
      { mustNotMatch: ['my manager'] },
    ),
    alone: true,
  },
  asksForSupervisor('next-level', 'next|second level support|agent|team', 'Asks for the next level.', [
    'pass this to second level support',
  ]),
  asksForSupervisor(
    'formal-complaint',
    'make|file|raise|lodge|register|submit|open [a|an|another] [formal|official] complaint|grievance',
    'A formal complaint goes past the agent.',
    ['I want to make a formal complaint', 'how do I file a complaint'],
    {
      unless: [
        'complaint with|to|at [the|a|your|my] ombudsman|regulator|fca|ofcom|ofgem|bbb|cfpb|ftc|fcc|police|authorities',
      ],
      mustNotMatch: ['no complaints from me', 'I will file a complaint with the ombudsman'],
    },
  ),
];

const legalRules: TriggerRule[] = [
  legal(
    'lawyer',
    'lawyer~|attorney~|solicitor~|barrister',
    'Names a legal adviser.',
    ['I will be contacting my lawyer', 'my solicitor will write to you'],
    {
      unless: [
        'power of attorney',
        'im|am|as|is|was|be|works a|an [a|tax|divorce] lawyer|solicitor|attorney|barrister',
        'attorney general',
        'lawyer|solicitor|attorney friend|fees|office|salary|login|account',
        'do|does|should|would|need|find|for {gap} a|an lawyer|solicitor|attorney',
        'divorce|tax|estate|my|our [old] lawyer|solicitor|attorney recommended|recommends|likes|uses',
      ],
      mustNotMatch: [
        'I have power of attorney for my mother',
        'my lawyer friend likes you',
        'do I need a lawyer to sign',
      ],
    },
  ),
  legal(
    'legal-action',
    'legal action|actions|proceedings|case|claim|steps|advice|matter|route',
    'Names a legal step.',
    ['I will take legal action', 'I am seeking legal advice'],
  ),
  legal(
    'legally',
    'legally obliged|required|bound|entitled|liable',
    'Argues by law.',
    ['you are legally obliged to refund me'],
    { mustNotMatch: ['I am legally married'] },
  ),
  legal(
    'sue',
    'i|ill|we|well|gonna|going|will|can|could|should|would|might|shall|wanna|wil|must|ready|want|have|about|how [to] sue',
    'Names a lawsuit: somebody sues, so that it is no name.',
    ['I will sue', 'ready to sue you'],
    {
      unless: ['name {gap} sue', 'i am sue', 'to sue from|in|at|on|and'],
      mustNotMatch: ['Hi, my name is Sue', 'please ask for Sue', 'I gave it to Sue in accounts'],
    },
  ),
  legal(
    'sue-you',
    'sue {you}|them|this|amazon|for|over',
    'Names a lawsuit.',
    ['people sue you for less', 'sue for damages'],
    {
      unless: ['ask|waiting|message|parcel|letter|card|present|gift {gap} sue for', 'name {gap} sue'],
      mustNotMatch: ['a message from Sue for you'],
    },
  ),
  legal('suing', 'suing|sued', 'Names a lawsuit.', ['I am thinking of suing', 'you will be sued'], {
    unless: [
      'letter|letters|email|they|he|she|caller|message {gap} sued|suing',
      'i|we will|would|might|could|can|may be sued',
    ],
    mustNotMatch: ['the letter says I will be sued'],
  }),
  legal('lawsuit', 'lawsuit~|litigation', 'Names a lawsuit.', ['expect a lawsuit']),
  legal('court', 'court|courts', 'Names a court.', ['see you in court', 'I will take this to small claims court'], {
    unless: [
      'tennis|basketball|food|squash|badminton court',
      'court yard|shoes',
      'court street|road|yard|jester|house|flats|hotel',
      'at|live|lives|to|number {gap} court road|street|house|flats',
      'book~ {gap} court',
    ],
    mustNotMatch: ['can I book the tennis court'],
  }),
  legal('small-claims', 'small claims', 'Names the small claims court.', ['this goes to small claims']),
  legal('class-action', 'class action', 'Names a class action.', ['there should be a class action']),
  legal('ombudsman', 'ombudsman|ombudsperson', 'Names an ombudsman.', ['I am going to the ombudsman']),
  legal(
    'regulator',
    'regulator~|ofcom|ofgem|ofwat|fca|finra|cfpb|fcc|ftc|sec|bafin',
    'Names a regulator.',
    ['I will report this to the FCA', 'the regulator will hear of it'],
    {
      unless: ['{number} sec', 'just a sec', 'one|a|last sec', 'sec please', 'pressure|gas|heat~|voltage regulator'],
      mustNotMatch: ['just a sec please', 'the pressure regulator leaks'],
    },
  ),
  legal(
    'consumer-watchdog',
    'consumer|industry|financial|energy|telecoms watchdog',
    'Names a regulator.',
    ['I will tell the consumer watchdog'],
    { mustNotMatch: ['the watchdog timer'] },
  ),
  legal('trading-standards', 'trading standards', 'Names trading standards.', ['I have informed trading standards'], {
    unless: ['the|our|high trading standards of|at|are'],
    mustNotMatch: ['the trading standards of our guild'],
  }),
  legal(
    'consumer-protection',
    'consumer protection|rights|affairs|council|forum|court|act|commission',
    'Names consumer protection.',
    ['I know my consumer rights', 'I will go to the consumer forum'],
  ),
  legal(
    'legal-team',
    'my|our legal team|department|adviser|advisor|representative|counsel|insurer|cover',
    'Names a legal adviser.',
    ['my legal team will be in touch'],
    {
      unless: ['our legal team|department {gap} approved|signed|likes|asked|needs'],
      mustNotMatch: ['our legal team approved the order'],
    },
  ),
  legal('citizens-advice', 'citizens advice', 'Names a consumer body.', ['I have spoken to Citizens Advice about you']),
  legal('better-business-bureau', 'better business bureau', 'Names a consumer body.', [
    'I will report you to the Better Business Bureau',
  ]),
  legal('bbb', 'bbb', 'Names a consumer body, short.', ['the BBB will hear about this'], {
    mustNotMatch: ['BBBQ sauce'],
  }),
  legal('attorney-general', 'attorney general', 'Names a prosecutor.', ['I am writing to the attorney general']),
  legal(
    'data-protection',
    'data protection|privacy authority|officer|commissioner|law|violation|complaint',
    'Names a data protection right.',
    ['I will contact the data protection authority'],
  ),
  legal('gdpr', 'gdpr|ico violation|breach|complaint|request|fine|law|rights', 'Names a data protection law.', [
    'this is a GDPR violation',
  ]),
  legal(
    'privacy-breach',
    'breach|violation|violate~|invasion of|my [my] privacy|confidentiality',
    'Alleges a breach of privacy.',
    ['this is a breach of my privacy'],
    { mustNotMatch: ['where is the privacy page'] },
  ),
  legal(
    'breach-of-contract',
    'breach of|breaching|broke|violates [the|our|my] contract|agreement',
    'Alleges a breach of contract.',
    ['this is a breach of contract'],
  ),
  legal(
    'report-you',
    'report~ {you} [all] [company] to [the]',
    'Will report the company to somebody.',
    ['I am reporting you to the authorities', 'I will report you to the police'],
    { mustNotMatch: ['I report to the office in May'] },
  ),
  legal(
    'police',
    'call|calling|contact|contacting|inform|go|going|report|reporting|tell|involve {gap} police|authorities|cops',
    'Will involve the police.',
    ['I am calling the police'],
    {
      unless: ['police said|report number', 'police report'],
      mustNotMatch: ['I have a police report about the stolen card'],
    },
  ),
  legal('illegal', 'illegal|unlawful|criminal', 'Says the company breaks the law.', ['what you do is illegal'], {
    unless: ['is|it it|is illegal to', 'criminal record|lawyer', 'illegal character|operation|argument'],
    mustNotMatch: ['the form says illegal character'],
  }),
  legal('against-the-law', 'against the law', 'Says the company breaks the law.', ['that is against the law']),
  legal('press-charges', 'press|pressing|file|filing charges', 'Will press charges.', ['I am going to press charges'], {
    mustNotMatch: ['which charges apply'],
  }),
];

const THINGS_KEPT =
  'account|accounts|subscription|membership|plan|plans|policy|contract|service|services|card|order|orders|booking|reservation|appointment|loan|overdraft|insurance|transfer|transaction|payment|payments|autopay|billing|debit|debits|profile|data';

const cancelRules: TriggerRule[] = [
  cancels(
    'cancel',
    'cancel|cancle|cancell',
    'A request to cancel anything ends something the customer has: the desk’s retention row decides how. Asking is calm; the trigger does not raise the level.',
    ['I would like to cancel order 4711, refund please', 'can you cancel my plan', 'please cancel it'],
    {
      unless: [
        'cancel button|key|culture',
        'press|click|tap|hit|pressed|clicked cancel',
        'noise cancel',
        'they|he|she|it cancel',
        'why|did|does|do|if|when {gap} {you} [just] cancel',
        'why|did|does {gap} machine|atm|app|system|seller|merchant|driver|restaurant|airline|hotel|company|bank|store cancel',
        'not|never|dont|didnt|do cancel',
        'no|without cancel~ fee|charge',
        'happens|happen|fee|fees|charge|charges|penalty|cost|costs {gap} cancel',
        'if i|we|id|youd|you cancel',
        'does|do|will|would {gap} cancel~ cost|costs',
        'cancel only|just|on',
        'cancel [the|my] second|first|third|fourth|last|other|extra|duplicate item|items|product|line|part|piece|one',
        'cancel {gap} alarm|timer|beep|sound|filter|print|printing|selection|download|upload',
      ],
      mustNotMatch: [
        'I clicked cancel by mistake',
        'please do not cancel my order',
        'what happens if I cancel',
        'can you cancel the second item',
      ],
    },
  ),
  cancels(
    'cancelling',
    'cancelling|canceling|cancellation|cancelation|cancellations',
    'Talks of cancelling.',
    ['what is the process of cancelling my order', 'I want a cancellation'],
    {
      unless: [
        'noise cancelling|canceling|cancellation',
        'keep~ cancelling|canceling',
        'cancellation fee|charge|charges|insurance|policy|email|notice|error|rules|terms|period|reason|reasons',
        'fee|fees|charge|charges|penalty|cost|costs|policy|rules|deadline for|of|on|when|to cancelling|canceling|cancellation',
        'does|is|will|would cancelling|canceling|cancellation',
        'reason|reasons|explain|why|caused {gap} cancellation',
        '{you} {gap} cancelling',
        'about|received|got|your cancellation',
      ],
      mustNotMatch: ['noise cancelling headphones', 'I received a cancellation email from you'],
    },
  ),
  cancels(
    'want-cancelled',
    'want|wants|need|needs|like|have|get|has|be|please {gap} cancelled|canceled',
    'Wants a thing cancelled.',
    ['I need this transfer cancelled', 'it has to be cancelled'],
    {
      unless: [
        'was|were|been cancelled|canceled',
        'has been',
        '{you} cancelled',
        'will|would|might|may|could be cancelled',
        'did|does|why|reason|cause|causes|was|is|were {gap} get|be|have cancelled|canceled',
      ],
      mustNotMatch: ['my flight has been cancelled'],
    },
  ),
  cancels(
    'close-account',
    `close|delete|terminate|deactivate|discontinue|remove|shut|end|invalidate|freeze|freezing|suspend|block|closing|terminating|deleting|ending|closed [down] [my|the|this|that|our|an|all|one|of|your|both] [of] [my|the|your|enrolled] [savings|current|bank|bills|business|joint|checking|credit|debit|insurance|direct|enrolled|auto|automatic] ${THINGS_KEPT}`,
    'Ends an account or contract.',
    ['I want to close my account', 'please delete my account', 'discontinue one of my plans'],
    {
      unless: [
        'block~ my card {gap} why',
        'end of',
        'account was|got|is|has|been closed|suspended|frozen|blocked',
        '{you} closed|froze|blocked|suspended',
        'was|been|got|is closed|suspended',
        'did|do|why|when|if {you} close|deactivate|delete|block|freeze|remove|suspend|terminate',
        'remove {gap} card|payment|order {gap} from',
        'closes|when i|it open',
      ],
      mustNotMatch: ['my account was closed by you, why'],
    },
  ),
  cancels(
    'end-my-something',
    'end|close|terminate|delete|discontinue|deactivate my|our|this {gap} membership|subscription|account|accounts|plan|contract|policy|arrangement|mortgage|loan',
    'Ends an account or contract.',
    ['I would like to end my gym membership'],
    {
      unless: [
        'did|do|why|when|if|will|does {you}|they|it|she|he end|close|terminate|delete|discontinue|deactivate',
        'delete my|this {gap} from|in',
        'my landlord|employer|boss|tenant',
      ],
      mustNotMatch: ['why did you close my savings account'],
    },
  ),
  cancels(
    'stop-thing',
    `stop|stopping|halt [my|the|this|that|all|a] [automatic|auto|direct|recurring|monthly] account|subscription|membership|transaction|transfer|payment|payments|billing|debit|debits|service`,
    'Stops something running.',
    ['I want to stop my account', 'stop that transaction!'],
    { mustNotMatch: ['where does the bus stop'] },
  ),
  cancels(
    'freeze-it',
    'freeze|freezing it|that|my|this|the [card] [account] [please|now|today|soon|immediately|asap|card|account]',
    'Freezes a card or account.',
    ['just freeze it today please', 'freeze my card'],
    {
      unless: [
        'to|will freeze my|the|it screen|phone|computer',
        'it|they|ice|water freeze',
        'freeze my|the|that|this bread|food|meat|screen|phone|chicken',
      ],
      mustNotMatch: ['does water freeze the pipes'],
    },
  ),
  cancels(
    'revert-payment',
    'revert|undo|reverse|recall|retract|reverting|reversing|undoing {gap} transaction|transfer|payment|order|purchase',
    'Takes a payment back.',
    ['I want to revert a transaction', 'can you undo the 20 pounds payment'],
    {
      unless: ['why|did|does|will|would {gap} revert|undo|reverse|recall', 'order {gap} letters|list'],
      mustNotMatch: ['why did the app revert my payment', 'reverse the letters'],
    },
  ),
  cancels(
    'take-back-payment',
    'take|pull|withdraw [back] [my|the|a|an|this|that] [last|recent|wrong] transaction|transfer|payment|order|purchase',
    'Takes a payment back.',
    ['can I take back the transfer'],
    {
      unless: ['why|wont|will|would|not|did|do|can {gap} take|withdraw my|the|a'],
      mustNotMatch: ['why will you not take my payment'],
    },
  ),
  cancels(
    'payment-be-reversed',
    'transaction|transfer|payment|order|purchase {gap} reversed|undone|reverted|recalled',
    'Wants a payment taken back.',
    ['can that transaction be reversed'],
    {
      unless: ['was|were|been|got|is|has|why {gap} reversed|reverted', 'was|were|been|got|is|has reversed|reverted'],
      mustNotMatch: ['my payment was reverted'],
    },
  ),
  cancels(
    'like-to-reverse',
    'transaction|transfer|payment|order|purchase {gap} need|want|like|wish to reverse|undo|revert|recall',
    'Wants a payment taken back.',
    ['there is a payment I would like to undo'],
  ),
  cancels(
    'want-out',
    'want|like|get|let [to] [me|get|us] out of [this|the|my|your] contract|agreement|plan|subscription|deal|lease|membership',
    'Ends an account or contract.',
    ['I want out of this contract'],
  ),
  cancels(
    'take-me-off',
    'take|get|remove me|us|myself off|from [of] [the|your|this|my] plan|list|subscription|contract|membership|service|mailing',
    'Ends a subscription.',
    ['can you take me off the plan'],
  ),
  cancels(
    'have-it-ended',
    'want|like|need|have {gap} membership|subscription|plan|contract|account|policy|it ended|terminated|stopped|closed|removed|deleted|deactivated',
    'Ends an account or contract.',
    ['I would like my membership ended'],
    {
      unless: ['{you}|they|not|never have|need|want', 'have been', 'have|had it|account|plan {gap} when|and|until'],
      mustNotMatch: ['you have my account deleted'],
    },
  ),
  cancels(
    'close-it',
    'want|like|please|just|can|need|could|you|to|finally close|terminate|delete|deactivate it|them|this|that [down|account]',
    'Ends what was named before.',
    ['I want to close it', 'please just delete it'],
    {
      unless: [
        'close|delete it|this|that|them window|tab|door|app|ticket|case|chat|popup|message|file|photo|email|lid|post|comment',
        'how|why|when|cant|cannot|will|wont {gap} close|delete',
        'lid|door|window|app|file|photo|message|popup|tab|drawer|box {gap} close|delete',
        'did|do|why|when|if {you} close|delete',
      ],
      mustNotMatch: ['please close this window', 'the lid is loose, how can I close it'],
    },
  ),
  cancels(
    'want-to-leave',
    'want|wanna|wish|ready|time to leave|quit',
    'Leaves the company.',
    ['I want to leave', 'I want to quit'],
    {
      unless: [
        'leave|quit a|the|my|early|late|at|on|for|message|feedback|review|it|this|that|home|work|tip|note|smoking|job|school|now|from',
      ],
      mustNotMatch: ['I want to leave a message'],
    },
  ),
  cancels(
    'cannot-make-it',
    'cant|cannot|wont|unable [be] [able] [to] make it to|today|tomorrow',
    'Will not come: ends a booking.',
    ['I cannot make it to my booking'],
    { unless: ['make it to {gap} work|open|load|fit|print'], mustNotMatch: ['I cannot make it work'] },
  ),
  cancels(
    'not-meet',
    'dont|not|no want|wanna|longer|need [to] meet|meeting|appointment',
    'Will not come: ends a booking.',
    ['I do not want to meet anymore'],
    {
      unless: ['need [to] appointment|meeting|meet {gap} for', 'no|not|dont need an|a'],
      mustNotMatch: ['I do not need a map'],
    },
  ),
  cancels(
    'revert-made',
    'revert|undo|reverse|cancel|stop|revoke it|this|that',
    'Takes back what was named before.',
    ['please undo it', 'can you revert this?'],
    {
      unless: ['stop it please laughing', 'stop this nonsense', 'how|please|could|would|can you|u stop this'],
      mustNotMatch: ['the bus goes in reverse'],
    },
  ),
  cancels(
    'get-rid-of',
    `get|getting rid of [the|my|that|this|your] account|subscription|membership|card|plan|contract|service`,
    'Wants to be rid of it.',
    ['I just want to get rid of that account for good'],
  ),
  cancels(
    'no-longer-want',
    'no|dont|not longer|want|wanna|need|require [want|need|require|use] [keep|have] [this|that|the|my|your|our] [business|savings|current|standing|direct] order|debit|card|loan|insurance|room|account|subscription|membership|plan|service|services|appointment|booking|policy [anymore]',
    'Does not want it any more.',
    ['I no longer want this account', "I don't need the business account anymore"],
    { mustNotMatch: ['I do not have an account'] },
  ),
  cancels(
    'not-a-customer',
    'not|dont|longer|stop|stopped {gap} be|being|your|a customer|client',
    'Ends being a customer.',
    ['I do not want to be a customer anymore'],
    {
      unless: ['not a {gap} customer yet', 'treat~ {gap} customer'],
      mustNotMatch: ['that is not how you treat a customer'],
    },
  ),
  cancels(
    'lost-customer',
    'lost|losing|lose a|me|my|another|this [loyal|as|long|good] customer|business|custom',
    'Says the company has lost a customer.',
    ['you just lost a customer', 'you are losing my business'],
  ),
  cancels(
    'go-elsewhere',
    'elsewhere',
    'Goes to another company.',
    ['I will take my business elsewhere', 'I will shop elsewhere'],
    {
      unless: ['cheaper|found|saw|seen|used|live|lives|went|send~|sent|delivered {gap} elsewhere'],
      mustNotMatch: ['my parcel was delivered elsewhere'],
    },
  ),
  cancels(
    'somewhere-else',
    'go|going|shop|look|switch|move|take|taking|buy|order|business {gap} somewhere else',
    'Goes to another company.',
    ['I think I will go somewhere else'],
    { mustNotMatch: ['somewhere else in the box'] },
  ),
  cancels(
    'switch-provider',
    'switch|switching|move|moving|change|changing|go|going|leave|leaving|off [you|u|and|now] to|for [a|an|your|the|another|my] [different|new|better|other] provider|competitor|competition|company|bank|carrier|supplier|airline|network|shop',
    'Goes to a competitor.',
    ['I am switching to another provider', 'I will go to your competitor'],
    { mustNotMatch: ['how do I change my address'] },
  ),
  cancels(
    'leave-company',
    'leave|leaving|quit|quitting|ditch|ditching|dump|dropping [you|your|this|the] [stupid] bank|company|provider|service|network',
    'Leaves the company.',
    ['I am leaving this bank', 'time to ditch your company'],
    { unless: ['leave the bank at', 'discuss leaving'], mustNotMatch: ['how do I leave the group chat'] },
  ),
  cancels(
    'never-again-buy',
    'never|wont|stopped|stopping|stop [going|be] [to] [ever] shop|shopping|buy|buying|order|ordering|use|using|book|booking|fly|flying|purchase|dealing|coming|come {gap} again|{you}|here|anymore',
    'Will not buy again.',
    ['I will never order from you again', 'I am never using your service again'],
    {
      unless: ['never had', 'never|wont [be] use|using|order|buy|book {gap} before'],
      mustNotMatch: ['I could not order here'],
    },
  ),
  cancels('unsubscribe', 'unsubscribe|unsubscribing|unsubscribed', 'Ends a subscription.', ['unsubscribe me'], {
    unless: ['get|was|been unsubscribed'],
    mustNotMatch: ['I subscribed today'],
  }),
  cancels('opt-out', 'opt|opting out', 'Ends a subscription.', ['I want to opt out']),
  cancels(
    'not-renew',
    'not|wont|dont|never [be] renew|renewing',
    'Will not renew.',
    ['I will not renew', 'please do not renew my contract'],
    { unless: ['did|does|could|can not renew'], mustNotMatch: ['my licence did not renew'] },
  ),
  cancels(
    'done-with-you',
    'done|finished|through|over with {you}|this [company|bank|lot|service|people|guys|place]',
    'Is done with the company.',
    ['I am done with you guys', "I'm so done with this company"],
    {
      unless: ['when|once|after|if|are {you} {gap} done', 'work|job done with'],
      mustNotMatch: ['when you are done with this form, send it'],
    },
  ),
  cancels(
    'return-it',
    'send|sending|take|taking|give it|this|them|everything back [and] refund|cancel',
    'Gives the thing back.',
    ['I am sending it back, refund'],
  ),
  cancels(
    'end-services',
    'end|terminate|quit|leave|discontinue [my|your|the|our] services|relationship|business',
    'Ends the relation.',
    ['I would like to end my services'],
    { mustNotMatch: ['the service ended on time'] },
  ),
  cancels(
    'automatic-billing-off',
    'turn|switch off [the|my] [automatic|auto] billing|renewal|payments|pay',
    'Ends automatic payments.',
    ['please turn off auto renewal'],
  ),
  cancels('withdraw-everything', 'withdraw|move|take [out] all [the|my|of] [my] money', 'Takes the money away.', [
    'I might withdraw all the money I have',
  ]),
];

const chargebackRules: TriggerRule[] = [
  chargeback('chargeback', 'chargeback~|chargebacks', 'Names the thing itself; there is no innocent reading.', [
    'I will do a chargeback',
  ]),
  chargeback('charge-back', 'charge back', 'Names it in two words.', ['I am filing a charge back'], {
    mustNotMatch: ['charge the back battery'],
  }),
  chargeback(
    'dispute-charge',
    'dispute|disputing|disputed|contest|contesting [the|this|that|these|my|a|your|every] [credit|card|whole] charge|charges|payment|transaction|amount|bill|purchase',
    'Disputes a payment.',
    ['I am disputing this charge', 'I want to dispute a transaction'],
  ),
  chargeback(
    'bank-reverse',
    'bank|visa|mastercard|amex|paypal|issuer {gap} reverse|dispute|refund|claw|recover|chargeback',
    'Has the bank take the money back.',
    ['I will ask my bank to reverse the payment'],
    { unless: ['refund to my bank'], mustNotMatch: ['which bank do you use'] },
  ),
  chargeback(
    'reverse-charge',
    'reverse|reversing|stop|stopping|block|blocking [the|this|these|your|all|any] [credit] [card] charge|charges',
    'Takes a charge back.',
    ['reverse the charge now'],
  ),
  chargeback(
    'card-company',
    'call~|contact~|ask~|tell~|telling|told|go|going|report~ {gap} credit|card|bank company|issuer|provider',
    'Goes to the card company.',
    ['I will call my credit card company', 'I have told my card company'],
  ),
  chargeback(
    'call-my-bank',
    'call~|contact~|go|going|speak|involve|ask|tell [to] my bank',
    'Goes to the bank.',
    ['I am calling my bank'],
    { mustNotMatch: ['my bank is closed'] },
  ),
  chargeback(
    'through-paypal',
    'money|refund|it|payment|this back through|via|from|with [my|the] paypal|klarna|bank|visa|mastercard|amex|issuer',
    'Has the bank or the payment service take the money back.',
    ['I will get my money back through PayPal'],
    {
      unless: ['how|can|could|do|does|is {gap} money|refund|it back', 'went|goes|came|sent {gap} back'],
      mustNotMatch: ['can I get the money back through PayPal'],
    },
  ),
  chargeback(
    'claim-back-on-card',
    'claim|claiming|claimed|reclaim it|this|that|money|everything [back] [on|through|from|via] [my|the] [credit] card|bank|insurance|visa|section',
    'Has the bank or the payment service take the money back.',
    ['I will claim it back on my credit card'],
  ),
  chargeback('paypal-claim', 'paypal|klarna|bank|ebay claim|dispute|case', 'Opens a claim with the payment service.', [
    'I will open a PayPal dispute',
  ]),
  chargeback(
    'dispute-with-paypal',
    'dispute|claim|case|complaint with|at|through [my|the] [own] bank|paypal|visa|mastercard|amex|klarna|card|credit|issuer',
    'Opens a claim with the payment service.',
    ['I have opened a dispute with PayPal'],
    {
      unless: ['phone|leather|a|carry case with', 'complaint with|at|through'],
      mustNotMatch: ['a phone case with card slots'],
    },
  ),
  chargeback(
    'bank-looks-into-it',
    'bank|visa|mastercard|amex|paypal|issuer [is|are] [already|now] looking|investigating|disputing|reversing|recalling|checking',
    'The bank is at it.',
    ['my bank is already looking into the payment'],
    {
      unless: ['your bank looking|investigating|checking', 'food|piggy|power bank'],
      mustNotMatch: ['is your bank looking for staff'],
    },
  ),
  chargeback('section-75', 'section {number} claim', 'The right of British card holders.', [
    'I am making a section 75 claim',
  ]),
  chargeback(
    'charge-not-mine',
    'didnt|not|never make|made|authorise|authorize|authorised|authorized|approve|approved|recognise|recognize [this|that|the|these|a|any] charge|charges|payment|payments|transaction|transactions|withdrawal|purchase',
    'Says a payment is not theirs.',
    ['I never authorised this payment', 'I do not recognise this transaction'],
  ),
];

const SITES =
  'twitter|x|facebook|fb|instagram|insta|tiktok|reddit|youtube|linkedin|trustpilot|yelp|tripadvisor|google|glassdoor|internet|web|online';
const shamingRules: TriggerRule[] = [
  shaming(
    'post-on-site',
    `post|posting|tweet|tweeting|share|sharing|put|putting|upload|uploading|publish|publishing|blast|blasting|write|writing {gap} ${SITES}`,
    'Will tell the public.',
    ['I will post this all over twitter', 'I am putting this on facebook'],
    {
      unless: ['where|how|can|could|do|did|may {gap} upload|write|put', 'put {gap} online', 'post my cv'],
      mustNotMatch: ['how can I upload it online'],
    },
  ),
  shaming(
    'all-over-site',
    `all over|across [the] [social] ${SITES}|media|place`,
    'Will tell the public everywhere.',
    ['this will be all over reddit'],
    { unless: ['all over the place'], mustNotMatch: ['the colours are all over the place'] },
  ),
  shaming('social-media', 'social media', 'Names social media.', ['I will take this to social media'], {
    unless: [
      'your social media team|page|account|manager',
      'social media package|plan|data|app|apps|platforms|channels|links|icons|login|sharing|accounts|posts',
      'my social media',
      'on social media saw|read',
      'saw|read|seen {gap} social media',
    ],
    mustNotMatch: ['I saw your offer on social media'],
  }),
  shaming(
    'bad-review',
    'bad|negative|horrible|terrible|awful|scathing|poor|honest|worst|nasty|damning review|reviews|rating|ratings|feedback',
    'Will leave a bad review.',
    ['I will leave a bad review', 'expect a scathing review'],
    {
      unless: ['sorry|saw|read|reads|seen|has|have|had {gap} bad|negative|poor review|reviews'],
      mustNotMatch: ['I read a bad review of the phone'],
    },
  ),
  shaming(
    'one-star',
    '{number<=2} star|stars [review|reviews|rating|from|for]',
    'Will rate it low.',
    ['1 star review coming', 'one star from me', '0 stars'],
    {
      unless: [
        '{number} star|stars hotel|hotels|restaurant|resort|bed|cruise|general|trek|wars|sign',
        'read|saw|found|many|why|see|have|has|got {gap} star|stars',
        'a|second star',
        'second star|stars',
      ],
      mustNotMatch: ['a two star hotel', 'a five star review', 'we saw a second star'],
    },
  ),
  shaming(
    'leave-review',
    'leave|leaving|write|writing|give|giving|post|posting {you} a|an|my|this review|reviews',
    'Will write a review of the company.',
    ['I am going to give you a review you will not like'],
  ),
  shaming(
    'go-public',
    'go|going public|viral',
    'Will go public.',
    ['I am going public with this', 'this will go viral'],
    { unless: ['go public transport'], mustNotMatch: ['public holidays'] },
  ),
  shaming(
    'press',
    'go|going|contact|contacting|call|calling|tell|telling|write|talk|email|inform {gap} press|media|newspaper|newspapers|news|journalist|papers|tv|bbc|cnn',
    'Will tell the press.',
    ['I am going to the press', 'I will contact the newspapers'],
    {
      unless: ['press the|button|enter', 'social media', 'no news', 'good|bad news', 'call tv'],
      mustNotMatch: ['go and press the button'],
    },
  ),
  shaming(
    'tell-everyone',
    'tell|telling|warn|warning|inform|informing|advise [all] [of] [my] everyone|everybody|friends|family|others|people|world [not|never|to|about|how|i|what]',
    'Will warn others.',
    ['I will tell everyone about this', 'I am warning all my friends'],
    {
      unless: [
        'tell people apart',
        'tell {gap} friends {gap} great|good|happy',
        'how|what|can|should {gap} tell|inform',
        'recommend',
      ],
      mustNotMatch: ['what should I tell my friends about the party'],
    },
  ),
  shaming(
    'everyone-will-know',
    'everyone|everybody|world|people|public|others will|should|must|needs|deserve|ought [to] know|hear|see',
    'The public shall know.',
    ['the whole world will hear of this'],
  ),
  shaming(
    'straight-on-site',
    `going|goes|straight [straight] on|to|onto [the] [social] twitter|facebook|fb|instagram|insta|tiktok|reddit|youtube|linkedin|trustpilot|yelp|tripadvisor|glassdoor|media`,
    'Will tell the public.',
    ['this conversation is going straight on Reddit', 'this goes straight to Twitter'],
    {
      unless: ['are|do|can|how|when|where|if|will|would {gap} going|straight'],
      mustNotMatch: ['are you going on facebook too'],
    },
  ),
  shaming(
    'see-what-site-makes',
    'see what|how|if|whether [the] trustpilot|twitter|facebook|reddit|yelp|google|press|papers|media|tiktok|instagram|linkedin|tripadvisor|internet makes|make|thinks|think|says|say|likes|like',
    'A veiled announcement.',
    ['let us see what Trustpilot makes of this'],
  ),
  shaming(
    'paper-will-enjoy',
    'local|national|daily|consumer paper|papers|newspaper|press|radio|news|programme|journalist|tv',
    'Will tell the press.',
    ['the local paper will enjoy this story'],
    {
      unless: [
        'read|saw|heard|subscribe|subscription|deliver|delivered|deliver~ {gap} paper|newspaper|news|radio',
        'in|on|from the|a|my|our local|national|daily|consumer paper|papers|newspaper|press|radio|news',
      ],
      mustNotMatch: ['I read it in the local paper'],
    },
  ),
  shaming('name-and-shame', 'name|naming and shame|shaming', 'Names the thing.', ['time to name and shame']),
  shaming(
    'expose-you',
    'expose|exposing {you} [company|all|lies]',
    'Will expose the company.',
    ['I will expose you online'],
    { mustNotMatch: ['the film was exposed to light'] },
  ),
  shaming(
    'screenshots',
    'screenshot|screenshots|recording|recorded|screenshotting {gap} chat|conversation|everything|call',
    'Keeps proof to show others.',
    ['I have screenshots of this whole conversation'],
  ),
  shaming('hashtag-fail', 'followers', 'Names an audience.', ['I have 20,000 followers who will see this'], {
    unless: [
      'buy|sell|get|gain|more|your [instagram] followers',
      'my instagram|twitter|tiktok followers',
      'followers for|on',
      'lost followers',
      'how many',
    ],
    mustNotMatch: ['how many followers do I have'],
  }),
];

const CONTACTS =
  'contact|contacting|contacted|call|calling|called|write|writing|wrote|written|ask|asking|asked|email|emailing|emailed|message|messaging|messaged|chat|chatting|complain|complaining|complained|report|reporting|reported|speak|spoken|spoke|talk|talking|reach|reaching|reached|told|tell|telling|explain|explained|explaining|say|said|request|requested|ring|rang|dm|tweeted|raised|submitted|opened|sent|sending';
const ORDINALS =
  'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|hundredth|millionth|2nd|3rd|4th|5th';

const repeatRules: TriggerRule[] = [
  repeats(
    'nth-time',
    `${ORDINALS} time`,
    'Counts the times.',
    ['This is the third time I am contacting you', 'second time this month'],
    { unless: ['one|two|part|full time', 'won {gap} time'], mustNotMatch: ['this is my first time here'] },
  ),
  repeats(
    'number-time',
    'the|my|for {number} time',
    'Counts the times in figures.',
    ['for the 4th time, I need help'],
    {
      unless: ['one time password|code|pin|payment|fee|purchase|offer', 'the|this one time', '1st time'],
      mustNotMatch: ['I did not get the one time password'],
    },
  ),
  repeats(
    'nth-contact',
    `${ORDINALS} [straight] call|message|email|chat|agent|attempt|complaint|ticket|request|person|rep|technician|visit|email`,
    'Counts the contacts.',
    ['this is my fourth email', 'you are the fifth agent I talk to'],
    {
      unless: [
        'second person|floor|hand',
        `my|a|the [new] ${ORDINALS} email|phone|ticket|agent|call address|account|number|to|is|for`,
        'second|third|fourth ticket|person free|half|price|for',
      ],
      mustNotMatch: ['a second opinion', 'my second email address is better'],
    },
  ),
  repeats(
    'number-contact',
    '{number>=2} call|email|message|chat|ticket|complaint|attempt|visit this|today|about|now|already',
    'Counts the contacts in figures.',
    ['5th call this week', '3rd message about it'],
  ),
  repeats(
    'occasions',
    'on {number>=2}|several|many|multiple|numerous|countless [different|separate] occasions',
    'Counts the contacts.',
    ['I have written to you on four occasions'],
  ),
  repeats(
    'raised-tickets',
    'raised|opened|submitted|logged|sent|filed|made|written|had {number>=2}|several|many|multiple|numerous|countless [separate|different] tickets|cases|complaints|requests|emails|messages|calls|letters|reports|enquiries',
    'Counts the contacts.',
    ['I have raised four tickets about this'],
    { unless: ['how|so many', 'by|in|on mistake'], mustNotMatch: ['how many emails have I sent, how many emails'] },
  ),
  repeats(
    'how-many-people',
    'how many [more|different] people|agents|departments|reps|times do|must|will|have i|we',
    'Passed on once too often.',
    ['how many more people do I have to talk to'],
    {
      unless: [
        'how many people|agents|times do|will|have i|we need|get|invite|add',
        'how many times do|will|have i|we',
      ],
      mustNotMatch: ['how many people do I need for a discount'],
    },
  ),
  repeats(
    'my-last-message',
    'per|to|said|wrote|stated|mentioned|explained|told|see|read|in|from [in] my|our last|previous|earlier|first|other|original [{number}] email|emails|message|messages|call|chat|ticket|letter|complaint',
    'Was in touch before.',
    ['as per my last email', 'I said so in my previous message', 'no answer to my last two messages'],
    {
      unless: ['ignore|disregard|correct|correction|typo|add|sorry {gap} my'],
      mustNotMatch: ['sorry, ignore my last message'],
    },
  ),
  repeats(
    'here-last-week',
    'i|we was|were|came|rang|called|wrote [here|in|on] last|yesterday|before [week|month|monday|tuesday|wednesday|thursday|friday] about|with|for|and [the|this] same',
    'Was in touch before.',
    ['I was here last week about the same thing'],
  ),
  repeats(
    'rang-yesterday',
    'i|we|ive|weve [already|also|even|just] called|rang|phoned|emailed|messaged|contacted|spoke [to|with] [{you}|support|someone|somebody|customer|your] yesterday|twice|before|previously|earlier|monday|tuesday|wednesday|thursday|friday|last',
    'Was in touch before.',
    ['I rang yesterday and the day before', 'I called twice'],
    { unless: ['called it|him|her|my', 'how|if|should {gap} called'], mustNotMatch: ['I called my sister yesterday'] },
  ),
  repeats(
    'back-and-forth',
    'back and forth',
    'Sent from one to the next.',
    ['I have been back and forth with you for a month'],
    {
      unless: [
        'travel|travelling|flight|flights|train|swing|rock|rocking|moves|move|sail|walk|drive|conversion|trips|trip {gap} back',
      ],
      mustNotMatch: ['I travel back and forth for work'],
    },
  ),
  repeats(
    'from-one-to-next',
    'from one department|person|agent|team|desk|office|to|place|number [to] [the] next|another|other',
    'Sent from one to the next.',
    ['I keep getting sent from one department to the next'],
    {
      unless: [
        'move|moves|transfer|copy|switch|convert|differ~ {gap} from one',
        'from one person|place|number|agent|team|desk',
      ],
      mustNotMatch: ['can I move it from one to another'],
    },
  ),
  repeats(
    'contacted-times',
    `${CONTACTS} {gap} {number}|many|multiple|several|countless|numerous|few [different] times`,
    'Counts the contacts.',
    ['I have called five times', 'I contacted support multiple times'],
    { mustNotMatch: ['I called once'] },
  ),
  repeats(
    'times-contacted',
    `{number}|many|multiple|several|countless|numerous times [now|already] [i|we|ive|weve] [have|had] ${CONTACTS}`,
    'Counts the contacts, other way round.',
    ['three times I have written'],
    { unless: ['how many times'], mustNotMatch: ['how many times can I withdraw'] },
  ),
  repeats(
    'how-many-times',
    'how many [more] times|emails|calls|agents [do|must|have|should] i|we [have|need|got|must|explain|call|tell|ask|write]',
    'Asks how often it takes.',
    ['how many more times must I explain this', 'how many times do I have to call'],
    {
      unless: [
        'how many times|calls|emails can|may|did',
        'how many [more] times|emails|calls|agents [do|have|should|must] i|we have {gap} left',
      ],
      mustNotMatch: ['how many do I need'],
    },
  ),
  repeats(
    'already-contacted',
    `already|previously ${CONTACTS}`,
    'Was in touch before.',
    ['I already called about this', 'I have already told you'],
    {
      unless: [
        'havent|hadnt|not already',
        'have|did|do|if|has|are|were {you}|they|it|she|he already',
        'if|when {gap} already',
      ],
      mustNotMatch: ['is it already paid', 'have you already sent it'],
    },
  ),
  repeats(
    'contacted-already',
    `${CONTACTS} {gap} already|before|previously|earlier|yesterday|last`,
    'Was in touch before.',
    ['I called you yesterday about this', 'I told you this before'],
    {
      unless: [
        `${CONTACTS} my|his|her|the [old] mother|sister|brother|mum|mom|dad|father|friend|wife|husband|boss|landlord|doctor|gp|neighbour|kids|daughter|son|plumber|vet`,
        'before|without {gap} replying|answering|responding|buying|ordering|booking|paying|i|we',
        'please|can|could|would|will|should|must|may|shall|to {gap} call|write|ask|email|message|contact|speak|talk|say|tell|explain|report|request|reach',
        'ask~ {gap} before',
        'never|not|havent|hadnt {gap} before',
        'before {gap} call|ask|send|tell',
        'call {gap} before',
        'sent {gap} yesterday',
        'sent|said|sending|raised {gap} last',
        'say {gap} before',
        'last {gap} sent',
        'statement|email|transaction|money|payment',
      ],
      mustNotMatch: ['should I call before I come'],
    },
  ),
  repeats(
    'as-i-said',
    'as|like i|we [have] [just|already|previously] said|told|explained|mentioned|wrote|stated',
    'Repeats what was said.',
    ['as I said, the screen is black', 'like I already explained'],
  ),
  repeats(
    'told-you-already',
    'i|ive|we [have] [already|just] [already] told|explained|said|answered {you}|this|that|it [that|this|already|before|twice|all]',
    'Repeats what was said.',
    ['I already told you that', 'I just explained this'],
    { unless: ['i told my'], mustNotMatch: ['she told me a story'] },
  ),
  repeats(
    'repeat-myself',
    'repeat~ myself|ourselves|it|this|everything',
    'Has to repeat.',
    ['I do not want to repeat myself', 'I keep repeating everything'],
    {
      unless: ['could|can|please|would {gap} repeat', 'repeat it please'],
      mustNotMatch: ['could you repeat it please'],
    },
  ),
  repeats(
    'explain-again',
    'explain|explaining|say|saying|tell|telling|go|going {gap} again|over|everyone|everybody|each',
    'Has to explain again.',
    ['do I have to explain this again', 'I am not telling the story all over'],
    {
      unless: [
        'can|could|please|would|pls {you} {gap} again',
        'can|could|please|would {gap} explain|say|tell|go',
        'going over|again to',
        'go over',
        'say over',
      ],
      mustNotMatch: ['could you explain that again'],
    },
  ),
  repeats(
    'sent-twice',
    'sent|filled|uploaded|submitted|called|emailed|messaged|asked|told|rang|phoned|written|contacted|explained|provided|answered|given {gap} twice|thrice',
    'Counts the contacts.',
    ['I have sent this form twice now'],
    {
      unless: [
        'charged|billed|paid {gap} twice',
        '{you}|they|it sent|called|asked',
        'money|payment {gap} twice',
        'by|in|accidentally mistake|error',
      ],
      mustNotMatch: ['they sent it twice by mistake'],
    },
  ),
  repeats(
    'we-spoke-on',
    'i|we spoke|talked|chatted [to|with] [{you}|someone|somebody] [on|last|this] monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|earlier|week|morning|month',
    'Was in touch before.',
    ['we spoke on Tuesday and you promised to ring'],
    { mustNotMatch: ['I spoke too soon'] },
  ),
  repeats(
    'how-often-must',
    'how often do|must|will i|we [have|need] [to] send|call|explain|tell|ask|write|repeat|say|contact|fill|upload|email|ring|chase',
    'Asks how often it takes.',
    ['how often do I have to send the same document'],
    { mustNotMatch: ['how often do I water it'] },
  ),
  repeats('not-the-first-time', 'not|isnt|wasnt the|my first time', 'Not the first time.', [
    'this is not the first time I have had to call',
  ]),
  repeats('again-and-again', 'again and again', 'Says it keeps happening.', ['I have asked again and again']),
  repeats('over-and-over', 'over and over', 'Says it keeps happening.', ['the same answer over and over']),
  repeats('time-and-again', 'time and [time] again', 'Says it keeps happening.', ['this happens time and time again']),
  repeats(
    'every-time-call',
    `every|each time {gap} ${CONTACTS}`,
    'Speaks of many contacts.',
    ['every time I call I get another answer'],
    { mustNotMatch: ['every time it rains'] },
  ),
  repeats(
    'keep-contacting',
    `i|we|ive|im [have|am] keep|kept|constantly|continually|repeatedly|always [on] [having] [to] ${CONTACTS}`,
    'Contacts again and again.',
    ['I keep calling and nothing happens', 'I have repeatedly asked for help'],
    { mustNotMatch: ['please keep sending me updates'] },
  ),
  repeats(
    'different-agents',
    'different|another|other|spoke|talked|spoken [with|to] {number} agents|agent|people|persons|reps|representatives|departments',
    'Was passed from one to the next.',
    ['I have spoken to three people'],
  ),
  repeats(
    'different-answers',
    'different|other|another answer|answers|story|stories {gap} every|each|time|agent|person|everyone',
    'Hears another answer from each.',
    ['a different answer every time'],
  ),
  repeats(
    'passed-around',
    'passed|passing|transferred|transferring|bounced|bouncing|shoved|pushed [me|us|from] [from] around|again|pillar|between|person|department|one',
    'Was passed on.',
    ['I keep getting passed around', 'they transferred me again'],
    {
      unless: ['transferred|transferring {gap} money|funds|between', 'i transferred'],
      mustNotMatch: ['I transferred money between my accounts'],
    },
  ),
  repeats(
    'same-issue-again',
    'same problem|issue|error|thing|mistake|question [again|as|happened|every|all|is]',
    'The same trouble again.',
    ['same problem as last week', 'the same issue again'],
    {
      unless: [
        'same thing for me|please',
        'the same thing as',
        'do|does|is|are {gap} same thing',
        'anyone|others|anybody {gap} same',
      ],
      mustNotMatch: ['is that the same thing as a debit card'],
    },
  ),
  repeats(
    'follow-up-again',
    'following|follow|chasing|chase|followed|chased up {gap} again|still|no|without',
    'Has to chase.',
    ['I am following up again'],
  ),
  repeats(
    'chasing',
    'chasing {you}|this|them|up|my|a|for',
    'Has to chase.',
    ['I have been chasing you for my refund'],
    { mustNotMatch: ['my dog is chasing cars'] },
  ),
];

const unresolvedRules: TriggerRule[] = [
  unresolved(
    'still-not',
    'still|stil not|isnt|hasnt|havent|doesnt|dont|cant|cannot|no|wont|nothing|never|didnt|arent|wasnt|unable|unresolved',
    'After all, still not.',
    ['it is still not working', 'I still have not got a reply: I still haven’t got one', 'still no refund'],
    { mustNotMatch: ['I am still happy with it'] },
  ),
  unresolved('still-have-not', 'still have|has|do|does|is|are|am|can not', 'After all, still not.', [
    'I still have not received it',
  ]),
  unresolved('still-waiting', 'still waiting|wait', 'Nothing came yet.', ['I am still waiting for my refund']),
  unresolved(
    'still-broken',
    'still [completely|totally|all|so] broken|down|wrong|stuck|missing|failing|fails|pending|same|showing|getting|having|happening|happens|unresolved|unanswered|faulty|offline|crashing|crashes|slow',
    'It was not put right: the same goes on.',
    ['my internet is still down', 'still having trouble'],
    {
      unless: ['still down for|to|with', 'still getting used', 'still having {gap} fun|great|good'],
      mustNotMatch: ['he is still a student'],
    },
  ),
  unresolved('still-the-same', 'still [the] same', 'It was not put right: the same goes on.', ['it is still the same']),
  unresolved(
    'not-resolved',
    'not|never|isnt|wasnt|hasnt|havent|arent|werent|yet [been|get|got|getting|be|to] [be] resolved|solved|fixed|sorted|addressed|dealt|repaired|answered|handled',
    'Says it is not solved.',
    ['this has not been resolved', 'my problem was never fixed'],
    { mustNotMatch: ['it is solved, thanks'] },
  ),
  unresolved(
    'not-solve',
    'not|didnt|doesnt|wont|couldnt|cant|never [really|even|actually] resolve|solve|fix|sort|address|answer [my|the|this|it|that|our|any]',
    'The answer did not solve it.',
    ['that did not solve my problem', "you didn't answer my question"],
  ),
  unresolved('unresolved-word', 'unresolved|unsolved', 'Uses the word.', ['my ticket is unresolved']),
  unresolved(
    'problem-persists',
    'problem|issue|error|fault|bug|it [still] persists|persist|remains|continues|reappeared|returned|recurs|recurring',
    'It was not put right: the same goes on.',
    ['the problem persists', 'the issue continues'],
    { unless: ['returned it|the|my', 'it returned'], mustNotMatch: ['I returned it'] },
  ),
  unresolved(
    'no-solution',
    'no|without|any|zero|not [a] [single] solution|resolution|fix|outcome|progress|result|luck',
    'All was in vain so far.',
    ['still without any solution', 'no resolution after a week'],
    { unless: ['any luck {gap} far', 'no result found|results'], mustNotMatch: ['what a solution'] },
  ),
  unresolved(
    'no-reply',
    'no|without|zero|never|not|havent|didnt|any|single [a|got|get|gotten|received|had|have|getting|give|giving|given] [a|any|an|single] reply|response|answer|replies|feedback|callback|update|updates|word',
    'Nobody answered.',
    ['I got no reply', 'no response from anybody'],
    {
      unless: [
        'no answer {gap} needed',
        'no response|reply needed|necessary|required',
        'any update',
        'any word on',
        'have an|any|a',
        'is|are there any',
        'any feedback|response|reply|answer',
      ],
      mustNotMatch: ['is there any update on this', 'no reply needed'],
    },
  ),
  unresolved(
    'nobody-helps',
    'nobody|noone|none {gap} help|helps|helped|reply|replied|replies|responds|responded|called|able|contacted|came|showed|solve|solved|fix|fixed|resolve|resolved',
    'Nobody did anything.',
    ['nobody helped me', 'none of them can fix it'],
  ),
  unresolved(
    'no-one-helps',
    'no one {gap} help|helps|helped|reply|replied|replies|responds|responded|called|able|contacted|came|showed|solve|solved|fix|fixed|resolve|resolved',
    'Nobody did anything.',
    ['no one ever called back', 'no one is able to solve this'],
  ),
  unresolved(
    'nothing-happened',
    'nothing [has|is|was|have|ever|is] [been|being] happened|happens|happening|done|changed|changes|works|worked|working|helped|helps|arrived|came|fixed|resolved|yet|since',
    'Nothing was done.',
    ['nothing has happened since', 'nothing works'],
    { mustNotMatch: ['nothing else, thanks'] },
  ),
  unresolved(
    'never-arrived',
    'never|not|didnt|hasnt|havent|wasnt [been|yet|even] arrived|arrive|came|come|received|receive|delivered|showed|turned|heard|called|got|refunded|replied|responded|reply|respond|credited|shipped',
    'It never came.',
    ['the parcel never arrived', 'I have not received my order', 'you never called back'],
    {
      unless: [
        'not heard of|about',
        'never heard of',
        'never got around',
        'did not come with|across',
        'not received {gap} worry',
        'havent|not got a|an|any|time',
      ],
      mustNotMatch: ['I have never heard of it'],
    },
  ),
  unresolved(
    'didnt-work',
    'didnt|not|doesnt|never|dont|wont|hasnt [even|really|actually] worked|work|help|helped|helping|fixed',
    'A step was tried and failed.',
    ["that didn't work", 'your tip did not help'],
    {
      unless: ['not work on|at|today|tomorrow', 'do not|dont work', 'do not|dont help'],
      mustNotMatch: ['I do not work on Mondays'],
    },
  ),
  unresolved(
    'same-again',
    'happened|happening|happens|broken|broke|wrong|failed|down|missing|late|cancelled|delayed|stopped [once|yet] again',
    'It came back.',
    ['it broke again', 'happening once again'],
    { mustNotMatch: ['see you again'] },
  ),
  unresolved('not-working-again', 'not|isnt|stopped working again|still|anymore', 'It came back.', [
    'not working again',
  ]),
  unresolved(
    'not-one-answer',
    'zero|not|without a|one|single [single] answer|answers|reply|response|word|callback|update',
    'Nobody answered.',
    ['three emails and not one answer', 'not a single reply'],
    { unless: ['not|without a answer|reply|response|word|callback|update'], mustNotMatch: ['that is not a word'] },
  ),
  unresolved(
    'keeps-happening',
    'problem|issue|error|fault|it|this|same|message {gap} keeps|kept popping|coming|happening|appearing|returning|crashing|failing|dropping|disconnecting|showing|resetting|cutting',
    'It was not put right: the same goes on.',
    ['the same error keeps popping up', 'it keeps happening'],
  ),
  unresolved(
    'dead-again',
    'dead|offline|crashed|gone|stuck|frozen|faulty|leaking|blocked|disconnected|wrong again',
    'It came back.',
    ['it is dead again'],
  ),
  unresolved('back-where-we-started', 'back [to] where|at [where] we|i [all] started|began|were', 'No progress.', [
    'back to where we started',
  ]),
  unresolved(
    'fixed-nothing',
    'fixed|solved|resolved|changed|achieved|does|did|helped nothing',
    'A step failed.',
    ['that fixed nothing', 'I tried the link and it does nothing'],
    {
      unless: ['does|did nothing wrong|else', '{you}|i|we did nothing', 'changed nothing {gap} since'],
      mustNotMatch: ['you did nothing wrong'],
    },
  ),
  unresolved(
    'still-open',
    'issue|ticket|case|problem|complaint|request|claim [is|are|was] still open|pending|unsolved|unanswered|outstanding|there|here',
    'It was not put right: the same goes on.',
    ['my issue is still open after your reply'],
  ),
  unresolved('back-to-square-one', 'back to|at square one|zero', 'No progress.', ['we are back to square one']),
  unresolved('going-in-circles', 'going|talking|running|go|run {gap} circles', 'No progress.', [
    'we are going in circles',
    'I am going round in circles',
  ]),
  unresolved(
    'getting-nowhere',
    'getting|going|got|leading|leads [me|us] nowhere|anywhere',
    'No progress.',
    ['this is getting nowhere'],
    {
      unless: ['going anywhere', 'are {you} going'],
      mustNotMatch: ['we are not going anywhere this summer, any tips'],
    },
  ),
  unresolved(
    'ticket-closed',
    'closed|closing|close my|the|this ticket|case|complaint {gap} without|unresolved|again|not|but',
    'Closed without an answer.',
    ['you closed my ticket without an answer'],
  ),
  unresolved(
    'still-issue',
    'still {gap} problem|issue|error|trouble|problems|issues|errors|persists|persist|not',
    'It was not put right: the same goes on.',
    ['I still get the error', 'there are still some issues'],
    { unless: ['still {gap} no problem'], mustNotMatch: ['I still love it'] },
  ),
];

/** Not minutes, which may be few, and not the single day. */
const LONG = 'hours|hour|hrs|hr|days|weeks|week|months|month|years|year|ages|forever|eternity|decades';
const NOT_WAITING_YET = ['can|will|ill|happy|should|to wait', 'please wait', 'wait {gap} then', 'how long'];
const longWaitRules: TriggerRule[] = [
  longWait(
    'waiting-number',
    'wait|waiting|waited|waitin|waitng {gap} {number>=10} [{number}] [whole|full|long] minutes|minute|mins|min',
    'Says how long the wait is. Ten minutes, our judgement: fewer are nobody’s complaint.',
    ['I have been waiting 40 minutes', 'waiting fifty five minutes'],
    {
      unless: NOT_WAITING_YET,
      mustNotMatch: ['I can wait 15 minutes', 'I have waited 2 minutes'],
    },
  ),
  longWait(
    'waiting-hours',
    `wait|waiting|waited|waitin {gap} {number}|several|many|an|couple [and] [a] [half] [whole|full|more|business|working|of] ${LONG}`,
    'Says how long the wait is, in hours or more.',
    ['waiting for 3 weeks now', 'waited an hour', 'I have waited two and a half hours'],
    { unless: NOT_WAITING_YET, mustNotMatch: ['I can wait 3 weeks'] },
  ),
  longWait(
    'waiting-ages',
    'wait|waiting|waited {gap} ages|forever|hours|days|weeks|months|years|long|eternity',
    'Says the wait is long.',
    ['I have been waiting for hours', 'waiting so long'],
    {
      unless: [
        'how long {gap} wait',
        'can|will|ill|happy|should|cant wait',
        'wait|waiting {gap} over there|here',
        'not|no|wasnt {gap} long',
        'wait all',
      ],
      mustNotMatch: ['how long is the wait'],
    },
  ),
  longWait(
    'on-hold',
    'on hold {gap} hour|hours|ages|forever|again|long|days|since|{number>=10}',
    'Kept on hold.',
    ['on hold for 50 minutes', 'I was on hold again'],
    {
      unless: ['put {gap} order|delivery|account|card on hold', '{number} seconds|secs'],
      mustNotMatch: ['please put my delivery on hold for a week'],
    },
  ),
  longWait(
    'kept-on-hold',
    'been|kept|keep|put|keeping|left|sitting|stuck|im|am|was|now [me|us] [still] on hold',
    'Kept on hold.',
    ['I have been on hold', 'you keep me on hold'],
    { unless: ['order|delivery|account|card|put on hold'], mustNotMatch: ['my order was put on hold by request'] },
  ),
  longWait(
    'hour-wait',
    `{number}|several|couple|whole|entire|more|of ${LONG} [long] wait|waiting|later|ago|on|and`,
    'A long time has passed.',
    ['two weeks later and nothing', 'an answer after several hours waiting'],
    {
      unless: [
        '{number} days ago|and',
        '{number} month|year|years|week|hour|hours|months|weeks on|ago|and',
        'more hour|day|year|week|month',
        'of year|day|month|week',
        'year|years and',
      ],
      mustNotMatch: ['I joined a year ago'],
    },
  ),
  longWait(
    'takes-forever',
    'taking|takes|taken|took|take forever|ages|eternity',
    'Says it takes too long.',
    ['this takes forever'],
    { mustNotMatch: ['I took this picture'] },
  ),
  longWait(
    'takes-so-long',
    'taking|takes|taken|took|take [way|far|really] so|too|this|very|forever [damn|bloody|fucking] long|longer',
    'Says it takes too long.',
    ['why does it take so long', 'taking way too long'],
    { mustNotMatch: ['that is too much food', 'how long does it take'] },
  ),
  longWait(
    'how-much-longer',
    'how much|many [more] longer|days|hours|weeks [more] [do|must|will|should|to] [i|we|it|this]',
    'Impatient for the end.',
    ['how much longer do I have to wait'],
    {
      unless: ['how many days|hours|weeks', 'how much longer {gap} cook|bake|drive|until'],
      mustNotMatch: ['how many hours does the battery last'],
    },
  ),
  longWait(
    'how-long-must',
    'how long do|must|should|does|will|am|are [i|we|one] [have|need|expected|supposed|going] [to] [to] wait|waste',
    'Impatient for the end.',
    ['how long must I wait', 'how long do I need to wait for an agent'],
    { unless: ['how long {gap} wait {gap} before|between|after'], mustNotMatch: ['how long does delivery take'] },
  ),
  longWait(
    'wait-time',
    'wait|waiting|queue|hold|response time|times|period {gap} long|ridiculous|unacceptable|insane|terrible|crazy|awful|absurd|joke|bad',
    'Complains about the waiting time.',
    ['your wait times are ridiculous'],
    { mustNotMatch: ['what is the wait time'] },
  ),
  longWait(
    'slow-reply',
    'so|too|very|extremely|painfully|incredibly|such|damn|how slow',
    'Says it is slow.',
    ['you are so slow', 'painfully slow response'],
    { unless: ['not|isnt {gap} slow', 'how slow can|is'], mustNotMatch: ['the clock is slow'] },
  ),
  longWait(
    'days-without',
    `{number}|several|many|whole|few ${LONG} [now] [and] without|no|still|nothing`,
    'A stretch without anything.',
    ['five days without internet', '3 weeks and still nothing'],
    {
      unless: ['can|could|will|ill|happy {gap} wait', 'no hurry|rush|problem|worries'],
      mustNotMatch: ['I can wait 3 weeks, no hurry'],
    },
  ),
  longWait(
    'since-weeks',
    `for|since|past|last|over|almost|nearly|after {number}|several|many|weeks|months|days|hours ${LONG} {gap} still|no|not|nothing|without|havent|hasnt|now`,
    'It has lasted.',
    ['for three weeks now', 'after 2 days still no answer'],
  ),
  longWait(
    'promised-days',
    `{number} [business|working] ${LONG} {gap} passed|past|gone|over|late|overdue|expired`,
    'A promised time is over.',
    ['ten days have passed', 'five working days are over'],
    { unless: ['{number} days over the'], mustNotMatch: ['the offer lasts ten days'] },
  ),
  longWait(
    'late-again',
    `late|overdue|delayed|delay|behind {gap} by|for|of {number} ${LONG}`,
    'Says by how much it is late.',
    ['delayed by two hours', 'late by 5 days'],
  ),
  longWait('number-late', `{number} ${LONG} late|overdue|delay|delayed|behind`, 'Says by how much it is late.', [
    'my flight is 3 hours late',
    '2 week delay',
  ]),
  longWait(
    'waited-all-day',
    'wait|waiting|waited|sat|sitting {gap} all|whole|entire day|morning|afternoon|evening|week|night|weekend',
    'Says the wait is long.',
    ['I waited all day', 'waiting in the whole morning'],
    { unless: ['can|will|ill|happy {gap} wait'], mustNotMatch: ['I can wait all day'] },
  ),
  longWait('and-counting', '{number}|several|an hour|hours|days|weeks|months and counting', 'Counts the time.', [
    'two hours and counting',
  ]),
  longWait('waited-for-nothing', 'waited|waiting|sat|stayed {gap} for nothing', 'A wait in vain.', [
    'I waited in all morning for nothing',
  ]),
  longWait('hour-on-hold', '{number}|half|an|over|nearly|almost|several hour|hours|days on hold', 'Kept on hold.', [
    'nearly an hour on hold',
  ]),
  longWait(
    'took-you-weeks',
    'took|taken|taking|needed {you}|them|support|they {gap} {number}|several|many|weeks|months hours|days|weeks|months|years',
    'Counts the time.',
    ['it took you lot four months to answer'],
  ),
  longWait(
    'queue-is-endless',
    'queue|line|wait|hold|loop|menu is|was|seems endless|ridiculous|neverending|eternal|huge|insane|absurd',
    'Says the wait is long.',
    ['your queue is endless'],
  ),
  longWait(
    'hours-in-queue',
    `{number}|half|an|over|whole hour|hours|half [and] [a] [half] in|on your|the|a|hold queue|line|phone|chat|hold`,
    'Says how long the wait is, in hours or more.',
    ['an hour and a half in your queue', 'two hours on the phone'],
  ),
  longWait(
    'sat-here',
    'sat|sitting|stood|standing|stuck|hanging {gap} for [over|almost|nearly|about|more] [than] {number}|an|several|half [an] hour|hours|days|weeks',
    'Says how long the wait is, in hours or more.',
    ['sat here for over an hour', 'sitting in this chat for half an hour'],
    {
      unless: ['how|can|could|stand {gap} sat|sitting|stood|standing|stuck|hanging', 'oven|fridge|freezer|stand|rest'],
      mustNotMatch: ['can it be stuck in the oven for an hour'],
    },
  ),
  longWait(
    'fortnight',
    'taken|took|been|waited|waiting {gap} fortnight',
    'Counts the time.',
    ['it has taken you a fortnight'],
    { unless: ['been {gap} away|ill|holiday'], mustNotMatch: ['we stay a fortnight'] },
  ),
  longWait(
    'long-wait',
    'long|endless|ridiculous|insane|stupid|crazy wait|waits|waiting|queue|queues|hold',
    'Says the wait is long.',
    ['after a long wait', 'endless queue'],
    { unless: ['how long', 'no|not|isnt|wasnt|without {gap} long wait'], mustNotMatch: ['how long wait'] },
  ),
  longWait(
    'been-hours',
    `its|it [has] been|taken|took [over|almost|nearly|more|like|already] [than] {number}|several|weeks|hours|months|days|ages|forever [${LONG}]`,
    'Counts the time.',
    ['it has been three weeks', "it's been hours"],
    {
      unless: [
        'been {number} years|great|good|happy',
        'its been one',
        'been|took|taken {number} minutes|minute|min|mins|times|people',
      ],
      mustNotMatch: ['it took 2 people to carry'],
    },
  ),
];

const HURT =
  'kill|murder|hurt|beat|shoot|stab|strangle|slap|punch|smash|break|hunt|destroy|harm|attack|execute|choke|rape|burn|slaughter|poison|slit|bash|kick';
const threatRules: TriggerRule[] = [
  threat(
    'i-will-hurt-you',
    `will|ill|gonna|going|wanna|want|imma|ima|should|could|would|swear|promise [to|i] [will] [come|find|hunt|track|drive] [over|round|down|there|by|you] [and|to] [fucking|just|so|really|personally] ${HURT} {you} [all|face|ass|neck|head|throat|family|mother|children|bot|programmer]`,
    'Says harm will be done to the reader.',
    [
      'I will kill you',
      'I am going to hurt you',
      'im gonna smash your face',
      'I will come and hurt you',
      'I will find you and beat you',
    ],
    {
      unless: [
        'shoot you a|an',
        'beat you to|at',
        'would {gap} kill|hurt {you} to',
        'will|would it|that',
        'break your record|website|app',
        'they|he|she|it|that|this|who will|would|could|should|gonna|going',
        'beat your price|competitor|competitors|offer',
        'hurt|harm|destroy|attack|kill your business|sales|reputation|company|brand|profits|ratings|numbers',
      ],
      mustNotMatch: ['would it hurt you to answer', 'this will hurt your business', 'I will come and pick it up'],
    },
  ),
  threat(
    'kill-you',
    'kill|murder|shoot|stab|strangle u|you|ya|ur|your [all|family|self]',
    'Harm to the reader.',
    ['i want to kill u', 'someone should shoot you'],
    {
      unless: [
        'would|does|did|will it|that kill you',
        'kill you to',
        'what doesnt kill you',
        'wont kill you',
        'are {you} {gap} going|gonna to kill',
        'will {gap} ever kill',
        'kill your time',
        'shoot you a|an',
      ],
      mustNotMatch: ['would it kill you to answer', 'I will shoot you an email'],
    },
  ),
  threat(
    'find-you',
    'i|ill|we|well|gonna|im [will|am|gonna|going|can|to] [to] find|track|hunt|trace|come|get|coming [for|after|down|to] {you} [down]',
    'Says the reader will be found.',
    ['I will find you', 'we will come for you', 'I am coming after you'],
    {
      unless: [
        'get you a|an|the|your|my|some',
        'get your',
        'find you a|an|the|very|really|on|in|so|to|helpful|great',
        'find your',
        'get you to',
        'get you that|those|it|these|back',
        'come to you|your|yours',
        'coming to you|your',
        'how|where|when {gap} find you|your',
        'track your',
        'trace your',
        'get you|u {gap} help',
        'come your',
      ],
      mustNotMatch: ['where can I find you on the map', 'I will get you the number'],
    },
  ),
  threat(
    'know-where',
    'know|found [out] [exactly] where {you} [people|all|guys] live|work|sleep|are|park',
    'Says the reader’s place is known.',
    ['I know where you work and I will find you', 'we know where you live'],
    {
      unless: [
        'dont|not|didnt know where',
        'know where you are coming',
        'like|want|love to know where',
        'do {you} know where',
      ],
      mustNotMatch: ['I would like to know where you are located'],
    },
  ),
  threat('watch-your-back', 'watch {you} back|step|mouth', 'A veiled threat.', ['you better watch your back'], {
    unless: ['watch {you} step at|on|when|as|near|down', 'signs|sign|says {gap} watch'],
    mustNotMatch: ['watch your step at the entrance'],
  }),
  threat(
    'find-out-where',
    'find|finding [out] where {you} live|work|sleep|park',
    'Says the reader will be found.',
    ['I am going to find out where you live'],
    { unless: ['where|can|how {gap} find|finding'], mustNotMatch: ['how do I find out where you work'] },
  ),
  threat(
    'will-be-sorry',
    '{you} [all|will|are] will|gonna|going|shall|ll [to] be|wish sorry|never|you',
    'Says the reader will suffer.',
    ['you will be sorry you ever crossed me', 'you will wish you had helped'],
    {
      unless: [
        '{you} [all|are] will|going be never',
        'be you',
        '{you} will|ll be|wish never',
        'sorry to|for|that|but|i',
      ],
      mustNotMatch: ['you will be sorry to hear it broke'],
    },
  ),
  threat(
    'all-be-shot',
    'they|people|company [all] should|deserve|ought|need [to] [all] [be] shot|hanged|killed|executed|beaten|burned|stabbed',
    'Wishes harm as just.',
    ['they should all be shot'],
  ),
  threat(
    'you-will-regret',
    '{you} [are|will] will|gonna|going|shall|ll [to|all] regret|pay|suffer|bleed|die|burn [for|this|it|that|dearly|in]',
    'Says the reader will suffer.',
    ['you will regret this', 'you are going to pay for this'],
    {
      unless: [
        '{you} [are] will|going|gonna [to] pay my|the|a|me|postage|shipping|back',
        '{you} will not|never regret',
        'when|how|if|what will {you}',
      ],
      mustNotMatch: ['will you pay the postage'],
    },
  ),
  threat(
    'make-you-pay',
    'make|making {you} [all] pay|regret|suffer|sorry|bleed',
    'Says the reader will suffer.',
    ['I will make you pay', 'I swear I will make you suffer'],
    {
      unless: ['does|do|did|will|that make you sorry', 'make you pay for|a|the|extra|twice|more'],
      mustNotMatch: ['do they make you pay for bags'],
    },
  ),
  threat(
    'you-are-dead',
    '{you} [are|r] [so|all|fucking|a] dead [meat|man]',
    'Announces death.',
    ['you are dead meat', 'youre so dead'],
    { unless: ['your {gap} dead', '{you} dead|link|battery'], mustNotMatch: ['your link is dead', 'are you dead'] },
  ),
  threat(
    'burn-down',
    'burn|blow|bomb|torch|shoot|smash|firebomb {gap} office|building|place|store|shop|headquarters|branch|house|car|down|up|school',
    'Announces an attack on a place.',
    ['I will burn your office down', 'someone should bomb the building'],
    {
      unless: [
        'burn|burned|smash~|blow~ {gap} phone|cd|disc|disk|calories',
        'a|the bomb',
        'blow up {gap} balloon|picture|image|mattress',
        'did|has|have|got {gap} burn',
        'slow down',
        'broke|break down',
        'burn~ down the|a list',
      ],
      mustNotMatch: ['how do I blow up the picture'],
    },
  ),
  threat('bomb', 'bomb threat|your|you|the|in|under|at', 'Names a bomb.', ['there is a bomb in your office'], {
    unless: ['bath|photo|f|cherry|da|seed bomb', 'the bomb'],
    mustNotMatch: ['I bought a bath bomb in your shop'],
  }),
  threat(
    'come-to-office',
    'come|coming|drive|driving|show|showing|turn|turning|be|fly [up|over|down] [there|to|at|outside] {you} [fucking|damn] office|house|home|door|headquarters|work|workplace {gap} and|with|until|you|gun|bat|knife',
    'Announces a visit in anger.',
    ['I am coming to your office with a bat'],
    {
      unless: [
        'when|can|may|could|should|do|how {gap} come',
        'come to your office and|until sign|collect|pick|pay|ask|talk',
        'come|be {gap} and|with my|pick|collect|sign|pay',
        'and|with the|a|an|my form|forms|cheque|receipt|invoice|passport|documents|paperwork|parcel|friend|wife|husband|lawyer',
      ],
      mustNotMatch: ['can I come to your office and sign the form'],
    },
  ),
  threat(
    'with-a-gun',
    'with|bring|have|got|buy|bringing a|my gun|rifle|knife|shotgun|bat|machete|weapon',
    'Names a weapon.',
    ['I will come with a knife', 'I am bringing my gun'],
    {
      unless: [
        'glue|nail|heat|spray|massage|price|water gun',
        'knife set|block|sharpener',
        'travel|fly|flight|cook|cut|buy {gap} gun|knife|bat',
        'have|got|buy a|my knife|bat',
        'baseball|cricket bat {gap} order',
      ],
      mustNotMatch: ['can I fly with a knife in my bag'],
    },
  ),
  threat(
    'your-family',
    'hurt|kill|rape|happen|happens|find|murder|get [to] {you} family|kids|children|wife|mother|mum|mom|daughter|son|husband',
    'Threatens the reader’s family.',
    ['something will happen to your family', 'I will kill your kids'],
    {
      unless: ['find|get your family plan|package|pack', 'can|could|where|how {gap} find|get'],
      mustNotMatch: ['can you find your family plan'],
    },
  ),
  threat(
    'hands-on-you',
    'get|lay|put my hands on {you}',
    'Says harm will be done to the reader.',
    ['wait till I get my hands on you'],
    {
      unless: ['hands on your [new] product|phone|app|book|game|products'],
      mustNotMatch: ['I want to get my hands on your new phone'],
    },
  ),
  threat('better-watch-out', '{you} [had|all|guys] better watch out|it', 'A veiled threat.', [
    'you had better watch out',
  ]),
  threat('sleep-one-eye', 'sleep with one eye open', 'A veiled threat.', ['better sleep with one eye open']),
  threat(
    'be-careful',
    '{you} better|should|must be [very|really|so] careful|scared|afraid',
    'A veiled threat.',
    ['you should be very afraid'],
    { unless: ['should i|we be', 'careful with'], mustNotMatch: ['should I be careful with it'] },
  ),
  threat(
    'beat-up',
    'beat|beating|kick|kicking|bash {you} [up|ass|head|face|teeth|in|butt|arse]',
    'Harm to the reader.',
    ['I want to beat you up', 'do you want me to kick you'],
    {
      unless: ['beat your|you price|to|at', 'kick you out|off', 'can {gap} beat'],
      mustNotMatch: ['nobody can beat you on price'],
    },
  ),
  threat(
    'wait-till',
    'wait|just until|till|til i|we [find|get|see|come|catch|meet] {you}',
    'A veiled threat.',
    ['just wait till I get you', 'wait until we find you'],
    {
      unless: ['wait until i|we get|see|find {you} email|reply|answer|message', 'cant wait'],
      mustNotMatch: ['I will wait until I see your reply'],
    },
  ),
  threat(
    'deserve-harm',
    '{you} [all|people] deserve|should|need|must|ought [to] [all] [be|get] hanged|shot|killed|die|beaten|hurt|burned|slapped|punched|executed|murdered|raped',
    'Wishes harm as just.',
    ['you deserve to die', 'you all should be shot'],
    { mustNotMatch: ['you should be able to see it'] },
  ),
];

const selfHarmRules: TriggerRule[] = [
  selfHarm(
    'kill-myself',
    'kill|killing|hang|shoot|harm|hurt|cut|drown|cutting|hurting|harming|offing|hanging myself',
    'Names harm to oneself.',
    ['I want to kill myself', 'I am thinking of hurting myself'],
    {
      unless: [
        'kill~ myself laughing',
        'hurt|cut myself {gap} on|with|while|when|shaving|by',
        'on your|the',
        'cut myself off|a|some',
        'nearly|accidentally',
      ],
      mustNotMatch: ['I cut myself on the edge of the box', 'I am killing myself laughing'],
    },
  ),
  selfHarm(
    'end-my-life',
    'end|ending|take|taking my [own] life',
    'Names ending one’s life.',
    ['I will end my life', 'I want to take my own life'],
    { unless: ['my life seriously|insurance|savings'], mustNotMatch: ['it will take my life savings'] },
  ),
  selfHarm(
    'want-to-die',
    'i [just|really|only|honestly] want|wanna|wish|hope|could [to|i] [could|would|just] die',
    'Names the wish to die.',
    ['I just want to die', 'I wanna die'],
    {
      unless: ['die laughing', 'die of|from', 'dont|not want'],
      mustNotMatch: ['I would rather die than use that app again', 'I could die of embarrassment'],
    },
  ),
  selfHarm('wish-i-was-dead', 'wish i was|were dead|gone', 'Names the wish to be dead.', ['I wish I was dead']),
  selfHarm('suicide', 'suicide|suicidal', 'Names suicide.', ['I feel suicidal', 'I am thinking about suicide'], {
    unless: ['suicide squad|hotline|prevention|door|doors|mission|rates|rate', 'career|political|commercial suicide'],
    mustNotMatch: ['is Suicide Squad on your service'],
  }),
  selfHarm(
    'do-not-want-to-live',
    'dont|not|no want|longer|wanna|reason|point [want|wanna|in] [to] live|living|exist|existing [anymore|any]',
    'Names the wish not to live.',
    ['I do not want to live anymore', 'there is no point in living'],
    {
      unless: [
        'live|living in|at|there|here|with|near|on',
        'i no longer live|exist',
        'live chat',
        'does|do|it|they|she|he no longer exist|live',
      ],
      mustNotMatch: ['I no longer live at that address'],
    },
  ),
  selfHarm(
    'not-be-alive',
    'dont|not want|wanna [to] be alive|here [anymore]',
    'Names the wish not to be.',
    ['I do not want to be alive anymore'],
    { unless: ['be here for|at|on|when|if|all'], mustNotMatch: ['it is good to be alive'] },
  ),
  selfHarm(
    'no-point-going-on',
    'no|any|see point [in] going on|anymore',
    'Says one cannot go on.',
    ['honestly there is no point going on'],
    {
      unless: ['going on with|about|like|this|holiday|the|a|and'],
      mustNotMatch: ['no point going on with this chat'],
    },
  ),
  selfHarm(
    'never-been-born',
    'wish|wished|better i|id|if [had|was|were] [never|not] [been] born',
    'Names the wish not to be.',
    ['I wish I had never been born'],
  ),
  selfHarm(
    'all-to-stop',
    'want|wish|need [it|this|everything|the] [all|pain] to stop|end|be [over]',
    'Names an end to everything.',
    ['I just want it all to stop'],
    {
      unless: [
        'want|wish|need [it|this|everything] to stop|be|end',
        'want|wish|need {gap} all to be',
        'emails|calls|ads|messages|spam|charges {gap} stop',
      ],
      mustNotMatch: ['I want it to stop', 'I need all the emails to stop'],
    },
  ),
  selfHarm(
    'nobody-would-miss-me',
    'nobody|noone|one would|will|wouldnt [even] miss|notice|care [me] if|when i [am|was|were|wasnt|died|disappeared|vanished] [gone|dead|here|not]',
    'Names the wish to be gone.',
    ['nobody would miss me if I was gone'],
    {
      unless: ['one would|will|wouldnt notice|care|miss', 'notice|care|miss if|when i [am|was|were]'],
      mustNotMatch: ['nobody would notice when I order late'],
    },
  ),
  selfHarm('better-off-dead', 'better off dead', 'Names the wish to be gone.', ['I am better off dead']),
  selfHarm('better-off-without-me', 'better off without me', 'Names the wish to be gone.', [
    'everyone is better off without me',
  ]),
  selfHarm('end-it-all', 'end|ending it all', 'Names an end to everything.', ['I am going to end it all'], {
    mustNotMatch: ['the movie does not end at all'],
  }),
  selfHarm('nothing-to-live-for', 'nothing [left] to live for', 'Names the loss of the will to live.', [
    'I have nothing to live for',
  ]),
  selfHarm(
    'no-reason-to-live',
    'no|lost|any [more] [the|my] reason|will|desire|point [left] to live|living',
    'Names the loss of the will to live.',
    ['there is no reason to live', 'I lost the will to live'],
    { mustNotMatch: ['no reason to call'] },
  ),
  selfHarm('overdose', 'overdose|pills', 'Names a means.', ['I will take all my pills', 'I want to overdose'], {
    unless: [
      'pills {gap} order|refill|deliver~|prescription|price',
      'order|refill|prescription|diet|vitamin|sleeping|water|iron {gap} pills {gap} ordered|come|arrived|delivered|bought|basket|stock',
      'order|refill|prescription|diet|vitamin {gap} pills',
    ],
    mustNotMatch: ['when will my pills order arrive'],
  }),
  selfHarm('jump-off', 'jump|jumping off|from [a|the|this] bridge|roof|building|window|balcony', 'Names a means.', [
    'I feel like jumping off a bridge',
  ]),
  selfHarm(
    'cannot-go-on',
    'cant|cannot|not go|live|going on [like] [this] anymore|living|this|longer',
    'Says one cannot go on.',
    ['I cannot go on anymore', "I can't go on like this"],
    {
      unless: ['go on this website|site|app|page|trip|flight|cruise|tour'],
      mustNotMatch: ['I cannot go on the website'],
    },
  ),
  selfHarm('self-harm-word', 'self harm|harming|injury|injure', 'Names self-harm.', ['I am struggling with self harm']),
  selfHarm(
    'life-not-worth',
    'life [is|isnt] [not|no] [longer] worth [living|it]',
    'Says life is worth nothing.',
    ['my life is not worth living'],
    { unless: ['battery|shelf life'], mustNotMatch: ['battery life is not worth it'] },
  ),
];

const IDENTITIES =
  'black|asian|white|african|indian|arab|muslim|jewish|christian|hindu|gay|lesbian|trans|transgender|bisexual|queer|disabled|deaf|blind|woman|female|foreigner|foreign|immigrant|old|elderly|mexican|latino|hispanic|chinese|pakistani|polish|gypsy|autistic|pregnant';
const discriminationRules: TriggerRule[] = [
  discrimination(
    'racist-word',
    'racist|racists|racism|sexist|sexism|homophobic|homophobia|transphobic|transphobia|islamophobic|islamophobia|antisemitic|antisemitism|ageist|ableist|misogynist|misogyny|xenophobic|xenophobia|bigot|bigots|bigotry|bigoted',
    'Names discrimination.',
    ['this is racist', 'your agent was sexist to me'],
    { mustNotMatch: ['I raced to the shop'] },
  ),
  discrimination(
    'discriminate',
    'discriminate~|discrimination|discriminatory|discriminating|discriminated',
    'Names discrimination.',
    ['I feel discriminated against', 'this is discrimination'],
    { unless: ['discriminating taste|buyer'], mustNotMatch: ['I have discriminating taste in coffee'] },
  ),
  discrimination(
    'prejudice',
    'prejudice~|prejudiced|racial|profiling|profiled|racially',
    'Names prejudice.',
    ['this is racial profiling', 'your staff is prejudiced'],
    { unless: ['pride and prejudice', 'without prejudice'], mustNotMatch: ['do you sell Pride and Prejudice'] },
  ),
  discrimination(
    'because-i-am',
    `because|cause|cuz|bc|since im|i|were [am] [a|an|not] [from|of] ${IDENTITIES}`,
    'Says who one is was the reason.',
    ["is it because I'm black", 'they refused me because I am a woman'],
    {
      unless: [
        'since',
        'because|cause|bc im|i [am] old|elderly|pregnant|deaf|blind|disabled {gap} need|want|like|use|cant|cannot|prefer',
      ],
      mustNotMatch: ['because I am tired', 'because I am old I need larger print'],
    },
  ),
  discrimination(
    'because-of-my',
    'because|due|based [of|to|on] [of] my|our [skin] race|religion|gender|sex|accent|colour|color|skin|age|disability|nationality|name|hijab|ethnicity|sexuality|orientation|faith|background|wheelchair',
    'Says a trait was the reason.',
    ['I was refused because of my accent', 'judged based on my skin colour'],
    {
      unless: [
        'because|due of|to my name {gap} changed|change|spelled|misspelled|different',
        'because|due of|to my age',
        'based on my age|name|gender',
      ],
      mustNotMatch: ['the ticket is wrong because of my name change'],
    },
  ),
  discrimination(
    'treated-differently',
    'treat~ [me|us|people] {gap} differently|unfairly|unequally|worse {gap} because|than|due',
    'Says others are treated better.',
    ['you treat me differently because of my name'],
  ),
  discrimination(
    'people-like-me',
    'dont|not|never|refuse~|hate~ {gap} people like me|us',
    'Says one’s kind is unwanted.',
    ['you do not serve people like me'],
  ),
  discrimination('my-kind', 'dont|not|never|refuse~|hate~ {gap} my kind', 'Says one’s kind is unwanted.', [
    'you do not want my kind here',
  ]),
  discrimination(
    'mocked-for',
    'laughed|laughing|mocked|mocking|mimicked|fun|joke|jokes|rude|comment|comments|remark|remarks {gap} my|our accent|skin|religion|hijab|turban|wheelchair|disability|stutter|race|gender|hair|headscarf|weight|name|nationality',
    'Mocked for a trait.',
    ['she laughed at my accent', 'he made comments about my hijab'],
    { unless: ['hair dryer|dye|brush'], mustNotMatch: ['I had fun with my hair dryer'] },
  ),
  discrimination(
    'not-let-in-with',
    'not|wouldnt|didnt|refused|denied|wont [to] let|allow|admit|serve|seat|take [me|us] {gap} hijab|turban|headscarf|wheelchair|skullcap|dog',
    'A trait was the reason.',
    ['they would not let me in with my hijab', 'you refused to seat us with my wheelchair'],
    {
      unless: ['take|let|allow {gap} my|the dog', 'guide dog'],
      mustNotMatch: ['they did not let my dog in'],
    },
  ),
  discrimination(
    'say-that-to-a-man',
    'would|wouldnt|will [never|not] [have] say|said|treat|treated|talk|talked|do|done|ask|asked {gap} a|if man|men|bloke|white',
    'Others are treated better.',
    ['you would never say that to a man'],
    { unless: ['how|what|would a man say|do', 'i would'], mustNotMatch: ['I would ask a man in the shop'] },
  ),
  discrimination(
    'as-if-a-woman',
    'as if|though a|women|woman|girls {gap} couldnt|could|cant|cannot|not|dont',
    'A trait was the reason.',
    ['as if a woman could not buy a car'],
  ),
  discrimination('hate-crime', 'hate crime|speech', 'Names a hate crime.', ['this was a hate crime']),
];

const vulnerableRules: TriggerRule[] = [
  vulnerable(
    'elderly',
    'elderly|pensioner|pensioners|eighty|ninety [year|years] [old]',
    'An elderly person is affected.',
    ['my elderly mother has no phone', 'I am a pensioner'],
    {
      unless: [
        '{number} dollars|pounds|euros|percent',
        'eighty|ninety dollars|pounds|euros|percent|five|minutes',
        'eighty|ninety',
      ],
      mustNotMatch: ['it cost eighty dollars'],
    },
  ),
  vulnerable(
    'disabled',
    'disabled|disability|disabilities|wheelchair|deaf|blind|paralysed|paralyzed|autistic|handicapped',
    'A disabled person is affected.',
    ['I am disabled and live alone', 'my son is in a wheelchair'],
    {
      unless: [
        'account|accounts|card|feature|button|javascript|cookies|option|service|function|login|app|been|was|got|is|are|it|notifications|has {gap} disabled',
        'disabled {gap} account|card|feature|button|my|the|it',
        'blind|blinds spot|date|window|in',
        'roller|venetian|roman|blackout|bedroom|kitchen|the blind',
        'wheelchair {gap} order|rental',
        'disabled by',
      ],
      mustNotMatch: ['my account was disabled'],
    },
  ),
  vulnerable(
    'pregnant',
    'pregnant|pregnancy|miscarriage',
    'A pregnant woman is affected.',
    ['my wife is pregnant and we have no heating'],
    { unless: ['pregnancy test|pillow|jeans'], mustNotMatch: ['where is the pregnancy test I ordered'] },
  ),
  vulnerable(
    'serious-illness',
    'cancer|chemo|chemotherapy|dialysis|dementia|alzheimers|stroke|leukemia|tumour|tumor|epilepsy|epileptic|diabetic|terminally|palliative|hospice',
    'A grave illness is involved.',
    ['I am going through chemo', 'my father has dementia'],
    {
      unless: [
        'cancer {gap} horoscope|zodiac|sign',
        'stroke order|width',
        'two|four|breast stroke',
        'diabetic recipes|recipe|snacks|cookies',
      ],
      mustNotMatch: ['my star sign is cancer sign'],
    },
  ),
  vulnerable('hospital', 'hospital|icu|ambulance', 'Somebody is in hospital.', ['my husband is in hospital'], {
    unless: ['was|were|been {gap} hospital', 'nearest|closest hospital', 'hospital near|parking|address|bill|job'],
    mustNotMatch: ['where is the nearest hospital', 'I was in hospital in May'],
  }),
  vulnerable(
    'medicine-in-parcel',
    'my|his|her|our|childs|sons|daughters|mothers insulin|medicine|medication|inhaler|oxygen|medicines|epipen|prescription|catheter|catheters|feeding|dialysis {gap} is|are|was|in|has|have|runs|ran|late|lost|not',
    'Medicine is at stake.',
    ['my insulin is in that parcel', 'my oxygen supply runs out tonight'],
    {
      unless: ['glasses|sunglasses prescription', 'prescription glasses|sunglasses|lenses', 'oxygen cleaner|bleach'],
      mustNotMatch: ['my prescription glasses are late'],
    },
  ),
  vulnerable(
    'sight-or-hearing',
    'partially|visually|hearing|sight|registered sighted|impaired|impairment|loss|blind|deaf',
    'A disability decides.',
    ['I am partially sighted', 'I am visually impaired'],
    { unless: ['hearing|sight loss of'], mustNotMatch: ['the loss of it'] },
  ),
  vulnerable('hard-of-hearing', 'hard of hearing', 'A disability decides.', ['I am hard of hearing']),
  vulnerable(
    'very-old',
    'im|am|shes|hes|mother|father|mum|mom|dad|nan|gran|grandmother|grandfather|aunt|uncle|neighbour [is|turns|turned] [now] {number>=75}',
    'An elderly person is affected.',
    ['my dad is 87 and lives alone', 'I am 82 years old'],
    {
      unless: ['{number>=75} pounds|euros|dollars|percent|gb|mb|kg|cm|mm|inch|inches|miles|km|minutes|days|degrees'],
      mustNotMatch: ['my order is 80 pounds', 'I am 90 percent sure'],
    },
  ),
  vulnerable(
    'somebody-died',
    'somebody|someone|he|she|who|parent|parents|relative|holder|customer [has|have] [just|recently] died|deceased',
    'Somebody died.',
    ['what to do when somebody has died'],
    {
      unless: ['he|she [has] [just] died in game|film|movie|series|book|episode'],
      mustNotMatch: ['the phone has died'],
    },
  ),
  vulnerable('surgery', 'had|having|after|have|need [just|a|my|an] surgery|operation', 'Somebody is ill.', [
    'I just had surgery',
  ]),
  vulnerable(
    'medicine-needed',
    'need|needs|without|run|running|out|waiting {gap} insulin|medicine|medication|inhaler|oxygen|medicines|epipen',
    'Medicine is at stake.',
    ['I need my insulin', 'we are without medication'],
  ),
  vulnerable(
    'bereaved',
    'died|passed|lost|funeral|deceased|death|buried {gap} away|mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|parent|parents|grandmother|grandfather|partner|child|baby',
    'Somebody died.',
    ['since my mother passed away', 'I lost my husband in May'],
    {
      unless: [
        'lost {gap} card|phone|order|parcel|package|luggage|bag|password',
        'passed {gap} test|exam|verification',
      ],
      mustNotMatch: ['I lost my card'],
    },
  ),
  vulnerable(
    'family-died',
    'mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|partner|child|baby|grandmother|grandfather|nan [has|just|recently|sadly|had|is] [just|recently] died|passed|deceased|dying|dead',
    'Somebody died.',
    ['my dad just died', 'my wife has passed'],
    { unless: ['passed {gap} test|exam|on|it'], mustNotMatch: ['my son passed the exam'] },
  ),
  vulnerable(
    'bereavement',
    'bereaved|bereavement|grieving|mourning|widow|widowed|widower|funeral',
    'Somebody died.',
    ['I am a widow', 'we are grieving'],
    { mustNotMatch: ['good morning'] },
  ),
  vulnerable('lost-job', 'lost my|his|her|our job|house|home|income|everything', 'Lost the means of living.', [
    'I lost my job last month',
  ]),
  vulnerable(
    'cannot-afford',
    'cant|cannot|unable|couldnt|dont [have] [to|enough] [money|even] [to] [for] afford|buy|pay|feed [to|for|my|the] food|rent|heating|groceries|kids|children|eat|electricity|mortgage|family|medicine|bills',
    'Cannot pay for the necessary.',
    ['I cannot afford food', 'we are unable to pay rent'],
    {
      unless: ['cant pay|buy [for|my|the] bills {gap} online|app|website', 'cant|cannot|dont buy|pay {gap} online'],
      mustNotMatch: ['I cannot pay my bills online'],
    },
  ),
  vulnerable(
    'no-necessities',
    'no|without [any] heating|heat|electricity|power|water|food|gas|hot|money {gap} baby|kids|children|winter|days|freezing|cold|house|home|eat|newborn|toddler|left',
    'Without the necessary.',
    ['no heating with a baby in the house', 'we have been without water for days'],
  ),
  vulnerable('baby', 'newborn|premature|infant|infants', 'A small child is affected.', ['I have a newborn at home'], {
    unless: ['newborn {gap} size|clothes|photo'],
    mustNotMatch: ['do you sell newborn size'],
  }),
  vulnerable(
    'baby-without',
    'baby|newborn|toddler|babies|twins|infant {gap} without|no|needs|need|hungry {gap} milk|food|formula|nappies|diapers|medicine|bottle|bottles',
    'A small child is affected.',
    ['our baby has been without milk powder', 'the baby needs her formula'],
    { unless: ['no added|more'], mustNotMatch: ['baby food with no sugar'] },
  ),
  vulnerable('recovering', 'recovering from|after', 'Somebody is ill.', ['I am recovering from an operation'], {
    unless: ['recovering from|after the|a crash|backup|reset'],
    mustNotMatch: ['recovering from a crash'],
  }),
  vulnerable('single-parent', 'single mother|mum|mom|father|dad|parent', 'Alone with children.', ['I am a single mum']),
  vulnerable(
    'mental-health',
    'depression|depressed|anxiety|ptsd|bipolar|panic|autism|breakdown|schizophrenia|mental health|illness|attack|attacks',
    'A mental illness is named.',
    ['my anxiety is bad because of this: anxiety attacks', 'I suffer from depression attacks'],
    { unless: ['dont panic', 'panic button', 'depression era'], mustNotMatch: ['do not panic'] },
  ),
  vulnerable(
    'mental-illness',
    'have|having|suffer|suffering|suffers|my|severe|with {gap} depression|anxiety|ptsd|bipolar|autism|schizophrenia|epilepsy',
    'A mental illness is named.',
    ['I suffer from depression', 'my anxiety is really bad'],
    { unless: ['anxiety {gap} book|podcast'], mustNotMatch: ['have you got a book'] },
  ),
  vulnerable('panic-attack', 'panic|anxiety attack|attacks', 'In acute fear.', ['I am having a panic attack']),
  vulnerable(
    'homeless',
    'homeless|evicted|eviction|foreclosure|bankrupt|bankruptcy|destitute|benefits',
    'Close to losing the home.',
    ['I am about to be evicted', 'we are homeless now'],
    {
      unless: [
        'benefits of|from|include|package|card|program|what',
        'what|which|the|any|my|your|employee|health|tax {gap} benefits',
      ],
      mustNotMatch: ['what are the benefits of gold'],
    },
  ),
  vulnerable('domestic-abuse', 'domestic abuse|violence', 'In danger at home.', ['I fled domestic violence']),
  vulnerable(
    'abusive-partner',
    'abusive|violent partner|husband|ex|boyfriend|wife|relationship|girlfriend|father',
    'In danger at home.',
    ['my ex is abusive: an abusive ex has my address'],
  ),
  vulnerable('not-safe', 'dont|not|isnt|longer [feel] safe', 'Does not feel safe.', ['I do not feel safe'], {
    unless: ['not safe {gap} link|website|site|payment|card|mode', 'is it {gap} safe'],
    mustNotMatch: ['is it not safe to link'],
  }),
  vulnerable(
    'stranded',
    'stranded|stuck {gap} airport|abroad|station|road|alone|night|foreign|highway|motorway',
    'Stuck on the way.',
    ['we are stranded at the airport', 'I am stuck on the motorway at night'],
    { mustNotMatch: ['I am stuck on step 3'] },
  ),
  vulnerable(
    'emergency',
    'an|real|this|medical|family|urgent emergency',
    'Says it is an emergency.',
    ['this is an emergency', 'a family emergency'],
    { unless: ['emergency contact|exit|number|fund'], mustNotMatch: ['how do I set an emergency contact'] },
  ),
  vulnerable('vulnerable-word', 'vulnerable', 'Uses the word.', ['I am a vulnerable customer'], {
    unless: ['vulnerable to {gap} attack|attacks|hack|hackers', 'software|version|server'],
    mustNotMatch: ['is your server vulnerable'],
  }),
  vulnerable(
    'minor',
    'my child|kid|baby|toddler|daughter|son is|has [very|really|a] sick|ill|hurt|fever|crying|scared|injured|hungry',
    'A child suffers.',
    ['my baby is sick'],
  ),
];

const policyRules: TriggerRule[] = [
  policyLimit(
    'your-policy',
    'your|the|this|that|company|store|stupid|ridiculous|dumb|such [stupid|ridiculous|return|refund|cancellation|dumb] policy|policies',
    'Argues about the policy.',
    ['your policy is unfair', 'that is a ridiculous policy'],
    {
      unless: [
        'privacy|cookie|insurance|what|your|the|this {gap} policy number|holder|holders|covers|cover|document',
        'what|whats|know|about|explain|check|see|read {gap} policy|policies',
        'insurance policy',
        'the|this|that policy',
      ],
      mustNotMatch: ['what is your return policy'],
    },
  ),
  policyLimit(
    'against-policy',
    'against|per|outside|violates [in|the|your|our|company] [own] policy|policies|terms|rules',
    'The wish is outside the policy.',
    ['they said it is against policy', 'outside your policy'],
    { mustNotMatch: ['I have a policy with you'] },
  ),
  policyLimit(
    'not-covered',
    'not|isnt|wasnt|no|never [longer] covered|cover|included|insured [by|under|in] [the|my|your] warranty|guarantee|insurance|policy|plan|contract',
    'The warranty does not cover it.',
    ['it is not covered by the warranty', 'no longer included in my plan'],
  ),
  policyLimit(
    'is-not-covered',
    'its|it|this|that|damage|repair|theft|part|which [is|was] not|isnt|wasnt covered',
    'The warranty does not cover it.',
    ['they told me it is not covered'],
    { unless: ['why|if {gap} not', 'covered in|with'], mustNotMatch: ['it is not covered in foil'] },
  ),
  policyLimit(
    'warranty-ran-out',
    'warranty|guarantee|cover|insurance|period [just|only|has|already] ran|run|runs out',
    'The warranty is over.',
    ['the warranty ran out two days ago'],
    {
      unless: ['when|if|before|does|until {gap} warranty|guarantee|cover|insurance|period'],
      mustNotMatch: ['when does my cover run out'],
    },
  ),
  policyLimit(
    'behind-your-terms',
    'behind|because|always|only {gap} terms|policy|policies|rules|small|fine [and] [conditions|print]',
    'Argues about the rule.',
    ['you are hiding behind your terms and conditions'],
    { unless: ['because|always|only {gap} terms|rules|small|fine'], mustNotMatch: ['because the terms are long'] },
  ),
  policyLimit('out-of-warranty', 'out|outside of|the warranty|guarantee', 'The warranty is over.', [
    'my phone is out of warranty',
  ]),
  policyLimit('warranty-over', 'warranty|guarantee [has|is|was] expired|ended|over|void', 'The warranty is over.', [
    'the warranty expired last week',
  ]),
  policyLimit(
    'return-window',
    'return|refund|exchange|trial window|period|deadline {gap} closed|over|passed|expired|missed|past|ended',
    'A deadline has passed.',
    ['the return window is closed', 'refund period has expired'],
  ),
  policyLimit(
    'past-window',
    'past|outside|after|missed|beyond|over|exceeded [the|your|my] [{number}] [day|return|refund|days] [return|refund] window|deadline|period|limit|cutoff',
    'A deadline has passed.',
    ['I am past the return window', 'it is outside the 30 day window'],
    {
      unless: ['over|exceeded {gap} credit|overdraft|card|speed limit', 'after {gap} period of'],
      mustNotMatch: ['I am after a window cleaner'],
    },
  ),
  policyLimit(
    'exception',
    'make|making|made|grant|give|allow [me|us] [an|one|this] exception|exceptions',
    'Asks for an exception.',
    ['can you make an exception'],
    { unless: ['null|runtime|throws exception'], mustNotMatch: ['the code throws an exception'] },
  ),
  policyLimit(
    'bend-rules',
    'bend|waive|overlook|override|break [the|this|that|a|my] [late|extra|cancellation] rules|rule|fee|fees|charge|charges|policy',
    'Asks for an exception.',
    ['can you waive the fee', 'bend the rules for once'],
  ),
  policyLimit(
    'discretion',
    'discretion|leeway|goodwill|lenient|leniency|flexibility|grace',
    'Asks for an exception.',
    ['surely there is some discretion here', 'as a gesture of goodwill'],
    {
      unless: ['grace period', 'grace my|is|was|from', 'what|is there grace'],
      mustNotMatch: ['is there a grace period'],
    },
  ),
  policyLimit('rules-are-rules', 'rules are rules', 'Argues about the rule.', ['rules are rules, but one day late?']),
  policyLimit(
    'bend-the-window',
    'bend|stretch|extend|relax {gap} window|deadline|period|limit|policy|rules|rule',
    'Asks for an exception.',
    ['can we bend the return window by a day'],
    {
      unless: ['extend|stretch {gap} trial|subscription|loan|rental|stay|rope|fabric'],
      mustNotMatch: ['extend my trial period'],
    },
  ),
  policyLimit(
    'compensation',
    'want|demand|expect|deserve|need|owed|get|claim|owe|some|full [me] [some|full|a|proper|any|money] [financial] compensation|compensated',
    'Asks for money beyond a refund.',
    ['I demand compensation', 'I want to be compensated: I want compensation'],
    { mustNotMatch: ['worker compensation law'] },
  ),
  policyLimit(
    'be-compensated',
    'compensate|compensated|reimburse~ [me|us] [for] [my|this|the|all] [time|trouble|loss|losses|lost|damage|damages|wasted]',
    'Asks for money beyond a refund.',
    ['you should compensate me for my time'],
    { mustNotMatch: ['compensation is not needed'] },
  ),
  policyLimit(
    'agent-not-allowed',
    '{you} [are] not|cant|cannot allowed|authorised|authorized|permitted',
    'The agent has no power to help.',
    ['so you are not authorised to do anything'],
    { mustNotMatch: ['are you allowed to park here'] },
  ),
  policyLimit(
    'no-authority',
    'dont|not|no have|got|enough [the|any] authority|power|permission|authorisation|authorization [to]',
    'The agent has no power to help.',
    ['you do not have the authority'],
    { unless: ['i|we [do] dont|not have|got'], mustNotMatch: ['I do not have permission to edit the page'] },
  ),
];

const rejectedRules: TriggerRule[] = [
  rejected(
    'doesnt-help',
    'that|this|it|which|thats [is|really|just] doesnt|does|didnt|did|wont|isnt|not|of|no|hardly [not|really] [really|even|any|very] help|helping|helpful|use',
    'The answer did not help.',
    ["that doesn't help", 'this is not helpful', 'it does not help me at all'],
    { unless: ['does that|this|it', 'that|this|it does|did help|use'], mustNotMatch: ['that helps a lot'] },
  ),
  rejected(
    'not-good-enough',
    'not|isnt|hardly|nowhere [near|nearly|even] [good|nearly|near] [good] enough',
    'The offer is too little.',
    ["that's not good enough", 'a 5 pound voucher is not enough'],
    {
      unless: [
        'not enough|sure {gap} money|funds|time|space|memory|storage|information',
        'old|sure|long|tall|big|good enough at|for|to {gap} chess|join|play|fit|drive|cooking|cook|maths|sing',
        'im|i|am {gap} enough',
        'old|sure|long enough',
        'not|isnt enough {gap} in|on|to',
      ],
      mustNotMatch: ['there is not enough space'],
    },
  ),
  rejected(
    'not-acceptable',
    'not|isnt|hardly|never acceptable|accept|accepting|good|satisfactory|satisfied|happy [with|this|that|it|an|your|the|any]',
    'Refuses what was offered.',
    ['this is not acceptable', 'I do not accept that'],
    {
      unless: [
        'not accept|accepting|accepted {gap} card|payment|password|pin|code|cards|cash|cheques',
        'not good|happy|satisfied',
        'do {you} not accept',
        '{you}|they|it|machine|shop {gap} accept',
        'never good|happy|satisfied',
      ],
      mustNotMatch: ['the shop does not accept my card'],
    },
  ),
  rejected(
    'does-not-bring-back',
    'not|doesnt|wont|cant|never bring|give {gap} time|day|weekend|evening|holiday|photos|money|data|files|trust|wedding|birthday|life back',
    'The offer misses the loss.',
    ['a discount does not bring my photos back', 'it will not give me my weekend back'],
    {
      unless: ['if|why {gap} not|doesnt|wont give|bring', 'not|doesnt|wont|cant give|bring {gap} money'],
      mustNotMatch: ['why will you not give me my money back'],
    },
  ),
  rejected(
    'voucher-will-not',
    'discount|voucher|apology|apologies|sorry|credit|coupon {gap} not|doesnt|wont|cant [going|gonna] [to] bring|fix|help|replace|undo|solve|do|cut|change|enough',
    'The offer misses the loss.',
    ['a voucher will not fix it'],
    {
      unless: [
        'voucher|coupon|discount|credit {gap} not|doesnt|wont|cant do|change|enough|help',
        'sorry {gap} not|cant|wont do|help|fix|change|replace|enough',
      ],
      mustNotMatch: ['sorry, I cannot do that'],
    },
  ),
  rejected(
    'keep-your-percent',
    '{you} can|may keep|stick|have {you}|that {number}|percent|voucher|coupon|credit|apology|offer|money',
    'Throws the offer back.',
    ['you can keep your ten percent'],
  ),
  rejected(
    'not-cut-it',
    'not|isnt|wont|doesnt|dont|never [going|gonna|really] [to] cut it',
    'Says it will not do.',
    ['an apology is not going to cut it'],
    {
      unless: ['scissors|knife|blade|saw|machine|mower {gap} not|wont|doesnt'],
      mustNotMatch: ['the knife does not cut it'],
    },
  ),
  rejected('is-that-a-joke', 'is|are that|this|you [meant|supposed] [to] [be] a joke|insult', 'The offer offends.', [
    'five pounds? is that a joke',
  ]),
  rejected(
    'no-use-to-me',
    'no|little|any|not [much] use|good|help to me|us|anybody|anyone|nobody',
    'Too late or too little to help.',
    ['the replacement is no use to me'],
    { unless: ['any|not use|good|help', 'is|are|if|anything {gap} any'], mustNotMatch: ['is it any use to me'] },
  ),
  rejected('unacceptable', 'unacceptable', 'Refuses what was offered.', ['your offer is unacceptable']),
  rejected(
    'not-what-i-asked',
    'not|isnt|wasnt|never [at] [all] what i|we [have|had|was|am] [asked|want|wanted|need|needed|ordered|asking|meant|said|looking|paid|expected]',
    'The answer misses the question.',
    ["that's not what I asked", 'it is not what I wanted'],
    { unless: ['not|wasnt sure what i|we'], mustNotMatch: ['I am not sure what I need'] },
  ),
  rejected(
    'tried-that',
    'already|ive|have|had [already|just] tried|done|checked|restarted|rebooted|reset|reinstalled|followed [all] [of] that|this|it|those|them|these|everything|all|turning|restarting|resetting|reinstalling|your|clearing|logging|unplugging|rebooting|updating|using',
    'Tried that before.',
    ['I already tried that', 'I have done all those steps'],
    {
      unless: [
        'never|not|havent|should|could',
        'have {you} tried',
        'have it|this|that done',
        'done|checked your',
        'restarted|rebooted|reset|reinstalled|tried|checked it|this|that|them {number} times',
      ],
      mustNotMatch: ['I did it on Monday', 'I have restarted it five times'],
    },
  ),
  rejected(
    'tried-times-already',
    'restarted|rebooted|reset|reinstalled|tried|checked it|this|that|them {number} times already',
    'Tried that before.',
    ['I have restarted it ten times already'],
  ),
  rejected(
    'tried-everything',
    'tried|exhausted [already|literally|absolutely|nearly] [every] everything|step|steps|option|options|ways|way|possible',
    'Nothing offered worked.',
    ['I have tried everything', 'I tried every step'],
    { unless: ['not|havent tried'], mustNotMatch: ['is everything done'] },
  ),
  rejected(
    'dont-want-voucher',
    'dont|not|no|never|nor|without [want|need|accept|interested|thanks|wanna|asked|ask|asking|care] [in|for|about|to] [a|an|your|any|another|the|more] [stupid|lousy|free|store|poxy|damn|useless] voucher|vouchers|coupon|coupons|discount|credit|credits|replacement|apology|apologies|points|gift|sorry|excuse|excuses|exchange|upgrade',
    'Refuses the kind of offer made.',
    ["I don't want a voucher", 'no more excuses', 'I do not need your apologies'],
    {
      unless: [
        'no|not|dont credit|discount|upgrade|replacement|points|exchange|gift',
        'no credit card|score|history|check',
        'no voucher|coupon|discount|gift|promo code|codes|number|field|on|for|was|applied',
        'dont|not have {gap} credit|voucher|coupon|points',
        'not|dont|no {gap} credit card|score',
        'not|dont|no apply|applied',
        'no need {gap} apolog~|sorry',
      ],
      mustNotMatch: ['I have no credit card', 'no need to be sorry'],
    },
  ),
  rejected(
    'keep-voucher',
    'keep|stuff|shove|stick {you} [stupid|lousy|damn|poxy] voucher|coupon|credit|apology|apologies|discount|offer|points|money',
    'Throws the offer back.',
    ['you can keep your voucher', 'stick your coupon'],
    { mustNotMatch: ['will I keep my points'] },
  ),
  rejected(
    'refuse-offer',
    'reject~|refuse~|decline~ [to|this|that|your|the|accept|such] [this|your|the|an] [ridiculous|insulting] offer|solution|proposal|deal|settlement|accept',
    'Refuses in so many words.',
    ['I reject your offer', 'I refuse to accept'],
    { mustNotMatch: ['my card was declined'] },
  ),
  rejected(
    'not-a-solution',
    'not|isnt|hardly|no [a|an|the|really|even|kind] [real|proper|good|acceptable|viable|of] solution|answer|help|fix|excuse|option',
    'Says it solves nothing.',
    ["that's not a solution", 'it is not an option'],
    {
      unless: [
        'no answer|help|fix',
        'no option to|for',
        'no other|option',
        'did|do|does|can|could|will|would|has|have|had not answer',
        'didnt|dont|doesnt answer',
      ],
      mustNotMatch: ['there is no option to pay', 'you did not answer my question'],
    },
  ),
  rejected(
    'thats-useless',
    'thats|that|this|its|it [is|was] [completely|totally|absolutely|utterly|just|so] useless|pointless|worthless|ridiculous|nonsense|rubbish|insulting|unhelpful|crap',
    'Says the answer is worth nothing.',
    ["that's useless", 'this is pointless'],
    {
      // Said of how they are treated more than of an offer.
      unless: ['this [is] [completely|totally|absolutely|utterly|just|so] ridiculous|nonsense|rubbish|crap'],
      mustNotMatch: ['is it worth it', 'this is ridiculous', 'an hour on this nonsense'],
    },
  ),
  rejected(
    'wont-do',
    'that|this|which wont|not|will [not] do|cut|suffice|help|work [it|for|me]',
    'Says it will not do.',
    ["that won't do", 'this will not help me'],
    { unless: ['that|this|which will do|help|work|suffice|cut'], mustNotMatch: ["my phone won't start"] },
  ),
  rejected(
    'insulting-offer',
    'insult|insulting|joke|slap|laughable|pathetic|derisory {gap} offer|voucher|discount|face|amount|compensation|refund',
    'The offer offends.',
    ['your offer is a joke: a joke of an offer', 'a slap in the face'],
  ),
  rejected(
    'offer-insult',
    'offer|voucher|discount|amount|compensation|refund|credit|percent|pounds|dollars|euros|that|this is [a|an|just|simply] [complete|total] insult|insulting|slap|laughable|derisory',
    'The offer offends.',
    ['your offer is an insult'],
  ),
  rejected(
    'no-thats-not',
    'no thats|that|this|its [is|was] not|wrong|isnt',
    'Says no to what was offered.',
    ["no that's not it", 'no, this is wrong: no this is not right'],
    { mustNotMatch: ['that is right'] },
  ),
];

/** What a message says that may call for somebody else, one table per trigger. */
export const englishTriggers: TriggerRule[] = [
  ...askForPersonRules,
  ...askForSupervisorRules,
  ...legalRules,
  ...cancelRules,
  ...chargebackRules,
  ...shamingRules,
  ...repeatRules,
  ...unresolvedRules,
  ...longWaitRules,
  ...threatRules,
  ...selfHarmRules,
  ...discriminationRules,
  ...vulnerableRules,
  ...policyRules,
  ...rejectedRules,
];
