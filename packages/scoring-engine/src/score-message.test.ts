import { englishLibrary, type TriggerId } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from './compile-lexicon.ts';
import { scoreMessage } from './score-message.ts';

const lexicon = compileLexicon(englishLibrary);
const score = (text: string) => scoreMessage(text, lexicon);

describe('calm messages stay below the line of frustration and abuse', () => {
  test.each([
    'My laptop died, the error says critical failure',
    'fire alarm sensor shows alert and killed process',
    'I would like to cancel order 4711, refund please',
    'no worries',
    'no problem, thanks',
    'holy shit you fixed it, amazing',
    'not a bad service',
    'I killed the process and it works now',
    "I'm not angry at all, just curious",
    'this is killing me, it is so funny',
    'I am dying to eat there',
    'he called me an idiot',
    'my boss said "you are useless" to me',
    'stupid question, sorry',
    'I feel so stupid, my mistake',
    'could you say that again please',
    'thanks again!',
    'the Scunthorpe branch in Essex',
    'Mr Hancock ordered shiitake and a cocktail dress',
    'I am a gay man and a Muslim',
    "I can't wait to see it!",
    "I can't thank you enough",
    'is there an outage in my area?',
    'what time do you open on Sunday?',
    'that was crazy fast, bloody brilliant',
    'better late than never',
    'my boss is angry, so I need the invoice today',
    'please shoot me an email',
    'I never had a problem with you',
    'THANK YOU SO MUCH!!!',
  ])('%s', (text) => {
    const { frustration, abuse } = score(text);
    expect(Math.max(frustration, abuse)).toBeLessThan(0.5);
  });
});

describe('upset messages reach the line of frustration', () => {
  test.each([
    'This is the third time I am contacting you',
    'I have been waiting 40 minutes',
    'Great, another delay. Just what I needed.',
    'Oh wonderful, you lost my package again. Thanks a lot',
    "I'm not very happy",
    "I don't think this is a good service",
    'WHERE IS MY ORDER???',
    '😡😡😡',
    '😡😡',
    'not good',
    "This isn't good at all",
    'wasnt happy',
    "wasn't happy",
    'wasn’t happy',
    "I can't believe how bad this is",
    'great, just great 🙄',
    'never again',
    'I am furious',
    'still no refund, nobody answers',
    'worst company ever',
    'you lost my parcel and now you ignore me',
    'I want my money back NOW!!!',
    'this is unacceptable',
    'what a waste of time',
    'I am sick and tired of this',
    'frustrated is not even the word',
    'thanks for nothing, still not working',
    'I have called five times and nothing happened',
  ])('%s', (text) => {
    expect(score(text).frustration).toBeGreaterThanOrEqual(0.5);
  });
});

describe('abuse is found, with its kind and whom it is aimed at', () => {
  test.each([
    ['stfu', 'profanity', 'agent'],
    ['fvck this sh1t', 'profanity', 'untargeted'],
    ['f u c k you', 'profanity', 'agent'],
    ['you are an idiot', 'insult', 'agent'],
    ['listen, moron', 'insult', 'agent'],
    ['stupid bot', 'insult', 'agent'],
    ['you people are useless', 'insult', 'agent'],
    ['your company is a joke', 'insult', 'company'],
    ['bunch of crooks', 'insult', 'company'],
    ['shut up', 'harassment', 'agent'],
    ['kill yourself', 'harassment', 'agent'],
    ['I know where you work and I will find you', 'threat', 'agent'],
    ['I am going to hurt you', 'threat', 'agent'],
    ['send me nudes', 'sexual', 'agent'],
    ['immigrants are all criminals', 'slur', 'group'],
  ] as const)('%s → %s at %s', (text, kind, target) => {
    const assessment = score(text);
    expect(assessment.abuse).toBeGreaterThanOrEqual(0.5);
    expect(assessment.abuseKinds).toContain(kind);
    expect(assessment.abuseTarget).toBe(target);
  });
});

