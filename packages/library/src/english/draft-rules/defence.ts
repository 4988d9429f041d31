import { wordings } from '../../draft-rule-rows.ts';

const defends = wordings('defence', {
  severity: 'better-not',
  advice: 'It explains your side. What happens next on theirs?',
  because: 'A defence answers an attack; people with a problem want a next step.',
});

const shrugs = wordings('defence', {
  severity: 'please-rethink',
  advice: 'It sounds like the end of the road. Name who can go on from here.',
  because: 'People do not mind who solves it; they mind being told it is nobody.',
});

/** The agent's or the company's side, defended (T25). */
export const defence = [
  defends('our-policy', 'our|company|the|store|shop|standard policy|policies', {
    advice: 'Give the reason behind the rule, then what you can do.',
    matches: ['That is against our policy.', "It's company policy."],
    not: ['Your insurance policy covers it.', 'Our privacy policy is online.'],
  }),
  defends('terms-and-conditions', 'terms and conditions', {
    advice: 'Say it in one plain line; nobody wants to read the terms now.',
    matches: ['Please see the terms and conditions.'],
    not: ['We are on good terms.'],
  }),
  defends('terms-of-use', 'terms of service|use', {
    advice: 'Say it in one plain line; nobody wants to read the terms now.',
    matches: ['This is in our terms of service.'],
    not: ['In terms of speed, it is fine.'],
  }),
  shrugs('hands-are-tied', 'my|our hands are tied', {
    to: 'this needs somebody with more say, so let me ask them',
    at: 'whole-sentence',
    rewrites: { 'My hands are tied.': 'This needs somebody with more say, so let me ask them.' },
    not: ['Your hands are full.'],
  }),
  shrugs('system-does-not-let', '[the|our|my] system will|does|would not let|allow|permit [me|us]', {
    to: 'this needs another way, so let me find it',
    at: 'whole-sentence',
    rewrites: { "The system won't let me.": 'This needs another way, so let me find it.' },
    not: ['The system lets me change it.'],
  }),
  shrugs('just-doing-my-job', 'just|only doing my|our job', {
    matches: ["I'm just doing my job."],
    not: ['She is doing a good job.'],
  }),
  shrugs('not-my-job', 'it|that|this is not my|our job|department|responsibility|area|problem', {
    to: 'let me bring in the person who looks after this',
    at: 'whole-sentence',
    rewrites: { "That's not my department.": 'Let me bring in the person who looks after this.' },
    not: ['That is my department.'],
  }),
  shrugs('not-our-fault', 'not my|our fault|doing|mistake|error', {
    advice: 'Whose fault it was can wait. What helps now?',
    matches: ['This is not our fault.'],
    not: ['This is not your fault.'],
  }),
  defends('nothing-to-do-with-us', 'nothing to do with me|us|our|my', {
    matches: ['That has nothing to do with us.'],
    not: ['That has nothing to do with your card.', 'You have nothing to do.'],
  }),
  defends('nobody-else-complained', 'nobody|one else has|had|is|ever', {
    unless: ['some|any|every one else'],
    advice: 'For them it happened. Take this one as it is.',
    matches: ['No one else has complained.', 'Nobody else had this.'],
    not: ['Is there anything else?'],
  }),
  defends('other-customers', 'other customers|people|users|clients do|have|are|had|never|love|like|manage', {
    advice: 'Compared with others, everyone feels small. Stay with them.',
    matches: ['Other customers have no trouble with it.'],
    not: ['It also helps other customers.'],
  }),
  defends('not-what-i-said', 'it|that|this is not what i|we said|meant|wrote|told [you]', {
    to: 'let me say that better',
    at: 'whole-sentence',
    advice: 'Say it anew; who said what can rest.',
    rewrites: { "That's not what I said.": 'Let me say that better.' },
    not: ['Is that what you said?'],
  }),
  defends('i-never-said', 'i|we never said|told|wrote|agreed', {
    advice: 'Say what holds now; who said what can rest.',
    matches: ['I never said that.'],
    not: ['They never told you.'],
  }),
  defends('works-as-intended', 'working|works as designed|intended|expected', {
    advice: 'It does not work for them. Say what they could do instead.',
    matches: ['It is working as designed.'],
    not: ['It works as it should.'],
  }),
  defends('others-to-blame', 'couriers|drivers|suppliers|warehouses|carriers|banks|colleagues fault|mistake|error', {
    advice: 'They are with you now. Say what you will do about it.',
    matches: ["It's the courier's fault."],
    not: ['The courier has it.'],
  }),
  shrugs('do-not-make-the-rules', 'i do not make|set|write the rules|policies|prices', {
    matches: ["I don't make the rules."],
    not: ['The rules make it hard.'],
  }),
  defends('we-are-busy', 'we are [very|really|extremely|so|quite] busy', {
    advice: 'Their wait is what they feel. Say how long it still is.',
    matches: ["We're very busy today."],
    not: ['You are busy, so I will be short.'],
  }),
  defends('high-volume', 'high|higher|large|unusual|increased volume|volumes|demand', {
    advice: 'Their wait is what they feel. Say how long it still is.',
    matches: ['We have a high volume of chats.'],
    not: ['Turn the volume down.'],
  }),
  defends('short-staffed', 'short staffed|handed|understaffed', {
    advice: 'Their wait is what they feel. Say how long it still is.',
    matches: ['We are short staffed today.'],
    not: ['It takes a short while.'],
  }),
  defends('not-authorised', 'i am not authorised|authorized|allowed|permitted to', {
    advice: 'Say who may, and that you will ask them.',
    matches: ["I'm not authorised to do that."],
    not: ['I am allowed to do that.'],
  }),
  defends('in-my-defence', 'in my|our defence|defense', {
    to: '',
    at: 'before-comma',
    rewrites: { 'In our defence, it left on time.': 'It left on time.' },
    not: ['In your place I would ask, too.'],
  }),
  defends('my-shift', 'my shift ends|finishes|is', {
    advice: 'Say who goes on with it, and that they know everything.',
    matches: ['My shift ends at five.'],
    not: ['Night shifts are quiet.'],
  }),
];
