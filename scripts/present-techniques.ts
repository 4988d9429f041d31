import { englishLibrary } from '@evenkeel/library';
import { techniques } from './techniques.ts';

/** docs/techniques.md: where each way of good de-escalation is decided, said, shown and tested. */
export function presentTechniques(): string {
  const rows = techniques.map(({ id, what, rule, screen, test }) => {
    const [shown, file] = screen;
    const [testFile, name] = test;
    return `| ${id} | ${what} | ${link(rule)} | ${groupsOf(id)} | ${shown}: ${link(file)} | ${link(testFile)}: ${name} |`;
  });
  return `# Techniques

Written by \`npm run docs\` from \`scripts/techniques.ts\` and the library. A test holds every path and every name of a test to what is in
the tree. The words behind each phrase group are in [lexicon and library](../packages/library/src/english/phrases).

| id | technique | decided by | phrase groups | shown as | test |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function link(path: string): string {
  return `[${path.split('/').at(-1)}](../${path})`;
}

/** Where a technique needs no sentence to the customer, that is said. */
function groupsOf(id: string): string {
  const groups = new Set(
    englishLibrary.phrases.filter((phrase) => phrase.techniques?.includes(id)).map(({ group }) => group),
  );
  if (groups.size === 0) return 'none: nothing is said to the customer';
  const names = [...groups].sort();
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}
