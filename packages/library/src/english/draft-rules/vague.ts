import { wordings } from '../../draft-rule-rows.ts';
import { DAYS } from './days.ts';

const vagueTime = wordings('vague', {
  severity: 'worth-a-look',
  advice: 'Say when: a day or a time, even a rough one.',
  because:
    'Concrete words are what satisfies customers: they show that somebody looked. A vague time makes people ask again.',
});

const vagueThing = wordings('vague', {
  severity: 'worth-a-look',
  advice: 'Name the thing itself.',
  because: 'Concrete words are what satisfies customers: they show that somebody read what was written.',
});

const vagueWho = wordings('vague', {
  severity: 'worth-a-look',
  advice: 'Say who, or do it yourself.',
  because: 'Concrete words are what satisfies customers: what nobody in particular does, nobody does.',
});

const unsure = wordings('vague', {
  severity: 'worth-a-look',
  advice: 'Say what you know, and what you will check.',
  because: 'A guess sounds like one, and has to be asked about again.',
});

/** Concrete beats vague (T27). */
export const vague = [
  vagueTime('as-soon-as-possible', 'as soon as possible', {
    matches: ['I will send it as soon as possible.'],
    not: ['I will send it as soon as the bank has answered.'],
  }),
  vagueTime('as-soon-as-i-can', 'as soon as i|we can', {
    matches: ['I will send it as soon as I can.'],
    not: ['I will send it as soon as I have it.'],
  }),
  vagueTime('asap', 'asap', { matches: ['I will send it ASAP.'], not: ['I will send it today.'] }),
  vagueTime('soon', 'soon|shortly', {
    unless: ['as|how|too|so soon'],
    matches: ['You will hear from me soon.', 'It will be there shortly.'],
    not: ['How soon do you need it?', 'As soon as it is here, I write.'],
  }),
  vagueTime('in-due-course', 'in due course|time', {
    matches: ['It will arrive in due course.'],
    not: ['The bill is due on Monday.'],
  }),
  vagueTime('at-some-point', 'at some point|stage', {
    matches: ['It will be back at some point.'],
    not: ['There is a pick-up point near you.'],
  }),
  vagueTime('in-a-while', 'in|for|take|takes a while|bit', {
    matches: ['This may take a while.'],
    not: ['Wait while I check.'],
  }),
  vagueTime('near-future', 'in the near|foreseeable future', {
    matches: ['It is planned in the near future.'],
    not: ['For the future I have noted it.'],
  }),
  vagueTime('a-few-days', 'a few|couple [of] days|weeks|hours|minutes|moments', {
    advice: 'A number says more: "two to four days".',
    matches: ['It takes a few days.'],
    not: ['It takes two to four days.'],
  }),
  vagueTime('get-back-to-you', 'get|come back to you', {
    advice: 'Say when you will write, even if there is no news.',
    unless: [`you by|at|before|in|within|today|tonight|${DAYS}|on|this`],
    matches: ['I will get back to you.'],
    not: ['I will get back to you by three.'],
  }),
  vagueTime('keep-you-posted', 'keep you posted|updated|informed', {
    advice: 'Say when you will write, even if there is no news.',
    unless: ['every|by|at|until|today|tonight|daily'],
    matches: ['I will keep you posted.'],
    not: ['I will keep you updated every hour.'],
  }),
  vagueTime('try-again-later', 'try [it] again later|tomorrow', {
    advice: 'Say when, and what will be different then.',
    matches: ['Please try again later.'],
    not: ['Try it again now.'],
  }),
  vagueThing('look-into', 'look into', {
    to: 'check',
    advice: 'Name what you will check.',
    rewrites: { 'I will look into this.': 'I will check this.' },
    not: ['It looks fine.'],
  }),
  vagueThing('looking-into', 'looking into', {
    to: 'checking',
    advice: 'Name what you are checking.',
    rewrites: { "I'm looking into it now.": "I'm checking it now." },
    not: ['I am looking at it now.'],
  }),
  vagueThing('your-issue', 'your issue|query|enquiry|inquiry|matter|concern', {
    advice: 'Call it what it is: "the missing parcel".',
    unless: ['understand|appreciate your'],
    matches: ['I am working on your issue.'],
    not: ['I am working on your refund.'],
  }),
  vagueThing('something-went-wrong', 'something [has] went|gone wrong', {
    advice: 'Say what went wrong, as far as you can see it.',
    matches: ['Something went wrong with the order.'],
    not: ['Tell me what went wrong.'],
  }),
  vagueThing('technical-difficulties', 'technical|system difficulties|issue|issues|problem|problems|glitch|error', {
    advice: 'Say what does not work, and since when.',
    matches: ['There are technical difficulties.'],
    not: ['The payment page has been down since nine.'],
  }),
  vagueThing('various-reasons', 'certain|various|several|some reasons|factors|circumstances|issues', {
    advice: 'Give the one reason that matters to them.',
    matches: ['It is late for various reasons.'],
    not: ['It is late because of the snow.'],
  }),
  vagueThing('stuff', 'stuff|whatnot|thingy', {
    matches: ['I will move your stuff over.'],
    not: ['I will move your photos over.'],
  }),
  vagueThing('and-so-on', 'and so on|forth', {
    matches: ['Send me the number, the date and so on.'],
    not: ['And so it is done.'],
  }),
  vagueThing('more-information', '[some] more|further|additional information|details|info', {
    advice: 'Name the one thing you need.',
    matches: ['I need more information.'],
    not: ['I need the order number.'],
  }),
  vagueThing('do-my-best', 'do|try my|our best', {
    advice: 'Say the first thing you will do.',
    matches: ['I will do my best.'],
    not: ['Which date is best for you?'],
  }),
  vagueWho('someone-will', 'someone|somebody [else] will|can|should', {
    matches: ['Someone will call you.'],
    not: ['Will you send someone?'],
  }),
  vagueWho(
    'relevant-team',
    'relevant|appropriate|concerned|respective|responsible team|department|person|people|party|colleague|colleagues',
    {
      advice: 'Name the team: "the people who pack the orders".',
      matches: ['I have told the relevant department.'],
      not: ['I have told the billing team.'],
    },
  ),
  vagueWho('is-being-handled', 'is|are being processed|handled|addressed|investigated|reviewed|looked', {
    advice: 'By whom, and until when?',
    matches: ['Your refund is being processed.'],
    not: ['I am reviewing it until noon.'],
  }),
  unsure('hopefully', 'hopefully', {
    matches: ['Hopefully it arrives tomorrow.'],
    not: ['I hope it helps.'],
  }),
  unsure('should-be-fine', 'should be fine|ok|okay|alright|good', {
    matches: ['It should be fine now.'],
    not: ['It should be there on Monday.'],
  }),
  unsure('probably', 'probably|presumably|supposedly|apparently', {
    matches: ['It is probably at the depot.'],
    not: ['The tracking has it at the depot.'],
  }),
  unsure('kind-of', 'kind|sort of', {
    to: '',
    unless: [
      'what|which|this|that|some|any|every|all|a|the|each|one|another|same|other|these|those|new|right kind|sort of',
      'kind|sort of you|him|her|them',
    ],
    rewrites: { 'It is kind of slow.': 'It is slow.' },
    not: ['What kind of cable is it?', 'That is kind of you.'],
  }),
  unsure('i-guess', 'i guess|suppose|reckon|assume', {
    matches: ['I guess it was lost.'],
    not: ['Let me check instead of guessing.'],
  }),
];
