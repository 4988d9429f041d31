import { englishLibrary } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../compile-lexicon.ts';
import { scoreMessage } from '../score-message.ts';

const lexicon = compileLexicon(englishLibrary);

describe('there is little time', () => {
  test.each([
    'Please reply asap',
    'I need this as soon as possible',
    'This is urgent',
    'It is not working and it is urgent',
    'My flight leaves in an hour and I cannot check in',
    "I'm at the airport and the booking is gone",
    'Today is the deadline for my application',
    'The deadline is tomorrow at noon',
    'I need the documents before Friday',
    'Can you fix it before Friday?',
    'It must be here by the weekend',
    'Will it be here by tomorrow?',
    'We need an answer by end of day',
    'I need somebody right now',
    'block my card immediately',
    'Call me back right away please, I need it today',
    'This is an emergency, the boiler is leaking',
    'We are running out of insulin',
    'I am running out of time',
    'My interview is in two hours',
    'The wedding is tomorrow and the dress is not here',
    'Please hurry',
    "I'm in a hurry",
    'This is time sensitive',
    'Every minute counts',
    'My visa expires tomorrow',
    'The rent is due today and my account is frozen',
    'Somebody is using my card right now',
    'We are stranded in Lisbon',
    'I am locked out of my flat',
    'I am going to miss my train',
    'I cannot wait any longer',
    'this cannot wait until Monday',
    'I smell gas in the kitchen',
    'we fly tomorrow morning and the tickets have the wrong name',
    'URGENT please help',
    'I need the code within the hour',
    'please answer before it is too late',
  ])('%s', (text) => {
    expect(scoreMessage(text, lexicon).urgency).toBeGreaterThanOrEqual(0.5);
  });
});

describe('there is time', () => {
  test.each([
    'No rush',
    'no hurry at all, thanks',
    'Whenever you can',
    'It is not urgent',
    "This isn't an emergency, I am just curious",
    'Not urgent, but by Friday would be nice',
    'when you get a chance, could you look at my invoice',
    'take your time',
    'it can wait until next week',
    'Which urgent care clinic is covered?',
    'I want to change my emergency contact',
    'Where is the emergency exit?',
    'What is the deadline for returns?',
    'Is there a deadline?',
    'The app crashes immediately after the update',
    'Your colleague answered right away, thank you',
    'I am at work right now, can we talk later?',
    'I will send the photos by tomorrow',
    'Are you open until midnight?',
    'I had never used it before today',
    'What do I do now?',
    'Where can I get one now?',
    'It now works',
    'Thanks for your help today',
    'I need some help today with my bill',
    'What time does the train leave tomorrow?',
    'What happens if I miss my flight?',
    'Can I return two items at once?',
    'I am running out of patience',
    'My battery is running out quickly',
    'It arrived in no time',
    'I would like to cancel order 4711',
    'This is the third time I am writing, you are useless',
    'do you sell fast chargers?',
    'how do I delete my account?',
    'My flight last week was lovely',
    'the meeting is cancelled, refund please',
    'At your convenience, please send me the invoice',
    'I can wait',
    'In case of emergency, whom do I call?',
  ])('%s', (text) => {
    expect(scoreMessage(text, lexicon).urgency).toBeLessThan(0.5);
  });
});

test.each(['Please reply asap', 'This is urgent', 'I need it by Friday', 'My train leaves in an hour', 'Please hurry'])(
  '%s says nothing about frustration',
  (text) => {
    expect(scoreMessage(text, lexicon).frustration).toBeLessThan(0.25);
  },
);
