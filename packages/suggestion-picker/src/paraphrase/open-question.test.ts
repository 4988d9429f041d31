import { openConversation, reduceConversation } from '@evenkeel/conversation-state';
import { englishLibrary } from '@evenkeel/library';
import { compileLexicon, scoreMessage } from '@evenkeel/scoring-engine';
import { expect, test } from 'vitest';
import { type Card, compileSuggestions, pickSuggestions } from '../index.ts';

const lexicon = compileLexicon(englishLibrary);
const suggestions = compileSuggestions(englishLibrary);

/** The cards after a customer who was spoken to writes this. */
function cardsFor(text: string): Card[] {
  const lines = [
    ['customer', 'This is really annoying, I am so frustrated!'],
    ['agent', 'I am sorry, I understand how frustrating this is.'],
    ['customer', text],
  ] as const;
  let state = openConversation({ openedAtMs: 0 });
  for (const [index, [author, line]] of lines.entries()) {
    const atMs = (index + 1) * 60_000;
    const assessment = author === 'customer' ? scoreMessage(line, lexicon) : null;
    const event = {
      kind: 'message',
      messageId: `m${index}`,
      author,
      authorId: author,
      text: line,
      atMs,
      assessment,
    } as const;
    state = reduceConversation(state, event, englishLibrary);
  }
  return pickSuggestions(state, suggestions, { customerName: null, agentName: null });
}

test('a complaint that can be said back is', () => {
  const [card] = cardsFor('My order never came and nobody answers my emails, so annoying!').filter(
    ({ kind }) => kind === 'paraphrase',
  );
  expect(card?.text).toContain('your order never came and nobody answers your emails');
});

test('where nothing can be said back, an open question is offered instead', () => {
  const kinds = cardsFor('so annoying and frustrating, absolutely terrible!!').map(({ kind }) => kind);
  expect(kinds).not.toContain('paraphrase');
  expect(kinds).toContain('question');
});
