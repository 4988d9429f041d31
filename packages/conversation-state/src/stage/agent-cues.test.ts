import type { Stage } from '@evenkeel/library';
import { expect, test } from 'vitest';
import { openConversation } from '../open-conversation.ts';
import { readable } from '../words/readable.ts';
import { agentCues } from './agent-cues.ts';

const cases: [string, Stage | null, boolean][] = [
  ['I am sorry, nine days is far too long.', null, true],
  ['You are right, that was our mistake.', null, true],
  ['That must be frustrating. Which order is it?', 'clarify', true],
  ['Could you send me the order number?', 'clarify', false],
  ["I've refunded the full amount.", 'solve', false],
  ['I can send a new one by express.', 'solve', false],
  ['Please restart the router.', 'solve', false],
  ['I have sent a new label. Does that work for you?', 'confirm', false],
  ['Can you check on your side?', 'confirm', false],
  ['Is there anything else?', 'close', false],
  ['Have a good evening.', 'close', false],
  ['One moment.', null, false],
];

test.each(cases)('%s', (text, stage, validates) => {
  expect(agentCues(readable(text), openConversation({ openedAtMs: 0 }))).toMatchObject({ stage, validates });
});
