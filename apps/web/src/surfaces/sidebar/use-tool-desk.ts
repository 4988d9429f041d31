import type { LiveCommands, PhrasesView, Problem } from '@evenkeel/protocol';
import { useEffect, useMemo, useRef } from 'react';
import { fetchPhrases } from '../../api/phrases.ts';
import type { ToolDesk } from '../../features/assist/tools/tool-desk.ts';
import { type LiveSocket, REPLY_TIMEOUT_MS } from '../../realtime/live-socket.ts';

type Answered = { ok: true } | Problem;

/** What the tools of one conversation ask of the server. The phrases are kept until another library is in force. */
export function useToolDesk(socket: LiveSocket, conversationKey: string | null): ToolDesk {
  const phrases = useRef<Promise<PhrasesView | Problem> | null>(null);

  useEffect(() => {
    const forget = () => {
      phrases.current = null;
    };
    socket.on('library:published', forget);
    socket.on('connect', forget);
    return () => {
      socket.off('library:published', forget);
      socket.off('connect', forget);
    };
  }, [socket]);

  return useMemo(() => {
    const key = conversationKey ?? '';
    /** A line that is down, or an answer that does not come, is a problem to read, not an error to catch. */
    async function ask<Answer extends Answered>(question: Promise<Answer>): Promise<Answer | Problem> {
      try {
        return await question;
      } catch {
        return notAnswered();
      }
    }
    const command = <Name extends keyof LiveCommands>(name: Name, body: Parameters<LiveCommands[Name]>[0]) => {
      const sent = socket.timeout(REPLY_TIMEOUT_MS) as unknown as {
        emitWithAck(name: Name, body: unknown): Promise<Parameters<NonNullable<Parameters<LiveCommands[Name]>[1]>>[0]>;
      };
      return sent.emitWithAck(name, body);
    };
    return {
      async phrases() {
        phrases.current ??= fetchPhrases();
        const answer = await phrases.current;
        if (!answer.ok) phrases.current = null;
        return answer;
      },
      editNote: (noteId, text) => ask(command('note:edit', { conversationKey: key, noteId, text })),
      addNote: (kind, text) => ask(command('note:add', { conversationKey: key, kind, text })),
      raiseHand: (note) => ask(command('hand:raise', { conversationKey: key, ...(note === '' ? {} : { note }) })),
      handOver: () => ask(command('conversation:hand-over', { conversationKey: key })),
    };
  }, [socket, conversationKey]);
}

function notAnswered(): Problem {
  return {
    ok: false,
    code: 'internal-error',
    message: 'The server did not answer, so nothing was changed. Try again once the connection is back.',
    retry: true,
  };
}
