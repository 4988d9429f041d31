import { describe, expect, test } from 'vitest';
import { conductRowSchema, escalationRowSchema, optionRowSchema } from '../schema.ts';
import { BOUNDARY_STEPS } from '../vocabulary.ts';
import { conduct } from './conduct.ts';
import { escalation } from './escalation.ts';
import { options } from './options.ts';

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

describe('the option table', () => {
  test.each(options.map((row) => [row.id, row] as const))(
    '%s reads after “I can” and after “would you rather I”, and has a limit',
    (_id, row) => {
      expect(() => optionRowSchema.parse(row)).not.toThrow();
      for (const text of [row.solution, row.alternative]) {
        // A verb in its plain form, lower case, no sentence of its own.
        expect(text).toMatch(/^[a-z]+ /);
        expect(text).not.toMatch(/^(?:i|we|you|to|the|a|will|can|by) |[.!?]$|\b(?:soon|promise|guarantee)\b/);
        expect(`Would you rather I ${row.solution}, or ${row.alternative}?`.length).toBeLessThan(170);
      }
      expect(row.solution).not.toBe(row.alternative);
    },
  );

  test('covers at least twenty kinds of problem, each row with an id of its own', () => {
    expect(new Set(options.map(({ issue }) => issue)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
  });

  test.each([
    ['late-delivery', /express/, /refund part/],
    ['wrong-item', /right one at once/, /store credit/],
    ['outage', /extend your subscription/, /upgrade you for a month, free/],
  ] as const)('has the row that every house starts with: %s', (issue, solution, alternative) => {
    const row = options.find((one) => one.issue === issue);
    expect(row?.solution).toMatch(solution);
    expect(row?.alternative).toMatch(alternative);
  });
});

describe('the conduct policy', () => {
  test('says for every step of the ladder what the agent may do, whatever was said', () => {
    for (const row of conduct) expect(() => conductRowSchema.parse(row)).not.toThrow();
    const general = conduct.filter(({ kinds }) => kinds === undefined);
    expect(general.map(({ step }) => step)).toEqual(BOUNDARY_STEPS.slice(1));
  });

  test.each(['threat', 'slur', 'sexual'] as const)('is stricter for %s', (kind) => {
    expect(conduct.some(({ kinds }) => kinds?.includes(kind))).toBe(true);
  });

  test('every row permits something: “you may”, or tells to stop answering', () => {
    for (const { permission } of conduct) expect(permission).toMatch(/\b[Yy]ou may\b|^Stop answering/);
  });
});
