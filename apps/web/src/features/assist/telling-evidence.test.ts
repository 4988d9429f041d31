import { expect, test } from 'vitest';
import { buildEvidence } from '../../builders/conversation.ts';
import { tellingEvidence } from './telling-evidence.ts';

const text = 'Get me a manager NOW, this is terrible, not angry';
const manager = buildEvidence(text, 'Get me a manager', {
  signal: 'trigger',
  trigger: 'asks-for-supervisor',
  points: 0,
});
const managerNow = buildEvidence(text, 'manager NOW', { signal: 'trigger', trigger: 'asks-for-supervisor', points: 0 });
const demands = buildEvidence(text, 'Get me a manager', { points: 1 });
const terrible = buildEvidence(text, 'terrible', { points: 3 });
const claimed = buildEvidence(text, 'this is', { points: 0 });
const against = buildEvidence(text, 'not angry', { points: -2 });

test('triggers come first, then the strongest either way; what moved nothing and what is said already are left out', () => {
  expect(tellingEvidence([managerNow, manager, demands, claimed, against, terrible])).toEqual([
    manager,
    terrible,
    against,
    demands,
  ]);
});
