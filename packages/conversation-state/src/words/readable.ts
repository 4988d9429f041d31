/** Only the beginning of a long message is read: what matters is said early, and the fold stays cheap. */
const CHARACTERS_READ = 600;

/** Lower case, straight quotes, the beginning only: what the cues of issues, facts and stages are written for. */
export function readable(text: string): string {
  return text.slice(0, CHARACTERS_READ).toLowerCase().replaceAll('’', "'");
}
