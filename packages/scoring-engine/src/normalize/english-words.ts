import Lexicon from 'natural/lib/natural/brill_pos_tagger/lib/Lexicon.js';

/** 92,662 words with their parts of speech. Read as it is: `tagWord` takes "constructor" for a word. */
const tags = new Lexicon('EN', 'NN').lexicon;

/** Words of chats that the lexicon (newspaper English of the 1990s) does not know. */
const MODERN = new Set(
  `email emails app apps online website login logged refund refunds wifi internet chatbot smartphone username url blog
   im ive ill id youre youve youll dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt cant shouldnt havent
   hasnt hadnt aint thats whats wheres hows whos theres heres lets its hes shes theyre theyve weve wed gonna wanna gotta
   kinda dunno ok okay pls plz thx ty lol omg wtf idk btw asap hi hey hello yeah yep nope u ur r thanks paypal google
   amazon netflix uber facebook twitter iphone android covid faq signup cannot someone anyone everyone i a`.split(
    /\s+/,
  ),
);

/** Whether English has this folded word, in lower case (a name is no word). */
export function isEnglishWord(word: string): boolean {
  return MODERN.has(word) || Object.hasOwn(tags, word);
}

/** Parts of speech of a folded word, most frequent first, from natural's Brill lexicon; empty when unknown. */
export function partsOfSpeech(word: string): readonly string[] {
  return Object.hasOwn(tags, word) ? (tags[word] ?? []) : [];
}

/** By its most frequent part of speech. */
export function isNoun(word: string): boolean {
  return partsOfSpeech(word)[0]?.startsWith('NN') ?? false;
}

/** By its most frequent part of speech. */
export function isVerb(word: string): boolean {
  return partsOfSpeech(word)[0]?.startsWith('VB') ?? false;
}
