import {
  type ConversationState,
  isAimedAbuse,
  isLive,
  openConversation,
  reduceConversation,
} from '@evenkeel/conversation-state';
import { englishLibrary, spanishLexicon } from '@evenkeel/library';
import { compileLexicon, compileTells, readCustomerMessage } from '@evenkeel/scoring-engine';
import { type Expectation, type ScriptedConversation, scriptedConversations } from '@evenkeel/scripted-conversations';
import { describe, expect, test } from 'vitest';
import { type Card, compileSuggestions, pickSuggestions } from './index.ts';

const engine = { lexicon: compileLexicon(englishLibrary, [spanishLexicon]), tells: compileTells(englishLibrary) };
const suggestions = compileSuggestions(englishLibrary);
const OPENED_AT_MS = 1_763_716_800_000;

/** Scripts the engine reads wrong in some line; the test below proves that it still does. Shorter is better. */
const KNOWN_MISSES: readonly string[] = [];

interface Played {
  number: number;
  text: string;
  expected: Expectation;
  state: ConversationState;
  cards: Card[];
}

/** Plays a script through the engine, the state and the picker, exactly as the server does. */
function play(script: ScriptedConversation): Played[] {
  let state = openConversation({ openedAtMs: OPENED_AT_MS });
  let atMs = OPENED_AT_MS;
  const played: Played[] = [];
  for (const [index, message] of script.messages.entries()) {
    atMs += message.afterMs;
    const { author, text } = message;
    const read = author === 'customer' ? readCustomerMessage(text, engine, state.language) : { assessment: null };
    state = reduceConversation(
      state,
      { kind: 'message', messageId: `m${index + 1}`, author, authorId: author, text, atMs, ...read },
      englishLibrary,
    );
    const cards = pickSuggestions(state, suggestions, script);
    if (author !== 'customer') continue;
    played.push({ number: index + 1, text, expected: message.expect ?? {}, state, cards });
    const shown = cards.map(({ cardId, phraseId, kind, group }) => ({ cardId, phraseId, kind, group }));
    state = reduceConversation(state, { kind: 'cards-shown', cards: shown, atMs }, englishLibrary);
    expect(pickSuggestions(state, suggestions, script)).toEqual(cards);
  }
  return played;
}

/** What came out otherwise than the script wants, in words; empty when all is as wanted. */
function differences({ expected, state, cards }: Played): string[] {
  const assessment = state.lastCustomerMessage?.assessment;
  const kinds = cards.map(({ kind }) => kind);
  const triggers = assessment?.triggers ?? [];
  const alert = state.alert !== null && isLive(state.alert) ? state.alert.severity : null;
  const found: string[] = [];
  const { level } = expected;
  const levels = level === undefined || typeof level === 'string' ? [level ?? state.level] : level;
  if (!levels.includes(state.level))
    found.push(`level ${state.level} (tension ${state.tension}), wanted ${levels.join(' or ')}`);
  for (const trigger of expected.triggers ?? []) if (!triggers.includes(trigger)) found.push(`no trigger ${trigger}`);
  for (const trigger of expected.noTriggers ?? []) if (triggers.includes(trigger)) found.push(`trigger ${trigger}`);
  if (expected.alert !== undefined && alert !== expected.alert) found.push(`alert ${alert}, wanted ${expected.alert}`);
  for (const kind of expected.cards ?? [])
    if (!kinds.includes(kind)) found.push(`no ${kind} card among ${kinds.join(', ')}`);
  if (expected.firstCard !== undefined && kinds[0] !== expected.firstCard)
    found.push(`first card ${kinds[0]}, wanted ${expected.firstCard}`);
  if (expected.noCards && cards.length > 0) found.push(`cards ${kinds.join(', ')}, wanted none`);
  if (expected.firstPhrase !== undefined && cards[0]?.phraseId !== expected.firstPhrase)
    found.push(`first phrase ${cards[0]?.phraseId}, wanted ${expected.firstPhrase}`);
  for (const { group, phraseId } of cards)
    if (expected.noGroups?.includes(group)) found.push(`${phraseId} of ${group}`);
  const read = { emotion: state.emotion, cause: state.cause, type: state.customerType };
  for (const aspect of ['emotion', 'cause', 'type'] as const) {
    const value = read[aspect]?.value ?? null;
    const wanted = expected[aspect];
    if (wanted !== undefined && value !== wanted) found.push(`${aspect} ${value}, wanted ${wanted}`);
  }
  const issues = state.issues.map(({ issue }) => issue);
  for (const issue of expected.issues ?? [])
    if (!issues.includes(issue)) found.push(`not about ${issue} but ${issues.join(', ')}`);
  const isAbuse = assessment !== undefined && isAimedAbuse(assessment);
  if (expected.abuse !== undefined && isAbuse !== expected.abuse)
    found.push(`abuse ${isAbuse}, wanted ${expected.abuse}`);
  if (expected.abstained !== undefined && assessment?.abstained !== expected.abstained) {
    found.push(`abstained ${assessment?.abstained}, wanted ${expected.abstained}`);
  }
  return found;
}

describe.each(scriptedConversations.map((script) => [script.id, script] as const))('%s', (_id, script) => {
  const played = play(script);

  const found = played.flatMap((one) => differences(one).map((what) => `${one.number} “${one.text}”: ${what}`));
  if (KNOWN_MISSES.includes(script.id)) {
    test('still misses; once it does not, take it off the list of known misses', () => {
      expect(found).not.toEqual([]);
    });
  } else {
    test('levels, triggers, alerts and cards are what a careful person wants', () => {
      expect(found).toEqual([]);
    });
  }

  test('no phrase is offered twice, never more than three cards, never two of a group, no slot left open', () => {
    const seen = new Set<string>();
    for (const { cards } of played) {
      expect(cards.length).toBeLessThanOrEqual(englishLibrary.thresholds.maxCards);
      expect(new Set(cards.map(({ group }) => group)).size).toBe(cards.length);
      for (const { phraseId, text, blanks, because } of cards) {
        const phrase = englishLibrary.phrases.find(({ id }) => id === phraseId);
        if (phrase?.maxPerConversation === 1) expect(seen).not.toContain(phraseId);
        seen.add(phraseId);
        const filled = blanks.reduce((words, { slot }) => words.replaceAll(`{${slot}}`, '…'), text);
        expect(filled).not.toMatch(/[{}]|undefined|null/);
        expect(because.length).toBeGreaterThan(0);
      }
    }
  });
});
