import type { ConversationEvent } from '@evenkeel/conversation-state';
import { type AnsweredAssessment, LIMITS, type MessageReply, type MessageSend, problem } from '@evenkeel/protocol';
import { isRedactionOf } from '@evenkeel/redaction';
import { type Assessment, readCustomerMessage } from '@evenkeel/scoring-engine';
import { callsByName } from '@evenkeel/suggestion-picker';
import { applyEvent } from './apply-event.ts';
import { conversationKeyOf, type LiveConversation } from './live-conversation.ts';
import type { House } from './ports.ts';
import { redactBefore } from './redact-before.ts';

/**
 * The way of every chat message, from the desk to the agent's sidebar and the supervisor's wall:
 *
 * 1. refuse what cannot be right (a message from the future, a server with too much in hand);
 * 2. wait for its turn in the conversation, reading the conversation if it is not in memory;
 * 3. answer a message that came before with its first answer, and change nothing;
 * 4. hide what the policy hides: cards, accounts, addresses; nothing below sees them;
 * 5. score it and read what it tells, if a customer wrote it;
 * 6. fold it into the state, pick the cards, push them to the sidebar;
 * 7. store the turn; then, and only then, acknowledge the sender and push the alert.
 */
export async function handleChatMessage(message: MessageSend, house: House): Promise<MessageReply> {
  const receivedAtMs = house.now();
  if (message.sentAtMs > receivedAtMs + LIMITS.clockSkewMs) {
    return problem(
      'sent-in-the-future',
      'The message says it was sent more than five minutes from now; it was not taken.',
    );
  }
  if (house.commits.isBusy) {
    return problem('busy', 'More messages are waiting to be stored than fit; this one was not taken.');
  }
  try {
    return await house.conversations.use(conversationKeyOf(message), (conversation) =>
      conversation.messageSeqs.has(message.messageId)
        ? answerAgain(message, conversation, house)
        : redactBefore(lineOf(message, receivedAtMs), conversation, house, (text, current) =>
            takeMessage(message, { text, receivedAtMs }, current, house),
          ),
    );
  } catch (error) {
    house.onFault('message', error);
    return problem('not-stored', 'The message could not be stored.');
  }
}

function lineOf({ messageId, author, authorId, text, sentAtMs }: MessageSend, receivedAtMs: number) {
  return { messageId, author, authorId, text, atMs: Math.min(sentAtMs, receivedAtMs) };
}

async function takeMessage(
  message: Omit<MessageSend, 'text'>,
  { text, receivedAtMs }: { text: string; receivedAtMs: number },
  conversation: LiveConversation,
  house: House,
): Promise<MessageReply> {
  const { messageId, author, authorId } = message;
  // A clock that runs a little ahead must not make the next honest message look late.
  const atMs = Math.min(message.sentAtMs, receivedAtMs);

  const stored: Promise<void>[] = [];
  if (message.agentId && message.agentId !== conversation.state?.agentId) {
    const event = { kind: 'agent-assigned', agentId: message.agentId, atMs } as const;
    stored.push(applyEvent(conversation, { event, receivedAtMs }, house));
  }

  const read =
    author === 'customer'
      ? readCustomerMessage(text, house.library.current, conversation.state?.language)
      : { assessment: null };
  const said = author === 'agent' ? readAgent(text, conversation, house) : {};
  stored.push(
    applyEvent(
      conversation,
      {
        event: { kind: 'message', messageId, author, authorId, text, atMs, ...read, ...said },
        receivedAtMs,
        about: {
          ...(message.customerName ? { customerName: message.customerName } : {}),
          ...(message.queueId ? { queueId: message.queueId } : {}),
        },
        message: { messageId, author, authorId, text, sentAtMs: atMs, editedAtMs: null, assessment: read.assessment },
      },
      house,
    ),
  );
  const { seq } = conversation;
  await Promise.all(stored);
  return { ok: true, seq, assessment: answeredAssessment(read.assessment, message) };
}

/** What an agent's text says beside its words: a limit it sets, the customer's name. */
function readAgent(
  text: string,
  { customerName }: LiveConversation,
  { library }: House,
): Pick<Extract<ConversationEvent, { kind: 'message' }>, 'says' | 'usesName'> {
  const says = library.current.readAgentLine(text);
  return {
    ...(says.length > 0 ? { says } : {}),
    ...(customerName !== null && callsByName(text, customerName) ? { usesName: true } : {}),
  };
}

/** The same message again gets the very same answer; another message under a used id gets a problem. */
async function answerAgain(message: MessageSend, conversation: LiveConversation, house: House): Promise<MessageReply> {
  const seq = conversation.messageSeqs.get(message.messageId) ?? 0;
  await house.commits.settled();
  const stored = await house.store.readEvent(conversation.conversationKey, seq);
  // The first try was refused by the database after all: nothing was stored, so the sender keeps the message.
  if (stored?.event.kind !== 'message') return problem('not-stored', 'The message could not be stored.');
  const { event } = stored;
  if (
    !isRedactionOf(event.text, message.text) ||
    event.author !== message.author ||
    event.authorId !== message.authorId
  ) {
    return problem('message-id-reused', 'Another message of this conversation has this id; nothing was changed.');
  }
  return { ok: true, seq, assessment: answeredAssessment(event.assessment, message) };
}

/** Field by field: a copy without one field takes V8 ten times as long, and every customer message is answered with one. */
function answeredAssessment(
  assessment: Assessment | null,
  { withEvidence }: Pick<MessageSend, 'withEvidence'>,
): AnsweredAssessment | null {
  if (assessment === null || withEvidence) return assessment;
  return {
    language: assessment.language,
    abstained: assessment.abstained,
    frustration: assessment.frustration,
    abuse: assessment.abuse,
    distress: assessment.distress,
    satisfaction: assessment.satisfaction,
    sarcasm: assessment.sarcasm,
    urgency: assessment.urgency,
    abuseKinds: assessment.abuseKinds,
    abuseTarget: assessment.abuseTarget,
    triggers: assessment.triggers,
  };
}
