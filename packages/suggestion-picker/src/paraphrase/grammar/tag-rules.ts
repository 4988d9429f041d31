/**
 * Rules for Brill's tagger, in its own notation: old tag, new tag, condition. They run after natural's own, which were
 * learned from newspapers and do not expect "I" to be a pronoun in lower case or a chat to be about an app that crashes.
 */
export interface TagRule {
  id: string;
  because: string;
  rules: readonly string[];
  /** The words, then the tags they must get. */
  examples: readonly (readonly [words: string, tags: string])[];
}

export const tagRules: readonly TagRule[] = [
  {
    id: 'verb-after-pronoun',
    because: 'After "I", "we", "you", "they" a word that may be a verb is one.',
    rules: [
      'NN VBP PREV-WORD-IS i',
      'NN VBP PREV-WORD-IS we',
      'NN VBP PREV-WORD-IS they',
      'VBN VBD PREV-TAG PRP',
      'JJ VBP PREV-WORD-IS i',
    ],
    examples: [
      ['i order shoes', 'PRP VBP NNS'],
      ['they charged me', 'PRP VBD PRP'],
    ],
  },
  {
    id: 'verb-after-modal',
    because: '"To", "will", "can" call for a bare verb.',
    rules: ['NN VB PREV-TAG TO', 'NN VB PREV-TAG MD', 'VBP VB PREV-TAG TO', 'VBP VB PREV-TAG MD'],
    examples: [
      ['they will refund me', 'PRP MD VB PRP'],
      ['i want to cancel', 'PRP VBP TO VB'],
    ],
  },
  {
    id: 'noun-after-possessive',
    because: '"My order", "your charge": what is owned is a thing.',
    rules: ['VB NN PREV-TAG PRP$', 'VBP NN PREV-TAG PRP$', 'VBD NN PREV-TAG PRP$', 'VBZ NNS PREV-TAG PRP$'],
    examples: [
      ['my order came', 'PRP$ NN VBD'],
      ['my charge is wrong', 'PRP$ NN VBZ JJ'],
    ],
  },
  {
    id: 'done-after-have-or-be',
    because: 'After a form of "have" or "be" the past form is a participle.',
    rules: [
      'VBD VBN PREV-WORD-IS have',
      'VBD VBN PREV-WORD-IS has',
      'VBD VBN PREV-WORD-IS was',
      'VBD VBN PREV-WORD-IS were',
      'VBD VBN PREV-WORD-IS been',
    ],
    examples: [
      ['it was sent', 'PRP VBD VBN'],
      ['they have lost it', 'PRP VBP VBN PRP'],
    ],
  },
];

/** Words natural's lexicon does not know, or knows as something else; in order, the likeliest part of speech first. */
const ROWS: readonly (readonly [tags: string, words: string])[] = [
  ['PRP', 'i me u'],
  [
    'NN',
    'invoice passcode pincode lockdown payee expiry cheque topup euro petrol timeline timeframe functionality connectivity workflow webshop autopay keyword macbook xbox tablet coworker promo lasagne burrito voicemail onesie',
  ],
  [
    'NNS',
    'euros invoices passcodes cheques overdrafts debits payees playlists nappies atms tweets websites browsers docs thousands burritos keywords pounds',
  ],
  ['JJ', 'third zero american european disrespectful reachable returnable reoccurring european unavailable nearest'],
  ['VBD VBN', 'debited unblocked configured unplugged tweeted impacted inconvenienced deplaned disputed'],
  ['VBG', 'accessing resetting unblocking configuring impacting disputing tweeting'],
  ['VB VBP', 'configure unblock troubleshoot tweet'],
  [
    'NN',
    'app wifi router login website email voicemail broadband internet chatbot bot refund smartphone laptop password username inbox fibre dashboard plugin tracker voucher courier checkout helpline callback livechat chat link screenshot tariff sim pin parcel licence cheque customs barcode upgrade webpage homepage homescreen wallet hotspot modem landline airpods kindle tablet headset charger controller kettle booking helpdesk ac tv unlock trainer hoodie smartwatch earbuds sms otp bluetooth playlist firmware browser popup spam cashback giftcard',
  ],
  [
    'NNS',
    'apps emails routers vouchers parcels passwords refunds logins bookings chargers screenshots couriers callbacks bots links trainers airpods headphones earphones sms upgrades',
  ],
  [
    'NN VB VBP',
    'access contact process text upload download update refund email reboot restart message upgrade downgrade log ship sync backup',
  ],
  [
    'VB VBP',
    'unsubscribe rebook resend reset login uninstall install unlock reinstall reinstate cancel reschedule activate deactivate reactivate verify resolve redeem print save',
  ],
  [
    'VBD VBN',
    'emailed refunded texted uploaded downloaded rebooked unsubscribed rebooted restarted messaged uninstalled installed reinstalled unlocked upgraded downgraded rescheduled activated deactivated reactivated verified resolved redeemed processed accessed contacted cancelled canceled rang reset ordered logged shipped timed misled synced double-charged overcharged',
  ],
  ['VBN', 'resent rung gotten redone'],
  [
    'VBG',
    'emailing refunding texting uploading downloading rebooking unsubscribing rebooting restarting messaging uninstalling installing reinstalling unlocking upgrading logging buffering freezing lagging syncing rescheduling activating verifying overcharging loading',
  ],
  ['VBZ', 'freezes lags buffers resets works keeps fails breaks eats refuses restarts reboots says takes fits arrives'],
  ['VBZ NNS', 'crashes logs texts emails looks leaks drops updates shows charges answers stops'],
  [
    'JJ',
    'online offline wifi unhelpful broken missing faulty cracked soggy wrong late missing unusable wireless contactless mobile prepaid unlimited refundable non-refundable blurry glitchy laggy pending pro cold delayed vegetarian vegan out-of-stock dead',
  ],
  ['RB', 'online offline anymore asap meanwhile ok'],
  ['NN', 'vegetarian vegan'],
];

export const CHAT_WORDS: ReadonlyMap<string, readonly string[]> = tagsByWord();

function tagsByWord(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const [tags, words] of ROWS) {
    for (const word of words.split(' ')) known.set(word, [...(known.get(word) ?? []), ...tags.split(' ')]);
  }
  return known;
}
