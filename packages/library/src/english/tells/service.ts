import type { TellRule } from '../../schema.ts';
import { tellsIssue } from '../../tell-rows.ts';

const LINES =
  'internet|wifi|fi|network|service|site|website|app|line|connection|broadband|power|server|servers|electricity|signal|phone|system|tv|landline|platform|portal|dashboard|api|water|gas|fibre|data|4g|5g|page|checkout|email|emails';
const PEOPLE =
  'engineer|technician|plumber|electrician|installer|fitter|tech|repairman|mechanic|cleaner|nurse|doctor|inspector';
const CONTRACTS =
  'contract|contracts|subscription|subscriptions|membership|plan|policy|account|service|services|broadband|phone|line|insurance|trial|tariff|licence|license|gym|internet|package|billing|renewal|direct';

const outage = tellsIssue('outage');
const slowService = tellsIssue('slow-service');
const missedAppointment = tellsIssue('missed-appointment');
const activation = tellsIssue('activation');
const cancelContract = tellsIssue('cancel-contract');

export const serviceTells: TellRule[] = [
  outage(
    'is-down',
    `${LINES} [has|have|is|are|was|were|been|went|goes|keeps|completely|still|again|just] [been|going|completely|still|all] down|out|gone|offline|dead|unavailable|unreachable|off`,
    'Says that the service is not there.',
    ['Our internet has been down since noon', 'the website is down', 'the line is dead again'],
    {
      unless: [
        'slow|slows down',
        'sold|out of|stock|date|hand|order|money',
        'service going downhill',
        'phone {gap} switched|turned|switches|turns|battery|screen',
        'way off|out',
        'day|days|week off',
        'hung up|went off',
        'app {gap} phone',
        'called|call',
      ],
      mustNotMatch: ['my connection slows down', 'the service is out of this world'],
    },
  ),
  outage(
    'no-service',
    'no|without|lost|losing [any|my|our|the|a] [mobile|phone|hot|running] internet|signal|service|power|connection|heating|water|wifi|electricity|broadband|network|reception|data|gas|tv|dial',
    'They are without it.',
    ['we have no internet', 'I have been without power since six', 'no hot water again', 'there is no signal here'],
    {
      unless: [
        'lost data|files',
        'no service fee|charge|desk|animals',
        'no connection|data between|about|protection',
        'lost my connection flight',
        'lost {gap} flight|luggage',
      ],
      mustNotMatch: ['there is no service fee'],
    },
  ),
  outage(
    'outage',
    'outage|outages|offline|blackout|downtime|maintenance',
    'Names the outage.',
    ['is there an outage', 'everything is offline', 'how long is the downtime'],
    {
      unless: ['car|bike|boiler|schedule|last|due maintenance', 'offline mode|use|shop|store'],
      mustNotMatch: ['is there an offline mode'],
    },
  ),
  outage(
    'not-working',
    `internet|wifi|fi|broadband|network|landline|line|electricity|signal|service|website|site|connection|tone {gap} not|isnt|doesnt|stopped|wont|never|aint [been] work|working|works|load|loading|connect|connecting|available|responding|reachable|opening`,
    'The service does not work.',
    ['the wifi is not working', 'my internet stopped working', 'your website will not load'],
    { mustNotMatch: ['the new line is working'] },
  ),
  outage(
    'cuts-out',
    `internet|wifi|fi|broadband|network|connection|line|signal|power|electricity|call|calls|it {gap} cuts|cutting|cut|drops|dropping|dropped|disconnects|disconnecting|disconnected|crashed [out|off]`,
    'It comes and goes.',
    ['the connection keeps dropping', 'my line cuts out', 'the power was cut off'],
    {
      unless: [
        'price|prices|rate',
        'call|calls {gap} cut|disconnected|dropped',
        'dropped {gap} phone|it|parcel',
        'slow',
      ],
      mustNotMatch: ['the price dropped'],
    },
  ),
  outage(
    'cannot-connect',
    'cant|cannot|unable|wont|not|couldnt [to] [even|able] [to] connect|reach|access|load|open [to] [the|my|your] internet|wifi|network|server|website|site|page|online|vpn',
    'They cannot reach it.',
    ["I can't connect to the internet", 'unable to reach the server', 'I cannot open your website'],
    { mustNotMatch: ['I can not reach the shelf'] },
  ),

  slowService(
    'slow-connection',
    `internet|wifi|fi|broadband|network|connection|speed|speeds|site|website|app|data|server|page|system|upload|download|everything|it {gap} slow|slowly|sluggish|laggy|lagging|lags|buffering|unstable|crawling|freezing|throttled|ages`,
    'It works, but too slowly.',
    ['my internet is so slow', 'the app is very slow', 'the page loads slowly'],
    {
      unless: ['reply|replies|answer|response|delivery|service|shipping|refund', 'took|take|taking ages', 'for ages'],
      mustNotMatch: ['your replies to it are slow'],
    },
  ),
  slowService(
    'slow-thing',
    'slow|slower|slowest|poor|bad|weak|unstable|terrible|spotty|patchy|low|unreliable [upload|download|mobile|home] internet|wifi|fi|broadband|network|connection|speed|speeds|signal|loading|reception|upload|download|bandwidth|coverage',
    'Names the slow or weak connection.',
    ['such a slow connection', 'poor signal in the house', 'weak wifi upstairs'],
    { mustNotMatch: ['slow delivery again'] },
  ),
  slowService(
    'speed-paid-for',
    'mbit|mbps|megabit|megabits|gbit|gbps|bandwidth|latency|lag|lagging|buffering|buffers|throttling|throttled|ping|stutters|stuttering',
    'Words of somebody with a slow connection.',
    ['I pay for 100 mbps and get 4', 'constant buffering', 'the lag is unbearable'],
    { unless: ['jet lag', 'ping me'], mustNotMatch: ['I have jet lag', 'just ping me'] },
  ),
  slowService(
    'takes-ages-to-load',
    'takes|taking|take|took {gap} load|loading|open|download|upload|sync|start|respond|buffer',
    'It needs too long.',
    ['the page takes forever to load', 'it takes a minute to open'],
    {
      unless: ['someone|anyone|agent|{you} to respond', 'reply|email|ticket'],
      mustNotMatch: ['why did it take you a week to respond'],
    },
  ),

  missedAppointment(
    'nobody-came',
    `${PEOPLE}|nobody|noone|somebody|someone|he|she|they|one {gap} never|didnt|not|hasnt|wasnt|nobody [even] show|showed|came|come|turned|turn|shown|arrived [up]`,
    'Whoever was to come did not.',
    ['the engineer never showed up', "The technician didn't come", 'they did not turn up'],
    {
      unless: [
        'parcel|order|package|courier|driver|delivery|refund|luggage|food|pizza|email|code|bags|suitcase|it|items',
      ],
      mustNotMatch: ['they said the parcel did not come'],
    },
  ),
  missedAppointment(
    'nobody-there',
    'nobody|noone|one [ever|has|even|had|at|all] came|come|showed|turned|shown|appeared|arrived',
    'They waited at home for nothing.',
    ['nobody came', 'no one showed up', 'nobody ever turned up'],
    { unless: ['parcel|order|delivery|food|back|nobody came back'], mustNotMatch: ['nobody came back to me by email'] },
  ),
  missedAppointment(
    'appointment',
    'appointment|appointments|visit|callback|installation|slot {gap} missed|late|never|not|cancelled|didnt|forgot|forgotten|skipped|moved|postponed|wasted|waited',
    'An appointment was not kept.',
    ['the appointment was never kept', 'my installation was postponed'],
    {
      unless: ['delivery slot', 'visit {gap} website'],
      mustNotMatch: ['can I book an appointment'],
    },
  ),
  missedAppointment(
    'missed',
    'missed|miss|skipped|forgot|waited|waiting|stayed|off|wasted|day for|our|my|the [the|our|my|your|an] appointment|visit|callback|engineer|technician|plumber|electrician|installer|cleaner',
    'They waited for somebody.',
    ['you missed our appointment', 'I took the day off for the engineer', 'waiting all day for the technician'],
    { mustNotMatch: ['the engineer was great'] },
  ),
  missedAppointment(
    'no-call-back',
    'nobody|noone|never|didnt|not|hasnt|one [has|ever|even] called|call|rang|ring|phoned|calls me|us|back [back]',
    'A call that was agreed did not come.',
    ['nobody called me back', 'you never rang us', 'she did not call back'],
    { unless: ['dont|not|do call me again', 'not call me|us names'], mustNotMatch: ['please do not call me again'] },
  ),
  missedAppointment(
    'waited-in',
    'waited|stayed|stay|sat|waiting|took {gap} home|in|day|morning|afternoon|work|off {gap} nobody|noone|nothing|engineer|technician|appointment|installer|plumber',
    'A day at home for nothing.',
    ['I stayed home all day and nobody came', 'I took the afternoon off for the engineer'],
    { mustNotMatch: ['I waited all day for the sale'] },
  ),

  activation(
    'activate',
    'activate|activated|activating|activation|unactivated|reactivate|reactivated|deactivated|inactive',
    'Something bought is not switched on.',
    ['how do I activate my card', 'my SIM is not activated', 'the activation fails'],
    { mustNotMatch: ['there is a lot of activity'] },
  ),
  activation(
    'sim',
    'sim|esim|licence|license|serial|product|activation [card|key|number|code] {gap} not|doesnt|isnt|wont|invalid|rejected|cant|didnt|already|never|expired|set|setup|activate|register|work|working',
    'A SIM or a key does not do its work.',
    ['my sim card does not work', 'the licence key is invalid', 'product key already used'],
    {
      unless: ['lost|stolen', 'product {gap} not|isnt|never good|arrived|worth|what|as|came|work|working'],
      mustNotMatch: ['the product is not good', 'I lost my sim card'],
    },
  ),
  activation(
    'switch-on',
    'port|porting|ported|keep|transfer|move|bring|switch {gap} [old|phone|mobile|my] number|sim|provider|broadband|line',
    'A number or line must come over.',
    ['I want to port my number', 'can I keep my old number', 'switch my line over'],
    { unless: ['order|tracking|account|card number', 'airport'], mustNotMatch: ['keep your order number at hand'] },
  ),
  activation(
    'not-set-up',
    'new|my|our [new|fibre|phone|internet] line|broadband|router|contract|plan|sim|service|package|internet {gap} not|hasnt|wasnt|never|isnt [yet|been] connected|activated|live|started|set|switched|installed|enabled',
    'It was bought and has not begun.',
    ['my new line is not connected yet', 'our broadband was never switched on, the router was never installed'],
    { unless: ['app|update'], mustNotMatch: ['my line is fine'] },
  ),

  cancelContract(
    'cancel-contract',
    `cancel|cancelling|canceling|terminate|terminating|end|ending|quit|close|closing|stop|discontinue|unsubscribe|leave|leaving|delete|deleting|remove|deactivate {gap} ${CONTRACTS}`,
    'Wants the contract to end.',
    ['I want to cancel my subscription', 'how do I close my account', 'please terminate the contract'],
    {
      unless: [
        'service desk',
        'delete|deleting|remove {gap} policy|phone|line|insurance|service|services|direct|data|information|details',
        '{you}|app|update|it deleted|removed',
        'cancel|stop [my|the] order|delivery|parcel|booking|reservation|flight',
        'stop {gap} calling|emailing|emails|marketing|phone',
        'end of [the|my] contract|trial|plan',
        'close to',
        'leave a|me',
        'left|leave {gap} phone',
        'package delivery',
      ],
      mustNotMatch: ['when is the end of my contract', 'please stop phoning'],
    },
  ),
  cancelContract(
    'want-out',
    'want|like|get|need|let|going [me] [to] out|cancel|leave|unsubscribe [of] [this|it|my|everything|now|immediately|the] [contract|plan|deal|today|immediately|please|you]',
    'Wants to leave.',
    ['I want to cancel', 'let me out of this contract', 'I would like to unsubscribe'],
    {
      unless: [
        'order|booking|reservation|flight|ticket|parcel|appointment|transfer|payment|hotel|delivery|card',
        'leave a|an|it|the|my|for|home|work|review|feedback|early|by|at|in|on|you',
        'get|want|need|let|going out|to find|there|here|with|for|of the|on|how|what|more',
        'find out',
      ],
      mustNotMatch: ['I want to cancel my flight', 'I need to leave for work', 'let me find out'],
    },
  ),
  cancelContract(
    'notice',
    'notice|cancellation|termination|cooling|early|exit period|policy|fee|fees|date|off|request|form|letter|process|button',
    'Asks for what ending a contract needs.',
    ['what is the notice period', 'is there a cancellation fee', 'where is the cancellation form'],
    {
      unless: ['flight|hotel|booking|order|reservation|ticket', 'early date|off|process', 'privacy|cookie notice'],
      mustNotMatch: ['can I get an early date for the flight'],
    },
  ),
  cancelContract(
    'switch-away',
    'switch|switching|moving|going|change|changing|leaving {gap} to|for [a|another|your] [another|different|new|other] provider|competitor|competition|supplier|bank|operator|carrier',
    'Goes to somebody else.',
    ['I am switching to another provider', 'we are leaving you for a competitor'],
    { unless: ['change {gap} bank details|account'], mustNotMatch: ['I am going to the bank'] },
  ),
  cancelContract(
    'do-not-renew',
    'dont|not|stop|without|off|cancel|no [want] [to|the|my] [auto|automatic] renew|renewal|renewing|renewed|extend|prolong',
    'It must not go on.',
    ['I do not want to renew', 'turn off the auto renewal', 'stop the renewal'],
    { mustNotMatch: ['how do I renew'] },
  ),
];
