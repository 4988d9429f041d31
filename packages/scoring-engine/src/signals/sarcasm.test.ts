import { englishLibrary } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../compile-lexicon.ts';
import { scoreMessage } from '../score-message.ts';

const lexicon = compileLexicon(englishLibrary);

describe('meant the other way round', () => {
  test.each([
    'Great, another delay. Just what I needed.',
    'Oh wonderful, you lost my package again. Thanks a lot',
    'great, just great 🙄',
    'Thanks for nothing.',
    'Thank you for absolutely nothing, I will go elsewhere',
    'Fantastic, now it is broken again',
    'Brilliant. The refund was declined again.',
    'Wonderful service, I have been on hold for two hours',
    'How lovely of you to ignore my last five messages',
    'How very generous of you to finally bother replying',
    'Slow clap for whoever packed this box',
    'Your so-called "support" has not answered in a week',
    'Your "premium" delivery took three weeks',
    'is this what you call "customer care"? you call this "service"',
    'Still no answer from your "experts"',
    'Congratulations on losing my suitcase a second time',
    'Bravo for wasting my entire Saturday',
    'Thanks for keeping me waiting on hold all morning',
    'Thank you so much for letting me down on my birthday',
    'I just love repeating myself to every new agent',
    'I really love being ignored',
    'Loving your hold music, I know it by heart now',
    "It's not like I need my phone for work or anything",
    "it's not as if I paid extra for this",
    'Only took you seven weeks to answer one email',
    "I've only been waiting three hours",
    "Don't all answer at once",
    'Nothing says customer service like a chat nobody reads',
    'Which genius decided to remove the phone number?',
    'well done, sherlock, the box is empty',
    'If I had a pound for every time you said that I could buy the company',
    'Oh look, another excuse',
    'So much for next-day delivery',
    'So much for your guarantee then',
    'Must be nice to get paid for copying the same reply',
    'Heaven forbid anyone actually reads my message',
    'Silly me for thinking a confirmed booking meant something',
    'How foolish of me to expect an answer on a Monday',
    'Excuse me for expecting what I paid for',
    'Big help you are',
    'A fat lot of good that voucher does me',
    'Lovely way to treat somebody who has been with you for ten years',
    'Surprise surprise, it is late again',
    'Colour me shocked, the tracking is wrong',
    'Yeah right, and tomorrow pigs will fly',
    'So glad I paid for priority shipping',
    'They told me to call again, good luck with that',
    'Good luck getting anybody to pick up the phone',
    'I have called five times and nothing happened. Really helpful.',
    'This is the third broken kettle. Keep up the good work.',
    'You charged me twice and nobody answers. What a treat.',
    'I have been transferred four times, nobody knows anything. I feel so special.',
    'No reply for a month. Nice to see you care.',
    'Lucky me, it stopped working on the first day',
    'oh joy, one more form to fill in',
    'Awesome 🙃',
    'nice job 🙄 the parcel went to the wrong city',
  ])('%s', (text) => {
    const { sarcasm, frustration } = scoreMessage(text, lexicon);
    expect(sarcasm).toBeGreaterThanOrEqual(0.5);
    // Whoever mocks is upset.
    expect(frustration).toBeGreaterThanOrEqual(0.5);
  });
});

describe('meant as it stands', () => {
  test.each([
    'great, thanks, it works again',
    'Great, thanks for your help with the delayed order',
    'Perfect, it works now, sorry for the trouble',
    'Thank you so much, you saved my weekend',
    'That is exactly what I needed, thank you!',
    'just what I needed 😊',
    'How kind of you, thank you very much',
    'That is so thoughtful of you, thanks',
    'What a lovely surprise, it arrived two days early',
    'I love your new app',
    'Really helpful, thank you. The first agent could not find my order.',
    'Great work 👏👏👏',
    'Great service as always',
    'Keep up the good work!',
    'You have really outdone yourselves, the cake was beautiful',
    'Congratulations on the new store',
    'Thanks for letting me know',
    'Thank you for cancelling it so quickly',
    'Thanks for keeping me updated',
    'Take your time, no rush',
    'Yeah right there next to the blue button',
    'good luck with the move!',
    'I am so glad I called, that was quick',
    'so glad I paid the extra, it is wonderful',
    'Thank you so much for everything',
    'It only took two minutes, brilliant',
    'I have only been waiting five minutes, no worries',
    'I was lucky to get the last one',
    'That makes sense, thanks for explaining',
    'Yes, that makes perfect sense',
    'I opened your "Support" page and clicked "Refund"',
    'The error says "service unavailable"',
    'My friend told me about your "bring a friend" offer',
    'I sent a mail with the subject "urgent"',
    'Nice, the refund arrived. The first agent was rude though.',
    'My order is late. Could you check where it is? Thanks a lot',
    'I have been waiting for two hours. Thank you for your patience with me.',
    'This is terrible, I want my money back',
    'Worst service ever',
    'I am furious and I will cancel',
    'I do not enjoy waiting on hold',
    'nobody loves paying twice',
    'Excuse me, where is my order?',
    'Forgive me for asking again, did it ship?',
    'silly me, I typed the wrong address',
    'What could I do without the receipt?',
    'Well done on the new website, it is much faster',
    'cool, but the second one is still missing',
    'ok great. when will it be delivered?',
    'Fine, thanks. And what about the broken lamp?',
    'Is the service free of charge?',
    'Which colour did they send?',
    'wonderful, thank you, the leak has stopped',
    'Thanks, that helped. It was driving me mad.',
  ])('%s', (text) => {
    expect(scoreMessage(text, lexicon).sarcasm).toBeLessThan(0.5);
  });
});

test('clapping on says little more than clapping once', () => {
  const pointsOf = (text: string) =>
    scoreMessage(text, lexicon)
      .evidence.filter(({ signal }) => signal === 'sarcasm')
      .reduce((sum, { points }) => sum + points, 0);
  expect(pointsOf('still no refund 👏')).toBeCloseTo(2.6);
  expect(pointsOf(`still no refund ${'👏'.repeat(40)}`)).toBeLessThan(2.5 * 2.6);
});

test('praise that was meant stays satisfaction', () => {
  const { satisfaction, frustration } = scoreMessage('How kind of you, thank you very much', lexicon);
  expect(satisfaction).toBeGreaterThanOrEqual(0.5);
  expect(frustration).toBeLessThan(0.1);
});
