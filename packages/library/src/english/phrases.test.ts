import { describe, expect, test } from 'vitest';
import { conductRowSchema, escalationRowSchema, phraseSchema, SLOTS, thresholdsSchema } from '../schema.ts';
import { BOUNDARY_STEPS, CARD_KINDS, LEVELS, TRIGGER_IDS } from '../vocabulary.ts';
import { conduct } from './conduct.ts';
import { escalation } from './escalation.ts';
import { phrases } from './phrases.ts';
import { thresholds } from './thresholds.ts';

const SLOT = /\{([a-zA-Z]+)\}/g;

/** What makes an angry person angrier, or an agent sound like a machine. */
const FORBIDDEN = [
  /\bcalm down\b/i,
  /\brelax\b/i,
  /\bunderstand (?:how|your|that you)\b/i,
  /\bvalued\b/i,
  /\bunfortunately\b/i,
  /\bas (?:i|we) (?:said|mentioned|told)\b/i,
  /\bpolicy\b/i,
  /\binconvenience\b/i,
  /\bguarantee/i,
  /\bi promise\b/i,
  /\bwithin \d+ (?:hours|days)/i,
  /\bactually\b/i,
  /\byou (?:should|must|need to) (?:understand|know|realise)/i,
  /!/,
];

const UNWRITTEN_KINDS: ReadonlySet<string> = new Set(['apology', 'options', 'policy', 'still-here', 'human-moment']);

describe('every shipped phrase', () => {
  test.each(phrases.map((phrase) => [phrase.id, phrase] as const))(
    '%s fits the schema and reads well',
    (_id, phrase) => {
      expect(() => phraseSchema.parse(phrase)).not.toThrow();
      for (const forbidden of FORBIDDEN) expect(phrase.text).not.toMatch(forbidden);
      for (const [, slot] of phrase.text.matchAll(SLOT)) expect(SLOTS).toContain(slot);
      if (phrase.text === '') expect(phrase.guidance).toBeTruthy();
      expect((phrase.text.match(/\bsorry\b/gi) ?? []).length).toBeLessThanOrEqual(1);
      expect((phrase.text.match(/\bwe\b/gi) ?? []).length).toBeLessThanOrEqual(1);
    },
  );

  test('has an id and a wording of its own, and there are at least ninety', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(90);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    const texts = phrases.map(({ text }) => text).filter((text) => text !== '');
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('together they cover every kind, level and step', () => {
    for (const kind of CARD_KINDS.filter((one) => !UNWRITTEN_KINDS.has(one))) {
      expect(phrases.some((phrase) => phrase.kind === kind)).toBe(true);
    }
    for (const level of LEVELS) expect(phrases.some(({ fits }) => fits.levels?.includes(level))).toBe(true);
    for (const trigger of TRIGGER_IDS) expect(phrases.some(({ fits }) => fits.triggers?.includes(trigger))).toBe(true);
    for (const step of BOUNDARY_STEPS.slice(1)) {
      expect(phrases.some(({ fits }) => fits.boundarySteps?.includes(step))).toBe(true);
    }
  });

  test('nothing but an alarm is offered beside a threat or a sign of self-harm', () => {
    for (const { id, kind, never } of phrases) {
      if (kind === 'escalate-now' || kind === 'boundary') continue;
      expect([id, never?.triggers]).toEqual([id, expect.arrayContaining(['threat', 'self-harm'])]);
    }
  });
});

describe('the escalation table', () => {
  test.each(escalation.map((row) => [row.id, row] as const))('%s fits the schema and can fire', (_id, row) => {
    expect(() => escalationRowSchema.parse(row)).not.toThrow();
    // Fired by the agent and by nothing a customer says.
    const isAsked = row.id === 'agent-raised-hand';
    expect(row.triggers.length + (row.levels?.length ?? 0) > 0).toBe(!isAsked);
    if (row.severity === 'danger') expect(row.afterAgentReplies).toBe(0);
  });

  test('danger, legal words and a payment taken back wait for nobody; anger waits for the agent', () => {
    for (const trigger of ['threat', 'self-harm', 'legal-or-regulator', 'chargeback'] as const) {
      expect(escalation.find(({ triggers }) => triggers.includes(trigger))?.afterAgentReplies).toBe(0);
    }
    for (const row of escalation)
      if (row.levels && row.triggers.length === 0) expect(row.afterAgentReplies).toBeGreaterThan(0);
  });
});

test('the conduct policy says for every step of the ladder what the agent may do', () => {
  for (const row of conduct) expect(() => conductRowSchema.parse(row)).not.toThrow();
  expect(conduct.map(({ step }) => step)).toEqual(BOUNDARY_STEPS.slice(1));
});

test('every level is left below where it is entered, and no two overlap', () => {
  const { enter, leave } = thresholdsSchema.parse(thresholds);
  expect([leave.strained, enter.strained, leave.heated, enter.heated, leave.critical, enter.critical]).toEqual(
    [leave.strained, enter.strained, leave.heated, enter.heated, leave.critical, enter.critical].sort(),
  );
});
