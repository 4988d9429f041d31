/** What `{you}`, `{number}` and `{agent-noun}` of the pattern language stand for, folded. */
export const YOU_WORDS: ReadonlySet<string> = words(
  'you u ya ye yu yous yall your ur yr youre youve youll youd yourself yourselves yours thou thy',
);

export const NUMBER_WORDS: ReadonlySet<string> = words(
  `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand
   second third fourth fifth sixth seventh eighth ninth tenth umpteenth nth hundredth millionth twice thrice couple
   several dozen`,
);

export const AGENT_NOUNS: ReadonlySet<string> = words(
  `agent agents rep reps representative representatives bot bots chatbot chatbots robot robots machine advisor adviser
   advisors operator operators assistant assistants support csr employee employees staff worker workers clerk computer
   program ai`,
);

export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
