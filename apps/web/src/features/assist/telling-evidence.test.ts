import { expect, test } from 'vitest';
import { buildEvidence } from '../../builders/conversation.ts';
import { tellingEvidence } from './telling-evidence.ts';

const text = 'Get me a manager NOW, idiots, this is terrible, terrible, not angry';
const manager = buildEvidence(text, 'Get me a manager', {
  signal: 'trigger',
  trigger: 'asks-for-supervisor',
  points: 0,
});
const managerNow = buildEvidence(text, 'manager NOW', { signal: 'trigger', trigger: 'asks-for-supervisor', points: 0 });
const demands = buildEvidence(text, 'Get me a manager', { points: 1 });
const insult = buildEvidence(text, 'idiots', { signal: 'abuse', points: 3 });
const insultHurts = buildEvidence(text, 'idiots', { points: 3.5 });
const terrible = buildEvidence(text, 'terrible', { points: 3 });
const again = { ...terrible, start: terrible.end + 2, end: terrible.end + 2 + 'terrible'.length };
const claimed = buildEvidence(text, 'this is', { points: 0 });
const against = buildEvidence(text, 'not angry', { points: -2 });

test('triggers come first, then abuse, then the strongest either way; what moved nothing is left out', () => {
  expect(tellingEvidence(text, [insult, manager, claimed, against, terrible])).toEqual([
    manager,
    insult,
    terrible,
    against,
  ]);
});

test('one line for a stretch of words, and for the same words said twice', () => {
  expect(tellingEvidence(text, [managerNow, manager, demands])).toEqual([manager]);
  expect(tellingEvidence(text, [insultHurts, insult])).toEqual([insult]);
  expect(tellingEvidence(text, [terrible, again])).toEqual([terrible]);
});

test('abuse is named even where a trigger lies over it', () => {
  const overIt = { ...manager, start: 0, end: text.length };
  expect(tellingEvidence(text, [overIt, insult])).toEqual([overIt, insult]);
});