describe('objects, reports and denials are no abuse', () => {
  test.each([
    'this stupid printer keeps jamming',
    'your stupid website logged me out',
    'she told me I was an idiot',
    'the driver called me a bitch',
    "you're not stupid",
    "I don't think you are an idiot",
    'Matsushita makes shirts in Sussex',
    "don't I think so",
    'his name is Dick Smith',
    'the oven knob is loose',
  ])('%s', (text) => {
    const { abuse, abuseKinds, abuseTarget } = score(text);
    expect(abuse).toBeLessThan(0.5);
    expect(abuseKinds).toEqual([]);
    expect(abuseTarget).toBeNull();
  });
});

describe('disguises are undone', () => {
  test.each([
    'f**k you',
    'f*ck you',
    'sh*t',
    'a$$hole',
    '@sshole',
    'b!tch',
    'fuсk you',
    'ｆｕｃｋ you',
    'f.u.c.k you',
    'f-u-c-k you',
    'F U C K  Y O U',
    'fu ck you',
    'fuuuuck you',
    'fuck​ing bitch',
    'fúck yóu',
    '𝓯𝓾𝓬𝓴 you',
    'sh1t',
    'b1tch',
    'a55hole',
    'fuckyou',
    'phuck you',
    'stupiiiid bot',
    'm o r o n',
  ])('%s', (text) => {
    expect(score(text).abuse).toBeGreaterThanOrEqual(0.5);
  });

  test.each([
    'price*',
    'see note *',
    'b4 lunch',
    'iphone5s',
    '$hip it',
    'me@shop.com',
    'i a m h e r e',
    'a s soon as',
    '@fucsia_shop',
  ])('and %s is none', (text) => {
    expect(score(text).abuse).toBeLessThan(0.5);
  });

  test.each([
    ['this is terible', 'terible'],
    ['I am frustated', 'frustated'],
    ['totally rediculous', 'rediculous'],
    ['so dissapointing', 'dissapointing'],
  ])('a slip of the keyboard in %s still counts', (text, slip) => {
    const { evidence, frustration } = score(text);
    expect(frustration).toBeGreaterThanOrEqual(0.5);
    expect(evidence.some(({ start, end }) => text.slice(start, end).includes(slip))).toBe(true);
  });
});

describe('triggers', () => {
  test.each<[string, TriggerId[]]>([
    ['I want to speak to your manager', ['asks-for-supervisor']],
    ['I want to speak to a manager!!!', ['asks-for-supervisor']],
    ['I will be contacting my lawyer', ['legal-or-regulator']],
    ['I will post this all over twitter', ['public-shaming']],
    ['I know where you work and I will find you', ['threat']],
    // A "nowhere" or "not" of a complaint takes no threat and no request back.
    ['getting nowhere I will burn your office', ['unresolved', 'threat']],
    ['still not working I need this transfer cancelled', ['cancel-or-leave', 'unresolved']],
    ['I would like to cancel order 4711, refund please', ['cancel-or-leave']],
    ['This is the third time I am contacting you', ['repeat-contact']],
    ['I have been waiting 40 minutes', ['long-wait']],
    ['can I talk to a real person', ['asks-for-person']],
    ['I am disputing this charge with my bank', ['chargeback']],
    ['I want to kill myself', ['self-harm']],
    ['they refused me because I am black', ['discrimination']],
    ['my elderly mother is without heating', ['vulnerable-customer']],
    ['that is against your own policy', ['policy-limit']],
    ["I don't want a voucher", ['solution-rejected']],
    ['it is still not working', ['unresolved']],
  ])('%s', (text, triggers) => {
    expect(score(text).triggers).toEqual(expect.arrayContaining(triggers));
  });

  test.each<[string, TriggerId[]]>([
    ['Manager!!', ['asks-for-supervisor']],
    ['agent please', ['asks-for-person']],
    ['hello, representative', ['asks-for-person']],
    ['the agent', []],
    ['manager accounts', []],
  ])('a word said to phone menus counts when it stands alone: %s', (text, triggers) => {
    expect(score(text).triggers).toEqual(triggers);
  });

  test('a rule whose gap fits in two ways gives one piece of evidence', () => {
    const ids = score('I have been on hold for hours for hours').evidence.map(({ termId }) => termId);
    expect(ids.filter((id) => id === 'long-wait-on-hold')).toHaveLength(1);
  });

  test.each([
    "I don't want to speak to a manager",
    'please do not cancel my order',
    'this is killing me',
    'my phone died and I killed the app',
    'I will shoot you a message',
    'my password manager is great',
    'I was dead tired',
    'can I book the tennis court',
    'hello, my name is Sue',
  ])('none in %s', (text) => {
    expect(score(text).triggers).toEqual([]);
  });
});

