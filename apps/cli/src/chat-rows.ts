import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { AUTHORS } from '@evenkeel/library';
import { z } from 'zod';

/**
 * One line of a JSONL file of messages. Fields that are not named here are ignored, so that exports of a chat desk can
 * be read as they are.
 */
const chatRowSchema = z.object({
  id: z.union([z.string().min(1), z.number()]),
  conversationId: z.string().min(1).nullish(),
  author: z.enum(AUTHORS).nullish(),
  text: z.string(),
  sentAtMs: z.number().min(0).nullish(),
});
export type ChatRow = z.infer<typeof chatRowSchema>;

export type ChatLine = { lineNumber: number; row: ChatRow } | { lineNumber: number; problem: string };

/** Reads a file line by line, whatever its size. A line that cannot be read comes as a problem, not as an error. */
export async function* readChatRows(path: string): AsyncGenerator<ChatLine> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    yield { lineNumber, ...parseLine(lineNumber === 1 ? line.replace(/^\uFEFF/, '') : line) };
  }
}

function parseLine(line: string): { row: ChatRow } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'is no JSON' };
  }
  const parsed = chatRowSchema.safeParse(value);
  if (parsed.success) return { row: parsed.data };
  const issue = parsed.error.issues[0];
  return { problem: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not valid'}` };
}
