/** What is never said back, wherever it stands in a clause. */
export interface RefusalRow {
  id: string;
  because: string;
  words: string;
  refuses: readonly string[];
  /** Clauses close to it that are said back all the same. */
  allows: readonly string[];
}

export const refusals: readonly RefusalRow[] = [
  {
    id: 'insult',
    because: "Said back, an insult is the agent's.",
    words: `idiot idiots moron morons stupid dumb useless incompetent clueless pathetic crap crappy shit shitty damn damned hell bloody fucking fuck fucked
      wtf wth lmao bullshit bs ass arse asshole jerk clown clowns thief thieves crook crooks scammer scammers liar liars lying lied scam scams scammed fraud
      fraudsters rip-off ripoff robbed robbing stealing stole bastard bastards bitch dick piss pissed sucks suck sucked trash garbage rubbish joke jokes lazy
      ignorant arrogant criminals disgusting freaking frigging effing bugger sod dickhead twat prick cunt hate hated hates nonsense screwed lie lies dick cheat cheats
      cheated con conned cowboys muppets rogue vile scum rob robs robbery extortion wanker tosser`,
    refuses: ['your idiot driver lost my parcel', 'you are lying to me'],
    allows: ['your driver lost my parcel'],
  },
  {
    id: 'verdict',
    because: 'A verdict is theirs to speak: agreeing runs the company down, and doubting runs them down.',
    words: `ridiculous unacceptable terrible horrible awful appalling disgraceful shocking atrocious worst dreadful abysmal outrageous shambles disgrace shame
      shameful insulting insult unprofessional poor unbelievable incredible amazing brilliant fantastic great wonderful lovely love nice excellent awesome
      perfect absurd insane crazy horrendous sub-par diabolical nightmare disaster mess bad pathetic laughable best worse cheaper racist unfair fun happy glad horrific rubbishy
      good pleased beautiful fabulous genius congrats congratulations welcome lol haha hilarious funny legend stellar embarrassing embarrassment`,
    refuses: ['your service is terrible', 'this is ridiculous'],
    allows: ['your service is down'],
  },
  {
    id: 'feeling',
    because: 'A feeling is named, not quoted: quoted it mocks.',
    words: `angry furious livid mad fuming annoyed irritated fed tired sick frustrated frustrating annoying upset disappointed disappointing worried anxious scared afraid
      stressed crying cry cried patience temper mood enough hope hoping hopes wish wishes feel feels feeling felt heartbroken devastated sad ashamed
      trust faith bet swear mercy god jesus christ omg pissed hopeless ridiculousness sanity doubt benefit`,
    refuses: ['I am sick of this', 'I feel ignored', 'I have had enough'],
    allows: ['I am locked out of my account'],
  },
  {
    id: 'harm',
    because: 'Harm is answered by a person, with care; it is never repeated.',
    words: `die dying kill killing suicide suicidal strangle murder hurt punch bomb burn gun knife shoot rape dies death died blood bleeding injured sue suing lawyer solicitor
      court lawsuit explode gas ambulance hospital carbon cancer funeral overdose`,
    refuses: ['I could strangle someone', 'I want to die'],
    allows: ['my phone has no signal'],
  },
  {
    id: 'thanks-and-apology',
    because: 'Courtesies are answered in kind.',
    words:
      'thank thanks thankyou cheers sorry appreciate appreciated kudos apologise apologize apologies bye goodbye regards',
    refuses: ['thank you for my order'],
    allows: ['I got no answer'],
  },
  {
    id: 'figure-of-speech',
    because: 'Not meant as it is said.',
    words:
      "seriously kidding joking ironic sarcasm sarcastic yay hooray bravo literally damn guess suppose maybe perhaps wonder imagine expect supposedly rather basically honestly frankly whatever please wow btw lets let's ain't y'all",
    refuses: ['you are kidding me'],
    allows: ['you keep charging me'],
  },
];

export const NEVER_SAID: ReadonlySet<string> = new Set(refusals.flatMap(({ words }) => words.split(/\s+/)));

/** How a clause may not begin: whose it is, or what it would claim. */
export const NEVER_OPENS: readonly {
  id: string;
  because: string;
  opens: string;
  unless?: string;
  refuses: readonly string[];
}[] = [
  {
    id: 'what-they-will-do',
    because: 'A plan to leave, or a regret, is answered, never confirmed.',
    opens: "i|we never|just|also|then? will|won't|shall|might|may|should|shouldn't|wouldn't|could",
    refuses: ['I will never order here again', 'I should have stayed with my old bank', 'I could strangle someone'],
  },
  {
    id: 'would-but-like',
    because: 'What somebody would do or would have done has not happened; a wish ("would like") is said back.',
    opens: "i|we would|'d have|never|not|rather|be|love|suggest|recommend|say|think",
    refuses: ['I would have been better off with a sock', 'I would never recommend this'],
  },
  {
    id: 'retort',
    because: '"Of course it is plugged in" answers a doubt of ours: said back as news it doubts them again.',
    opens: 'of course',
    refuses: ['of course it is plugged in'],
  },
  {
    id: 'orders-to-us',
    because: 'What we should do is no fact.',
    opens: 'you all|guys|people? all? need|should|must|ought|better|realise|realize|know|get|might|may',
    refuses: ['you all need to do better'],
  },
  {
    id: 'leaving',
    because: 'Confirmed by the agent it is done.',
    opens:
      'i|we am|are|was|were just|so|now|also|never|all|not? going|leaving|done|finished|about|switching|moving|cancelling|canceling|asking|talking|saying|telling|sure|aware',
    refuses: ['I am done with this company', 'we are going to switch to somebody else'],
  },
  {
    id: 'at-a-loss',
    because: 'Being at a loss is a feeling: it is named, not quoted.',
    opens:
      'i|we am|are|feel so|very|really|completely|totally|just|at? lost|confused|a|an|here|sure|aware|unsure|legally|your|well',
    refuses: ['I am really lost', 'I am a loyal fool'],
  },
  {
    id: 'loud-thought',
    because: 'A thought said back sounds like doubt, or like a trap.',
    opens:
      "i|we|you just|really|do|don't|also|still|did|only|not|now? know|knew|think|thought|mean|agree|believe|assume|reckon|presume|doubt|realise|realize|notice|remember|said|guess|appreciate|stated",
    unless: "i|we don't|do not? know|remember|agree my|our|the|how|where|to",
    refuses: ['I know you are busy', 'I think you are rude', 'seventh time this month, I believe'],
  },
  {
    id: 'loud-thought-about',
    because: 'A thought about the talk itself is no complaint.',
    opens:
      "i|we just|really|do|don't|also|still|can|can't|cannot|didn't|did|am|only|not? believe|understand|see|care|get|love|like|saw|meant it|you|that|this|what|your|i|the|so|why|if|they|we|as",
    refuses: ["I can't believe this", 'I get that you are busy'],
  },
  {
    id: 'this-is',
    because: 'What "this" or "that" is, is a verdict, or leans on words that are not said back with it.',
    opens:
      "this|that|these|those is|was|are|were|has|have|had|will|does|would|could|should|can|happens|happened|keeps|means|makes|made|did|didn't|doesn't|isn't|wasn't|hasn't|won't|just|still|really|all|never|needs|seems|sounds|looks|affects|works|worked|happening|also|only|always|can't|cannot",
    unless:
      'this|that is|was now|literally|already? the|my|our <number>|second|third|fourth|fifth|sixth|last|only|tenth',
    refuses: ['that is why I left', 'this is totally wrong', 'this is going to be difficult'],
  },
];
