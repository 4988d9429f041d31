import { type ConversationState, openConversation, reduceConversation } from '@evenkeel/conversation-state';
import { type CardKind, englishLibrary } from '@evenkeel/library';
import { type CompiledLexicon, type CompiledTells, readCustomerMessage } from '@evenkeel/scoring-engine';
import { compileSuggestions, pickSuggestions } from '@evenkeel/suggestion-picker';

/** Cards that would tell a calm person that they are thought to be none. */
const TELLING: ReadonlySet<CardKind> = new Set(['empathy', 'apology', 'boundary', 'escalate-now']);

/** How many of the messages of calm people brought such a card, at each place in a chat. */
export interface CalmControl {
  messages: number;
  /** As the first message of a chat. */
  first: number;
  /** After another message of the set and an answer. */
  second: number;
  /** The messages that did, with the place and the first such card. */
  told: { text: string; place: 'first' | 'second'; phraseId: string }[];
}

/** What reads a message, as in the server. */
export interface Reader {
  lexicon: CompiledLexicon;
  tells: CompiledTells;
}

const suggestions = compileSuggestions(englishLibrary);

/** Each message as the first and as the second of a chat; the one before it in the set stands before it there, too. */
export function measureCalmControl(messages: readonly string[], reader: Reader): CalmControl {
  const told: CalmControl['told'] = [];
  for (const [index, text] of messages.entries()) {
    const before = messages[(index === 0 ? messages.length : index) - 1] ?? text;
    for (const [place, lines] of [
      ['first', [text]],
      ['second', [before, text]],
    ] as const) {
      const card = tellingCard(lines, reader);
      if (card !== undefined) told.push({ text, place, phraseId: card });
    }
  }
  const at = (place: string) => told.filter((one) => one.place === place).length;
  return { messages: messages.length, first: at('first'), second: at('second'), told };
}

/** The phrase of the first telling card that the last of these lines brings. */
function tellingCard(lines: readonly string[], reader: Reader): string | undefined {
  let state: ConversationState = openConversation({ openedAtMs: 0 });
  let atMs = 0;
  const say = (author: 'customer' | 'agent', text: string) => {
    atMs += 40_000;
    const read = author === 'customer' ? readCustomerMessage(text, reader, state.language) : { assessment: null };
    const message = { kind: 'message', messageId: `m${atMs}`, author, authorId: author, text, atMs } as const;
    state = reduceConversation(state, { ...message, ...read }, englishLibrary);
  };
  for (const [index, line] of lines.entries()) {
    if (index > 0) say('agent', 'Let me look that up for you.');
    say('customer', line);
  }
  const cards = pickSuggestions(state, suggestions, { customerName: null, agentName: null });
  return cards.find(({ kind }) => TELLING.has(kind))?.phraseId;
}
