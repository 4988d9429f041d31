import type { OpeningRow } from './opening-row.ts';

/** What comes before the complaint and is not part of it. */
export const leadIns: readonly OpeningRow[] = [
  {
    id: 'greeting',
    because: 'A greeting is answered, not said back.',
    drop: 'hi|hello|hey|hiya|dear|heya there|all|team|guys|folks|again|everyone|sir|madam|support? ,?',
    examples: [['Hi there my parcel is lost', 'your parcel is lost']],
    refuses: ['Hello there'],
  },
  {
    id: 'good-day',
    because: 'A greeting is answered, not said back.',
    drop: 'good morning|afternoon|evening|day ,?',
    examples: [['Good morning, my card is blocked', 'your card is blocked']],
    refuses: ['Good evening'],
  },
  {
    id: 'filler',
    because: 'Words that gain time carry nothing.',
    drop: 'so|well|ok|okay|look|listen|honestly|seriously|basically|actually|literally|anyway|oh|ugh|wow|um|and|but|also|plus|because|however|unfortunately|sadly|sorry|ah|hmm|right|lol|apparently|obviously|clearly|yeah|yep|again|besides|additionally|as ,?',
    examples: [
      ['Well, my order never came', 'your order never came'],
      ['honestly the app keeps crashing', 'the app keeps crashing'],
    ],
    refuses: ['Well, honestly.'],
  },
  {
    id: 'yes-or-no',
    because: 'An answer to something else.',
    drop: 'yes|no|nope|correct|nah|thanks|please ,',
    examples: [['No, my router is still dead', 'your router is still dead']],
    refuses: ['No, thanks'],
  },
  {
    id: 'by-the-way',
    because: 'Announces that something will be said.',
    drop: 'by|just|as|like|to|for the|to|i|be|your way|let|said|honest|mention|info|information you? know? that|,? ,?',
    examples: [
      ['just to let you know my parcel is late', 'your parcel is late'],
      ['To be honest, the room was dirty', 'the room was dirty'],
      ['As I said, the heater is broken', 'the heater is broken'],
    ],
    refuses: ['To be honest'],
  },
  {
    id: 'have-to-say',
    because: 'Announces that something will be said.',
    drop: 'i must|wanted|want|have|would|need|am just|like? to? say|tell|report|inform|add|complain|writing you? that|because?',
    next: 'my|our|the|i|we|your|it|there|nobody|you|this|they|someone',
    examples: [
      ['I must say that the room was cold', 'the room was cold'],
      ['I have to say the screen is scratched', 'the screen is scratched'],
    ],
    refuses: ['I must say'],
  },
  {
    id: 'problem-is',
    because: 'The problem itself follows.',
    drop: 'the|my problem|issue|thing|trouble|point|fact is that? ,?',
    examples: [['The problem is that my card was declined', 'your card was declined']],
    refuses: ['the problem is you'],
  },
  {
    id: 'opinion',
    because: 'Said back as an opinion it sounds like doubt.',
    drop: 'i think|guess|believe|suppose|feel|assume|reckon that|like?',
    next: 'my|our|the|it|your|this|there|someone|somebody|nobody|they|i|we',
    examples: [['I think the box is broken', 'the box is broken']],
    refuses: ['I think you are rude', 'i think so'],
  },
  {
    id: 'feeling-that',
    because: 'The feeling is named apart; what follows is its cause.',
    drop: 'i|we am|are|feel|was|were so|very|really|extremely|quite|absolutely|just|pretty|super|bit|beyond|rather? <feeling> that|because|as|about|since|with how?',
    examples: [
      ['I am so angry that my order never came', 'your order never came'],
      ['We are disappointed because the pool was closed', 'the pool was closed'],
    ],
    refuses: ['I am so angry', 'I am angry that people like you exist'],
  },
  {
    id: 'the-fact-that',
    because: 'What is called a fact is told as one.',
    drop: 'the fact that',
    examples: [['I am disappointed about the fact that my card was blocked', 'your card was blocked']],
    refuses: ['the fact that'],
  },
  {
    id: 'it-is-bad-that',
    because: 'The verdict is theirs; the fact can be said back.',
    drop: "it|it's is|was so|very|really|absolutely|just|beyond|completely? ridiculous|unacceptable|annoying|frustrating|unbelievable|disappointing|disgraceful|outrageous|absurd|crazy|strange|weird|insane|shocking|appalling that|how|when",
    examples: [['It is ridiculous that my router is still broken', 'your router is still broken']],
    refuses: ['it is ridiculous that'],
  },
  {
    id: 'same-again',
    because: 'Ties it to what was said before, which is not said back here.',
    drop: 'then|first|firstly|second|secondly|third|next|finally|lastly|plus|furthermore|moreover ,',
    examples: [['Secondly, the invoice is wrong', 'the invoice is wrong']],
    refuses: ['Finally, thank you'],
  },
];
