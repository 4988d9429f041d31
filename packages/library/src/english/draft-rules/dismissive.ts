import { wordings } from '../../draft-rule-rows.ts';

const belittles = wordings('dismissive', {
  severity: 'better-not',
  advice: 'It makes their trouble small. Name it as they do.',
  because: 'What is made small has to be made big again, louder.',
});

/** Trouble made small, and feelings taken for one's own (T01, T25). */
export const dismissive = [
  belittles('do-not-worry', '[please] do not worry', {
    to: '',
    at: 'before-comma',
    severity: 'worth-a-look',
    advice: 'Say what you will do: that is what takes worry away.',
    rewrites: { "Don't worry, I have your order here.": 'I have your order here.' },
    not: ['What worries you most?'],
  }),
  belittles('no-big-deal', 'no|not [a|that|such] [a] big deal|thing', {
    matches: ["It's not a big deal.", 'No big deal.'],
    not: ['It is a big order.'],
  }),
  belittles('it-is-only', 'it|that|this is only|just a|an|one', {
    unless: ['minute|second|moment'],
    matches: ['It is just a delay.'],
    not: ['It is only available in blue.'],
  }),
  belittles('could-be-worse', 'could be|have [been] worse', {
    matches: ['It could be worse.'],
    not: ['Did it get worse?'],
  }),
  belittles('get-over-it', 'get over it|this|that', {
    severity: 'please-rethink',
    matches: ['You have to get over it.'],
    not: ['I will get it over to you.'],
  }),
  belittles('let-it-go', 'let it|this|that go', {
    matches: ['Let it go.'],
    not: ['Let it run for a minute.'],
  }),
  belittles('things-happen', 'things|mistakes|accidents|errors happen', {
    unless: ['make|when|before|let|how'],
    matches: ['These things happen.', 'Mistakes happen.'],
    not: ['When did it happen?', 'Tell me when things happen again.'],
  }),
  belittles('everyone-has-to', 'everyone|everybody [else] has|is|waits|had', {
    advice: 'Compared with others, everyone feels small. Stay with them.',
    matches: ['Everyone has to wait.'],
    not: ['I have told everyone here.'],
  }),
  belittles(
    'know-how-you-feel',
    'i [completely|totally|fully|really|exactly|do] know|understand [exactly|just] how you feel|felt',
    {
      to: 'I can see how much this matters to you',
      advice: 'Nobody knows that quite. Name what happened instead.',
      because: 'A claim to know the feeling invites "no, you do not".',
      rewrites: { 'I know exactly how you feel.': 'I can see how much this matters to you.' },
      not: ['How do you feel about that?'],
    },
  ),
  belittles('sorry-you-feel-that-way', 'sorry [that|if] you feel|felt that|this way', {
    to: 'sorry this went the way it did',
    severity: 'please-rethink',
    advice: 'Be sorry for what happened, not for what they feel.',
    because: 'It puts the trouble into their head.',
    rewrites: { "I'm sorry you feel that way.": "I'm sorry this went the way it did." },
    not: ['How would you feel about that?'],
  }),
  belittles('sorry-if', 'sorry if', {
    advice: 'There is no if for them. Name what happened.',
    because: 'An "if" doubts that anything happened.',
    matches: ['I am sorry if this upset you.'],
    not: ['I am sorry this upset you.'],
  }),
  belittles('if-you-say-so', 'if you say so', {
    severity: 'please-rethink',
    matches: ['If you say so.'],
    not: ['Tell me if you said so.'],
  }),
  belittles('good-luck', 'good luck with that|this|it', {
    severity: 'please-rethink',
    matches: ['Good luck with that.'],
    not: ['Good luck with the update.'],
  }),
  belittles('nothing-wrong', 'nothing [is] wrong with|here', {
    advice: 'Something is wrong for them. Say what you see, and ask.',
    matches: ['There is nothing wrong with the router.'],
    not: ['Is anything wrong with the router?'],
  }),
  belittles('works-for-me', 'works [fine|well|perfectly] for me|us|everyone|everybody|others', {
    advice: 'It does not work for them. Ask what they see.',
    matches: ['It works fine for me.'],
    not: ['What time works for you?'],
  }),
  belittles('at-least', 'at least', {
    place: 'sentence-start',
    advice: 'A bright side is theirs to find. Stay with what went wrong.',
    matches: ['At least you got the email.'],
    not: ['It takes at least two days.'],
  }),
  belittles('it-is-what-it-is', 'it is what it is', {
    matches: ['It is what it is.'],
    not: ['Tell me what it is.'],
  }),
  belittles('not-the-end-of-the-world', 'not the end of the world', {
    matches: ["It's not the end of the world."],
    not: ['It ships to the end of the world.'],
  }),
  belittles('as-easy-as', 'it|that|this is [very|really|so|quite|pretty|super] easy|simple', {
    severity: 'worth-a-look',
    advice: 'If it fails for them, "easy" will sting. Name the first step.',
    because: 'Whoever cannot do an easy thing feels foolish.',
    matches: ["It's really easy."],
    not: ['Is it easy to read?'],
  }),
  belittles('you-are-not-the-only-one', 'you are not the only one|person|customer', {
    advice: 'Compared with others, everyone feels small. Stay with them.',
    matches: ["You're not the only one."],
    not: ['You are the only one on this line.'],
  }),
];