describe('context', () => {
  test('what comes after "but" weighs more than what comes before', () => {
    expect(score('it was late but the staff was lovely').frustration).toBeLessThan(
      score('the staff was lovely but it was late').frustration,
    );
  });
  test('"very" raises and "a bit" lowers', () => {
    const points = ['a bit annoyed', 'annoyed', 'very annoyed'].map((text) => score(`I am ${text}`).frustration);
    expect(points).toEqual(points.toSorted((a, b) => a - b));
    expect(new Set(points).size).toBe(3);
  });
  test('a negator ends at the end of its clause', () => {
    expect(score('no, this is terrible').frustration).toBeGreaterThanOrEqual(0.5);
    expect(score('I did not ask. Terrible').frustration).toBeGreaterThanOrEqual(0.5);
  });
  test('a polite courtesy before a complaint does not hide it', () => {
    expect(score('Thanks, but it is still not working').frustration).toBeGreaterThanOrEqual(0.5);
  });
  test('a genuine "great" with bad news in the past is no sarcasm', () => {
    expect(
      score('Great, thanks for your help with the delayed order').evidence.map(({ termId }) => termId),
    ).not.toContain('sarcasm');
  });
  test('swearing beside praise is only emphasis', () => {
    const assessment = score('holy shit that was fucking amazing, thank you');
    expect(assessment.abuse).toBeLessThan(0.5);
    expect(assessment.satisfaction).toBeGreaterThanOrEqual(0.5);
  });
  test('distress is told apart from anger', () => {
    const assessment = score("I can't take it anymore, I just want to die");
    expect(assessment.distress).toBeGreaterThanOrEqual(0.5);
    expect(assessment.abuse).toBeLessThan(0.5);
  });
});

describe('language', () => {
  test.each([
    ['eres un idiota, no funciona nada aquí', 'es'],
    ['ich will nicht mit dir reden, das ist eine Frechheit', 'de'],
    ['где мой заказ, я жду уже неделю', 'ru'],
    ['我的订单在哪里？太慢了', 'zh'],
  ])('%s is recognised and abstained from', (text, language) => {
    expect(score(text)).toEqual({
      language,
      abstained: true,
      frustration: 0,
      abuse: 0,
      distress: 0,
      satisfaction: 0,
      sarcasm: 0,
      urgency: 0,
      abuseKinds: [],
      abuseTarget: null,
      triggers: [],
      evidence: [],
    });
  });
  test.each(['', '   ', '😡', '👍', '12345', '...', '?!', '\u200b\u0301'])('%j is not abstained from', (text) => {
    expect(score(text)).toMatchObject({ language: 'und', abstained: false });
  });
  test.each(['ok', 'wheres me parcel m8', 'my app dosnt wrk plz hlp', 'cancel', 'Refund!!'])(
    '%s is English',
    (text) => {
      expect(score(text)).toMatchObject({ language: 'en', abstained: false });
    },
  );
});
