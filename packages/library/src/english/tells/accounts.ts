import type { TellRule } from '../../schema.ts';
import { tellsIssue } from '../../tell-rows.ts';

const APPS =
  'app|application|software|program|website|site|page|portal|dashboard|checkout|button|form|screen|plugin|extension|update|version|feature|export|import|sync|editor|browser|map|search|filter|menu|link|widget';

const accountAccess = tellsIssue('account-access');
const identityCheck = tellsIssue('identity-check');
const appFault = tellsIssue('app-fault');
const dataLoss = tellsIssue('data-loss');
const howTo = tellsIssue('how-to');
const dataPrivacy = tellsIssue('data-privacy');

export const accountTells: TellRule[] = [
  accountAccess(
    'locked-out',
    'locked|kicked|logged|signed|logs|kicks|kicking|signs|locks|locking [me|us|myself|ourselves|people] out',
    'They are shut out.',
    ['I am locked out', 'it keeps kicking me out', 'the app logs me out'],
    { unless: ['house|home|flat|room|car|door'], mustNotMatch: ['I locked myself out of the room, door closed'] },
  ),
  accountAccess(
    'cannot-log-in',
    'cant|cannot|unable|not|wont|couldnt|trouble|problem|problems|struggling|fails|trying [to|with|let|able|even|me|still] [to|me|able] [even] log|sign|login|logon|logging|signing|access [back] [in|into|on|my|to] [my|the|account|portal]',
    'They cannot get into their account.',
    ['I cannot log in to the portal', "it won't let me sign in", 'unable to access my account', 'problems logging in'],
    {
      unless: ['internet|wifi|website access', 'not sign|log|access [on|the] [delivery|form|contract|papers]'],
      mustNotMatch: ['I can not get an answer', 'I did not sign the contract'],
    },
  ),
  accountAccess(
    'cannot-get-in',
    'cant|cannot|unable|wont|couldnt [to] [let|me] get in|into [my|the|our] [account|portal|app|profile]',
    'They cannot get in.',
    ["I can't get into my account", 'we cannot get in'],
    { unless: ['touch', 'the house|building|room|flat'], mustNotMatch: ['I cannot get in touch with you'] },
  ),
  accountAccess(
    'password',
    'password|passwords|username|passcode|userid|credentials',
    'Speaks of the password.',
    ['I forgot my password', 'my password does not work', 'what is my username'],
    {
      unless: ['wifi|router password', 'shared|leaked|stolen password', 'card passcode'],
      mustNotMatch: ['where is the wifi password'],
    },
  ),
  accountAccess(
    'reset-link',
    'reset|magic|login|verification|confirmation|sign|security|access|one|2fa|fa|authenticator [in|up|time] link|email|code|codes|page|app [never|not|is|has|does|did|wont|isnt]',
    'What should let them in again does not come or work.',
    ['the reset link has expired', 'I never got the verification code', 'the login page is not working'],
    {
      unless: [
        'order confirmation',
        'booking confirmation',
        'confirmation email {gap} order|booking',
        'access code door',
        'one app|page|email',
      ],
      mustNotMatch: ['I never got an order confirmation email'],
    },
  ),
  accountAccess(
    'account-blocked',
    'account|profile|login [is|was|has|got|been|were|gets|keeps] [been|suddenly|still|temporarily|just] locked|blocked|suspended|closed|disabled|banned|frozen|deactivated|restricted|hacked|hold',
    'Their account does not let them in.',
    ['my account is locked', 'The account was suspended', 'my account has been hacked'],
    { mustNotMatch: ['where can I see my account'] },
  ),
  accountAccess(
    'log-in',
    'login|logon|logging|signing [in|on|into] [problem|problems|issue|issues|error|fails|failed|failure|loop|not|doesnt|wont|isnt|trouble]',
    'Speaks of logging in.',
    ['login fails', 'a login loop', 'there is an issue logging in'],
    { unless: ['how {gap} login', 'signing up|for|a', 'suspicious login'], mustNotMatch: ['signing a contract'] },
  ),
  accountAccess(
    'two-factor',
    'authenticator|2fa|otp|token|tokens|two|passkey [factor|step|fa|authentication|verification] [code|codes|app|device|is|not|never]',
    'The second step of the login.',
    ['the authenticator shows no code', 'I never get the OTP', 'a passkey that is not known'],
    { unless: ['two', 'token of'], mustNotMatch: ['two of them are fine', 'a small token of thanks'] },
  ),
  accountAccess(
    'block-on-account',
    'block|hold|freeze|lock|blocked|frozen|locked|suspended {gap} on|my|the account|profile',
    'Their account does not let them in.',
    ['why is there a hold on my account', 'you locked my account', 'who put a block on the account'],
    {
      unless: ['payment|charge|transaction', 'please|can|could|want|like {gap} block|freeze|lock'],
      mustNotMatch: ['please freeze my account'],
    },
  ),

  identityCheck(
    'verify-identity',
    'verify|verifying|verification|verified|confirm|confirming|prove|proving|check|validate {gap} identity|id|identification|passport|selfie|document|documents|residence|age|face|licence|license|source|myself',
    'Speaks of the identity check.',
    [
      'I cannot verify my identity',
      'why do you need to check my passport',
      'the selfie check: I can not verify myself',
    ],
    {
      unless: ['email|order id|number', 'booking id', 'check {gap} document|documents attached'],
      mustNotMatch: ['please check the order ID number'],
    },
  ),
  identityCheck(
    'identity',
    'identity|id|identification|kyc|proof [of] [check|checks|verification|document|card|documents|residence|address|income|identity|failed|rejected|declined|process]',
    'Speaks of who they are.',
    ['the identity check failed', 'you rejected my ID', 'the kyc process', 'what counts as proof of address'],
    {
      unless: [
        'order|booking|customer|user|ticket|transaction|apple|reference|caller|tracking|employee id',
        'id like|rather|love|be|have|prefer',
        'proof {gap} purchase|payment|delivery',
        'waterproof',
        'id is|number',
      ],
      mustNotMatch: ["I'd like to order", 'my booking id is 44', 'proof of purchase'],
    },
  ),
  identityCheck(
    'document-rejected',
    'passport|licence|license|selfie|document|documents|photo|utility|scan|residence [picture|bill|permit|photo|of] [is|was|were|has|been|keeps|keep|being|got] [not|being|getting|been] rejected|refused|accepted|declined|unreadable|blurry|expired|verified|failed|scanned|uploading',
    'Papers were not taken.',
    ['my passport was rejected', 'the documents were refused', 'you say the photo is blurry'],
    {
      unless: ['photo {gap} product|item', 'software|product licence|license'],
      mustNotMatch: ['the passport is nice'],
    },
  ),
  identityCheck(
    'still-unverified',
    'not|still|never|waiting|wont|isnt|why|pending [for|been|am|be] [i] verified|verification|unverified|verify',
    'The check does not end.',
    ['I am still not verified', 'waiting for verification', 'why verify again'],
    {
      unless: ['email|number verified|verify', 'verification code|email|link'],
      mustNotMatch: ['still no verification code'],
    },
  ),
  identityCheck(
    'security-questions',
    'security|secret question|questions|check|checks|answer|answers',
    'Asked who they are.',
    ['I failed the security questions', 'what is my secret answer'],
    { unless: ['airport|lane|gate'], mustNotMatch: ['the security check at the airport'] },
  ),
  identityCheck(
    'source-of-funds',
    'source|sources|origin of|for [my|the|your] funds|fund|money|income|wealth',
    'Asked where the money comes from.',
    ['why do you ask for the source of my funds', 'proof of the source of income'],
    { mustNotMatch: ['a source of joy'] },
  ),

  appFault(
    'crashes',
    `${APPS} {gap} crash|crashes|crashed|crashing|freezes|freezing|frozen|froze|hangs|hanging|glitches|glitching|glitch|stuck|blank|bug|bugs|buggy|glitchy|error|errors|broken|unresponsive`,
    'The app gives up.',
    ['the app keeps crashing', 'your website is broken', 'the page is blank', 'The form shows an error'],
    {
      unless: ['phone|laptop|oven|tv screen', 'screen {gap} cracked|broken', 'cracked'],
      mustNotMatch: ['the screen of my phone is broken'],
    },
  ),
  appFault(
    'does-not-work',
    `app|application|software|program|portal|dashboard|button|form|plugin|extension|feature|export|import|sync|editor|search|filter|menu|link {gap} not|doesnt|wont|isnt|stopped|cant|never [let|me|even] work|works|working|open|opens|opening|load|loads|loading|respond|start|starts|install|update|sync|save|respond|responding|show|showing|do|anything`,
    'The app does not do what it should.',
    ['the app does not open', "the button won't work", 'sync stopped working', 'the export is not working'],
    {
      unless: ['log in|into', 'sign in|into', 'reset|verification|magic link', 'microsoft|job'],
      mustNotMatch: ['the reset link does not work'],
    },
  ),
  appFault(
    'error-message',
    'error|fatal|internal|unexpected|unknown|runtime|server|404|500 message|messages|code|number|error|exception|page|screen|popup|{number}',
    'They are shown an error.',
    ['I get an error message', 'error code 17', 'it says unknown error'],
    { unless: ['billing|payment|card|pricing error', 'error on your|my side'], mustNotMatch: ['that was your error'] },
  ),
  appFault(
    'get-error',
    'get|gets|getting|shows|showing|says|got|throws|gives|see|with|see [me] [an|the|this|some|same|a|always|only] [strange|weird|same] error|errors|bug|glitch|exception',
    'They are shown an error.',
    ['I keep getting an error', 'it gives me the same error', 'we see some errors'],
    { unless: ['billing|payment error'], mustNotMatch: ['I see your point'] },
  ),
  appFault(
    'bug',
    'bug|bugs|buggy|glitch|glitches|glitchy|crashing|unresponsive|regression',
    'Names the fault.',
    ['there is a bug in the calendar', 'your update is buggy'],
    {
      unless: ['bed|insect bugs|bug', 'bugs me', 'laptop|phone|machine|it|console crashing'],
      mustNotMatch: ['bed bugs in our room', 'this really bugs me'],
    },
  ),
  appFault(
    'since-update',
    'since|after|with [the|your|last|latest|this|new|i] [last|latest|new|recent|yesterdays] update|updated|upgrade|upgraded|version|release',
    'It broke with a new version.',
    ['since the last update nothing works', 'after your upgrade it stopped'],
    { unless: ['no update', 'update on|from'], mustNotMatch: ['no update on my case'] },
  ),
  appFault(
    'cannot-click',
    'cant|cannot|wont|unable|not|when [to|let|i|me] [me|even] click|tap|press|open|upload|download|install|scroll|submit|save|select|print|export|import|attach',
    'A step in the app is not possible.',
    ["I can't upload the file", 'nothing happens when I click', 'it will not let me save', 'unable to submit the form'],
    { unless: ['box|jar|bottle|door|lid|bank|tin', 'cant|cannot wait'], mustNotMatch: ['I cannot open the lid'] },
  ),

  dataLoss(
    'lost-data',
    'lost|lose|losing|deleted|delete|erased|wiped|gone|disappeared|missing|vanished|overwritten|recover|restore|retrieve|corrupted [all|my|our|the|of|some|a] [of|my|our|the] [old|saved|entire] data|files|file|photos|photo|pictures|documents|document|contacts|messages|notes|backup|backups|history|work|project|projects|progress|settings|playlist|playlists|recordings|emails|entries|records|chats|bookmarks|spreadsheet',
    'What they had stored is gone.',
    ['I lost all my photos', 'the update deleted our files', 'can you restore my backup', 'you wiped the project'],
    {
      unless: [
        'want|please|request|right delete|deleted|erase|erased',
        'missing work',
        'personal data',
        'delete {gap} my data',
        'lose {gap} work hours',
      ],
      mustNotMatch: ['please delete my data', 'I am missing work because of you'],
    },
  ),
  dataLoss(
    'data-gone',
    'data|files|file|photos|pictures|documents|document|contacts|messages|notes|backup|backups|history|playlists|project|projects|progress|settings|recordings|emails|everything|work|entries|playlist|chats [is|are|was|were|has|have|got|all|been|just|that|i] [been|all|suddenly|just|simply] lost|deleted|gone|erased|wiped|disappeared|missing|vanished|corrupted|empty',
    'What they had stored is gone.',
    ['my notes are gone', 'all files have disappeared', 'the project was deleted', 'everything got wiped'],
    {
      unless: [
        'want|please|request|like {gap} deleted|erased',
        'documents|emails {gap} missing from you',
        'my account and data deleted',
      ],
      mustNotMatch: ['I want my data deleted'],
    },
  ),
  dataLoss(
    'not-saved',
    'not|didnt|wasnt|werent|never|doesnt|wont|isnt saved|save|saving|backed [up] [anything|any|my|the] [changes|work|data|files]',
    'What they did was not kept.',
    ['it was not saved', "the app didn't save my work", 'nothing was backed, it was never backed up'],
    { unless: ['save money|time|card|a'], mustNotMatch: ['this does not save money'] },
  ),
  dataLoss(
    'get-back',
    'get|recover|restore|bring|undo|undelete|find {gap} deleted|lost|old|missing|erased files|data|photos|messages|file|version|documents|notes|contacts|project|emails|chats',
    'They want it back.',
    ['how do I recover deleted photos', 'can I get the old version back', 'restore the lost files'],
    { mustNotMatch: ['I lost my old phone'] },
  ),

  howTo(
    'how-do-i',
    'how do|can|to|would|should|could [i|we|you|one|actually|exactly] [i|we|even] set|use|change|add|enable|disable|connect|install|configure|update|turn|switch|create|make|link|register|upload|download|export|import|edit|find|see|view|invite|share|sync|schedule|print|access|open|apply|sign|reset|move|rename|remove|delete',
    'Asks how something is done.',
    [
      'How do I set up the printer',
      'how can I change my email',
      'How to export a report',
      'how do we invite a colleague',
    ],
    {
      unless: [
        'how can|could|do you make',
        'how can|could you',
        'refund|password|pin|card|order|booking|subscription|money|identity|complaint|account',
        'how do you sleep',
      ],
      mustNotMatch: ['how can you make such a mistake', 'how can I change my order'],
    },
  ),
  howTo(
    'set-up',
    'set|setting|setup|configure|configuring|install|installing|connect|connecting|pair|pairing|assemble|assembling|mount|program {gap} up|printer|router|device|tv|app|phone|account|email|speaker|watch|software|thermostat|camera|account|bluetooth|new|shelf|it|my',
    'Wants to put something into use.',
    ['help me set up my router', 'I want to connect the speaker', 'pairing my watch', 'installing the new camera'],
    {
      unless: [
        'cant|cannot|wont|unable|not connect|connecting|install',
        'a set of',
        'i was|got|been set up',
        'wont|doesnt|keeps',
        'fails|failed|error',
      ],
      mustNotMatch: ["I can't connect to my wifi"],
    },
  ),
  howTo(
    'where-do-i-find',
    'where do|can|is|are|would [i|we|the] find|see|change|set|download|get|enter|click|look [the|my|a] setting|settings|option|menu|manual|button|instructions|guide|field|page',
    'Asks where to look.',
    ['where do I find the settings', 'where can I download the manual'],
    {
      unless: ['where is|are', 'order|parcel|package|refund|luggage|money|invoice|code|delivery'],
      mustNotMatch: ['where can I get my refund'],
    },
  ),
  howTo(
    'where-is-the-button',
    'where|wheres [is|are|can|do|i|find] [the|my|find|this] setting|settings|option|options|menu|manual|button|instructions|guide|tab|switch',
    'Asks where to look.',
    ['Where is the option for dark mode', "where's the button"],
    { mustNotMatch: ['where is my parcel'] },
  ),
  howTo(
    'instructions',
    'instructions|manual|tutorial|guide|walkthrough',
    'Needs to be shown how.',
    ['is there a manual', 'can you send me instructions', 'a guide for beginners'],
    {
      unless: ['followed|tried|did|done {gap} steps|instructions', 'tour|city guide', 'guide dog'],
      mustNotMatch: ['I followed the instructions', 'our tour guide was late'],
    },
  ),
  howTo(
    'how-does-it-work',
    'how does|do|would|should [this|it|the|that|these|your] [new|app|thing|whole] [plan|feature|program|exactly|points] work|function|operate',
    'Asks how it works.',
    ['how does this work', 'how does the new plan work'],
    { mustNotMatch: ['it does not work'] },
  ),
  howTo(
    'is-it-possible',
    'is|would it|there [be|a|any] possible|way|option|setting|feature to|for [me|us|to] use|change|set|add|have|turn|see|share|link|connect|combine|export|sort|filter|print|switch|schedule|block',
    'Asks whether it can be done.',
    ['is it possible to use two cards', 'Is there a way to export a list', 'is there any setting to turn it off'],
    {
      unless: ['order|booking|reservation|address|refund|delivery|flight|seat'],
      mustNotMatch: ['is it possible to change my booking'],
    },
  ),

  dataPrivacy(
    'delete-my-data',
    'delete|erase|remove|removed|deleted|erased|forget [all|of|my|our|the|me|any] [my|personal|of] [personal] data|details|information|records',
    'Wants to be forgotten.',
    ['delete my data', 'please erase all my personal information', 'I want my details removed, remove my details'],
    { unless: ['update|app|you|sync|it deleted|erased|removed', 'lost'], mustNotMatch: ['the update deleted my data'] },
  ),
  dataPrivacy(
    'gdpr',
    'gdpr|privacy|confidential|confidentiality|leak|leaked|breach|breached|consent|cookies',
    'Speaks of privacy.',
    ['what does the GDPR say', 'this is a breach of my privacy', 'my email was leaked', 'I never gave my consent'],
    {
      unless: [
        'water|pipe|gas|roof|tap|dishwasher|boiler|radiator leak|leaked',
        'breach of contract',
        'baked|eat cookies',
        'leak under|in|from the|my',
      ],
      mustNotMatch: ['there is a water leak', 'a leak in the kitchen'],
    },
  ),
  dataPrivacy(
    'shared-my-data',
    'share|shared|sharing|sell|sold|selling|gave|given|give|pass|passed|disclose|disclosed|published|exposed|sent {gap} my|our|personal|customer data|details|information|number|address|email|file|documents',
    'Their data went where it should not.',
    [
      'you shared my number',
      'who did you sell my data to',
      'they gave my address to a stranger, you passed on my details',
    ],
    {
      unless: ['i [already|have|just] gave|given|sent|shared|give', 'can|could|shall|should i', 'ill|ive|i'],
      mustNotMatch: ['I gave you my number already'],
    },
  ),
  dataPrivacy(
    'data-use',
    'what|which|who|how|where|why {gap} data|information|details|recordings {gap} store|stored|keep|kept|have|hold|collect|used|use|access|see|sees|need',
    'Asks what happens with their data.',
    ['what data do you store about me', 'who can see my details, who has my information stored', 'how is my data used'],
    {
      unless: ['mobile|roaming data', 'how much data', 'card details', 'what details do you need'],
      mustNotMatch: ['how much data do I have left'],
    },
  ),
  dataPrivacy(
    'stop-marketing',
    'stop|unsubscribe|remove|opt|take|off|spam|unwanted|marketing|advertising|junk|out {gap} emails|email|newsletter|newsletters|texts|sms|calls|mailing|marketing|adverts|mails|list',
    'Wants no more advertising.',
    ['stop sending me emails', 'take me off your mailing list', 'I want to opt out of marketing'],
    {
      unless: ['stopped {gap} working', 'wish|to do|contact|friend|playlist list'],
      mustNotMatch: ['email stopped working'],
    },
  ),
  dataPrivacy(
    'someone-elses-data',
    'see|saw|seeing|received|got|shows|showed|opened|sent {gap} another|other|else|elses|strangers|customers customers|persons|peoples|name|data|details|account|invoice|information|statement|bill',
    'Somebody sees what is not theirs.',
    ['I can see another customers invoice', "the page shows someone else's data"],
    { unless: ['another bill|invoice|statement', 'order|parcel'], mustNotMatch: ['I got another bill'] },
  ),
];
