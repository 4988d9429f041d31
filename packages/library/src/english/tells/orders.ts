import type { TellRule } from '../../schema.ts';
import { tellsIssue } from '../../tell-rows.ts';

const PARCELS =
  'parcel|parcels|package|packages|order|orders|delivery|deliveries|shipment|shipments|goods|groceries|flowers|furniture|sofa|mattress|item|items|purchase|stuff';
const FOOD = 'food|pizza|meal|dinner|lunch|takeaway';
const THINGS = `${PARCELS}|${FOOD}|book|books|dress|shoes|boots|jacket|coat|shirt|laptop|phone|tablet|tv|table|chair|gift|present|lamp|kettle`;
const CARRIERS = 'courier|driver|postman|carrier|delivery';
const PARTS =
  'part|parts|piece|pieces|item|items|product|products|screw|screws|cable|charger|lid|manual|remote|bag|box|book|half|one|two|three|something|things|drink|drinks|fries';
const DEVICES =
  'phone|laptop|tablet|tv|television|screen|kettle|toaster|oven|fridge|washer|dishwasher|machine|printer|camera|speaker|headphones|earbuds|watch|lamp|heater|vacuum|router|charger|battery|bike|chair|table|zip|handle|boiler|heating|thermostat|monitor|keyboard|console|blender|device|unit|appliance|toy|door|lock|hob|tap|dryer|drill|modem|terminal|sensor|bottle|cup|box|item|product|parcel|package|glass|mirror|plate|vase|switch|button|hinge|strap|wheel|leg|shoe|shoes|boots|jacket|dress|bag|suitcase|pump|it';

const lateDelivery = tellsIssue('late-delivery');
const wrongItem = tellsIssue('wrong-item');
const missingItem = tellsIssue('missing-item');
const faulty = tellsIssue('faulty');
const returnExchange = tellsIssue('return-exchange');
const refund = tellsIssue('refund');
const orderChange = tellsIssue('order-change');
const price = tellsIssue('price-or-promotion');

const ABROAD_OR_TRAVEL = ['flight|train|bus|plane|ferry|coach|luggage|suitcase|refund|reply|answer|email'];

