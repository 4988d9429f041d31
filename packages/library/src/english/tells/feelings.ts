import type { TellRule } from '../../schema.ts';
import { tellsEmotion } from '../../tell-rows.ts';

const angry = tellsEmotion('angry');
const frustrated = tellsEmotion('frustrated');
const disappointed = tellsEmotion('disappointed');
const anxious = tellsEmotion('anxious');
const confused = tellsEmotion('confused');
const satisfied = tellsEmotion('satisfied');

/** Said of the one who writes: "she was angry" is about somebody else. */
const OTHERS = [
  'he|she|they|you|youre|theyre|boss|neighbour [is|was|are|were|gets|got|get] [so|very|really] angry|furious|livid|annoyed|irritated|frustrated|disappointed|worried|nervous|happy|pleased|confused',
];

export const feelingTells: TellRule[] = [
  angry(
    'i-am-angry',
    'angry|furious|livid|outraged|enraged|fuming|seething|infuriated|raging|incensed',
    'Says so.',
    ['I am furious', 'we are absolutely livid', 'makes me so angry'],
    { unless: [...OTHERS, 'angry birds'], mustNotMatch: ['I am not angry', 'she was furious with me'] },
  ),
  angry(
    'blood-boils',
    'blood|steam|ballistic|boiling [is|my] [boil|boiling|boils|point]',
    'An image for anger.',
    ['my blood is boiling', 'I am about to go ballistic'],
    {
      unless: [
        'blood test|pressure|donation|type|results',
        'spits|spit|blows|lets|let|loses|makes|the|of|with|no|more steam',
        'steam iron|oven|train|room|account|deck|game',
        'boiling water',
      ],
      mustNotMatch: ['the steam iron leaks', 'my blood test'],
    },
  ),
  angry('how-dare', 'how dare {you}|they', 'Words of outrage.', ['how dare you'], {
    mustNotMatch: ['how do you dare to fly'],
  }),
  angry(
    'done-with-you',
    'had [it] enough|it of|with {you}|this|your',
    'The end of patience.',
    ['I have had enough of this', "I've had it with you"],
    { mustNotMatch: ['I had enough of the cake, thanks, it was for you'] },
  ),

  frustrated(
    'i-am-frustrated',
    'frustrated|frustrating|frustration|annoyed|annoying|irritated|irritating|exasperated|exasperating|aggravating|aggravated|infuriating|maddening',
    'Says so.',
    ['this is so frustrating', 'I am really annoyed', 'rather irritating, I must say'],
    { unless: OTHERS, mustNotMatch: ['I am not annoyed', 'she was annoyed'] },
  ),
  frustrated(
    'sick-of',
    'fed|sick|tired|weary up|of|and [of|tired] [with]',
    'Says that it has gone on too long.',
    ['I am fed up', 'sick of this', 'sick and tired of waiting'],
    { unless: ['sick|tired|weary up', 'fed of|and', 'sick and at|in'], mustNotMatch: ['I am sick at home'] },
  ),
  frustrated(
    'done-with',
    'im|am|so|really|were|are done with [you|this|it|your]',
    'Says that it has gone on too long.',
    ['I am done with you people'],
    { unless: ['done with the|my|packing|order|form'], mustNotMatch: ['I am done with the form'] },
  ),
  frustrated(
    'at-my-wits-end',
    'my|our|the wits|tether|patience [is|end|has] [end|running|thin|run|gone|limits|out|over|at]',
    'The end of patience.',
    ['I am at my wits end', 'my patience is running thin', 'at the end of my tether'],
    { mustNotMatch: ['thanks for your patience'] },
  ),
  frustrated(
    'over-and-over',
    'over|again|time and over|again',
    'The same again and again.',
    ['I explain it over and over', 'it fails again and again'],
    { mustNotMatch: ['the film is over'] },
  ),
  frustrated(
    'in-circles',
    'going|go|round|run|running [round|around] in circles',
    'The same again and again.',
    ['we are going in circles', 'you send me round in circles'],
    { mustNotMatch: ['the logo has two circles'] },
  ),
  frustrated(
    'waste-of-time',
    'waste|wasted|wasting [of|my|our|so|a|whole|much|all] [my|our|time|much|whole|hours] time|hours|day|morning|afternoon|evening|weekend|life',
    'Time spent for nothing.',
    ['what a waste of time', 'I wasted a whole day', 'stop wasting my time'],
    { unless: ['dont want to waste your'], mustNotMatch: ['where does the waste go'] },
  ),
  frustrated(
    'why-so-hard',
    'why is|does|must {gap} [be] so|such|that|this hard|difficult|complicated|impossible|tedious',
    'Should be simple and is not.',
    ['why is it so hard', 'why does everything have to be so complicated'],
    { unless: ['mattress|bed|cushion|pillow|bread'], mustNotMatch: ['why is the mattress so hard'] },
  ),
  frustrated(
    'nothing-helps',
    'nothing|none [i|of] [have|that|it] works|helps|helped|worked|tried|changes|changed|happens',
    'Tried, and tried in vain.',
    ['nothing works here', 'nothing I tried helps', 'nothing ever happens: nothing changes'],
    { mustNotMatch: ['it is nothing', 'nothing else, thanks'] },
  ),

  disappointed(
    'i-am-disappointed',
    'disappointed|disappointing|disappointment|dissapointed|disapointed|disappoints|dismayed|disheartened|disheartening|disillusioned|saddened',
    'Says so.',
    ['I am so disappointed', 'What a disappointment', 'this is disheartening'],
    { unless: OTHERS, mustNotMatch: ['I was not disappointed', 'she was disappointed'] },
  ),
  disappointed(
    'expected-better',
    'expected|expect|hoped|deserve|deserved|imagined [for] [so|much|something|lot] better|more',
    'Hoped for more than they got.',
    ['I expected better from you', 'I had hoped for something better', 'we deserve better'],
    { unless: ['expect|expected more calls|orders|news|information'], mustNotMatch: ['can I expect more news today'] },
  ),
  disappointed(
    'let-me-down',
    'let|lets|letting me|us|everyone|customers|everybody down',
    'Feels left alone with it.',
    ['you really let me down', 'this company let us down'],
    { mustNotMatch: ['let me write it down'] },
  ),
  disappointed(
    'used-to-be',
    'used to be|love|like|recommend|trust [so|a|your|this|you|such|great|good|much]',
    'It was better once.',
    ['you used to be so good', 'I used to love this shop'],
    { mustNotMatch: ['I am used to waiting'] },
  ),
  disappointed(
    'lost-faith',
    'lost|losing|lose [all|any|my|what|faith|trust] faith|trust|confidence|hope|respect [in]',
    'The trust is gone.',
    ['I have lost all trust', 'losing faith in you'],
    { mustNotMatch: ['I lost my card'] },
  ),
  disappointed(
    'ruined',
    'ruined|spoiled|spoilt|destroyed {gap} birthday|wedding|holiday|christmas|day|trip|party|evening|weekend|surprise|anniversary|honeymoon|present|plans|event',
    'A day they looked forward to.',
    ['you ruined our holiday', 'it spoiled my daughters birthday'],
    { mustNotMatch: ['the milk spoiled'] },
  ),
  disappointed(
    'shame',
    'such|what a [real|crying|great|terrible] shame|pity|letdown',
    'Sorry that it turned out so.',
    ['such a shame', 'what a letdown'],
    { mustNotMatch: ['shame on you'] },
  ),
  disappointed(
    'was-looking-forward',
    'was|were|been [so|really|all|both] looking|excited [so] [forward] to|about|for',
    'Looked forward to it, and it was not to be.',
    ['we were really looking forward to this trip', 'I was so excited about it'],
    {
      unless: ['looking for|to', 'looking into'],
      mustNotMatch: ['I am looking forward to your answer', 'I was looking for a lamp'],
    },
  ),
  disappointed(
    'looked-forward',
    'was|were|been [so|really|all] looking forward',
    'Looked forward to it, and it was not to be.',
    ['we were really looking forward to this trip'],
    { mustNotMatch: ['I am looking forward to your answer'] },
  ),
  disappointed(
    'not-what-expected',
    'not|isnt|wasnt|nothing|far|hardly [at|all|really|exactly] [all] what|as|like|from [what] i|we|was|it [had|was|were] expected|hoped|imagined|advertised|described|wanted|promised',
    'It is less than what was said.',
    ['it is not what I expected', 'nothing like what was advertised', 'not at all what we hoped'],
    { mustNotMatch: ['as far as I know', 'that is not what I said'] },
  ),
  disappointed(
    'not-as-described',
    'not|isnt|wasnt|nothing|far as|like|from described|advertised|expected|pictured|shown|perfect|great|promised',
    'It is less than what was said.',
    ['not as described', 'this is nothing like advertised', 'far from perfect'],
    { mustNotMatch: ['it came as described'] },
  ),

  anxious(
    'i-am-worried',
    'worried|worry|worrying|worries|anxious|nervous|scared|afraid|frightened|panicking|panicked|panic|panicky|terrified|stressed|concerned|uneasy|dread|dreading|freaking',
    'Says so.',
    ['I am worried about my money', "I'm starting to panic", 'a bit anxious about the flight', 'we are scared'],
    {
      unless: [
        'no|dont|not|never|without worry|worries|panic',
        'as far as',
        'afraid that|not|i|we|so|its|it|youre|you',
        'panic button',
        ...OTHERS,
      ],
      mustNotMatch: ['no worries', "don't worry about it", 'I am afraid that is wrong'],
    },
  ),
  anxious(
    'am-i-going-to-lose',
    'am|will|going|might|could|afraid [i|we|to|of|it] [to|gonna|have] lose|losing|lost|miss|missing [my|our|the|everything|all] [job|money|house|home|flight|place|seat|deposit|booking|wedding|everything|savings|number|data|train|interview]',
    'Fears to lose something.',
    ['will I lose my deposit', 'am I going to lose everything', 'we might miss the flight'],
    { mustNotMatch: ['I lost my card'] },
  ),
  anxious(
    'desperate',
    'desperate|desperately|beg|begging|helpless|hopeless|overwhelmed|frantic|sos',
    'Needs it badly.',
    ['I am desperate', 'I am begging you', 'completely overwhelmed by all this'],
    { unless: ['beg to|pardon|your', 'hopeless company|service|support'], mustNotMatch: ['I beg your pardon'] },
  ),
  anxious(
    'what-if-not',
    'what if|happens [if] i|it|we|they|this|nobody doesnt|dont|never|lose|miss|cant|fails|not|wont|goes',
    'Plays through what may go wrong.',
    ['what if it never arrives', 'what happens if I lose my seat', 'what if it fails'],
    { mustNotMatch: ['what if I pay by card', 'what happens next'] },
  ),
  anxious(
    'what-do-i-do',
    'what do|should|shall|can i|we do now|if|then',
    'Does not know how to go on.',
    ['what do I do now', 'what should we do if it does not come'],
    { mustNotMatch: ['what do I need to bring', 'what do you do'] },
  ),
  anxious(
    'supposed-to-do',
    'what am|are i|we supposed|meant|going to do',
    'Does not know how to go on.',
    ['what am I supposed to do'],
    { mustNotMatch: ['what are you going to do'] },
  ),
  anxious(
    'cannot-sleep',
    'cant|cannot|couldnt|barely|hardly|havent|not sleep|slept|breathe|eat|think straight|because|worrying|crying|shaking|all|since|over|anymore',
    'It keeps them awake.',
    ['I can not sleep because of this', 'I have hardly slept since', 'I cannot think straight'],
    { unless: ['mattress|bed|noise|noisy|music'], mustNotMatch: ['I cannot sleep because of the noise next door'] },
  ),
  anxious(
    'in-tears',
    'in|stop tears|crying|shaking|worrying',
    'Weeps over it.',
    ['I cannot stop crying', 'I was in tears', 'I cannot stop shaking'],
    { mustNotMatch: ['I cannot stop the payment'] },
  ),
  anxious(
    'reassure-me',
    'please|can|just tell|confirm|promise|reassure [me|that|you] [me|that] [my|it|that|its|there] [money|order] [is|will] safe|okay|alright|arrive|not|ok|secure',
    'Asks to be reassured.',
    ['please tell me it is safe', 'please confirm that my money is safe'],
    { unless: ['whether|if'], mustNotMatch: ['please tell me how it works', 'please confirm the order'] },
  ),
  anxious(
    'is-it-safe',
    'is|are|will my|our|everything [money|account|data|card|order|savings|deposit] [be|still|really] safe|secure|okay|alright|lost|gone',
    'Asks whether all will be well.',
    ['is my money safe', 'will everything be okay', 'is my data still secure'],
    { mustNotMatch: ['is that okay for you'] },
  ),

  confused('you-lost-me', '{you} lost me|us', 'Cannot follow.', ['sorry, you lost me there'], {
    mustNotMatch: ['you lost my luggage'],
  }),
  confused(
    'do-not-follow',
    'dont|didnt|cant|cannot|couldnt|not [really|quite|even|fully|able|still] [to] follow|understand|figure|grasp|comprehend [you|it|this|what|why|how|the|that|any|a|out]',
    'Cannot follow.',
    ["I don't quite follow you", 'I can not figure it out', 'we cannot understand the bill'],
    {
      unless: [
        '{you}|they|she|he|nobody|colleague dont|didnt|not|cant|doesnt|do|does|did',
        'not follow up',
        'didnt follow up|through|instructions',
      ],
      mustNotMatch: ['you do not understand me', 'she did not follow up'],
    },
  ),
  confused('makes-no-sense', 'makes|make|making no|little|any|zero sense', 'Cannot follow.', ['this makes no sense'], {
    mustNotMatch: ['that makes sense'],
  }),
  confused(
    'doesnt-make-sense',
    'doesnt|dont|didnt|not make|making [any|much|a|lot|of] sense',
    'Cannot follow.',
    ["that doesn't make any sense", 'the bill does not make sense'],
    { mustNotMatch: ['that makes sense'] },
  ),
  confused(
    'i-am-confused',
    'confused|confusing|confusion|confuses|puzzled|puzzling|baffled|baffling|bewildered|perplexed|unclear',
    'Says so.',
    ['I am confused', 'the letter is very confusing', 'it is unclear to me'],
    { unless: ['he|she|they is|was|are|were|seemed'], mustNotMatch: ['I am not confused', 'she was confused'] },
  ),
  confused(
    'dont-get-it',
    'dont|not [really|quite|even] get|see it|why|how|what|the [point|difference|sense]',
    'Cannot follow.',
    ["I don't get it", 'I still do not get why', 'I do not see the difference'],
    {
      unless: [
        '{you}|they|he|she [do|did] dont|didnt|not|cant [really|quite|even] get|see',
        'get|see it yet|delivered|back|in|on|here|by|anywhere|listed',
        'get the',
        'cant|didnt get|see it|the',
      ],
      mustNotMatch: ["I didn't get it yet", 'you do not get it'],
    },
  ),
  confused(
    'no-idea',
    'no|slightest|not|havent [got|have|the|a|any] [a] idea|clue',
    'Does not know what is asked of them.',
    ['I have no idea how this works', 'I have not got a clue'],
    {
      unless: ['{you}|they|he|she|nobody|one|staff|agent|agents have|has|had|seem|seems|do|does|clearly'],
      mustNotMatch: ['you have no idea how this feels'],
    },
  ),
  confused(
    'dont-know-what-to-do',
    'dont|not [really|even|sure|quite] [know|sure] what|how|which|where to|i|one|this|that|button|form|option|means',
    'Does not know what is asked of them.',
    ["I don't know what to do", 'not sure which one to take', 'I do not know how to do that'],
    {
      unless: ['{you}|they|he|she dont|do', 'not what|how|which|where', 'dont what|which|where|how'],
      mustNotMatch: ['that is not what I wanted'],
    },
  ),
  confused(
    'what-do-you-mean',
    'what do|does|did|exactly|on [on|earth|exactly] {you}|that|this|it|earth [actually|even|exactly] mean|meant',
    'Asks what was meant.',
    ['what do you mean', 'what does that mean', 'what does this even mean'],
    { mustNotMatch: ['I mean what I say'] },
  ),
  confused(
    'supposed-to-mean',
    'what is|was|are|am that|this|it|i supposed|meant to mean|understand|choose|enter|click',
    'Asks what was meant.',
    ['what is that supposed to mean', 'what am I supposed to enter'],
    { mustNotMatch: ['what is this'] },
  ),
  confused(
    'which-is-right',
    'which [one|of|answer|version] [them|these|two] is [now|the] right|correct|true|valid',
    'Was told different things.',
    ['which one is right', 'Which of them is correct'],
    { mustNotMatch: ['which right shoe do you have'] },
  ),
  confused(
    'different-things',
    'told|tells|telling|says|said|hear|heard|got|get|given|gave [me|us] [something|three|two|completely|totally|{number}] different|contradictory|conflicting|opposite things|answers|answer|thing|information|story|stories|every|from|each',
    'Was told different things.',
    [
      'everyone tells me something different every time',
      'I got two different answers',
      'you gave me conflicting information',
    ],
    { mustNotMatch: ['I got a different colour'] },
  ),
  confused(
    'explain-again',
    'explain|clarify|rephrase [that|it|this|to|me] [to|again|in|please|me] simple|simpler|plain|again|slowly|differently|mean|please',
    'Asks to be told once more.',
    ['can you explain that again', 'clarify this please', 'could you explain it in simple words'],
    {
      unless: ['have|had|must|why|over|keep|tired|of|having [to] explain'],
      mustNotMatch: ['I have to explain it again'],
    },
  ),

  satisfied(
    'you-helped',
    '{you} [have|were|are] [been|really] [so|such|a|very|really] helped|helpful|kind|lifesaver|star|legend|patient|brilliant|wonderful|amazing|great',
    'Praises the person.',
    ['you helped me a lot', 'You have been so kind', 'you are a star'],
    {
      unless: [
        'not|never|havent|hasnt|arent|werent|nobody|isnt',
        'could|if|would {you}',
        'wonderful|amazing|great|kind service|offer|product|app|company|of',
      ],
      mustNotMatch: ['you have not been helpful', 'if you could be so kind'],
    },
  ),
  satisfied(
    'i-am-happy',
    'happy|delighted|pleased|thrilled|satisfied|relieved|overjoyed with|about|now|again|to [the|it|this|that|your|hear]',
    'Says so.',
    ['I am very happy with it', 'we are delighted about the result', 'so relieved now, really happy again'],
    {
      unless: [
        'be|make|would|will|not|never|isnt|arent|less|far|hardly|he|she|they happy|delighted|pleased|thrilled|satisfied|relieved',
        'happy|pleased to [wait|pay|help|send|change|return|hold|provide|give|take|share]',
        'what makes you',
      ],
      mustNotMatch: ['I am not happy with it', 'I would be happy to wait'],
    },
  ),
  satisfied(
    'that-worked',
    'that|it|this|everything|all [has|is|all|now] [all|now|finally|been] worked|works|working|sorted|solved|fixed|resolved now|again|perfectly|thanks|thank|finally|great|fine|beautifully',
    'It is solved.',
    ['that worked perfectly', 'it works now', 'everything is sorted now', 'it is fixed, thanks'],
    {
      unless: ['not|never|isnt|hasnt|until|if|once|when|want|need|wasnt|doesnt|hardly|get|would'],
      mustNotMatch: ['it is still not working again', 'I want it fixed now'],
    },
  ),
  satisfied('did-the-trick', 'did|does|done the trick', 'It is solved.', ['that did the trick'], {
    unless: ['not|never|didnt'],
    mustNotMatch: ['it did not do the trick'],
  }),
  satisfied(
    'perfect-thanks',
    'perfect|brilliant|wonderful|excellent|fantastic|lovely|superb|awesome|great thank|thanks|cheers',
    'Content with it.',
    ['perfect, thanks', 'lovely, thank you'],
    {
      unless: [
        'thanks|thank for|a nothing|ruining|wasting|lot',
        'just|oh perfect|brilliant|wonderful|excellent|fantastic|lovely|superb|awesome|great',
        'not perfect|great',
      ],
      mustNotMatch: ['oh great, thanks for nothing'],
    },
  ),
];
