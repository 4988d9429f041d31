import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** Accounts, apps and data. Nobody is made to feel stupid: what cannot be found was hidden. */
export const validateAccounts: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-account',
      feeling: 'on the way back in',
      fits: { levels: UPSET, issues: ['account-access'] },
      priority: 550,
      techniques: ['T10', 'T11', 'T12'],
      because: 'Being locked out of something that is yours is a loss of control.',
    },
    [
      {
        id: 'account-locked-out',
        text: 'Being locked out of your own account, with something to do in it, is maddening. Let me see what is blocking you.',
      },
      {
        id: 'account-circles',
        text: 'Codes that lead to more codes: you have been sent in circles. I am looking at the lock itself now.',
        onlyIfSaid: true,
      },
      { id: 'account-yours', text: 'It is your account, and it should open for you. I am checking why it does not.' },
      {
        id: 'account-no-code',
        text: 'Waiting for a code that does not come wears anybody down. Let me see whether it was sent at all.',
        onlyIfSaid: true,
      },
      {
        id: 'account-behind-login',
        text: 'Everything you need is behind that login. I am looking at what keeps it shut.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-identity',
      feeling: 'not under suspicion',
      fits: { levels: UPSET, issues: ['identity-check'] },
      priority: 545,
      techniques: ['T10', 'T11', 'T12'],
      because: 'To be checked again feels like being suspected.',
    },
    [
      {
        id: 'identity-again',
        text: 'Proving again and again who you are feels like being suspected. I am checking what is really still missing.',
      },
      {
        id: 'identity-papers',
        text: 'You sent your papers and were asked for them once more. Let me see what happened to the first ones.',
        onlyIfSaid: true,
      },
      {
        id: 'identity-all-waits',
        text: 'Everything else waits while that check goes on. I am looking at where yours stands.',
      },
      {
        id: 'identity-why',
        text: 'It is fair to ask why all this is needed. I am looking up which check it is, and what it is for.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-app',
      feeling: 'not to blame for it',
      fits: { levels: UPSET, issues: ['app-fault'] },
      priority: 550,
      techniques: ['T10', 'T11', 'T12'],
      because: 'People fear that they pressed something wrong; most have not.',
    },
    [
      {
        id: 'app-just-then',
        text: 'It gives up just when you need it. I am looking at what is known about this.',
      },
      {
        id: 'app-not-you',
        text: 'That does not sound like anything you did wrong. Let me see what the app is doing.',
      },
      {
        id: 'app-since-update',
        text: 'It worked, then it changed, and now it does not. I can see why that annoys you. Which version do you see?',
        onlyIfSaid: true,
      },
      {
        id: 'app-reinstalled',
        text: 'You have restarted it and set it up again, and it is no better. I am looking at it from this end.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-data-loss',
      feeling: 'the loss is seen',
      fits: { levels: UPSET, issues: ['data-loss'] },
      priority: 575,
      techniques: ['T10', 'T11', 'T12'],
      because: 'What is lost may be years of somebody’s life; the size of it has to be seen first.',
    },
    [
      {
        id: 'data-hours',
        text: 'Those were hours of your life, and they are not there any more. I am checking what can be brought back.',
        onlyIfSaid: true,
      },
      {
        id: 'data-only-once',
        text: 'Some things are made only once. I am looking for every copy there may be.',
        onlyIfSaid: true,
      },
      {
        id: 'data-leave-it',
        text: 'That is a shock. Please leave everything as it is for a moment, while I check what is still there.',
      },
      {
        id: 'data-trusted',
        text: 'You trusted it to be kept safe. I am finding out what happened to it before I suggest anything.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-how-to',
      feeling: 'not stupid for asking',
      fits: { levels: UPSET, issues: ['how-to'] },
      priority: 535,
      techniques: ['T10', 'T11', 'T12'],
      because: 'Whoever has searched for an hour is ashamed and angry at once.',
    },
    [
      {
        id: 'how-to-hidden',
        text: 'If it takes this long to find, it is well hidden. Let me show you where it is.',
        onlyIfSaid: true,
      },
      {
        id: 'how-to-screens',
        text: 'Instructions that do not match your screen would drive anybody mad. Tell me what you see, and I will go from there.',
        onlyIfSaid: true,
      },
      { id: 'how-to-fair', text: 'That is a fair thing to get stuck on. Let us take it one step at a time.' },
      { id: 'how-to-just-works', text: 'You want it to work, not to study it. I am picking the shortest way for you.' },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-privacy',
      feeling: 'in charge of their data',
      fits: { levels: UPSET, issues: ['data-privacy'] },
      priority: 560,
      techniques: ['T10', 'T11', 'T12'],
      because: 'It is about trust, and a wrong word may have consequences: take it down, do not explain it away.',
    },
    [
      {
        id: 'privacy-yours',
        text: 'It is your data, and it is fair to ask what happens to it. I am looking up what is stored.',
      },
      {
        id: 'privacy-unsettling',
        text: 'Finding your details where you did not expect them is unsettling. I am checking how they got there.',
        onlyIfSaid: true,
      },
      {
        id: 'privacy-still-there',
        text: 'You asked for it to be deleted, and it is still there. I am checking what was done with your request.',
        onlyIfSaid: true,
      },
      {
        id: 'privacy-word-for-word',
        text: 'This deserves an answer from somebody who knows it exactly. I am noting what you tell me, word for word.',
      },
    ],
  ),
];
