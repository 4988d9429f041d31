import { type CompiledDraftRules, type MessageRead, weightOf } from './compile-draft-rules.ts';
import type { DraftContext, DraftFinding } from './draft-finding.ts';
import { findWordings } from './find-wordings.ts';
import { apologiesIn, type ChatBefore, measureDraft, wordsOf } from './measure-draft.ts';
import { readDraft } from './read-draft.ts';

/** More than an agent reads while typing. */
const MAX_FINDINGS = 20;
/** Of a long chat the last messages are compared. */
const MAX_EARLIER = 50;
/** Some chats at a time. */
const MAX_REMEMBERED = 500;

/**
 * What in the draft may land badly, the weightiest first, then by place; at most twenty. Linear in draft and context; never
 * throws on any string. An empty draft has no findings.
 */
export function coachDraft(text: string, compiled: CompiledDraftRules, context: DraftContext = {}): DraftFinding[] {
  if (text.trim() === '') return [];
  const muted = new Set(context.muted);
  const mayConcede = context.mayConcede ?? true;
  const draft = readDraft(text, compiled.vocabulary);
  const findings = findWordings(
    draft,
    compiled,
    ({ id, concern }) => !muted.has(id) && !(mayConcede && concern === 'concession'),
  );
  const before = readChat(compiled, context);
  for (const measure of compiled.measures) {
    if (muted.has(measure.id)) continue;
    const passed = measureDraft(measure, draft, before, context);
    if (passed === null) continue;
    const { id: ruleId, concern, severity, advice, because } = measure;
    findings.push({ ruleId, concern, severity, ...passed, advice, because });
  }
  return findings.sort(byWeight).slice(0, MAX_FINDINGS);
}

function byWeight(a: DraftFinding, b: DraftFinding): number {
  return weightOf(b.severity) - weightOf(a.severity) || a.start - b.start || a.end - b.end;
}

function readChat(
  compiled: CompiledDraftRules,
  { agentMessages = [], apologies: known, customerMessage }: DraftContext,
): ChatBefore {
  const sentences = new Set<string>();
  let apologies = 0;
  for (const text of agentMessages.slice(-MAX_EARLIER)) {
    const message = readSent(text, compiled);
    for (const sentence of message.sentences) sentences.add(sentence);
    apologies += message.apologies;
  }
  return {
    sentences,
    apologies: known ?? apologies,
    question: customerMessage ? readDraft(customerMessage, compiled.vocabulary) : null,
  };
}

function readSent(text: string, { vocabulary, remembered }: CompiledDraftRules): MessageRead {
  let message = remembered.get(text);
  if (message === undefined) {
    const reading = readDraft(text, vocabulary);
    message = {
      sentences: reading.sentences.map((sentence) => wordsOf(reading.tokens, sentence)),
      apologies: apologiesIn(reading).length,
    };
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(text, message);
  }
  return message;
}
