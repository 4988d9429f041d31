/** What a desk writes that does not know who is there: nobody's earlier chats are theirs. */
const NOBODY = /^(?:customers?|users?|visitors?|guests?|clients?|anonymous|unknown|anon|end-?user|0|-)$/i;

/** The same person in other chats of the same source, or null when the desk does not tell. */
export function contactIdOf(source: string, authorId: string): string | null {
  return NOBODY.test(authorId.trim()) ? null : `${source}~${authorId}`;
}
