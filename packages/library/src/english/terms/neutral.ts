import type { Term } from '../../schema.ts';
import { claims } from '../../term-rows.ts';

/** A family of words with one and the same reason; each becomes a term of its own with an example. */
function neutralWords(family: string, words: string, because: string): Term[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => claims(`${family}-${word.replace('~', '')}`, word, because, [`about the ${word.replace('~', '')}`]));
}

/** Words a support desk hears all day about things, not feelings: AFINN counts most of them as bad. */
const technicalWords = neutralWords(
  'technical',
  `error errors failure failures failed fail fails failing crash crashed crashes alert alerts alarm alarms
   warning warnings critical fatal kill killed kills killing died dead die dies death block blocked blocks
   blocking bug debug virus infected attack attacks disconnect disconnected interrupted conflict invalid illegal
   abort aborted exploit leak leaks leaking damage dump stop stopped stops exit hang strike strikes shot shoot
   fire fires fired burn burned cut cuts cutting drop dropped drops lost lose losing limited limit limits
   restricted reject rejected expired suspended unavailable unknown unauthorized denied decline
   declined pending hidden risk secure security protect protected safe safety trial battery
   charge charges charged charging cancel cancelled cancelling cancels debt fee penalty tax loan credit
   emergency accident accidents accidentally theft stolen fraud crime victim poison gun bomb war weapon problem
   issue question questions doubt difficult hard complex negative positive demands gross natural
   matter clear clean sharp top big free shares interest interests interested join launch launched
   reach reached leave leaving alone empty shortage low heavy rough dirty dark cold miss missed shy bother shock
   collapse delete deleted remove removed removing`,
  'A word about things, money or machines; in a support chat it is no feeling by itself.',
);

const requestWords = neutralWords(
  'request',
  `help helps helping want wants wanted need hope hoping wish wishing like care careful support supporting
   supported ask solution solve solved resolve resolved fix confirm agree accept accepted approve approved allow
   allowing benefit benefits win winning reward rewards gift offer deal worth value chance opportunity trust
   sure yes yeah no ok okay okey dear feeling feel better best new fresh commit committed true certain
   responsible respect advantage growing growth profit prosperity fit huge important recommended luck fun funny
   smart super promise greeting greetings god bless pray hug cute romance sunshine celebrate party
   swear strange weird apologize apologise apology forget forgot confuse confused confusing unclear
   unsure undecided hesitate vague wanting willing`,
  'A word of asking, agreeing or wishing; AFINN counts it as mood, a support chat says it all day.',
);

