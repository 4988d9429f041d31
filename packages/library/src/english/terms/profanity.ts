import type { Term } from '../../schema.ts';
import { abuses, claims } from '../../term-rows.ts';

const swears = abuses('profanity');
const swearsAtYou = abuses('profanity', 'agent');

/** Swearing. Aimed at nobody it is heat, not an attack: it stays below the line until it piles up or stands alone. */
export const profanity: Term[] = [
  swears(
    'fuck',
    'fuck~|fuk|fck|fvck|phuck|fuq|feck~|fukc|fcuk|fuckin|fukin|fking|fkin|effing|frickin|fkn|fuckng|fuc',
    2.4,
    'The strongest common swear word, with its usual disguises.',
    ['fuck this', 'this is fucking slow', 'fvck this sh1t'],
    { unless: ['fuck yes|yeah'], mustNotMatch: ['The duck swims'] },
  ),
  swears(
    'shit',
    'shit~|shitty|shite|shyt|sh1t|bullshit~|bullshit|horseshit|dogshit|shitshow',
    2.1,
    'Common swear word.',
    ['this shit never works', 'what a load of bullshit'],
    { mustNotMatch: ['Matsushita TV', 'shirt size'] },
  ),
  swears('holy-shit', 'holy shit|fuck|crap|moly|cow', 0.3, 'Surprise, good or bad, at nobody.', [
    'holy shit you fixed it, amazing',
  ]),
  swears(
    'fuck-cancer',
    'fuck cancer|covid|corona|racism|racists|sexism|nazis|depression|anxiety|mondays|winter|war|hate',
    0.8,
    'Swearing at an evil, with everybody.',
    ['fuck cancer'],
  ),
  swears('no-shit', 'no shit', 0.8, 'A rude "obviously".', ['no shit it is broken']),
  swears('crap', 'crap|crappy|craptastic', 1, 'Mild swear word.', ['what a crap update'], {
    mustNotMatch: ['scrap metal'],
  }),
  swears('damn', 'damn~|dammit|goddamn|goddammit|dang', 0.7, 'Mild; often mere emphasis.', ['damn it, not again'], {
    unless: ['damn good|fast|nice|well'],
    mustNotMatch: ['damn good service'],
  }),
  swears('hell', 'what|wat|why|how|who|where the|da hell|heck', 0.8, 'A rude question, aimed at nobody.', [
    'what the hell is this',
  ]),
  swears(
    'what-the-fuck',
    'what|wat|why|how|who|where|wtf the|da|tha fuck|fuk|fck|fuckin|fucking',
    2.2,
    'A rude question.',
    ['what the fuck is this', 'where the fuck are you'],
  ),
  swears('wtf', 'wtf|wth|wtaf', 1.6, 'The same, in three letters.', ['wtf is going on']),
  swears('ffs', 'ffs|fml', 1.6, 'Swearing in initials.', ['ffs answer me']),
  swears('for-fucks-sake', 'for fucks|fuck|gods|christs|petes|heavens sake', 1.5, 'Out of patience.', [
    'for fucks sake, again',
  ]),
  swears(
    'bloody',
    'bloody|blimmin|bleeding hell|useless|awful|rubbish|terrible|joke|thing|phone|app|time|order|ridiculous|stupid',
    1,
    'British emphasis, mild.',
    ['bloody hell', 'this bloody app'],
  ),
  swears('bollocks', 'bollocks|bollox|bugger|buggered|wank', 1.6, 'British swear word.', ['that is bollocks']),
  swears('piss', 'pissed|pissing', 1.2, 'Rude for angry.', ['I am pissed'], {
    unless: ['pissed {gap} beer|wine'],
    mustNotMatch: ['I missed it'],
  }),
  swears('pissed-off', 'pissed|pissing|pisses|piss [me|us] off', 1.6, 'Rude for angry.', [
    'I am so pissed off',
    'this pisses me off',
  ]),
  swears('ass', 'ass|arse|azz', 1.7, 'Rude for bottom.', ['what an ass', 'get off your arse'], {
    mustNotMatch: ['the class starts', 'press pass'],
  }),
  swears('kick-ass', 'kick|kicks|kicked|bad|big|smart|half ass|assed', 0.4, 'Praise or slang, at nobody.', [
    'your support kicks ass',
  ]),
  swears('pain-in-the-ass', 'pain in the|my ass|arse|butt|neck|backside', 0.7, 'A nuisance, rudely put.', [
    'this form is a pain in the ass',
  ]),
  swears(
    'my-ass',
    'customer|service|support|helpful|premium my|your ass|arse',
    2,
    'Scorn for how customers are treated.',
    ['customer service my ass'],
  ),
  swears('dick-word', 'dick~|cock|cocks|dickish', 2.9, 'Crude, mostly an insult.', ['stop being a dick'], {
    unless: [
      'dick van|cheney|smith|tracy|turpin',
      'moby dick',
      'cock pit|tail',
      'uncle|mr|name|named|called|hi|dear dick',
      'charles dickens|dicken',
    ],
    mustNotMatch: ['cocktail glasses', 'Moby Dick paperback', 'my name is Dick Smith', 'Mr Dickson', 'Hancock'],
  }),
  swears('cunt', 'cunt~|kunt|cnut', 4, 'Among the worst English insults.', ['what a cunt', 'cunts'], {
    mustNotMatch: ['Scunthorpe'],
  }),
  swears(
    'pussy',
    'pussy|pussies|twat~|wanker|wankers|tosser|tossers|prick|pricks|tosspot|bellend|knob|knobhead|knobend|pillock|plonker|minger|gobshite|numpty',
    3,
    'Crude insults.',
    ['you wanker', 'what a twat'],
    {
      unless: [
        'pussy cat|willow|riot',
        'door|control|volume|temperature|oven|heating|thermostat|loose|broken|the knob',
        'knob {gap} oven|stove|heater',
      ],
      mustNotMatch: ['pussy willow', 'the oven knob'],
    },
  ),
  swears('bastard', 'bastard~|bastards|sob|sonofabitch', 3, 'Insult of a person.', ['bastards'], {
    unless: ['sob story', 'i sob', 'bastard sword|file'],
    mustNotMatch: ['a sob story'],
  }),
  swears('son-of-a', 'son|sons of [a] bitch|bitches|whore|gun', 3.3, 'Insult of a person.', ['son of a bitch']),
  swears(
    'bitch',
    'bitch~|biatch|bitchy|betch|biotch|bich',
    3.2,
    'Insult of a person.',
    ['stupid bitch', 'listen bitch'],
    {
      unless: [
        'life|karma|traffic [is|can|be] a bitch',
        'bitch please',
        'love|miss|hey|thanks {gap} bitches',
        'bitch|bitches {gap} puppy|puppies|litter|heat|kennel|breeder|spayed|vet',
        'our|my bitch {gap} had|has|is',
      ],
      mustNotMatch: ['traffic is a bitch', 'our bitch had a litter'],
    },
  ),
  swears(
    'slut',
    'slut~|whore~|hoe|hoes|skank|skanks|slag|slags|thot|hooker|prostitute',
    3.4,
    'Sexual insult.',
    ['dirty slut', 'whore'],
    {
      unless: ['slag heap', 'garden hoe', 'hoe and|or rake|spade|shovel', 'hoe do|can|does|to|long|much|many|is'],
      mustNotMatch: ['a garden hoe', 'hoe long does it take'],
    },
  ),
  swears(
    'asshole',
    'asshole~|arsehole~|assholes|arseholes|ahole|asshat|asshats|asswipe|assclown|jackass|dumbass|dumbasses|fatass|smartass|badass|dipshit|shithead|shitheads|fuckhead|fuckface|fucktard|fuckwit|fuckwits|dickhead|dickheads|cocksucker|motherfucker~|motherfucking|motherfuckers|mofo|mutha|fucker|fuckers|douche|douchebag|douchebags|scumbag|scumbags|shitbag|dirtbag|dickwad|cockwomble|shitstain|cumdumpster|buttface|butthead|butthole',
    3.6,
    'Insults built from swear words.',
    ['you asshole', 'what a dickhead', 'motherfuckers'],
    { unless: ['total badass', 'badass'], mustNotMatch: ['assess the hole'] },
  ),
  swears('ass-hole', 'ass|arse hole|hat|wipe|clown|face', 3.6, 'The same, in two words.', ['what an ass hole']),
  swears('mother-fucker', 'mother|mutha|muther fucker|fuckers|fucking|fucka|fuker', 3.6, 'The same, in two words.', [
    'mother fucker',
  ]),
  swearsAtYou(
    'fuck-you',
    'fuck|fuk|fck|fvck|phuck|fuc|screw|fcuk|eff|f {you}',
    4.4,
    'Swearing straight at the reader.',
    ['fuck you', 'f u', 'screw you guys', 'f u c k you'],
    { unless: ['screw your|ur|yours', 'screw {you} over'], mustNotMatch: ['where do I screw your bracket on'] },
  ),
  swearsAtYou(
    'fuck-off',
    'fuck|piss|bugger|sod|naff|eff|fck|fuk|screw off',
    4,
    'Tells the reader to go.',
    ['fuck off', 'piss off eliza'],
    { unless: ['screw off the', 'to screw off'], mustNotMatch: ['screw off the lid'] },
  ),
  swearsAtYou(
    'fuck-yourself',
    '[go] fuck|screw|fck|fuk yourself|urself|yourselves',
    4.6,
    'Swearing straight at the reader.',
    ['go fuck yourself'],
  ),
  swearsAtYou(
    'get-fucked',
    'get|go fucked|stuffed|bent|knotted',
    3.6,
    'Tells the reader to go.',
    ['get fucked', 'get stuffed'],
    { unless: ['get stuffed {gap} crust|animal|bear'], mustNotMatch: ['get my refund'] },
  ),
  swearsAtYou('eat-shit', 'eat|lick shit|dirt|crap|dick', 3.8, 'Tells the reader something rude.', ['eat shit']),
  swearsAtYou(
    'kiss-my-ass',
    'kiss|lick|suck|bite|eat|choke|blow [on] my|deez|these ass|arse|butt|behind|backside',
    4,
    'A crude dismissal.',
    ['kiss my ass'],
  ),
  swearsAtYou(
    'suck-it',
    'suck|eat|shove|stick|stuff it|that [up] [your|ur|where] [ass|arse|backside|sun|butt]',
    2.2,
    'A crude dismissal.',
    ['shove it up your ass', 'suck it'],
    {
      unless: ['stick it to|on|in|onto|together|back', 'stuff that', 'eat it|that', 'stick that', 'suck it up|in'],
      mustNotMatch: ['stick it on the wall'],
    },
  ),
  swearsAtYou('stfu', 'stfu|gtfo|gtfoh|kys|foad|sybau', 4, 'Rude commands in initials.', ['stfu', 'gtfo']),
  swearsAtYou('shut-the-fuck-up', 'shut|stfu the|tf|da fuck|hell|fk|f up', 4.2, 'Rude command.', [
    'shut the fuck up',
    'shut the hell up',
  ]),
  swearsAtYou('go-to-hell', 'go|rot|burn to|in|straight hell', 3.8, 'Curses the reader.', [
    'go to hell',
    'rot in hell',
  ]),
  swearsAtYou('middle-finger', '🖕', 3.8, 'The gesture.', ['🖕', '🖕🖕 you']),
  claims('fuck-yes', 'fuck|hell|damn yes|yeah|yea|yep', 'Strong agreement, no heat.', ['hell yeah']),
  claims('no-damn', 'give|gives|gave a damn|hoot|toss', 'Idiom; the meaning is in the verb phrase.', [
    'I do not give a damn',
  ]),
  swears(
    'dont-give-a-fuck',
    'give|gives|gave a|no|one|two|any fuck|fucks|shit|shits|crap|rats',
    2.2,
    'Does not care, rudely.',
    ['you do not give a shit'],
  ),
  swears('fucked-up', 'fucked|screwed|messed|effed up|over', 1.9, 'Rude for spoilt.', [
    'you fucked up my order',
    'I got screwed over',
  ]),
];