export const orderTells: TellRule[] = [
  lateDelivery(
    'parcel-late',
    `${PARCELS}|${FOOD} [is|are|was|were] [still|so|very|{number}] [days|weeks|hours] late|delayed|overdue|stuck|lost|nowhere`,
    'Says that what was ordered is late or lost on the way.',
    ['My parcel is late', 'the order was delayed again', 'Groceries are three hours late'],
    { unless: ['late fee|charge'], mustNotMatch: ['I paid the bill late', 'sorry, I was late to order'] },
  ),
  lateDelivery(
    'not-arrived',
    `${THINGS} {gap} not|never|hasnt|havent|didnt|isnt|arent|wasnt|wont [yet|even|been|be] arrived|arrive|come|came|here|delivered|shipped|dispatched|moved|left|sent`,
    'What was ordered has not come.',
    ['My parcel still hasn’t arrived.', 'the shoes never came', 'our order was not delivered'],
    {
      unless: ['card|refund|email|confirmation|code|invoice'],
      mustNotMatch: ['the parcel is here, thank you', 'my refund never arrived'],
    },
  ),
  lateDelivery(
    'not-received',
    `not|never|hasnt|havent|didnt [yet|even|still|been] received|receive|got|get|gotten [my|the|our|any] [my|the|our] ${PARCELS}`,
    'Says that they have not got what they ordered.',
    ['I have not received my order', "I still haven't got the parcel"],
    {
      unless: ['refund', 'order confirmation|number'],
      mustNotMatch: ['I have not received my refund', 'I never got my order confirmation'],
    },
  ),
  lateDelivery(
    'where-is',
    `where|wheres|whereabouts {gap} my|our|the|of [my|our] ${PARCELS}|${FOOD}`,
    'Asks where it is: it should have come.',
    ['Where is my order? It was due on Monday', "where's my parcel", 'Where the hell is our dinner'],
    {
      unless: ['order number|history|confirmation', 'where {gap} send|return|post'],
      mustNotMatch: ['where do I find the order number', 'Where can I return the order'],
    },
  ),
  lateDelivery(
    'when-will-it-come',
    `when {gap} ${PARCELS}|it [going] [to|be] [be] arrive|come|delivered|ship|shipped|dispatched|here`,
    'Asks when it will come.',
    ['When will my order arrive?', 'when is it going to be delivered', 'when does my parcel come'],
    { unless: ABROAD_OR_TRAVEL, mustNotMatch: ['when will my flight arrive', 'when does the train come'] },
  ),
  lateDelivery(
    'still-waiting',
    `wait|waiting|waited {gap} for {gap} ${PARCELS}|${FOOD}`,
    'Waits for what was ordered.',
    ['still waiting for my order', 'I have been waiting two weeks for my parcel'],
    { unless: ['refund', 'reply|answer|response'], mustNotMatch: ['waiting for a refund of my order'] },
  ),
  lateDelivery(
    'supposed-to-arrive',
    'supposed|meant|expected|scheduled|due|should to|have [be|have|been] arrive|arrived|delivered|shipped|dispatched',
    'Names the day it should have come.',
    ['it was supposed to arrive on Monday', 'It should have been delivered yesterday'],
    { unless: ABROAD_OR_TRAVEL, mustNotMatch: ['my flight was supposed to arrive at nine'] },
  ),
  lateDelivery(
    'delay-of-delivery',
    `late|delayed|slow|slowest delivery|deliveries|shipping|shipment|dispatch`,
    'Names the late delivery itself.',
    ['Another late delivery', 'your slow shipping'],
    { mustNotMatch: ['I need a later delivery slot'] },
  ),
  lateDelivery(
    'delay-in',
    'delay|delays in|with|to [the|my|our] delivery|shipping|order|parcel|package|shipment|dispatch',
    'Names the delay.',
    ['why the delay with my parcel', 'there is a delay in the delivery'],
    { mustNotMatch: ['there was a delay in my train'] },
  ),
  lateDelivery(
    'lost-on-the-way',
    'lost|stuck|vanished|disappeared in [the] post|mail|transit|shipping|depot|warehouse|customs',
    'It got lost on the way.',
    ['it was lost in the post', 'stuck in customs since Friday'],
    { mustNotMatch: ['I got stuck in the app'] },
  ),
  lateDelivery(
    'carrier-never-came',
    `${CARRIERS} {gap} never|didnt|not|nobody [even|ever] show|showed|came|come|turned|turn|ring|rang|knock|knocked|delivered|deliver`,
    'The person who should bring it did not.',
    ['the driver never showed up', "Your courier didn't even ring, he never knocked"],
    { unless: ['technician|engineer'], mustNotMatch: ['the driver was friendly'] },
  ),
  lateDelivery(
    'tracking',
    'tracking {gap} not|hasnt|stuck|same|nothing|stopped|never|no|doesnt|wont',
    'The tracking tells them nothing.',
    ['the tracking has not changed for a week', 'Tracking says nothing'],
    { unless: ['time tracking', 'step|sleep|heart tracking'], mustNotMatch: ['the tracking works fine'] },
  ),
  lateDelivery(
    'status-of',
    'status|update on|of|about [my|the|our] order|parcel|package|delivery|shipment',
    'Asks how far it is.',
    ['what is the status of my order', 'Any update on my parcel?'],
    { mustNotMatch: ['update my phone number'] },
  ),
  lateDelivery(
    'track-it',
    'track|locate|follow|trace|check [on] [status] [of] [my|the|our|an] [last|recent] order|orders|parcel|package|shipment|delivery',
    'Asks how far it is.',
    ['can I track my order', 'please trace the parcel', 'I want to check on my package'],
    { mustNotMatch: ['check my account'] },
  ),
  lateDelivery(
    'how-long-until',
    'long|far|days [it|will|does|do|until|is|for|my|the|to|left] [take|my|the|it|to] {gap} delivery|deliver|delivered|arrive|order|parcel|package|shipping|dispatch',
    'Asks when it will come.',
    ['how long until my order arrives', 'how many days for delivery', 'how far is my parcel'],
    {
      unless: [...ABROAD_OR_TRAVEL, 'money|funds|card', 'as long'],
      mustNotMatch: ['how long until the money will arrive'],
    },
  ),

  wrongItem(
    'wrong-thing',
    `wrong item|items|size|sizes|colour|color|one|ones|product|order|model|part|shoes|boots|version|meal|food|pizza|dress|book|parcel|package|things|stuff`,
    'Names what is wrong with what came.',
    ['You sent me the wrong size', 'I got the wrong item'],
    {
      unless: [
        'wrong order number',
        'chose|picked|selected|entered wrong',
        'by mistake i',
        'man|technician|engineer|plumber|fitter|he|she comes|came|turns|turned|shows|showed [up] with the|a wrong',
      ],
      mustNotMatch: ['I typed the wrong order number', 'the man comes with the wrong part'],
    },
  ),
  wrongItem(
    'not-what-i-ordered',
    'not|isnt|wasnt what i|we ordered|bought|paid|chose|picked',
    'What came is not what was ordered.',
    ['This is not what I ordered', "it isn't what we paid for"],
    { mustNotMatch: ['this is what I ordered, thanks'] },
  ),
  wrongItem(
    'got-instead',
    'sent|got|received|gave|delivered|arrived|came [me] {gap} instead',
    'Another thing came in its place.',
    ['I got a lamp instead', 'you sent me a blue one instead'],
    {
      unless: ['voucher|bot|refund|call|link|email|error instead', 'instead of answering|helping'],
      mustNotMatch: ['I got an error instead'],
    },
  ),
  wrongItem(
    'someone-elses',
    'someone|somebody|another elses|else|persons|customers|customer order|orders|parcel|package|item|items|stuff|things|delivery|name',
    'The parcel was meant for somebody else.',
    ["I received someone else's order", 'somebody elses parcel was in the box'],
    {
      unless: ['speak|talk|ask|asked|told|give|call|connect', 'someone else please|instead', 'account'],
      mustNotMatch: ['can I speak to someone else', 'you gave my seat to another customer'],
    },
  ),
  wrongItem(
    'different-from',
    'completely|totally|entirely|something|looks|item|product|colour|size [completely] different from|than|to|item|product|colour|model',
    'It differs from what was shown or ordered.',
    ['a completely different product came', 'It looks different from the picture'],
    { mustNotMatch: ['can I try a different card'] },
  ),

  missingItem(
    'missing-from',
    `missing|absent from [my|the|our] order|parcel|package|box|delivery|bag|set`,
    'Something was not in the box.',
    ['two plates are missing from my order'],
    { mustNotMatch: ['my name is missing from the list'] },
  ),
  missingItem(
    'part-missing',
    `${PARTS} [of] [it|them|my|the] [order|delivery] [is|are|was|were] [also|still] missing|absent`,
    'Names the piece that was not there.',
    ['one item is missing', 'The screws were missing', 'half of my order is missing'],
    {
      unless: ['missing from my account', 'missing in|at', 'luggage|suitcase|airport|flight'],
      mustNotMatch: ['something is missing in your answer on my flight', 'My bag was missing at the airport'],
    },
  ),
  missingItem(
    'only-part-came',
    'only [got|received|sent|delivered] [me] half|part|one|two|three|some|{number} [of] [the|my] {gap} came|arrived|delivered|order|items|box|parcel|there',
    'Less came than was ordered.',
    ['only half of the order arrived', 'only two of the five items came'],
    { mustNotMatch: ['only one of my cards works'] },
  ),
  missingItem(
    'not-in-the-box',
    'not|wasnt|werent|isnt|nothing|empty {gap} in|inside [the|my|our] box|parcel|package|bag|packet|envelope',
    'The box did not hold it.',
    ['the charger was not in the box', 'there was nothing in the parcel'],
    { mustNotMatch: ['it is not in the catalogue'] },
  ),
  missingItem(
    'box-was-empty',
    'box|parcel|package|packet|envelope was|is|arrived|came empty',
    'The box held nothing.',
    ['the box was empty'],
    { mustNotMatch: ['the empty box is still here'] },
  ),
  missingItem(
    'forgot-to-pack',
    'forgot|forgotten|left|missed [to] [pack|include|out|send|add] [the|my|our|half|one|two] [of] item|items|drinks|drink|charger|cable|screws|sauce|part|parts|manual|fries|lid',
    'Somebody did not pack it.',
    ['you forgot to include the charger', 'They left out my drinks'],
    { mustNotMatch: ['I forgot my password'] },
  ),

  faulty(
    'is-broken',
    `${DEVICES} [is|are|was|were|has|have|came|arrived|got|it|all|already|been|completely] [is|are|was|were|already|been|completely] broken|broke|faulty|defective|damaged|cracked|dead|smashed|ripped|torn|leaks|leaking|leaked|scratched|shattered|bent|melted|overheats|overheating`,
    'Says that the thing is broken.',
    ['The kettle arrived broken', 'my screen is cracked', 'it was damaged', 'the machine leaks'],
    {
      unless: ['link|app|website|site|page|card|promise|heart', 'broke it myself'],
      mustNotMatch: ['the link is broken', 'your promise is broken'],
    },
  ),
  faulty(
    'broken-thing',
    `broken|faulty|defective|damaged|cracked|dead|smashed|torn|leaking|scratched|shattered {gap} ${DEVICES.replace('|it', '')}`,
    'Names a broken thing.',
    ['you sent me a faulty charger', 'a broken glass in the box'],
    {
      unless: ['broken promise|link', 'dead end|line|slow'],
      mustNotMatch: [
        'another broken promise about the box',
        'I want to give it back, not damaged, the box is unopened',
      ],
    },
  ),
  faulty(
    'does-not-work',
    `${DEVICES} {gap} doesnt|wont|isnt|not|stopped|stops|never|cant|didnt [even|really] [to] work|works|worked|working|turn|turning|start|starts|starting|charge|charges|charging|heat|heats|heating|switch`,
    'It does not do what it should.',
    ['The kettle doesn’t even turn on', 'my headphones stopped working', "the oven won't heat"],
    {
      unless: [
        'app|website|site|page|link|login|password|code|card|wifi|internet|broadband|account|online|voucher|promo|tracking|contactless',
        'wi fi',
        'works for me',
      ],
      mustNotMatch: ['the code on the box does not work', 'my card is not working'],
    },
  ),
  faulty(
    'fell-apart',
    'fell|fallen|falling|came|coming|comes apart|off|loose',
    'It came to pieces.',
    ['the handle came off', 'it fell apart after a week'],
    {
      unless: ['came off {gap} rude|as', 'off the phone|internet|call'],
      mustNotMatch: ['your colleague came off as rude'],
    },
  ),
  faulty(
    'crashes',
    'it|laptop|phone|tablet|machine|console|tv keeps|always|just|randomly|constantly|still|again|crashes|freezes [on] crashing|freezing|crashes|freezes|restarting|all|dying|overheating',
    'It gives up while in use.',
    ['it crashes all the time', 'my laptop keeps freezing'],
    { unless: ['app|website|site|page|software'], mustNotMatch: ['the app keeps crashing'] },
  ),
  faulty(
    'makes-trouble',
    `makes|making|made [a|an|such|this] [very|really] strange|weird|loud|awful|terrible|grinding|rattling|burning noise|noises|sound|smell`,
    'A sign that something in it is broken.',
    ['the washer makes a strange noise'],
    { mustNotMatch: ['my neighbours make a lot of noise'] },
  ),
  faulty(
    'arrived-damaged',
    `arrived|came|delivered|turned [up] [completely|all|in] broken|damaged|smashed|cracked|pieces|torn|dented|crushed|opened|wet|melted|cold|stale|mouldy|spoiled`,
    'It came in a bad state.',
    ['the vase arrived in pieces', 'Our dinner came cold'],
    { mustNotMatch: ['the parcel arrived in time'] },
  ),
  faulty(
    'shuts-down',
    'heating|boiler|machine|laptop|phone|tv|oven|it shuts|shut|switches|turns|goes|cuts|dies [itself] down|off|out|every|after',
    'It stops by itself.',
    ['the heating shuts down every night', 'my phone switches itself off'],
    { unless: ['internet|wifi|connection|line|power|app', 'goes off topic'], mustNotMatch: ['the line cuts out'] },
  ),

  returnExchange(
    'return-it',
    'return|returning|exchange|exchanging|swap|swapping [it|this|them|these|my|the|a|an|that|one|some] {gap} item|items|order|product|shoes|dress|jacket|shirt|coat|size|parcel|book|phone|laptop|sofa|purchase|goods|larger|bigger|smaller|another|different',
    'Wants to give something back, or another for it.',
    ['I want to return the dress', 'can I exchange these for a larger size', 'How do I return my order?'],
    {
      unless: ['return my|the call|email', 'return flight|ticket|trip|fare', 'exchange rate|rates|currency'],
      mustNotMatch: ['what is your exchange rate', 'I would like to change my return flight'],
    },
  ),
  returnExchange(
    'return-label',
    'return|returns|exchange label|labels|policy|slip|form|address|window|process|period|portal',
    'Asks for what a return needs.',
    ['you never sent the return label', 'what is your returns policy'],
    { mustNotMatch: ['the label on the jar is wrong'] },
  ),
  returnExchange(
    'send-back',
    'send|sending|sent|take|bring|bringing|give|giving|ship [it|this|them|these|that|one|everything] back',
    'Wants to give it back.',
    ['I want to send it back', 'can I bring it back to the shop'],
    {
      unless: ['money|refund|cash', 'email|message|call|text|code|confirmation', 'send {gap} my money'],
      mustNotMatch: ['give me my money back'],
    },
  ),
  returnExchange(
    'does-not-fit',
    'doesnt|dont|does|do|didnt|not|too fit|fits|big|small|tight|loose|narrow|wide|long|short',
    'It does not fit, and they want another.',
    ["the shoes don't fit", 'the jacket is too small'],
    {
      unless: [
        'too long|short|big {gap} wait|queue|time|for|ago|notice|answer|ask|mistake|risk|problem',
        'too big to|for|a',
        'wait|waited|waiting|taking|takes|took|time|hold',
        'font|text|screen|file|photo|image|password',
      ],
      mustNotMatch: ['it is taking too long', 'the password is too short'],
    },
  ),
  returnExchange(
    'replacement',
    'want|need|get|send|like|have|request|requesting [me] [to] [a|the|an|have|get] [it|them|item] replacement|replaced|exchanged|swapped',
    'Asks for another one in its place.',
    ['I would like a replacement', 'can I have it replaced'],
    { unless: ['replacement card|sim|key|driver'], mustNotMatch: ['I need a replacement card'] },
  ),

  refund(
    'refund',
    'refund|refunds|refunded|refunding|reimburse|reimbursed|reimbursement',
    'Speaks of the refund.',
    ['I want a refund', 'when will I be refunded?'],
    { mustNotMatch: ['thanks for the fund information'] },
  ),
  refund(
    'money-back',
    'money|cash|deposit|payment|{number}|euros|dollars|pounds back',
    'Wants their money back.',
    ['I want my money back', 'give me the deposit back'],
    {
      unless: [
        '{number} days|minutes|hours|weeks|years|months back',
        'call|get {gap} {number} back',
        'cash back offer',
      ],
      mustNotMatch: ['I ordered 3 weeks back'],
    },
  ),
  refund(
    'money-not-returned',
    'not|never|hasnt|havent|still [been|yet] [got|returned|received|get|seen] [my|the|any] money|deposit|credit [back]',
    'The money has not come back.',
    ['I still have not got my money', 'you never returned the deposit'],
    { unless: ['transfer', 'not worth', 'value for'], mustNotMatch: ['not good value for money'] },
  ),

  orderChange(
    'change-my-order',
    'change|changing|amend|edit|modify|update|correct|alter {gap} order|delivery|shipping [address|details|date|slot|time]',
    'Wants the order to be another.',
    ['can I change my order', 'I need to update the delivery address', 'amend the shipping details'],
    {
      unless: ['any update', 'update on|about'],
      mustNotMatch: ['any update on my order?'],
    },
  ),
  orderChange(
    'add-to-order',
    'add|remove|include|take {gap} to|from|off [my|the|our] order|basket|delivery',
    'Wants more or less in the order.',
    ['please add a bottle to my order', 'Can you remove the blue one from my order'],
    { mustNotMatch: ['add a card to my account'] },
  ),
  orderChange(
    'cancel-order',
    'cancel|canceling|cancelling|stop [my|the|an|this|our] [last|new|first|second] order|purchase|parcel|delivery|shipment|item',
    'Wants the order not to be sent.',
    ['please cancel my order', 'can you stop the delivery'],
    { mustNotMatch: ['cancel my subscription'] },
  ),
  orderChange(
    'wrong-address',
    'wrong|old|different|another|new [delivery|shipping] address',
    'The order would go to the wrong place.',
    ['I gave the wrong delivery address', 'send it to my old address'],
    {
      unless: ['email|ip address', 'change {gap} address {gap} account', 'moved|moving'],
      mustNotMatch: ['I have a new email address'],
    },
  ),
  orderChange(
    'by-mistake',
    'ordered|bought|chose|selected|picked|clicked|purchased {gap} mistake|accident|accidentally|twice|wrong',
    'They chose something they did not mean.',
    ['I ordered two by mistake', 'I accidentally bought it, I picked the wrong size'],
    { mustNotMatch: ['you charged me by mistake'] },
  ),
  orderChange(
    'another-day',
    'deliver|delivered|delivery {gap} another|different|later|earlier|other|next day|date|slot|time|week|address|saturday|monday',
    'Wants the delivery at another time.',
    ['can you deliver on another day', 'I need a later delivery, a different slot'],
    { mustNotMatch: ['delivered two days ago'] },
  ),

  price(
    'promo-code',
    'promo|promotion|promotional|discount|voucher|coupon|gift|referral|loyalty|offer|student|bonus code|codes|voucher|card|points|discount|offer|price|not|doesnt|didnt|wont|isnt|wasnt|expired|missing',
    'Speaks of a code or an offer.',
    ['the promo code does not work', "my voucher didn't apply", 'where are my loyalty points'],
    { mustNotMatch: ['what does the error code mean'] },
  ),
  price(
    'discount',
    'discount|discounts|coupon|coupons|promotion|promotions|cashback|sale',
    'Speaks of a discount.',
    ['I did not get the discount', 'is there any coupon'],
    {
      unless: [
        'after sale|sales',
        'for sale',
        'sale team|manager',
        // An offer turned down.
        'not|no|dont|never [want|need|more|thanks] [a|an|your|any|more|the] discount|discounts|coupon|coupons',
      ],
      mustNotMatch: ['is this item for sale', 'I do not want a discount'],
    },
  ),
  price(
    'voucher',
    'my|this|use|using|used|redeem|apply|enter|entered|have [a|the|my|your] voucher|vouchers',
    'Has a voucher and wants to use it.',
    ['how do I use the voucher', 'I entered my voucher'],
    { unless: ['not use|have a|your|the'], mustNotMatch: ['I do not want a voucher'] },
  ),
  price(
    'price-changed',
    'price|prices|fare|cost|rate|tariff {gap} up|higher|increase|increased|changed|different|wrong|doubled|rose|raised|cheaper|lower|more|dropped',
    'The price is not what it was.',
    ['the price went up overnight', 'why is the price higher in the app'],
    {
      unless: ['at what cost', 'exchange|interest rate', 'no longer'],
      mustNotMatch: ['what is the exchange rate, higher or lower'],
    },
  ),
  price(
    'price-match',
    'price match|matching|difference|guarantee|tag|error|mistake|increase|list',
    'Asks for the price of another shop, or the difference.',
    ['do you do price match', 'I want the price difference'],
    { mustNotMatch: ['the match was great'] },
  ),
  price(
    'advertised',
    'advertised|listed|shown|quoted|website|site|said|says at|as|for|price|{number} [price] [as|for|of] price|{number}|off|less|percent|cheaper|free',
    'What was advertised is not what was asked.',
    ['it was advertised at 20 less', 'the website said 30 percent off'],
    { unless: ['{number} days|minutes|hours|weeks|working|business'], mustNotMatch: ['the site said 3 days'] },
  ),
  price(
    'how-much',
    'how much is|are|does|do|would|will|for [the|a|an|it|this|your] [it|new|express|shipping|delivery|upgrade|plan|ticket|room|cost|costs|premium|basic]',
    'Asks what it costs.',
    ['how much is the delivery', 'How much does it cost to upgrade'],
    {
      unless: ['how much longer|time|more', 'how much is left|owed|due|my balance|in my'],
      mustNotMatch: ['how much longer do I have to wait'],
    },
  ),
  price('too-expensive', 'too|so|very|more expensive|pricey|dear', 'Finds it too dear.', ['this is too expensive'], {
    mustNotMatch: ['my dear friend', 'it was not expensive'],
  }),
  price(
    'what-price',
    'what|whats|how|price|cost|best|final|exact|total|tell [is|are|s|much|the|me|your|for] [the|your] price|prices|cost|costs|pricing|rate|rates|fare',
    'Asks what it costs.',
    ['what is the price', 'best price please', 'tell me the cost'],
    { unless: ['exchange|conversion|interest|currency', 'at what cost'], mustNotMatch: ['what is the exchange rate'] },
  ),
  price(
    'any-offers',
    'any|current|special|new|other|latest|available|your offer|offers|deal|deals|discount|discounts|schemes|promotions',
    'Asks for an offer.',
    ['do you have any offers', 'what are your current deals'],
    { unless: ['accept|reject|refuse|decline your offer'], mustNotMatch: ['I do not accept your offer'] },
  ),
];
