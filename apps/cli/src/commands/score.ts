import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type ConversationState,
  levelOfMessage,
  openConversation,
  reduceConversation,
} from '@evenkeel/conversation-state';
import type { Level } from '@evenkeel/library';
import { type Assessment, scoreMessage } from '@evenkeel/scoring-engine';
import { type ChatRow, readChatRows } from '../chat-rows.ts';
import { ASSUMED_PAUSE_MS, type Engine, readEngine } from '../read-engine.ts';
import { UsageError } from '../usage-error.ts';

/** A file may hold any number of conversations; those not seen for longest are folded afresh when they come again. */
const MOST_CONVERSATIONS = 100_000;

/** What agent, system and note get: they are never scored. */
const NOT_SCORED = {
  frustration: 0,
  abuse: 0,
  distress: 0,
  sarcasm: 0,
  urgency: 0,
  abuseKinds: [],
  abuseTarget: null,
  triggers: [],
  evidence: [],
};

/**
 * Scores a file of messages, one JSON object a line, and writes one a line in the same order. Rows of one conversation
 * are folded in the order of the file. A bad line is reported by its number and skipped; the exit code is then 1.
 */
export async function score(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { in: { type: 'string' }, out: { type: 'string' } } });
  if (!values.in || !values.out) throw new UsageError('score needs --in and --out.');
  const engine = readEngine();
  const states = new Map<string, ConversationState>();
  const out = createWriteStream(values.out);
  await once(out, 'open');
  let scored = 0;
  let bad = 0;
  for await (const line of readChatRows(values.in)) {
    if ('problem' in line) {
      bad += 1;
      process.stderr.write(`${values.in}: line ${line.lineNumber} ${line.problem}; skipped.\n`);
      continue;
    }
    if (!out.write(`${JSON.stringify(scoreRow(line.row, states, engine))}\n`)) await once(out, 'drain');
    scored += 1;
  }
  out.end();
  await once(out, 'close');
  process.stderr.write(`${scored} scored, ${bad} skipped.\n`);
  return bad > 0 ? 1 : 0;
}

function scoreRow(row: ChatRow, states: Map<string, ConversationState>, engine: Engine) {
  const isCustomer = (row.author ?? 'customer') === 'customer';
  const languageSoFar = states.get(row.conversationId ?? '')?.language;
  const assessment = isCustomer ? scoreMessage(row.text, engine.lexicon, languageSoFar) : null;
  const { frustration, abuse, distress, sarcasm, urgency, abuseKinds, abuseTarget, triggers, evidence } =
    assessment ?? NOT_SCORED;
  const level = levelOfRow(row, assessment, states, engine);
  return {
    id: row.id,
    frustration,
    abuse,
    distress,
    sarcasm,
    urgency,
    abuseKinds,
    abuseTarget,
    triggers,
    level,
    evidence,
  };
}

function levelOfRow(
  row: ChatRow,
  assessment: Assessment | null,
  states: Map<string, ConversationState>,
  { rules }: Engine,
): Level {
  const { conversationId } = row;
  if (!conversationId) return assessment ? levelOfMessage(assessment, rules.thresholds) : 'calm';
  const before = states.get(conversationId);
  const atMs = row.sentAtMs ?? (before ? before.lastEventAtMs + ASSUMED_PAUSE_MS : 0);
  const author = row.author ?? 'customer';
  const after = reduceConversation(
    before ?? openConversation({ openedAtMs: atMs }),
    { kind: 'message', messageId: String(row.id), author, authorId: author, text: row.text, atMs, assessment },
    rules,
  );
  // Deleted and set again, a key moves to the young end of the map: the oldest is always the first.
  states.delete(conversationId);
  states.set(conversationId, after);
  if (states.size > MOST_CONVERSATIONS) {
    for (const oldest of states.keys()) {
      states.delete(oldest);
      break;
    }
  }
  return after.level;
}
