import { DRAFT_CONCERNS, type DraftRule, englishLibrary } from '@evenkeel/library';

const { draftRules = [], draftMeasures = [] } = englishLibrary;

/** docs/draft-rules.md: what the draft coach looks for, with what it says and what it puts in place. */
export function presentDraftRules(): string {
  const rewriting = draftRules.filter(({ rewrite }) => rewrite !== null);
  return `# The draft coach's rules

Written by \`npm run docs\` from \`packages/library/src/english/draft-rules\`: ${draftRules.length} wordings, ${rewriting.length} of them with a rewrite of one click, and
${draftMeasures.length} things that are counted. They are part of the library an admin publishes. Drafts are read as they are written, contractions
written out; the pattern language is explained at \`patternSchema\` in \`packages/library/src/schema.ts\`, places and rewrites at
\`draftRuleSchema\`. Examples that must match, must not, and what each rewrite makes of its own stand with each rule in the
source; every one of them is a test. Nothing here ever keeps a message from being sent, and an agent can mute each rule.

## Counted

| id | severity | limit | advice | because |
|---|---|---|---|---|
${draftMeasures
  .map(
    ({ id, severity, limit, advice, because }) =>
      `| ${id} | ${inWords(severity)} | ${limit} | ${cell(advice)} | ${cell(because)} |`,
  )
  .join('\n')}

${DRAFT_CONCERNS.map((concern) => ({ concern, rules: draftRules.filter((rule) => rule.concern === concern) }))
  .filter(({ rules }) => rules.length > 0)
  .map(({ concern, rules }) => presentConcern(concern, rules))
  .join('\n')}`;
}

function presentConcern(concern: string, rules: readonly DraftRule[]): string {
  return `## ${concern} (${rules.length})

| pattern | severity | advice | for example | becomes | because |
|---|---|---|---|---|---|
${rules
  .map(({ pattern, severity, advice, matches, rewrites = [], because }) =>
    [
      `\`${cell(pattern)}\``,
      inWords(severity),
      cell(advice),
      cell(rewrites[0]?.from ?? matches[0] ?? ''),
      cell(rewrites[0]?.to ?? ''),
      cell(because),
    ].join(' | '),
  )
  .map((row) => `| ${row} |`)
  .join('\n')}
`;
}

function inWords(id: string): string {
  return id.replaceAll('-', ' ');
}

/** A bar would end the cell; a long alternation is cut, the source has the whole. */
function cell(text: string): string {
  const short = text.length > 160 ? `${text.slice(0, 157)}…` : text;
  return short.replaceAll('|', '\\|');
}
