import type { AgentLine } from '../schema.ts';
import type { WarningStep } from '../vocabulary.ts';

type Row = (id: string, pattern: string, because: string, matches: string[], mustNotMatch?: string[]) => AgentLine;

function saying(says: WarningStep): Row {
  return (id, pattern, because, matches, mustNotMatch) => ({
    id: `${says}-${id}`,
    says,
    pattern,
    because,
    matches,
    ...(mustNotMatch && { mustNotMatch }),
  });
}

const reminds = saying('first-reminder');
const warns = saying('final-warning');
const ends = saying('supervisor-or-end');

/** How agents set a limit in their own words. A line that is missed costs a reminder said twice; one read wrongly costs a fair warning. */
export const agentLines: AgentLine[] = [
  reminds('stay-civil', 'stay|keep|remain [this|it|things] {gap} civil|respectful|polite', 'Asks for a civil tone.', [
    'Please keep it respectful, then I can help you better.',
    'I will stay civil with you, and I ask the same of you.',
  ]),
  reminds(
    'do-not-insult',
    'do|please not|stop {gap} insult|insulting|swear|swearing|shout|shouting|yell|yelling',
    'Names what is not all right.',
    ['Please do not insult me.', 'Could you please not swear at me?'],
  ),
  reminds('dont', 'dont insult|swear|shout|yell', 'The same, shortened.', [
    "Please don't swear at me, I want to help.",
  ]),
  reminds('stop', 'stop insulting|swearing|shouting|yelling|cursing', 'Asks for it to stop.', [
    'I need you to stop swearing.',
  ]),
  reminds('personal-words', 'leave|keep {gap} personal|insults|swearing {gap} out', 'Asks to keep it to the matter.', [
    'Please leave the personal words out.',
    'Let us keep the insults out of this.',
  ]),
  reminds('about-me', 'about me please do not', 'A line between the problem and the person.', [
    'Say anything you like about the problem. About me, please do not.',
  ]),
  reminds(
    'tone',
    'watch|mind your language|tone|words',
    'Names the tone.',
    ['Please mind your language.'],
    ['In your own words, what happened?'],
  ),
  reminds('this-tone', 'language|tone|words [is|are] not ok|okay|acceptable|appropriate|alright', 'Names the tone.', [
    'That language is not acceptable here.',
  ]),
  reminds('without-insults', 'without [the|any] insults|swearing|abuse', 'Asks to go on without it.', [
    'I can help you, without the insults.',
  ]),
  reminds('speak-respectfully', 'speak|talk|write to me {gap} respectfully|politely|respect', 'Asks for respect.', [
    'Please talk to me with respect.',
  ]),
  warns(
    'will-end',
    'will|would|shall|have|need|going [to] [have] [to] end|close|leave|stop|finish this|the chat|conversation',
    'Says that the chat will end.',
    ['If another insult comes, I will end this chat.', 'I will have to close the chat if this goes on.'],
  ),
  warns(
    'ends-here',
    'the|this chat|conversation ends|stops',
    'Says that the chat ends.',
    ['One more time, and the chat ends here.'],
    ['The chat window stays open.'],
  ),
  warns('close-choice', 'or i close|end the|this chat|conversation', 'A choice with the end as one half.', [
    'There are two ways from here: we go on without insults, or I close the chat.',
  ]),
  warns('last-time', 'last|final warning|reminder', 'Calls it by its name.', ['This is my last warning.']),
  warns('last-ask', 'last time i ask|say|tell', 'Says that it is the last time.', [
    'This is the last time I ask you to stop.',
  ]),
  ends('ending-now', '[i] am|im ending|closing|leaving the|this chat|conversation', 'Ends it.', [
    'I am ending the chat here.',
    "I'm closing this conversation now.",
  ]),
  ends(
    'where-i-end',
    'where|here i end|close the|this chat|conversation',
    'Ends it.',
    ['This is where I end the chat.'],
    ['We go on without insults, or I close the chat.'],
  ),
  ends('end-now', 'i end|close the|this chat|conversation here|now', 'Ends it.', ['I close this chat now.']),
  ends(
    'handing',
    '[i] am|im handing|passing|transferring|giving [you|this] [chat|conversation|over] to my|a|our supervisor|manager|lead',
    'Hands it over.',
    ['I am handing this chat to my supervisor now.'],
  ),
];
