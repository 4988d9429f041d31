import { existsSync } from 'node:fs';
import { type ConversationState, openConversation, reduceConversation } from '@evenkeel/conversation-state';
import type { Author } from '@evenkeel/library';
import { readCustomerMessage } from '@evenkeel/scoring-engine';
import { scriptedConversations } from '@evenkeel/scripted-conversations';
import { type Card, callsByName, nudgesFor, pickSuggestions } from '@evenkeel/suggestion-picker';
import { readChatRows } from '../chat-rows.ts';
import { ASSUMED_PAUSE_MS, type Engine, readEngine } from '../read-engine.ts';
import { UsageError } from '../usage-error.ts';

interface Line {
  author: Author;
  text: string;
  atMs: number;
}

interface Chat {
  title: string;
  customerName: string | null;
  lines: Line[];
}

/** Prints conversations turn by turn as an agent would have seen them: level, reasons, what was read, alert, nudges, cards, notes. */
export async function replay(args: string[]): Promise<number> {
  const [what] = args;
  if (!what) throw new UsageError('replay needs a file, or the id of a scripted conversation, or "all".');
  const engine = readEngine();
  for (const chat of await chatsOf(what)) print(chat, engine);
  return 0;
}

async function chatsOf(what: string): Promise<Chat[]> {
  const scripts = scriptedConversations.filter(({ id }) => what === 'all' || id === what);
  if (scripts.length > 0) {
    return scripts.map(({ title, customerName, messages }, index) => {
      // Each begins at its own time, as real ones do: it decides between sentences that are worth the same.
      let atMs = index * 10_007;
      return {
        title,
        customerName,
        lines: messages.map(({ author, text, afterMs }) => {
          atMs += afterMs;
          return { author, text, atMs };
        }),
      };
    });
  }
  if (!existsSync(what)) {
    throw new UsageError(
      `There is no file "${what}" and no scripted conversation of that name. Known: ${scriptedConversations.map(({ id }) => id).join(', ')}.`,
    );
  }
  const chats = new Map<string, Chat>();
  for await (const line of readChatRows(what)) {
    if ('problem' in line) {
      process.stderr.write(`${what}: line ${line.lineNumber} ${line.problem}; skipped.\n`);
      continue;
    }
    const { conversationId, author, text, sentAtMs } = line.row;
    const title = conversationId ?? what;
    const chat = chats.get(title) ?? { title, customerName: null, lines: [] };
    chats.set(title, chat);
    const lastAtMs = chat.lines.at(-1)?.atMs;
    const assumedAtMs = lastAtMs === undefined ? 0 : lastAtMs + ASSUMED_PAUSE_MS;
    chat.lines.push({ author: author ?? 'customer', text, atMs: sentAtMs ?? assumedAtMs });
  }
  return [...chats.values()];
}

function print(chat: Chat, engine: Engine): void {
  write(`\n━━ ${chat.title}`);
  let state: ConversationState | null = null;
  chat.lines.forEach((line, index) => {
    const before = state ?? openConversation({ openedAtMs: line.atMs });
    const turn = turnAfter(before, line, index, chat, engine);
    state = turn.state;
    write(`\n${line.author.toUpperCase()}: ${line.text}`);
    if (line.author === 'customer') printReading(before, turn.state);
    if (line.author !== 'note' && line.author !== 'system') printCards(turn, chat, engine);
    const notes = turn.state.notes.filter(({ noteId }) => !before.notes.some((known) => known.noteId === noteId));
    if (notes.length > 0) write(`   noted: ${notes.map(({ kind, text }) => `${kind}: ${text}`).join(' | ')}`);
  });
}

/** One line folded as the server folds it, and the cards that an agent would see then. */
function turnAfter(
  before: ConversationState,
  { author, text, atMs }: Line,
  index: number,
  { customerName }: Chat,
  engine: Engine,
): { state: ConversationState; cards: Card[] } {
  const { rules, suggestions, readAgentLine } = engine;
  const isAgent = author === 'agent';
  const message = { kind: 'message', messageId: `line-${index + 1}`, author, authorId: author, text, atMs } as const;
  const read = author === 'customer' ? readCustomerMessage(text, engine, before.language) : { assessment: null };
  const event = {
    ...message,
    ...read,
    ...(isAgent ? { says: readAgentLine(text) } : {}),
    ...(isAgent && customerName !== null && callsByName(text, customerName) ? { usesName: true as const } : {}),
  };
  const state = reduceConversation(before, event, rules);
  const cards = pickSuggestions(state, suggestions, { customerName, agentName: null });
  if (cards.length === 0) return { state, cards };
  const shown = cards.map(({ cardId, phraseId, kind, group }) => ({ cardId, phraseId, kind, group }));
  return { state: reduceConversation(state, { kind: 'cards-shown', cards: shown, atMs }, rules), cards };
}

function printReading(before: ConversationState, state: ConversationState): void {
  const { level, tension, trend, stage, reasons, boundary, alert } = state;
  const why = reasons.map((reason) => reason.text).join('; ');
  write(`   ${level} (${tension.toFixed(2)}, ${trend}), stage ${stage}${why ? `: ${why}` : ''}`);
  const badges = [state.emotion, state.cause, state.customerType].flatMap((told) =>
    told === null ? [] : [`${told.value}${told.reasons[0] ? ` (${told.reasons[0].text})` : ''}`],
  );
  const issues = state.issues.map(({ issue }) => issue);
  if (badges.length + issues.length > 0) write(`   read: ${[...badges, ...issues].join(', ')}`);
  if (boundary.abusiveMessages > 0) {
    const warned = boundary.warned.map(({ step }) => step).join(', ') || 'nothing yet';
    write(`   ladder: ${boundary.step}, ${boundary.abusiveMessages} abusive, agent said: ${warned}`);
  }
  if (alert && alert !== before.alert)
    write(`   ALERT ${alert.severity} for the ${alert.responsible}: ${alert.protocol}`);
}

function printCards({ state, cards }: { state: ConversationState; cards: Card[] }, chat: Chat, engine: Engine): void {
  const people = { customerName: chat.customerName, agentName: null };
  for (const { moment, line } of nudgesFor(state, engine.suggestions, people)) write(`   (${moment}) ${line}`);
  for (const [position, { kind, phraseId, text, guidance, because }] of cards.entries()) {
    write(`   ${position + 1}. [${kind}] ${text || guidance}`);
    write(`      ${phraseId}: ${because.join(' · ')}`);
  }
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
