import { expect, test } from 'vitest';
import { buildAssessment, buildEvidence } from '../builders/conversation.ts';
import { toldEvidence } from './told-evidence.ts';

const text = 'Are you kidding? Of course not. This is pathetic, get me a manager.';
const kidding = buildEvidence(text, 'you kidding', { signal: 'abuse', points: 0.5 });
const ofCourse = buildEvidence(text, 'Of course', { signal: 'satisfaction', points: 0.3 });
const pathetic = buildEvidence(text, 'pathetic', { points: 0.5 });
const manager = buildEvidence(text, 'manager', { signal: 'trigger', trigger: 'asks-for-supervisor', points: 0 });
const evidence = [kidding, ofCourse, pathetic, manager];

test('a signal that was hardly there is not named; frustration and triggers always are', () => {
  const faint = { frustration: 0.1, abuse: 0.2, satisfaction: 0.2, distress: 0 };
  expect(toldEvidence(buildAssessment({ ...faint, evidence }))).toEqual([pathetic, manager]);
  expect(toldEvidence(buildAssessment({ ...faint, abuse: 0.5, satisfaction: 0.3, evidence }))).toEqual(evidence);
});

test('the kinds of words complaints are made of are shown only where no plainer words say it', () => {
  const again = buildEvidence(text, 'Of course', { termId: 'cue:again', points: 0.5 });
  const ordinary = buildEvidence(text, text, { termId: 'cue:ordinary', points: -0.6 });
  expect(toldEvidence(buildAssessment({ evidence: [again, pathetic, ordinary] }))).toEqual([pathetic]);
  expect(toldEvidence(buildAssessment({ evidence: [again, ordinary] }))).toEqual([again]);
});
