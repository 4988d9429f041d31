import { wordings } from '../../draft-rule-rows.ts';

const blames = wordings('blame', {
  severity: 'better-not',
  advice: 'Name what is missing, without saying who left it out.',
  because: 'Whoever is blamed defends themselves, and nobody is mending anything meanwhile.',
});

const accuses = wordings('blame', {
  severity: 'please-rethink',
  advice: 'This puts it on them. Say what you see, and what helps now.',
  because: 'True or not, it turns two people with a problem into two people against each other.',
});

/** Fault put on the customer (T25): what is needed, said without it. */
export const blame = [
  blames('did-not-send', 'you did not send|provide|include|attach|submit|give|upload [me|us] the|a|an|your', {
    to: 'I still need {6}',
    unless: ['if|when|because|since|case you did'],
    rewrites: {
      "You didn't send the photo.": 'I still need the photo.',
      'It is open, but you did not give us your address.': 'It is open, but I still need your address.',
    },
    not: ['Tell me if you did not send the photo.'],
  }),
  blames('never-sent', 'you never sent|provided|included|attached|submitted|gave|uploaded [me|us] the|a|an|your', {
    to: 'I still need {5}',
    unless: ['if|why|because|since you never'],
    rewrites: { 'You never sent us the form.': 'I still need the form.' },
    not: ['Nobody ever sent you the form.'],
  }),
  blames(
    'forgot-to-send',
    'you forgot|failed|neglected to send|provide|include|attach|submit|give|upload [me|us] the|a|an|your',
    {
      to: 'I still need {6}',
      unless: ['if|why|because|since you'],
      rewrites: { 'You forgot to attach the receipt.': 'I still need the receipt.' },
      not: ['I forgot to attach the receipt.'],
    },
  ),
  blames('you-forgot', 'you forgot|failed|neglected to', {
    matches: ['You forgot to sign it.'],
    not: ['If I forgot to say it, thank you.'],
  }),
  accuses('you-should-have', 'you should|could have', {
    advice: 'It is done. Say what helps from here.',
    unless: ['you should have {gap} by now', 'you should have received|got|had|been|heard|access'],
    matches: ['You should have told us sooner.'],
    not: ['You should have received an email.', 'I should have told you sooner.'],
  }),
  accuses('your-fault', 'it|that|this is|was your [own] fault|mistake|error|doing', {
    to: 'let me see how this happened',
    at: 'whole-sentence',
    rewrites: { 'That was your own mistake.': 'Let me see how this happened.' },
    not: ['It is not your fault.', 'That was my own mistake.'],
  }),
  accuses('you-are-wrong', 'you are wrong|mistaken|incorrect', {
    to: 'I see something different here, so let me check it',
    at: 'whole-sentence',
    advice: 'Say what you see instead, and offer to check it.',
    rewrites: { 'You are mistaken.': 'I see something different here, so let me check it.' },
    not: ['You are right.', 'The address is wrong.'],
  }),
  blames('you-misunderstood', 'you misunderstood|misread|misheard [me|us|that|this|it]', {
    to: 'let me put that more clearly',
    at: 'whole-sentence',
    advice: 'Take it on yourself: put it another way.',
    rewrites: { 'You misunderstood me.': 'Let me put that more clearly.' },
    not: ['I misunderstood you.'],
  }),
  blames(
    'entered-wrong-secret',
    'you entered|typed|used [in] the wrong|incorrect password|code|pin|username|postcode',
    {
      to: 'the {6} does not match',
      at: 'whole-sentence',
      advice: 'Let the thing be wrong, not the person.',
      rewrites: { 'You entered the wrong password.': 'The password does not match.' },
      not: ['The password does not match.'],
    },
  ),
  blames('you-chose-wrong', 'you entered|typed|used|chose|selected|picked|gave {gap} wrong|incorrect', {
    advice: 'Let the thing be wrong, not the person.',
    matches: ['You gave us the wrong number.'],
    not: ['The number on the form looks wrong.'],
  }),
  accuses('why-did-you-not', 'why did|do|have not you', {
    advice: 'A why sounds like an accusation. Ask for what you need to know.',
    matches: ["Why didn't you call us?"],
    not: ['Why did it not arrive?'],
  }),
  accuses('why-did-you', 'why did|would|do you', {
    severity: 'better-not',
    advice: '"What made you" or "what happened" asks the same, gently.',
    matches: ['Why did you cancel it?'],
    not: ['When did you cancel it?'],
  }),
  accuses('you-claim', 'you claim|claimed|allege|alleged [that]', {
    to: 'you told me {3}',
    severity: 'better-not',
    advice: '"Claim" sounds as if you doubt them.',
    rewrites: { 'You claim that it never came.': 'You told me that it never came.' },
    not: ['You can claim it back online.'],
  }),
  accuses('according-to-you', 'according to you', {
    to: 'from what you told me',
    severity: 'better-not',
    advice: 'It sounds as if you doubt them.',
    rewrites: { 'According to you, it was blue.': 'From what you told me, it was blue.' },
    not: ['According to the tracking, it was blue.'],
  }),
  accuses('you-people', 'you people|lot', {
    unless: ['thank you lot', 'you lot of'],
    advice: 'Speak to this one person.',
    matches: ['You people always do this.'],
    not: ['There are people waiting for you.'],
  }),
  accuses('you-keep', 'you keep [on] asking|saying|changing|complaining|sending|calling|repeating|writing', {
    advice: 'They repeat it because it is not solved yet. Say what is new.',
    matches: ['You keep asking the same thing.'],
    not: ['I keep asking for news.'],
  }),
  accuses('if-you-had', 'if you had {gap} read|followed|listened|checked|told|called|waited|done|paid', {
    advice: 'It cannot be changed now. Say what can be.',
    matches: ['If you had just read the email, this would be clear.'],
    not: ['If you had to wait long, tell me.'],
  }),
  blames('you-were-told', 'you were [already] told|informed|warned|advised', {
    unless: ['what|that|which you were', 'told|informed|advised the|something|wrong|wrongly|one|otherwise'],
    advice: 'Say it once more as if it were new.',
    matches: ['You were already told about the fee.'],
    not: ['What you were told was wrong.', 'You were told something else before.'],
  }),
  accuses('user-error', 'user error', {
    advice: 'Say which step went another way.',
    matches: ['It looks like a user error.'],
    not: ['The page shows an error.'],
  }),
  accuses('you-broke', 'you broke|damaged|dropped|spilled', {
    unless: ['if|when|after|before|have|did you'],
    advice: 'Say what happened to the thing: "the screen is broken".',
    matches: ['You damaged the screen.'],
    not: ['Tell me if you dropped it.'],
  }),
  accuses('you-are-confused', 'you are|seem|look|sound confused', {
    severity: 'better-not',
    advice: 'Take it on yourself: "that was not clear yet".',
    matches: ['You seem confused.'],
    not: ['Those messages were confusing.'],
  }),
  accuses('you-are-responsible', 'you are responsible|liable|accountable for', {
    advice: 'Say what they can do, and what you will do.',
    matches: ['You are responsible for the return.'],
    not: ['I am responsible for your case.'],
  }),
  accuses('you-are-to-blame', 'you are to blame', {
    matches: ['You are to blame for the delay.'],
    not: ['Nobody says that you are the one to blame.'],
  }),
  blames('you-agreed', 'you agreed|consented|signed [up] to|for', {
    unless: ['when|after|if|once|that|what you'],
    advice: 'Explain what it means for them now; the fine print wins no one.',
    matches: ['You agreed to the fee.'],
    not: ['When you signed up for it, the price was lower.'],
  }),
  blames('next-time', 'next time [please]', {
    severity: 'worth-a-look',
    unless: ['see|until you next'],
    advice: 'Advice for later lands better once today is solved.',
    matches: ['Next time, please call first.'],
    not: ['The next delivery is free.'],
  }),
  blames('you-ignored', 'you ignored|overlooked|disregarded', {
    matches: ['You ignored our email.'],
    not: ['Nobody ignored your email.'],
  }),
  blames('you-refuse', 'you refuse|refused|insist|insisted', {
    advice: 'Say what they want instead: "you would rather …".',
    matches: ['You refused the replacement.'],
    not: ['The bank refused the payment.'],
  }),
  accuses('your-attitude', 'your attitude|tone|behaviour|behavior|temper', {
    advice: 'Say what you need to go on helping, not how they are.',
    matches: ['I do not like your tone.'],
    not: ['Pick the tone of the ring.'],
  }),
];
