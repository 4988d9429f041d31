type Instruction = { keyword: string; flags: string[]; rest: string };
type Stage = { name: string | undefined; instructions: Instruction[] };

/** Reads a Dockerfile as far as ours goes: comments, continued lines, and flags before the arguments. */
export function parseDockerfile(text: string): Stage[] {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() && !line.trimStart().startsWith('#'))
    .join('\n')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n');
  const stages: Stage[] = [];
  for (const line of lines) {
    const [, keyword = '', flags = '', rest = ''] = /^(\w+)((?:\s+--\S+)*)\s+(.*)$/.exec(line) ?? [];
    if (keyword === 'FROM') stages.push({ name: /\sAS\s+(\S+)/i.exec(line)?.[1], instructions: [] });
    else stages.at(-1)?.instructions.push({ keyword, flags: flags.split(/\s+/).filter(Boolean), rest });
  }
  return stages;
}
