/** What `{you}`, `{number}` and `{agent-noun}` of the pattern language stand for, folded. */
export const YOU_WORDS: ReadonlySet<string> = words(
  'you u ya ye yu yous yall your ur yr youre youve youll youd yourself yourselves yours thou thy',
);

/** Their values, which a bounded `{number>=10}` asks for. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = numbers({
  1: 'one',
  2: 'two second twice couple',
  3: 'three third thrice several',
  4: 'four fourth',
  5: 'five fifth',
  6: 'six sixth',
  7: 'seven seventh',
  8: 'eight eighth',
  9: 'nine ninth',
  10: 'ten tenth',
  11: 'eleven',
  12: 'twelve dozen',
  15: 'fifteen',
  20: 'twenty',
  30: 'thirty',
  40: 'forty',
  50: 'fifty',
  60: 'sixty',
  100: 'hundred hundredth umpteenth nth',
  1000: 'thousand',
  1000000: 'millionth',
});

export const AGENT_NOUNS: ReadonlySet<string> = words(
  `agent agents rep reps representative representatives bot bots chatbot chatbots robot robots machine advisor adviser
   advisors operator operators assistant assistants support csr employee employees staff worker workers clerk computer
   program ai`,
);

/** What chats are full of, the commonest first: the other words of a pattern are the ones worth looking for. */
export const COMMON_WORDS: readonly string[] = [
  ...words(
    `i you to the a my is it and can do for how what me in of on have that not this your be with get was if are but so at
     or am we no just all will from need please like about would when an up why does know there help want did dont im out
     hi now go has hello they been yes one still time thanks pay account money as much good who some any back more should
     make see could us because new phone he call which where card take use by our then work tell day order said never say
     really only he she day today today long thank think too try over off even other than again got going way after
     service number people very ok give bank find let send change before same thing something check customer first last
     put look email wrong information sure already buy bill ive two them people right cant bot stop told another well
     flight company many insurance here into problem their come next working keep ask talk feel anything cancel were
     message question its every someone down website online`,
  ),
];

export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** By their values: the words for each, separated by spaces. */
export function numbers(lists: Record<number, string>): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [value, list] of Object.entries(lists)) for (const word of words(list)) values.set(word, Number(value));
  return values;
}
