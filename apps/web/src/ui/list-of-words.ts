/** What was typed with commas, spaces or lines between: each once, none empty. */
export function listOfWords(typed: string): string[] {
  return [...new Set(typed.split(/[\s,]+/))].filter((word) => word !== '');
}
