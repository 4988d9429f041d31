import { wordings } from '../../draft-rule-rows.ts';

const HERE = 'I am here, and I am going through this with you';

const calms = wordings('calm-down', {
  severity: 'please-rethink',
  advice: 'Nobody calms down when told to. Show that you are on it.',
  because: 'It says the feeling is the problem, and it makes people angrier.',
});

/** Feelings told to go away (T25). */
export const calmDown = [
  calms('calm-down', '[you] [need|have|must] [to] [please] [just] [try] calm|simmer|settle [yourself] down', {
    to: HERE,
    at: 'whole-sentence',
    rewrites: { 'Please calm down.': `${HERE}.`, 'You need to calm down!': `${HERE}.` },
    not: ['It is a calm day.', 'Prices came down.'],
  }),
  calms('cool-down', '[you] [need|have|must] [to] [please] [just] cool down|off|it', {
    to: HERE,
    at: 'whole-sentence',
    unless: [
      'let|until|while|once the|it|your|them',
      'it|battery|device|phone|engine|oven|machine to|must|should|will cool',
    ],
    rewrites: { 'Cool it, please.': `${HERE}.` },
    not: ['Let the charger cool down first.'],
  }),
  calms('stay-calm', 'stay|keep|remain [a] [bit|little] calm|cool|patient', {
    matches: ['Please stay calm.'],
    not: ['I will keep the price as it is.'],
  }),
  calms('relax', '[please] [just] relax|chill [out]', {
    to: HERE,
    at: 'whole-sentence',
    unless: ['relax the|your|our rules|rule'],
    rewrites: { 'Just relax.': `${HERE}.` },
    not: ['The relaxed fit is back.'],
  }),
  calms('take-it-easy', '[please] take it easy', {
    to: HERE,
    at: 'whole-sentence',
    rewrites: { 'Take it easy.': `${HERE}.` },
    not: ['Take it to the shop.'],
  }),
  calms(
    'no-need-to-be',
    '[there] [is] no need|reason to be|get|shout|yell|swear|panic|raise {gap} rude|angry|upset|mad|aggressive|voice|at|that',
    {
      matches: ['There is no need to be rude.'],
      not: ['There is no need to send it back.'],
    },
  ),
  calms('no-need-to-shout', '[there] [is] no need|reason to shout|yell|swear|panic', {
    to: HERE,
    at: 'whole-sentence',
    rewrites: { "There's no need to shout.": `${HERE}.` },
    not: ['There is no need to call.'],
  }),
  calms(
    'do-not-be-upset',
    '[please] do not be|get|feel [so|too] angry|upset|rude|mad|annoyed|frustrated|aggressive|difficult|emotional|dramatic|offended',
    {
      to: HERE,
      at: 'whole-sentence',
      rewrites: { "Please don't be upset.": `${HERE}.` },
      not: ['It would not be rude to ask.'],
    },
  ),
  calms('stop-shouting', '[please] stop shouting|yelling|swearing|complaining|arguing|whining|panicking|spamming', {
    to: HERE,
    at: 'whole-sentence',
    rewrites: { 'Stop complaining.': `${HERE}.` },
    not: ['I can stop the payment.'],
  }),
  calms(
    'you-are-overreacting',
    'you are [just|being] [too|so|very|a] [bit] overreacting|exaggerating|dramatic|irrational|hysterical|difficult|aggressive|rude|impatient|emotional|unfair',
    {
      advice: 'Say what you can do; leave out how they are.',
      matches: ["You're overreacting.", 'You are being a bit rude.'],
      not: ['Our colleague was rude to you.'],
    },
  ),
  calms('be-patient', '[please] [just] be [a] [bit|little] [more] patient', {
    to: 'I am on it, and I will write again here',
    at: 'whole-sentence',
    severity: 'better-not',
    advice: 'Say how long it takes: that is what helps people wait.',
    rewrites: { 'Please be patient.': 'I am on it, and I will write again here.' },
    not: ['You have been patient with me.'],
  }),
  calms('deep-breath', 'take a [deep] breath', {
    matches: ['Take a deep breath.'],
    not: ['This takes a moment.'],
  }),
  calms('lower-your-voice', 'lower your voice', {
    matches: ['Please lower your voice.'],
    not: ['I can lower your limit.'],
  }),
  calms('stop-using-capitals', 'stop using|writing|typing [in] [all] capitals|caps', {
    matches: ['Please stop writing in capitals.'],
    not: ['Write it in capitals on the form.'],
  }),
  calms('do-not-panic', 'do not panic|stress|freak [out]', {
    severity: 'better-not',
    advice: 'Say what you are doing; that takes the worry away.',
    matches: ["Don't panic."],
    not: ['Panic buttons are sold out.'],
  }),
  calms('cheer-up', 'cheer|lighten up', {
    matches: ['Cheer up!'],
    not: ['I will bring it up.'],
  }),
];
