/** What a date in a sentence begins with: after "until" or "from", all of them read the same. */
export const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|midnight|next|january|february|march|april|june|july|august|september|october|november|december';
/** What a question in a sentence begins with: "I do not know why", "let me find out why". */
export const CLAUSES = 'why|what|when|where|whether|if|how|who|which';
