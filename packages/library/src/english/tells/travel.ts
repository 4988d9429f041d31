import type { TellRule } from '../../schema.ts';
import { tellsIssue } from '../../tell-rows.ts';

const RIDES = 'flight|flights|train|trains|bus|coach|ferry|plane|connection|tram|taxi|departure|shuttle|cruise|journey';
const TRIPS = `${RIDES}|booking|bookings|reservation|reservations|hotel|room|trip|holiday|ticket|tickets|seat|seats|appointment|table|stay|tour|order|contract|event|concert|show|delivery|rental|car|account|subscription`;

const cancelled = tellsIssue('cancelled');
const travelDelay = tellsIssue('travel-delay');
const lostLuggage = tellsIssue('lost-luggage');
const bookingChange = tellsIssue('booking-change');

export const travelTells: TellRule[] = [
  cancelled(
    'you-cancelled',
    `{you}|they|company|airline|hotel|driver|system|host|seller|shop|restaurant|clinic [just|have|has|simply|suddenly|had] [just|already] cancelled|canceled`,
    'Somebody else cancelled it.',
    ['They cancelled my flight', 'you just canceled my order'],
    { mustNotMatch: ['I cancelled my order yesterday'] },
  ),
  cancelled(
    'was-cancelled',
    `${TRIPS}|it [has|have|was|were|is|got|gets|been|just|suddenly] [been|just|again] cancelled|canceled`,
    'It was cancelled, and not by them.',
    ['my flight was cancelled', 'the booking got canceled', 'Our reservation has been cancelled'],
    {
      unless: ['want|like|need {gap} cancelled|canceled', 'can it|i', 'i have|had|already cancelled'],
      mustNotMatch: ['I want my order cancelled', 'I want it cancelled'],
    },
  ),
  cancelled(
    'cancelled-thing',
    `cancelled|canceled ${RIDES}|holiday|concert|event|stay|trip`,
    'Names what was cancelled.',
    ['a refund for the cancelled flight'],
    { unless: ['i|ive|we [just|have] cancelled|canceled'], mustNotMatch: ['I cancelled flights for my boss'] },
  ),
  cancelled(
    'overbooked',
    'overbooked|overbooking|bumped',
    'There was no room for them after all.',
    ['the hotel was overbooked', 'we got bumped'],
    { mustNotMatch: ['the room was booked for two'] },
  ),
  cancelled(
    'called-off',
    'called|denied|refused off|boarding',
    'It does not take place for them.',
    ['we were denied boarding', 'the tour was called off'],
    { unless: ['refused off'], mustNotMatch: ['I called the hotel'] },
  ),
  cancelled(
    'gave-away',
    `gave|given|sold|let {gap} room|seat|seats|table|slot|place|car|ticket away|to|else [somebody|someone|another|other|else]`,
    'What was theirs went to somebody else.',
    ['you gave our room away', 'they sold my seat to another passenger'],
    { mustNotMatch: ['they gave us the room we wanted'] },
  ),

  travelDelay(
    'ride-delayed',
    `${RIDES} [is|was|has|are|were|got|gets|now|still] [been|now|again|so|very|{number}] [hours|h|minutes] delayed|late|postponed|behind|stuck|held|running`,
    'The journey starts or ends late.',
    ['my flight is delayed', 'the train was two hours late', 'our bus is running late'],
    {
      unless: ['internet|wifi', 'i was|am|will late', 'delivery'],
      mustNotMatch: ['I was late for my flight, sorry', 'my connection is stuck at 2 mbit, the wifi'],
    },
  ),
  travelDelay(
    'delayed-ride',
    `delayed|late|delay|delays|postponed {gap} flight|flights|train|trains|bus|coach|ferry|plane|departure|journey`,
    'Names the late journey.',
    ['compensation for a delayed flight', 'the delay of my train'],
    {
      unless: ['late for|check|because|to|as', 'too late', 'i was|am|will|be late'],
      mustNotMatch: ['I was late for my train'],
    },
  ),
  travelDelay(
    'missed-connection',
    `missed|miss|missing|lost|losing|catch [my|the|our|a|his|her] [next|connecting|last|only] [connecting] flight|train|connection|bus|ferry|plane|transfer|cruise`,
    'Or they will not catch the next one.',
    ['we missed our connecting flight', 'I will miss my train'],
    { unless: ['internet|signal|wifi'], mustNotMatch: ['I lost my internet connection to wifi'] },
  ),
  travelDelay(
    'stuck',
    `stuck|stranded|waiting|sitting|slept|hours|night {gap} airport|gate|terminal|station|runway|tarmac|platform|plane`,
    'They sit where they should not be any more.',
    ['stuck at the airport since noon', 'we are stranded at the station', 'three hours at the gate'],
    {
      unless: ['terminal emulator', 'luggage|suitcase'],
      mustNotMatch: ['is there wifi at the airport'],
    },
  ),
  travelDelay(
    'when-does-it-leave',
    `when|what {gap} flight|train|plane|bus|ferry [finally|actually|now] leave|leaves|land|lands|depart|departs|arrive|board|boarding|take`,
    'Asks when the journey goes on.',
    ['when does the flight finally leave', 'when will the train arrive'],
    { mustNotMatch: ['when can I book a flight'] },
  ),
  travelDelay(
    'status-of-flight',
    'status|update|news|delay {gap} flight|train|departure|boarding',
    'Asks about a journey.',
    ['what is the status of my flight', 'any news on the train'],
    { mustNotMatch: ['an update of the app'] },
  ),
  travelDelay(
    'landed-late',
    'landed|arrived|departed|left|departing|leaving {number} hours|minutes|h late|later|behind',
    'It came too late.',
    ['we landed four hours late'],
    { unless: ['parcel|order|package|food|pizza|courier|driver'], mustNotMatch: ['the pizza arrived 2 hours late'] },
  ),
  travelDelay(
    'is-it-on-time',
    'flight|train|plane|bus|ferry {gap} time|schedule|scheduled|board|boarding|land|landed|landing|leaving|departing|gate',
    'Asks how the journey stands.',
    ['is my flight on time', 'has the train left on schedule', 'when is flight 41 boarding'],
    {
      unless: ['waste|first|next|book|boarding pass', 'flight time|times', 'change {gap} flight'],
      mustNotMatch: ['I lost my boarding pass for the flight, the time is short: boarding pass'],
    },
  ),

  lostLuggage(
    'lost-bag',
    `lost|lose|losing|missing|damaged|broke|misplaced|delayed|find|locate|damaging|left|stolen [my|our|the|her|his|a|checked] [checked|hold] luggage|baggage|suitcase|suitcases|bag|bags|backpack|pram|pushchair|rucksack`,
    'A bag is gone or broken.',
    ['you lost my suitcase', 'I can not find my luggage', 'the airline damaged our pram'],
    {
      unless: ['bag of', 'shopping|tea|gift bag', 'lost and found desk hours'],
      mustNotMatch: ['I left the bag of flour out'],
    },
  ),
  lostLuggage(
    'bag-not-there',
    `luggage|baggage|suitcase|suitcases|bag|bags|backpack|pram {gap} lost|missing|not|never|hasnt|didnt|havent|gone|delayed|damaged|still|broken|somewhere|wrong [arrived|arrive|come|here|there|on]`,
    'A bag did not come.',
    ['my bag has not arrived', 'our suitcases never came', 'the luggage is still in Rome'],
    {
      unless: [
        'included|include|allowed|allowance|order|parcel|handbag|zip|strap|ordered|shop|handle|bought',
        'which|what bag',
      ],
      mustNotMatch: ['is my bag not included', 'the strap of the bag I ordered is broken'],
    },
  ),
  lostLuggage(
    'belt',
    'luggage|baggage|bag carousel|belt|claim|tag|tracing|report|drop',
    'Speaks of where bags are claimed.',
    ['we waited at the baggage belt', 'I have the luggage tag here'],
    { mustNotMatch: ['my seat belt was broken'] },
  ),
  lostLuggage(
    'where-are-bags',
    'where|wheres {gap} luggage|baggage|suitcase|suitcases|bags|bag',
    'Asks for the bag.',
    ['where is my luggage', 'Where are our bags?'],
    { unless: ['where {gap} bag|bags drop|check|store'], mustNotMatch: ['where is the bag drop'] },
  ),

  bookingChange(
    'change-booking',
    'change|changing|move|moving|amend|modify|rebook|reschedule|postpone|shift|extend|upgrade|edit|switch {gap} [of|the|my] booking|reservation|flight|flights|ticket|tickets|seat|seats|room|dates|trip|stay|hotel|holiday|train|journey|passenger|itinerary',
    'Wants the booking to be another.',
    ['can I change my booking', 'please move my reservation to Friday', 'I need to change the date of the flight'],
    {
      unless: ['plane', 'has|have|was changed', 'change of plane'],
      mustNotMatch: ['change my password', 'is there a change of plane'],
    },
  ),
  bookingChange(
    'cancel-booking',
    'cancel|canceling|cancelling [my|our|the|this|a|all] [hotel|flight|return|dinner|restaurant|train|next] booking|bookings|reservation|reservations|flight|ticket|tickets|room|trip|stay|holiday|seat|table|hotel',
    'Wants to give the booking up.',
    ['I need to cancel my reservation', 'how do I cancel the flight'],
    { mustNotMatch: ['I want to cancel my contract'] },
  ),
  bookingChange(
    'rebook',
    'rebook|rebooked|rebooking|reschedule|rescheduled|rescheduling',
    'Wants another date or journey.',
    ['can you rebook us', 'I would like to reschedule'],
    { unless: ['delivery|parcel|order|engineer|technician'], mustNotMatch: ['reschedule the delivery'] },
  ),
  bookingChange(
    'name-on-ticket',
    'name|spelling|date|dates|passenger|guest|surname {gap} wrong|ticket|tickets|booking|reservation|misspelled|incorrect|boarding [pass]',
    'Something on the ticket must be put right.',
    ['the name on my ticket is wrong', 'I made a spelling mistake in the booking'],
    { mustNotMatch: ['what is your name'] },
  ),
  bookingChange(
    'add-to-booking',
    'add|include|book|extra|additional|second|another {gap} bag|bags|luggage|suitcase|seat|seats|passenger|person|guest|bed|cot|breakfast|night|dog|pet|meal [to|for|in|on|included] [my|our|the] [booking|reservation|flight|room|ticket]',
    'Wants more in the booking.',
    ['can I add a bag to my booking', 'we need an extra bed for our room', 'is the second suitcase included'],
    {
      unless: ['speak|talk|another person|agent|human', 'basket|cart|order'],
      mustNotMatch: ['can I talk to another person'],
    },
  ),
  bookingChange(
    'another-time',
    'earlier|later|different|another|other|next flight|train|bus|date|dates|room|seat|departure|check|hotel',
    'Asks for another one.',
    ['can we take an earlier flight', 'I would like a different room', 'we need other dates'],
    { mustNotMatch: ['the later the better'] },
  ),
];
