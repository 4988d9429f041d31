import { existsSync } from 'node:fs';
import { type ConversationState, openConversation, reduceConversation } from '@evenkeel/conversation-state';
import type { Author } from '@evenkeel/library';
import { scoreMessage } from '@evenkeel/scoring-engine';
import { scriptedConversations } from '@evenkeel/scripted-conversations';
import { pickSuggestions } from '@evenkeel/suggestion-picker';
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

/** Prints conversations turn by turn as an agent would have seen them: level, reasons, alert, cards. */
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
    return scripts.map(({ title, customerName, messages }) => {
      let atMs = 0;
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

function print(chat: Chat, { lexicon, rules, suggestions }: Engine): void {
  const write = (text: string) => process.stdout.write(`${text}\n`);
  write(`\n━━ ${chat.title}`);
  let state: ConversationState | null = null;
  chat.lines.forEach(({ author, text, atMs }, index) => {
    state ??= openConversation({ openedAtMs: atMs });
    const before = state;
    const assessment = author === 'customer' ? scoreMessage(text, lexicon, before.language) : null;
    const event = {
      kind: 'message',
      messageId: `line-${index + 1}`,
      author,
      authorId: author,
      text,
      atMs,
      assessment,
    } as const;
    state = reduceConversation(before, event, rules);
    const cards = pickSuggestions(state, suggestions, { customerName: chat.customerName, agentName: null });
    if (cards.length > 0) {
      const shown = cards.map(({ cardId, phraseId, kind, group }) => ({ cardId, phraseId, kind, group }));
      state = reduceConversation(state, { kind: 'cards-shown', cards: shown, atMs }, rules);
    }
    write(`\n${author.toUpperCase()}: ${text}`);
    if (author !== 'customer') return;
    const reasons = state.reasons.map((reason) => reason.text).join('; ');
    write(
      `   ${state.level} (${state.tension.toFixed(2)}, ${state.trend}), stage ${state.stage}${reasons ? `: ${reasons}` : ''}`,
    );
    if (state.boundary.step !== 'none') write(`   boundary: ${state.boundary.step}`);
    if (state.alert && state.alert !== before.alert) {
      write(`   ALERT ${state.alert.severity} for the ${state.alert.responsible}: ${state.alert.protocol}`);
    }
    cards.forEach((card, position) => {
      write(`   ${position + 1}. [${card.kind}] ${card.text || card.guidance}`);
      write(`      ${card.because.join(' · ')}`);
    });
  });
}
