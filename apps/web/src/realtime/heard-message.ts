/** Parses without throwing, as the schemas of the contract do. */
interface MessageSchema<Message> {
  safeParse(data: unknown): { success: true; data: Message } | { success: false };
}

/**
 * What the window we talk to has said, or null: anything from another window, another origin, or not in the contract is
 * ignored, because any page can post anything to any window.
 */
export function heardMessage<Message>(
  event: Pick<MessageEvent, 'origin' | 'source' | 'data'>,
  { from, origin, schema }: { from: Window | null | undefined; origin: string; schema: MessageSchema<Message> },
): Message | null {
  if (!from || event.source !== from || event.origin !== origin) return null;
  const message = schema.safeParse(event.data);
  return message.success ? message.data : null;
}
