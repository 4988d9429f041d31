import type { TellRule } from '../../schema.ts';
import { tellsType } from '../../tell-rows.ts';

const indecisive = tellsType('indecisive');
const passiveAggressive = tellsType('passive-aggressive');
const openlyAngry = tellsType('openly-angry');

export const typeTells: TellRule[] = [
  indecisive(
    'changed-my-mind',
    'changed|change|changing [my|our] mind|minds',
    'Takes a decision back.',
    ['sorry, I changed my mind', 'I keep changing my mind'],
    {
      unless: ['you|they|he|she {gap} mind', 'wont|not|never|dont|didnt', 'your|their|his|her mind'],
      mustNotMatch: ['you will not change my mind', 'have you changed your mind'],
    },
  ),
  indecisive(
    'on-second-thought',
    'on|having|had second thought|thoughts',
    'Thinks again.',
    ['on second thought, keep it', 'I am having second thoughts'],
    { mustNotMatch: ['the second one, I thought'] },
  ),
  indecisive(
    'back-and-forth',
    'back to|with the|my|our first|original|old|other|previous one|plan|option|date|idea|choice|version|colour|room|order|address|size',
    'Goes back to what was before.',
    ['back to the first option please', 'can we go back to my original date'],
    { mustNotMatch: ['I called back to the office'] },
  ),
  indecisive(
    'keep-it-after-all',
    'keep|take|cancel|leave|stay|want|order|send|book|change|with {gap} after all',
    'Takes back what was asked for a moment ago.',
    ['I will keep it after all', 'please cancel it after all', 'can I stay with Friday after all'],
    { mustNotMatch: ['after all the trouble, send it', 'I mean it after all these years'] },
  ),
  indecisive(
    'actually-no',
    'actually|wait|hmm|hm|hang|sorry no|not|on|wait|leave|keep|make [lets|leave|keep|make|take|no|it] [that|it]',
    'Stops and turns round.',
    ['actually no, leave it', 'wait, no, the blue one', 'hmm, wait'],
    {
      unless: [
        'wait|hang on|for',
        'sorry not|on|make|no|wait',
        'actually not|on|make|wait',
        'hm|hmm|hang no|not|keep|leave|make',
      ],
      mustNotMatch: ['sorry, not today', 'I actually wait since noon'],
    },
  ),
  indecisive(
    'actually-rather',
    'actually|hmm|maybe|perhaps|or|no [i|lets] [should|will|would|rather|better|ill|id|think] [rather] keep|leave|take|stay|stick|wait|go [with|for|to] [the|it|with]',
    'Weighs it once more.',
    ['maybe I should keep it', 'actually, I will stick with the first', 'hmm, perhaps I take the blue one'],
    {
      unless: ['or wait|leave|take|go|stay|keep', 'no go|wait|leave|stay', 'no to', 'maybe you'],
      mustNotMatch: ['no, wait', 'should I send it or keep it'],
    },
  ),
  indecisive(
    'or-should-i',
    'or|maybe should|would i|it [be] [rather|better] [wait|keep|take|be|stay|leave|better|go|send|change|order|cancel]',
    'Weighs it once more.',
    ['or should I keep it', 'or would it be better to wait', 'maybe should I take both'],
    { mustNotMatch: ['should I call or write'] },
  ),
  indecisive(
    'cant-decide',
    'cant|cannot|couldnt|hard|unable|impossible [really] [to] decide|choose',
    'Says so.',
    ["I can't decide", 'it is hard to choose'],
    {
      unless: ['{you}|they cant|cannot|dont|couldnt', 'choose [my|the|a] delivery|seat|size|date|time|option'],
      mustNotMatch: ['you cannot decide that for me', 'I cannot choose a delivery time'],
    },
  ),
  indecisive(
    'not-sure-which',
    'not|unsure|undecided|torn [sure|certain] which|whether|between|yet|if',
    'Says so.',
    ['I am not sure which one', 'I am torn between the two', 'not sure whether to wait'],
    {
      unless: [
        'not which|whether|between|yet|if',
        'undecided if',
        'not sure if {you}|it|this|that|they|my',
        'torn if|yet',
        'not sure yet',
      ],
      mustNotMatch: ['it is not yet here', 'not sure if it is my fault'],
    },
  ),
  indecisive(
    'forget-what-i-said',
    'forget|ignore|disregard what|my|that i|last|previous [message|just|said|asked|wrote]',
    'Takes back what was asked for a moment ago.',
    ['forget what I said', 'ignore my last message'],
    {
      unless: ['cant|dont|wont|never|{you}|keep|to forget|ignore'],
      mustNotMatch: ['do not forget my number', 'why do you ignore my emails'],
    },
  ),
  indecisive(
    'scratch-that',
    'scratch that',
    'Takes back what was asked for a moment ago.',
    ['scratch that, keep the old one'],
    { mustNotMatch: ['there is a scratch on that glass'] },
  ),

  passiveAggressive(
    'sure-you-will',
    'im|am|quite|pretty|so|very sure {you}|theyll|youll|they [will|are|do|did|have|would|can|must] [all]',
    'Says it and means the opposite.',
    ["I'm sure you will", "I am sure you're doing your best", 'pretty sure you have better things to do'],
    {
      unless: ['not', 'thanks|thank', 'can|able to help'],
      mustNotMatch: ['I am not sure you have it', 'I am sure you can help, thanks'],
    },
  ),
  passiveAggressive(
    'only-my-money',
    'its|is|was only|just my|our money|wedding|job|life|savings|rent|holiday|birthday|time|house|health|business|data|honeymoon|fathers|mothers',
    'Makes it small to show how big it is.',
    ['it is only my money', "it's just my wedding"],
    { mustNotMatch: ['that is just my opinion'] },
  ),
  passiveAggressive(
    'as-usual',
    'as usual|always|ever|expected',
    'Bitter about how it always goes.',
    ['as usual, nothing happens', 'late, as always'],
    {
      unless: ['business|same|normal|work|works|working', 'as ever'],
      mustNotMatch: ['business as usual', 'same address as always'],
    },
  ),
  passiveAggressive(
    'whatever',
    'whatever you|u say|like|suits|reckon',
    'Gives in, coldly.',
    ['whatever you say', 'whatever suits you: whatever you like'],
    { mustNotMatch: ['whatever you think is best'] },
  ),
  passiveAggressive(
    'ok-whatever',
    'fine|ok|okay|right|sure|k|yeah|well|so|but|then whatever',
    'Gives in, coldly.',
    ['fine, whatever', 'yeah whatever'],
    {
      unless: ['whatever {you}|it|that|the|is|happens|i|works|colour|size|date'],
      mustNotMatch: ['ok whatever you need'],
    },
  ),
  passiveAggressive(
    'dont-bother',
    'dont bother|trouble [yourself|then|anymore|asking|trying|replying|answering]',
    'Breaks off, coldly.',
    ["don't bother then", 'please, dont trouble yourself'],
    { unless: ['i|we|they dont'], mustNotMatch: ['I did not want to bother you', 'they dont bother me'] },
  ),
  passiveAggressive(
    'why-do-i-bother',
    'why [do|did|should] [i] [even] bother',
    'Breaks off, coldly.',
    ['why do I even bother', 'why bother'],
    { mustNotMatch: ['the noise does not bother me'] },
  ),
  passiveAggressive(
    'just-forget-it',
    'just|then|fine|ok|okay|oh forget it',
    'Breaks off, coldly.',
    ['just forget it', 'oh forget it'],
    {
      unless: ['password|pin|code', 'forget about', 'forget [it] the|my'],
      mustNotMatch: ['I just forget my password', 'forget it not'],
    },
  ),
  passiveAggressive('if-you-say-so', 'if {you} say so', 'Agrees without agreeing.', ['if you say so'], {
    mustNotMatch: ['if you say it works'],
  }),
  passiveAggressive(
    'if-you-insist',
    'if {you} insist|must',
    'Agrees without agreeing.',
    ['if you must', 'if you insist'],
    { unless: ['must know|have|use|sign|pay|send|charge'], mustNotMatch: ['if you must know my number'] },
  ),
  passiveAggressive(
    'must-be-nice',
    'must be nice|lovely|wonderful|great|easy [to|for]',
    'Envy that is a reproach.',
    ['must be nice', 'it must be easy to ignore people'],
    { mustNotMatch: ['it must be there', 'it must be here today'] },
  ),
  passiveAggressive(
    'good-for-you',
    'good|nice|lucky|great|bully for you|u',
    'Envy that is a reproach.',
    ['good for you', 'nice for you'],
    {
      unless: ['is|are|would|be|works {gap} for {you}|u'],
      mustNotMatch: ['is Monday good for you', 'would ten be good for you?'],
    },
  ),
  passiveAggressive(
    'how-convenient',
    'how [very|so|terribly] convenient|thoughtful|generous|considerate|charming|reassuring|surprising|original|helpful|kind|professional [of] [you]',
    'Praise that is a reproach.',
    ['how convenient', 'how thoughtful of you', 'how very helpful'],
    {
      unless: [
        'thank|thanks',
        'how convenient|helpful|generous|kind|professional|thoughtful|reassuring is|are|was|were|would',
      ],
      mustNotMatch: ['how convenient is the location'],
    },
  ),
  passiveAggressive(
    'no-rush',
    'no rush|hurry|pressure obviously|then|clearly|though|of|its|only|i',
    'The hurry it denies.',
    ['no rush, of course, it is only my wedding', 'no hurry then'],
    { unless: ['thanks|thank|take'], mustNotMatch: ['no rush at all, thanks'] },
  ),
  passiveAggressive(
    'only-been',
    'only|just been|taken|waited|waiting|asked|took {number}|weeks|days|months|hours|years [weeks|days|hours|months|week|month|year|times]',
    'Makes it small to show how big it is.',
    ["it's only been three weeks", 'it has only taken two months', 'I have only asked four times'],
    {
      unless: ['{number} minutes|minute|seconds|euros|pounds|dollars', 'just been'],
      mustNotMatch: ['it has only been 2 minutes', 'I have just been there'],
    },
  ),
  passiveAggressive(
    'nothing-better-to-do',
    'nothing|something better|else [better] to do',
    'A reproach in the form of a joke.',
    ['I have nothing better to do than wait', 'as if I had nothing else to do'],
    { mustNotMatch: ['there is nothing else to pay'] },
  ),
  passiveAggressive(
    'slow-clap',
    'bravo|applause|ovation|congratulations|congrats',
    'Praise for a failure.',
    ['congratulations, you lost it again', 'bravo', 'a round of applause please'],
    {
      unless: ['thank|thanks|wish|email|message|card|said|team|wedding|on [the|your]'],
      mustNotMatch: ['congratulations on the award, thanks'],
    },
  ),
  passiveAggressive('slow-clapping', 'slow clap|clapping', 'Praise for a failure.', ['slow clap'], {
    mustNotMatch: ['the connection is slow'],
  }),
  passiveAggressive(
    'well-done-you',
    'well done|played you|everyone|all|guys|team|again|indeed',
    'Praise for a failure.',
    ['well done you', 'well played, guys'],
    { unless: ['thank|thanks|great|really'], mustNotMatch: ['well done team, thanks'] },
  ),
  passiveAggressive(
    'guess-ill-wait',
    'guess|suppose [ill|i|we] [will|just|have|should] [just|have|keep|then] [to] wait|live|sit|manage|waiting|starve|freeze|walk [here|with|forever|another|then|it]',
    'Resignation that is a reproach.',
    ['I guess I will have to live with it', 'I suppose I just wait forever'],
    { unless: ['thanks|thank', 'no problem'], mustNotMatch: ['guess what, it came'] },
  ),
  passiveAggressive(
    'wait-forever',
    'ill|will|just|can|happily|shall|lets [just|then|all|happily|keep] wait|waiting|sit another|forever|here [here|week|month|year|forever|again|like|until|then] [week|month|year|forever|then|again]',
    'Resignation that is a reproach.',
    ["I'll just wait another month then", 'I will happily wait forever'],
    {
      unless: ['wait|waiting|sit here', 'thanks|thank', 'cant|not|wont|cannot wait'],
      mustNotMatch: ['I will wait here, thanks', 'I cannot wait another week'],
    },
  ),

  openlyAngry(
    'open-anger',
    'furious|livid|outraged|enraged|fuming|raging|disgusted|disgusting|disgraceful|outrageous|unbelievable|scandalous|appalling|despicable',
    'Anger that is not hidden.',
    ['I am furious', 'this is outrageous', 'absolutely disgusting behaviour'],
    {
      unless: [
        'not|he|she|they furious|livid|outraged',
        'unbelievable {gap} good|kind|fast|view|price',
        'unbelievably',
      ],
      mustNotMatch: ['she was not furious', 'unbelievable how kind she was'],
    },
  ),
  openlyAngry(
    'fix-it-now',
    'fix|sort|solve|refund|send|do|give|cancel|answer [me|my|this|it] [my] it|this|me|money [back] now|immediately|instantly',
    'Gives orders.',
    ['fix it now', 'sort this immediately', 'give me my money back now'],
    {
      unless: ['please|pls|can|could|would|how|thanks|should|will|to|i|ill', 'does|did|do not', 'dont'],
      mustNotMatch: ['can you fix it now please', 'I will send it today'],
    },
  ),
  openlyAngry('do-your-job', 'do|doing {you} job|jobs|work', 'An order that is an insult.', ['just do your job'], {
    unless: ['how|where|what', 'do {you} work', 'doing {you} best|work'],
    mustNotMatch: ['how do you work', 'do you work on Sundays'],
  }),
  openlyAngry(
    'demand',
    'i|we demand|insist|require [on|that] [an|a|my|you|to|the|your|full|immediate] [answer|refund|apology|explanation|immediately|immediate|manager|speak|full|fix|compensation|know]',
    'Demands, and does not ask.',
    ['I demand an explanation', 'I insist on a refund', 'we demand to know why'],
    {
      unless: ['if i|we insist', 'i|we require [a|an|the|your|my] [help|assistance|invoice|password|information|copy]'],
      mustNotMatch: ['your video on demand', 'I require a copy of the invoice'],
    },
  ),
];
