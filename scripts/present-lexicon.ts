import {
  CAUSES,
  CUSTOMER_TYPES,
  type Cue,
  EMOTIONS,
  englishLibrary,
  type Fitted,
  ISSUES,
  type Lexicon,
  SIGNALS,
  spanishLexicon,
  type TellRule,
  TRIGGER_IDS,
} from '@evenkeel/library';

/** docs/lexicon.md: what is read in each language, counted and listed with every reason. */
export function presentLexicon(): string {
  return `# The lexicons

Written by \`npm run docs\`: terms, trigger rules and tell rules, each with its reason. Examples that must match, and must not, stand with
each in the source; every one of them is a test. The pattern language is explained at \`patternSchema\` in
\`packages/library/src/schema.ts\`. Offensive words are listed because they have to be recognised. English is part of the library
an admin publishes; Spanish comes with the engine ([011](decisions/011-language-packs.md)).

${presentLanguage('English', englishLibrary)}
${presentTells(englishLibrary.tells ?? [])}
${presentLanguage('Spanish', spanishLexicon)}`;
}

/** What a message tells beside the signals; where no rule speaks, a classifier taught by examples names the issue. */
function presentTells(tells: readonly TellRule[]): string {
  const examples = (englishLibrary.issues ?? []).reduce((sum, { examples: own = [] }) => sum + own.length, 0);
  const values = [
    ...ISSUES.map((issue) => ({ issue })),
    ...EMOTIONS.map((emotion) => ({ emotion })),
    ...CAUSES.map((cause) => ({ cause })),
    ...CUSTOMER_TYPES.map((type) => ({ type })),
  ];
  return `## English: tells

${tells.length} rules for what a message is about, what the customer feels, why, and how they behave. Where no rule names an issue, a
Bayes classifier does if it is sure; the ${examples} sentences that teach it stand in \`packages/library/src/english/examples\`.

${values
  .map((value) => {
    const [[aspect, name] = ['', '']] = Object.entries(value);
    const of = tells.filter((rule) => Object.entries(rule.tells).flat().join() === `${aspect},${name}`);
    return `### English: ${aspect} ${name} (${of.length} rules)\n\n| pattern | because |\n|---|---|\n${of
      .map(({ pattern, because }) => `| \`${cell(pattern)}\` | ${cell(because)} |`)
      .join('\n')}\n`;
  })
  .join('\n')}`;
}

function presentLanguage(name: string, { terms, triggers, cues = [], fitted }: Lexicon): string {
  return `## ${name}

${terms.length} terms and ${triggers.length} trigger rules, from \`packages/library/src/${name.toLowerCase()}\`.

${SIGNALS.map((signal) => {
  const of = terms.filter((term) => term.signal === signal);
  return `### ${name}: ${signal} (${of.length} terms)\n\n| pattern | points | because |\n|---|---|---|\n${of
    .map(({ pattern, points, because }) => `| \`${cell(pattern)}\` | ${points} | ${cell(because)} |`)
    .join('\n')}\n`;
}).join('\n')}
${cues.length > 0 ? presentCues(name, cues, fitted) : ''}${TRIGGER_IDS.map((id) => {
  const of = triggers.filter(({ trigger }) => trigger === id);
  return `### ${name}: trigger ${id} (${of.length} rules)\n\n| pattern | because |\n|---|---|\n${of
    .map(({ pattern, because }) => `| \`${cell(pattern)}\` | ${cell(because)} |`)
    .join('\n')}\n`;
}).join('\n')}`;
}

function presentCues(name: string, cues: readonly Cue[], fitted: Fitted | undefined): string {
  return `### ${name}: cues (${cues.length} kinds of words)

Each counts once in a message; ${fitted?.ordinary ?? 0} points of complaint are ordinary and do not count. The weights are fitted
([010](decisions/010-fitted-weights-beside-hand-set-ones.md)).

| cue | words | points | because |
|---|---|---|---|
${cues
  .map(
    ({ id, words, points, because }) =>
      `| ${id} | ${cell(words.join(', '))} | ${fitted?.cues[id] ?? points} | ${cell(because)} |`,
  )
  .join('\n')}

`;
}

/** A bar would end the cell; a long alternation is cut, the source has the whole. */
function cell(text: string): string {
  const short = text.length > 100 ? `${text.slice(0, 97)}…` : text;
  return short.replaceAll('|', '\\|');
}
