import type { TellRule } from '../../schema.ts';
import { tellsIssue } from '../../tell-rows.ts';

const billing = tellsIssue('billing');
const paymentFailed = tellsIssue('payment-failed');
const card = tellsIssue('card-problem');
const unknownCharge = tellsIssue('unknown-charge');
const transfer = tellsIssue('transfer-problem');

const CHARGES = 'charge|charges|payment|payments|transaction|transactions|debit|debits|withdrawal|purchase|purchases';
const BATTERY = ['phone|battery|laptop|cable|device|tablet charging|charge|charged|charges', 'charging cable|port'];

export const moneyTells: TellRule[] = [
  billing(
    'charged',
    'charged|charging|overcharged|overcharging|overcharge|overbilled|overpaid|undercharged',
    'Says what was taken from them.',
    ['I was charged twice', 'you overcharged me', 'why are you charging me for this'],
    {
      unless: [...BATTERY, 'phone|battery|laptop|device|tablet [is|are|not|isnt|wont] [not] charging', 'fully charged'],
      mustNotMatch: ['the battery is fully charged', 'my phone is not charging'],
    },
  ),
  billing(
    'bill',
    'bill|bills|billed|billing|invoice|invoices',
    'Speaks of the bill.',
    ['my bill is wrong', 'I need an invoice for March', 'there is a billing error'],
    {
      unless: ['dollar bill', 'billing address'],
      mustNotMatch: ['I need to change the billing address'],
    },
  ),
  billing(
    'fee',
    'fee|fees|surcharge|surcharges|penalty',
    'Speaks of a fee.',
    ['what is this fee for', 'I refuse to pay the surcharge'],
    {
      mustNotMatch: ['the service was bad'],
    },
  ),
  billing(
    'extra-charge',
    'extra|additional|hidden|service|late|unexpected charge|charges|cost|costs|payment',
    'Paid more than expected.',
    ['an extra charge on my card', 'nobody told me of hidden costs', 'an extra charge on it'],
    { mustNotMatch: ['the charger has an extra cable'] },
  ),
  billing(
    'direct-debit',
    'direct|automatic|auto|recurring|standing debit|debits|payment|payments|pay|order|orders|withdrawal|billing',
    'Speaks of what is taken by itself every month.',
    ['you took the direct debit twice', 'stop my automatic payment'],
    {
      unless: [
        'recognise|recognize|authorise|authorize|unknown',
        'dont|not {gap} know',
        'didnt|never|not set|make|made',
        'direct order',
      ],
      mustNotMatch: ['I do not recognise this direct debit'],
    },
  ),
  billing(
    'paid-twice',
    'paid|pay|paying|debited|deducted|taken|took|billed [it|for] twice|double|again',
    'The same was taken more than once.',
    ['I paid twice for one ticket', 'you took it twice'],
    { mustNotMatch: ['I paid yesterday'] },
  ),
  billing(
    'took-money',
    'took|taken|taking|deducted|debited|withdrew|withdrawn {gap} money|account|card|{number}|payment|euros|dollars|pounds|bank',
    'Money was taken.',
    ['you took £40 from my account', 'the money was deducted from my card'],
    {
      unless: ['took|taken|taking {number} days|hours|weeks|minutes|times|months|years|calls|attempts|people|emails'],
      mustNotMatch: ['it took 40 minutes'],
    },
  ),
  billing(
    'double-charge',
    'double|duplicate|two|twice charge|charges|payment|payments|billing|transaction|booking|charged',
    'The same was charged twice.',
    ['there is a duplicate payment', 'two charges for one order'],
    { mustNotMatch: ['a table for two please'] },
  ),
  billing(
    'exchange-rate',
    'exchange|conversion|currency rate|rates|fee|fees|charge|markup',
    'Money was changed at a rate, or for a fee, they did not expect.',
    ['the exchange rate was wrong', 'what are your conversion fees'],
    { mustNotMatch: ['can I exchange the shoes'] },
  ),

  paymentFailed(
    'payment-declined',
    'payment|payments|transaction|purchase|checkout|paypal|instalment|money {gap} failed|fails|failing|declined|rejected|refused|bounced|unsuccessful|reverted|blocked|stuck',
    'A payment did not go through.',
    ['my payment failed', 'The payment was declined', 'why was my transaction rejected'],
    {
      unless: ['refund', 'card blocked'],
      mustNotMatch: ['the payment went through'],
    },
  ),
  paymentFailed(
    'does-not-go-through',
    'payment|payments|transaction|purchase|checkout|order|booking|it|money {gap} doesnt|didnt|wont|not|wouldnt|hasnt|never go|going|gone|went|process|accept|work through',
    'A payment did not go through.',
    ["the payment won't go through", 'my purchase did not go through'],
    { unless: ['transfer', 'call|email'], mustNotMatch: ['I will go through the list'] },
  ),
  paymentFailed(
    'cannot-pay',
    'cant|cannot|unable|not|wont|couldnt [able|let] [me|us|to] [to] pay|checkout',
    'They try to pay and cannot.',
    ["I can't pay for my order", 'it will not let me pay'],
    {
      unless: ['rent|until|attention|afford', '{you} {gap} pay', 'i [will] not|wont pay'],
      mustNotMatch: ["I won't pay for that", 'I cannot pay until the end of the month'],
    },
  ),
  paymentFailed(
    'payment-not-working',
    'payment|payments|checkout|paypal [page|method|option|button] [is|does|are|just|still] not|isnt|doesnt|wont|fails|keeps [work|working|load|loading|failing|available]',
    'Paying does not work.',
    ['the payment page is not working', 'checkout keeps failing', 'paypal does not work'],
    { mustNotMatch: ['I pay every month'] },
  ),
  paymentFailed(
    'pending-payment',
    'payment|payments|transaction|purchase|charge {gap} pending|processing|hold',
    'A payment hangs.',
    ['my payment is still pending', 'why is the transaction on hold'],
    { mustNotMatch: ['the refund is pending'] },
  ),
  paymentFailed(
    'top-up-failed',
    'top|topup|topups|topping|topped [up|ups] {gap} failed|fails|not|didnt|doesnt|wont|hasnt|isnt|cant|declined|denied|reverted|reversed|cancelled|rejected|pending|missing|disappeared|gone|stuck|processing|work|working',
    'Money put onto an account did not arrive.',
    ['my top up failed', 'the top-up did not work'],
    { mustNotMatch: ['how do I top up', 'the top floor is fine'] },
  ),

  card(
    'card-not-working',
    'card|cards|contactless|chip|visa|mastercard {gap} not|doesnt|isnt|wont|didnt|stopped|cant [being|be|even|been] work|works|working|accepted|accept|arrived|arrive|received|come|valid|recognised|read|used|swiped|tap',
    'Their card does not work, or has not come.',
    ['my card is not working', "the new card hasn't worked, it won't work", 'my card has not arrived'],
    {
      unless: ['sim|gift|sd|memory|birthday|graphics|library|boarding|business card|cards'],
      mustNotMatch: ['my gift card does not work'],
    },
  ),
  card(
    'card-declined',
    'card|cards [was|is|got|has|been|keeps|were] [just|been|getting|being] declined|rejected|refused|blocked|frozen|locked|expired|swallowed|eaten|stuck|retained|cloned|compromised|hacked',
    'Their card is refused or kept.',
    ['my card was declined', 'card got blocked', 'The card has been swallowed'],
    { unless: ['sim|gift card'], mustNotMatch: ['the card is beautiful'] },
  ),
  card(
    'lost-card',
    'lost|lose|stolen|missing|misplaced|find|stole|damaged|broke|cracked|swallowed|ate|kept|replace|freeze|unfreeze|block|unblock [my|the|our|a] [bank|credit|debit|physical|virtual] card|cards',
    'Their card is gone or must be blocked.',
    ['I lost my card', 'somebody stole my debit card', 'please freeze my card', 'the machine ate my card'],
    { unless: ['sim|gift|boarding'], mustNotMatch: ['I lost my gift card'] },
  ),
  card(
    'new-card',
    'new|replacement|another|spare|second|physical|virtual|disposable|extra|order|get [bank|credit|debit|virtual|physical|a|my] card|cards',
    'They need a card.',
    ['I need a new card', 'how do I get a virtual card', 'when does my replacement card come'],
    {
      unless: [
        'sim|gift|sd|memory|graphics',
        'activate|activated|activation|activating',
        'add|link|register|update|change a|my|the new',
        'new card details|number',
      ],
      mustNotMatch: ['I need a new sim card'],
    },
  ),
  card(
    'card-expires',
    'card {gap} expire|expires|expired|expiring|expiration|expiry|activate|activated|activation',
    'A card ends or is not active.',
    ['my card is about to expire', 'the card has expired'],
    { unless: ['gift|sim card', 'activate|activated|activation'], mustNotMatch: ['my sim card is expired'] },
  ),
  card(
    'pin',
    'pin [is|got|was|has|been|number|code|for|of|my|the] blocked|locked|forgot|forgotten|wrong|change|changed|reset|not|card',
    'The pin does not work or must change.',
    ['my pin is blocked', 'pin got locked'],
    { mustNotMatch: ['the pin on the map'] },
  ),
  card(
    'my-pin',
    'forgot|forgotten|change|reset|set|unblock|wrong|new|remember [my|the|a] [card|new] pin',
    'The pin must change.',
    ['how do I change my pin', 'I forgot my pin'],
    { mustNotMatch: ['I forgot my password'] },
  ),
  card(
    'cash-machine',
    'atm|cashpoint|withdrawal|withdraw|cash|dispenser|machine {gap} not|didnt|doesnt|wont|wrong|declined|failed|swallowed|less|only|refused|pending',
    'The cash machine did not give what it should.',
    ['the ATM did not give me the cash', 'my withdrawal was declined', 'wrong amount of cash, the machine gave less'],
    {
      unless: [
        'recognise|recognize|authorise|authorize',
        'i never|didnt [make|made|withdraw|withdrew]',
        'washing|coffee|vending|answering|sewing|ice|slot|espresso machine',
        'dough|the machine [does|is|doesnt|wont] [not] turn|start|work|working|heat|starts|works',
      ],
      mustNotMatch: ['the washing machine does not start', 'the washing machine is still not repaired'],
    },
  ),
  card(
    'waits-for-card',
    'waiting|wait|track|tracking|where|wheres|when|long|received|got|get|sent|ordered {gap} card|cards [come|arrive|arrived|get|take|be|yet|delivered|come]',
    'Their card has not come.',
    [
      'when will my card get here',
      'I have been waiting for my card',
      'where is my new card',
      'how long until I get the card',
    ],
    {
      unless: [
        'sim|gift|sd|memory|graphics|boarding|birthday|business',
        'charged|declined|refused|blocked|rejected|pay|paid|payment|money|cash|use|used|activate',
        'refund',
      ],
      mustNotMatch: ['I paid by card when I ordered', 'where is my gift card'],
    },
  ),
  card(
    'trouble-with-card',
    'problem|problems|issue|issues|trouble|wrong|broken|damaged|cracked|bent|snapped {gap} card|cards|contactless',
    'Their card gives trouble.',
    ['there is a problem with my card', 'what is wrong with the card'],
    {
      unless: ['sim|gift|sd|graphics|boarding', 'wrong card', 'charge|payment|amount'],
      mustNotMatch: ['the wrong card was charged'],
    },
  ),
  card(
    'card-broke',
    'card|cards [is|was|has|got] [been|completely] broken|damaged|cracked|bent|snapped|broke|split|lost|stolen|missing|gone',
    'Their card is broken or gone.',
    ['my card is damaged', 'the card was stolen'],
    { unless: ['sim|gift|sd|graphics'], mustNotMatch: ['the gift card is lost'] },
  ),
  card(
    'apply-for-card',
    'apply|applying|application|qualify|request|requesting for|a [a|the|new|your|another] [new|credit|debit|business] card',
    'They want a card.',
    ['I want to apply for a credit card', 'how do I request a card'],
    { unless: ['sim|gift|refund'], mustNotMatch: ['I request a refund to my card'] },
  ),
  card(
    'cash-amount',
    'gave|dispensed|withdrew|received|got|took {gap} less|wrong|short|only|half|different|amount {gap} cash|atm|machine|amount|asked|requested|notes',
    'The cash machine did not give what it should.',
    ['the ATM gave me less cash', 'I got the wrong amount of cash', 'it only gave me half the amount'],
    { unless: ['refund|order|parcel|items'], mustNotMatch: ['I received only half the order'] },
  ),

  unknownCharge(
    'not-recognised',
    `dont|do|not|didnt|never|cant|cannot|didn [not] recognise|recognize|recall|remember|authorise|authorize|approve|know|made|make|identify {gap} ${CHARGES}|it|this|that`,
    'Money went somewhere they do not know.',
    ['I do not recognise this payment', "there is a charge I didn't authorise, I don't recognise that transaction"],
    {
      unless: ['know what|how|why|if|where|when', 'remember my|the password', 'never made it', 'do recognise'],
      mustNotMatch: ["I don't know what it is called", 'do you know how the payment works'],
    },
  ),
  unknownCharge(
    'charge-i-dont-know',
    `${CHARGES}|money|amount {gap} not|didnt|never|dont|unknown|unrecognised|unrecognized [me|mine|i] recognise|recognize|authorise|authorize|authorised|authorized|make|made|mine|me|approve|approved|know`,
    'Money went somewhere they do not know.',
    ["there is a payment I didn't make", 'a transaction that was not mine'],
    {
      unless: ['dont know why|when|if|how', 'payment not made yet', 'refund'],
      mustNotMatch: ['the payment was fine', 'I made the payment and I dont know why it failed'],
    },
  ),
  unknownCharge(
    'unknown-payment',
    `unknown|unauthorised|unauthorized|unrecognised|unrecognized|strange|suspicious|fraudulent|mysterious|odd|weird|fake ${CHARGES}|activity|login`,
    'Names a charge nobody made.',
    ['an unauthorised payment on my statement', 'suspicious activity on my account'],
    { mustNotMatch: ['your site looks suspicious'] },
  ),
  unknownCharge(
    'fraud',
    'fraud|fraudulent|fraudulently|scammed|phishing|scammer|scammers|cloned',
    'Speaks of fraud.',
    ['I want to report fraud', 'I think I have been scammed by a caller'],
    { unless: ['company|are|is [a|such] fraud|frauds'], mustNotMatch: ['your company is a fraud'] },
  ),
  unknownCharge(
    'someone-used-card',
    'someone|somebody|stranger|thief|hacker|else|they [has|have|is] used|using|use|spent|stole|stolen|hacked|cloned|bought {gap} card|account|money|details|name|number',
    'Somebody else paid with it.',
    ['someone used my card in another town', 'somebody has stolen money from my account'],
    { mustNotMatch: ['can someone explain the card to me'] },
  ),
  unknownCharge(
    'never-ordered',
    'never|didnt|not ordered|order|bought|buy|subscribed|signed [up] {gap} charged|charge|charging|paid|payment|bill|taken',
    'They are asked to pay for what they never ordered.',
    ['I never ordered this and was charged', 'I never subscribed but you keep charging'],
    { mustNotMatch: ['I never ordered this, take it back'] },
  ),

  transfer(
    'transfer-failed',
    'transfer|transfers|transferred|transferring|wire {gap} failed|fails|not|didnt|doesnt|hasnt|wont|havent|never|declined|rejected|pending|stuck|missing|cancelled|reverted|late|disappeared|delayed|blocked|wrong',
    'Money sent has not arrived.',
    ['my transfer failed', 'the transfer has not arrived', 'My transfer is still pending'],
    {
      unless: ['call|chat|me|data|file|line|number transfer|transferred', 'transferred me'],
      mustNotMatch: ['you transferred me to the wrong person', 'the call transfer failed'],
    },
  ),
  transfer(
    'make-transfer',
    'transfer|transferring|send|sending|sent|wire|wired|transferred [the|my|some|a|any] money|funds|{number}|euros|dollars|pounds|payment|cash',
    'Speaks of sending money.',
    [
      'I sent the money to the wrong account',
      'how long does it take to transfer money',
      'I transferred 300 to my mother',
    ],
    {
      unless: [
        'send|sent me',
        'sent {number} emails|messages|photos|pictures|times|letters|requests|days|weeks',
        'sent|sending|send {number}',
      ],
      mustNotMatch: ['I sent 3 emails'],
    },
  ),
  transfer(
    'money-not-arrived',
    'money|funds|salary|wages|payment|deposit|cheque|check|transfer {gap} not|hasnt|never|didnt|havent|isnt|still [yet|been|even] arrived|arrive|received|credited|reached|showing|shown|updated|deposited|there|landed|available',
    'Money that should be there is not.',
    ['the money has not arrived', 'my salary was not credited', 'the cheque deposit is not showing'],
    {
      unless: ['refund|order|parcel', 'deposit back'],
      mustNotMatch: ['the refund money has not arrived'],
    },
  ),
  transfer(
    'recipient',
    'recipient|beneficiary|payee|iban|wire|remittance|sender',
    'Words of somebody who sends money.',
    ['the beneficiary is not allowed', 'I typed the wrong IBAN', 'my recipient got nothing'],
    { mustNotMatch: ['you received my letter'] },
  ),
  transfer(
    'bank-transfer',
    'bank|money|international|instant|wire|account transfer|transfers|transferred|transferring',
    'Speaks of a transfer.',
    ['a bank transfer to Spain', 'an international transfer'],
    { mustNotMatch: ['can you transfer me to billing'] },
  ),
  transfer(
    'balance-not-updated',
    'balance {gap} not|hasnt|wrong|didnt|isnt|still|never|changed|gone|missing|incorrect|doesnt [been] [updated|update|changed|right|the|show|showing|credited|increase]',
    'The balance does not show what came or went.',
    ['my balance has not been updated', 'the balance is wrong'],
    { unless: ['off balance', 'wheel|bike'], mustNotMatch: ['what is my balance'] },
  ),
  transfer(
    'stop-transfer',
    'cancel|reverse|undo|stop|revert|recall|retrieve [a|the|my|this|that|last] [bank|money|last|pending] transfer|transfers',
    'Wants money back that is on its way.',
    ['can I cancel a transfer', 'please reverse my last transfer'],
    { mustNotMatch: ['cancel my order'] },
  ),
  transfer(
    'how-long-transfer',
    'long|when|time|soon|days {gap} transfer|transfers|funds|money|deposit|cheque [take|arrive|clear|available|be|show|to]',
    'Asks when money sent will be there.',
    ['how long does a transfer take', 'when will the money arrive', 'how soon do the funds clear'],
    {
      unless: ['refund|back|return', 'next time', 'waste {gap} time', 'a long time'],
      mustNotMatch: ['when do I get the money back', 'a waste of time and money'],
    },
  ),
  transfer(
    'paid-in',
    'cheque|cheques|check|cash {gap} deposit|deposited|deposits|balance|paid|credited|clear|cleared|showing|account',
    'What they paid in is not there.',
    ['the cheque I deposited is not there', 'I paid in cash: the cash has not been credited'],
    {
      unless: ['check [my|the|your] balance|account', 'check', 'cash on|machine|withdrawal'],
      mustNotMatch: ['please check my account'],
    },
  ),
  transfer(
    'deposited-cash',
    'deposited|deposit|depositing|paid [in] [a|some|my|the] cheque|check|cash',
    'What they paid in is not there.',
    ['I deposited cash yesterday', 'I paid in a cheque'],
    { unless: ['paid [by|with|in] cash', 'paid check|cash'], mustNotMatch: ['I paid cash'] },
  ),
];
