import type {
  AgentAssign,
  ConversationClose,
  DraftCheck,
  DraftCheckReply,
  IngestCommands,
  MessageEdit,
  MessageReply,
  MessageSend,
  Problem,
  StoredReply,
  TypingChange,
} from '@evenkeel/protocol';
import { io, type Socket } from 'socket.io-client';

export interface IngestClientOptions {
  /** Where the server is, such as `http://127.0.0.1:3000`. */
  url: string;
  apiKey: string;
  /** How long to wait for an answer before sending the same message again. */
  ackTimeoutMs?: number;
  /** How often the same message is sent before giving up. Sending again is safe: ingest is idempotent. */
  attempts?: number;
}

/** Sends chat messages to Evenkeel. Each promise resolves with the server's answer; a resolved `ok: true` means stored. */
export interface IngestClient {
  /** Resolves when connected; rejects with the server's problem when the key is refused. */
  connected: () => Promise<void>;
  sendMessage: (message: MessageSend) => Promise<MessageReply>;
  editMessage: (edit: MessageEdit) => Promise<MessageReply>;
  assignAgent: (assign: AgentAssign) => Promise<StoredReply>;
  closeConversation: (close: ConversationClose) => Promise<StoredReply>;
  /** What may land badly in a draft; nothing of it is stored. */
  checkDraft: (draft: DraftCheck) => Promise<DraftCheckReply>;
  /** A fact of the moment: sent once, lost while there is no connection. */
  changeTyping: (typing: TypingChange) => void;
  close: () => void;
}

/**
 * A typed client for the `/ingest` namespace. It reconnects by itself, and sends a message again with the same id until
 * it is answered, or until `attempts` are used up: then it answers with the problem `not-stored`, and the message is
 * still the caller's.
 */
export function createIngestClient(options: IngestClientOptions): IngestClient {
  const { url, apiKey, ackTimeoutMs = 10_000, attempts = 8 } = options;
  const socket: Socket<Record<string, never>, IngestCommands> = io(`${url}/ingest`, {
    transports: ['websocket'],
    auth: { apiKey },
    reconnectionDelay: 100,
    reconnectionDelayMax: 2000,
  });

  async function ask<Answer extends { ok: true } | Problem>(
    event: keyof IngestCommands,
    body: object,
  ): Promise<Answer> {
    let slowed = 0;
    for (let attempt = 1; ; attempt += 1) {
      try {
        // The overloads of emitWithAck cannot follow an event held in a variable; the pairs are right by construction.
        const answer = (await (socket as Socket).timeout(ackTimeoutMs).emitWithAck(event, body)) as Answer;
        if (!answer.ok && answer.code === 'slow-down') {
          // The server is there and says when: this is no failed attempt. Everybody who waits was told the same, so they spread out.
          await new Promise((resolve) => setTimeout(resolve, spreadOut(answer.retryAfterMs ?? 0, slowed)));
          slowed += 1;
          attempt -= 1;
          continue;
        }
        if (answer.ok || !answer.retry || attempt >= attempts) return answer;
      } catch {
        if (attempt >= attempts) {
          return {
            ok: false,
            code: 'not-stored',
            message: `The server did not answer within ${ackTimeoutMs} ms, ${attempts} times. Keep the message and send it again: it is not acknowledged.`,
            retry: true,
          } as Answer;
        }
      }
    }
  }

  return {
    connected: () =>
      new Promise((resolve, reject) => {
        if (socket.connected) resolve();
        socket.once('connect', resolve);
        socket.on('connect_error', (error: Error & { data?: Problem }) => {
          // Only a refusal is final; a server that is not there yet is tried again.
          if (error.data) reject(Object.assign(new Error(error.data.message), { problem: error.data }));
        });
      }),
    sendMessage: (message) => ask<MessageReply>('message:send', message),
    editMessage: (edit) => ask<MessageReply>('message:edit', edit),
    assignAgent: (assign) => ask<StoredReply>('agent:assign', assign),
    closeConversation: (close) => ask<StoredReply>('conversation:close', close),
    checkDraft: (draft) => ask<DraftCheckReply>('draft:check', draft),
    changeTyping: (typing) => {
      socket.volatile.emit('typing:change', typing);
    },
    close: () => socket.disconnect(),
  };
}

/** Longest doubling of what the server said: with more waiting than that, the sender is too fast for its key altogether. */
const MOST_DOUBLINGS = 6;

function spreadOut(waitMs: number, slowed: number): number {
  return waitMs * 2 ** Math.min(slowed, MOST_DOUBLINGS) * (0.5 + Math.random());
}