// biome-ignore format: one term a line reads as a table
const phrases: Term[] = [
  claims('killed-the-process', 'kill~ [the|a|this|my|all|that] process|task|job|app|session|switch|thread|server|instance|script|program', 'Stopping a program.', ['I killed the process', 'killed process', 'kill switch']),
  claims('fire-alarm', 'fire|smoke|burglar|intruder|carbon alarm|detector|extinguisher|drill|door|exit|sensor|hydrant', 'A device or a rule, no feeling.', ['the fire alarm sensor', 'smoke detector']),
  claims('critical-failure', 'critical|fatal|system|power|disk|hardware|login|payment|delivery failure|error|fault|exception|update|condition', 'What a screen says.', ['the error says critical failure', 'fatal error']),
  claims('laptop-died', 'laptop|phone|battery|computer|car|engine|tv|router|fridge|server|screen|tablet|device|machine|printer|modem|watch|console|monitor [just|has|have|suddenly|is|went] died|dead|dying|dies', 'Machines die without a death.', ['My laptop died', 'the battery is dead']),
  claims('dead-battery', 'dead battery|link|pixel|pixels|end|phone|zone|spot|screen', 'Things are dead without a death.', ['a dead battery', 'dead pixel']),
  claims('withdrawal', 'withdrawal|withdrawals|withdrawl', 'Taking money out.', ['my cash withdrawal']),
  claims('too-many-times', 'too many times|attempts|tries', 'What a lock screen says.', ['I entered it wrong too many times']),
  claims('deadline', 'dead line|lines', 'A date, no death.', ['the dead lines are Monday']),
  claims('error-code', 'error|errors code|codes|message|messages|log|logs|number|page|screen|report|{number}', 'What a screen says.', ['error code 404', 'the error message']),
  claims('says-error', 'error|screen|it|message says|saying|shows|reads|said error|failed|failure|denied|invalid|declined|rejected|expired', 'What a screen says.', ['it says error', 'the screen shows failed']),
  claims('red-alert', 'alert|alerts|warning|alarm sound|message|settings|notification|notifications|light|level|bell|clock|tone', 'A device or a notice.', ['alert settings', 'the warning light', 'alarm clock']),
  claims('customer-care', 'customer|health|child|day|skin|hair|after|car care|service|services|support', 'The name of a desk or a thing.', ['customer care', 'the customer service number']),
  claims('help-desk', 'help desk|center|centre|line|page|section|topic|article|button|menu', 'The name of a desk or a page.', ['the help center']),
  claims('dying-to', 'dying|die|dead to know|eat|see|try|have|get|meet|use|visit|hear', 'Eagerness in the words of dying.', ['I am dying to eat there', 'dying to know']),
  claims('killing-me', 'killing|kills|killed me|my|us [back|feet|head|softly|laughing]', 'Strain or laughter.', ['this is killing me', 'my feet are killing me: killing me']),
  claims('die-of', 'die|dying|died of|from|laughing boredom|laughter|embarrassment|shame|hunger|curiosity|heat', 'Exaggeration.', ['I nearly died of embarrassment']),
  claims('die-laughing', 'die|died|dying|dead laughing', 'Laughter in the words of dying, or in a face.', ['I died laughing', 'dead laughing']),
  claims('die-hard', 'die|diehard hard|fan|fans', 'A fixed epithet, no death.', ['a die hard fan']),
  claims('killer-deal', 'killer deal|app|feature|price|view|bug|whale', 'Slang praise or a plain noun.', ['what a killer deal']),
  claims('killing-it', 'killing|killed|nailing|nailed|smashing|smashed|crushing|crushed it', 'Slang praise.', ['you guys are killing it', 'nailed it']),
  claims('time-to-kill', 'time to kill', 'Idle time, nobody is killed.', ['I have time to kill']),
  claims('buzz-kill', 'pain|weed|bug|stain|buzz killer|kill', 'A product or slang.', ['is there a stain killer']),
  claims('shoot-me', 'shoot|shot|drop|fire|send me|you|off|it|them|over|us [a|an] [an] [email|message|text|mail|line|note]', 'Sending a message.', ['shoot me an email', 'drop me a line']),
  claims('screen-shot', 'screen|flu|covid|photo|one|long shot|shots|shoot', 'A picture or an injection.', ['a screen shot', 'flu shot']),
  claims('give-it-a-shot', 'give|take|worth|have [it] a shot|stab|go', 'Means trying; nobody is shot or stabbed.', ['I will give it a shot']),
  claims('no-thanks', 'no thanks|thank [you]', 'A refusal, politely put.', ['no thanks', 'no, thank you: no thank you']),
  claims('running-again', 'running|working|up|online|back|on|home [and] [running|online|working] again', 'The trouble is over; "again" counts nothing here.', ['the boiler is running again', 'back online again'], { unless: ['not|isnt|stopped|never|wont {gap} running|working|up|online|back|on'], mustNotMatch: ['it is not working again'] }),
  claims('as-hell', 'as hell|fuck|shit|heck', 'Strengthens the word before it.', ['it is shiny as hell']),
  claims('know-your-shit', 'know|knows {you}|his|her shit|stuff|onions', 'Slang praise.', ['you know your shit']),
  claims('no-doubt', 'no|without|beyond [a] doubt|question', 'Certainty; the negative denies the doubt.', ['without doubt', 'no doubt']),
  claims('not-bad', 'not|isnt|wasnt|aint [too|so|that|a|half] bad|shabby|terrible', 'Mild praise; the two negatives cancel.', ['not bad', 'not a bad service', 'not too bad']),
  claims('cant-complain', 'cant|cannot|couldnt complain', 'Mild praise.', ["can't complain"]),
  claims('cant-wait', 'cant|cannot|couldnt|hardly wait [to|for|until]', 'Looks forward with joy; the negative is none.', ["I can't wait to see it", 'cannot wait'], { unless: ['wait any|anymore|longer|that|another|forever|this|so|around'], mustNotMatch: ['I cannot wait any longer'] }),
  claims('cant-thank-enough', 'cant|cannot|couldnt thank {you} enough', 'Warm thanks; the negative is none.', ["I can't thank you enough"]),
  claims('could-not-be-better', 'couldnt|could|cant|cannot [not] be better|happier|easier|more', 'The highest praise; the negative is none.', ['I could not be happier']),
  claims('not-only', 'not only|just|simply', 'Adds, does not deny.', ['not only slow but late']),
  claims('why-not', 'why not', 'Agrees, which nobody does in anger.', ['why not']),
  claims('never-mind', 'never mind', 'Drops the matter.', ['never mind']),
  claims('nevermind', 'nevermind|nvm', 'Drops the matter.', ['nevermind']),
  claims('better-late', 'better late than never', 'A saying, no complaint.', ['better late than never']),
  claims('never-had', 'never|havent|hadnt had [a|any|an] [a] problem|problems|issue|issues|trouble|complaint', 'Praise of the past.', ['never had a problem with you']),
  claims('first-time', 'first|next|last|long|full|part|real|free|spare time|timer', 'A time, no count of complaints.', ['this is my first time']),
  claims('one-time', 'one time password|passcode|code|pin|payment|fee|purchase|offer', 'A thing, no count of complaints.', ['my one time password']),
  claims('no-longer-need', 'no longer|more need|needed|required|necessary', 'It has settled itself.', ['no longer needed']),
  claims('if-problem', 'if|in [there|case|i] [is|of|any|have|are] [any|a] problem|problems|issue|issues|trouble|emergency|error', 'A case that has not come.', ['if there is any problem', 'in case of emergency']),
  claims('any-problem', 'any problem|problems|issue|issues|error|errors|trouble|complaint|damage', 'Asks whether there is one.', ['are there any problems']),
  claims('have-a-question', 'have|got|another|quick|one|a|few|some question|questions|query|problem|issue', 'The plain opening of a request.', ['I have a question', 'I have a problem'], { unless: ['serious|big|huge|major|same|another problem|issue'], mustNotMatch: ['I love the app'] }),
  claims('error-my-side', 'error|mistake|fault on|from my|our [side|end|part]', 'Takes the blame.', ['a mistake on my side']),
  claims('by-mistake', 'by mistake|accident|error', 'An accident, no accusation.', ['I deleted it by mistake']),
  claims('wrong-pin', 'entered|typed|put|used|forgot|lost|have|my [the|a|my] [wrong] password|pin|passcode|username|code|login', 'An everyday trouble.', ['I forgot my password', 'I entered the wrong pin']),
  claims('lost-card', 'lost|stolen|missing|broken|damaged|misplaced [my|a|the|or] [stolen|lost] card|cards|phone|wallet|keys|key|ticket|bag|passport|luggage|device|purse', 'An everyday trouble of the customer’s own.', ['I lost my card', 'my lost or stolen card'], { unless: ['{you}|they|airline|courier lost'], mustNotMatch: ['you lost my bag'] }),
  claims('card-declined', 'card|payment|transaction|transfer|purchase|top|withdrawal|request [was|is|got|has|been|up|still] [been] declined|rejected|failed|pending|cancelled|canceled|reverted|blocked|lost|stolen|missing|frozen|swallowed|denied|returned|stuck', 'An everyday trouble, told plainly.', ['my card was declined', 'the transfer is pending']),
  claims('atm-swallowed', 'atm|machine [has|just|ate] swallowed|ate|stole|took|kept|eaten|retained [my|the] [card]', 'An everyday trouble, told plainly.', ['the ATM stole my card', 'the machine ate my card: the machine ate my card']),
  claims('charge-word', 'charge|charged|charges|charging cable|port|fee|fees|for|card|cards|battery|on|my|station|account|at|twice|me', 'Money or electricity.', ['charging cable', 'a charge on my account'], { unless: ['charged|charge me|twice'], mustNotMatch: ['they charged me twice'] }),
  claims('wrong-number', 'wrong number|address|account|person|date|button|key|amount|place|time|chat|window|department', 'A mix-up, told plainly.', ['I called the wrong number', 'I sent it to the wrong account']),
  claims('low-balance', 'low|negative|bad|poor|no balance|credit|signal|battery|light|income|score', 'A reading of an account or a device.', ['a low balance', 'bad credit']),
  claims('bad-weather', 'bad|terrible|awful|horrible weather|day|flu|cold|news|storm|traffic|headache|accident|mistake|habit|luck|memory|dream|knee|back', 'About the world, not about the service.', ['because of the bad weather', 'a terrible headache']),
  claims('sick-leave', 'sick|ill|unwell leave|day|days|note|pay|child|today|with', 'Illness or leave.', ['sick leave', 'I am ill today']),
  claims('crazy-day', 'mad|crazy|busy|hectic|long day|week|busy|morning|rush|dash', 'About the day, not about the service.', ['what a crazy day']),
  claims('crazy-good', 'crazy|insanely|ridiculously|stupidly|terribly|awfully|damn|wicked|bloody|sick good|fast|nice|great|cheap|easy|kind|brilliant|well|helpful|amazing|awesome|excellent|delicious|tasty', 'Strengthens praise.', ['that was crazy fast', 'bloody brilliant', 'damn good service']),
  claims('pretty-good', 'pretty|quite|fairly|rather sure|much|well|simple|easy|often|similar', 'An adverb of degree, no feeling.', ['pretty sure']),
  claims('a-kind-of', 'a|what|which|this|some|any|that|same|all kind|kinds|sort of', 'A sort, no kindness.', ['what kind of card', 'a kind of error']),
  claims('would-like', 'would|wouldnt like|love|prefer|appreciate', 'A polite wish.', ['I would like to order', 'I would love to know']),
  claims('looks-like', 'look|looks|looking|seem|seems|sound|sounds|feel|feels|just|something|more|things|anything like', 'Compares, does not like.', ['it looks like rain']),
  claims('like-this', 'like a|this|that|these|the|to|it|in|my|other|what|an|your|me', 'A likeness or a wish.', ['a shirt like this']),
  claims('parking-fine', 'parking|speeding|late|library|a|the|my|pay|paid fine|fines', 'A word of money, no feeling.', ['a parking fine']),
  claims('fine-print', '[the] fine print|dining|art|line|tune|wine|grained', 'An adjective of things.', ['the fine print']),
  claims('free-of', 'free shipping|delivery|trial|of|gift|wifi|sample|returns|account|checking|time|space|up|from|parking', 'Costs nothing.', ['free shipping', 'free trial']),
  claims('save-money', 'save|saved|saving|savings [my|the|money|account|file|changes|progress|password|game|time|on] [money|account|file|changes|work|as]', 'Keeping or storing.', ['my savings account', 'save the file']),
  claims('share-link', 'share|shared|sharing [the|a|my|your|with] [link|file|screen|photo|number|details|location|account|price|prices|holder|market]', 'Sending or stocks.', ['share the link']),
  claims('credit-card', 'credit|debit|gift|business|sim|id|green|master card|cards|score|limit|report|history|line|union|rating', 'The name of a thing.', ['my credit card', 'credit score']),
  claims('interest-rate', 'interest rate|rates|free|bearing|charges|payment', 'A word of money, no feeling.', ['the interest rate']),
  claims('trust-account', 'trust|savings|joint|current|checking|dormant account|accounts|fund', 'The name of a thing.', ['a joint account']),
  claims('happy-birthday', 'happy birthday|hour|holidays|christmas|easter|new|anniversary|meal', 'A formula or a name.', ['happy hour']),
  claims('best-buy', 'best buy|western|price|time|way|regards|wishes|before|place', 'A name or a formula.', ['the best way', 'best regards']),
  claims('good-time', 'good time|idea|place|reason|way|price|deal|condition|question|point|friday|credit', 'A plain adjective.', ['is it a good time', 'good question']),
  claims('whats-up', 'whats|what|whos [is] wrong|up|going|happening|matter|new [on|with] [my|the]', 'Asks what it is.', ["what's up", "what's wrong with my card"], { unless: ['wrong with {you}'], mustNotMatch: ["what's wrong with you people"] }),
  claims('hard-drive', 'hard drive|disk|copy|copies|wood|hat|shell|case|cover|reset|cash|water|boiled|work|worker|of|on|time', 'The name of a thing.', ['my hard drive', 'a hard copy']),
  claims('hard-of-hearing', 'hard of hearing', 'A disability, plainly named.', ['I am hard of hearing']),
  claims('cut-and-paste', 'cut|copy and paste|off|out|down|short|to', 'A plain verb.', ['cut and paste']),
  claims('blood-test', 'blood test|pressure|type|sugar|orange|bank|donor|group', 'A word of medicine, no feeling.', ['blood pressure']),
  claims('bloody-mary', 'bloody mary|sunday', 'The name of a thing, no feeling.', ['a Bloody Mary']),
  claims('hot-dog', 'hot dog|dogs|water|tub|chocolate|spot|line|key|fix|cross|sauce|plate|pot|wings', 'The name of a thing.', ['a hot dog', 'no hot water bottle: hot water']),
  claims('cock-pit', 'cock pit|tail|tails|roach|erel', 'Parts of harmless words.', ['a cock tail dress']),
  claims('scunthorpe-family', 'shiitake|shitake|shih|sussex|middlesex|essex|wessex|penistone|scunthorpe|lightwater|clitheroe|cockermouth|dickens|hancock|dickson|dickinson|cockburn|assange|assam|analysis|analyst|therapist|grape|grapes|classic|cocktail|cocktails|peacock|titanium|bassist|assassin|assess|assign|assume', 'Harmless words that contain a rude one.', ['the Scunthorpe branch', 'Mr Hancock', 'Sussex', 'shiitake']),
  claims('pressure-washer', 'suicide|pressure|risk squad|hotline|prevention|washer|cooker|management|assessment', 'A name or a thing.', ['pressure washer', 'Suicide Squad']),
  claims('angry-birds', 'angry birds|bird|orchard|customer|customers', 'A name, or other people’s anger.', ['Angry Birds', 'an angry customer of mine']),
  claims('my-boss-angry', 'boss|wife|husband|customer|client|customers|clients|people|guests|passengers|neighbours|he|she|they|everybody|others|team|colleague|colleagues|manager|landlord|tenant|tenants|sister|brother|son|daughter|father|parents|mother|neighbour|neighbor|mom|mum|dad|friend|girlfriend|boyfriend|kids|teacher [is|was|gets|got|will|are|were|be|feel|feels|sounds|seems] [be|so|very|really|a|bit|get] [bit] angry|mad|furious|upset|annoyed|frustrated|disappointed|unhappy|cross|irritated|nervous|anxious|worried|complaining', 'Other people’s anger.', ['my boss is angry', 'my wife will be furious']),
  claims('sorry-for-anger', 'sorry for|if|about|that [i|my|the|being|sounding|getting] [was|am|sounding|being|bothering|anger|rant|rude|angry|upset|annoying|outburst|ranting|trouble|shouting|swearing|yelling|snapping] [earlier]', 'Takes the edge off.', ['sorry for being rude', 'sorry about the rant']),
  claims('dont-get-me-wrong', 'dont get me wrong', 'A preface that softens what follows.', ["don't get me wrong"]),
  claims('correct-me', 'correct me if', 'A preface that softens what follows.', ['correct me if I am wrong']),
  claims('no-hard-feelings', 'no hard feelings', 'Reassures the reader: the negative word denies the trouble.', ['no hard feelings']),
  claims('not-your-fault', 'not|isnt your|ur|anyones|nobodys fault|problem', 'Takes the blame off the reader.', ["it's not your fault"]),
  claims('dont-worry', 'dont|not|no worry|worries|panic|stress|bother|rush|fret', 'Reassures the reader: the negative word denies the trouble.', ["don't worry"]),
  claims('just-joking', 'just|only|im|was joking|kidding|messing|teasing', 'Says it was a joke.', ['just kidding'], { unless: ['are|r|must {you}'], mustNotMatch: ['you must be joking'] }),
  claims('lost-and-found', 'lost and found', 'The name of a desk.', ['is there a lost and found']),
  claims('lost-in-translation', 'lost|got|stuck in translation|thought|traffic', 'An idiom; nothing is lost or stuck for good.', ['stuck in traffic']),
  claims('war-zone', 'war zone|game|games|craft|hammer|ship', 'A game or a name.', ['the war game']),
  claims('death-cert', 'death certificate|star|valley|metal|note|benefit', 'A paper or a name.', ['I need the death certificate form']),
  claims('die-cast', 'die|dice cast|cut|roll', 'The name of a thing, no feeling.', ['a die cast car']),
  claims('cold-case', 'cold water|brew|drink|drinks|case|storage|turkey|call', 'A plain adjective.', ['a cold brew']),
  claims('attack-on', 'heart|panic|attack|cyber|ddos|phishing attack|attacks|on', 'A medical or technical event.', ['a phishing attack']),
  claims('fight-game', 'fight|fighting|fought club|game|games|night|back|for|off', 'A name or a thing.', ['Fight Club']),
  claims('shit-ton', 'shit|crap|fuck|ass ton|load|loads|tons', 'A great many, rudely.', ['a shit ton of photos']),
  claims('colour-of-things', 'black|white|red|blue|green|yellow|brown friday|jeans|shirt|screen|friday|dress|shoes|ink|label|tie|version|colour|color|one|box|card|list', 'The colour of a thing, nobody’s identity.', ['a black shirt', 'Black Friday']),
];

/** Words and phrases that look like a feeling and are none; they claim the words so that nobody counts them. */
export const neutral: Term[] = [...technicalWords, ...requestWords, ...phrases];
