import { describe, expect, test } from 'vitest';
import { scriptedConversations } from './scripted-conversations.ts';

test('there are at least 26, each with an id of its own', () => {
  expect(scriptedConversations.length).toBeGreaterThanOrEqual(26);
  expect(new Set(scriptedConversations.map(({ id }) => id)).size).toBe(scriptedConversations.length);
});

test('whoever watches from the start sees trouble in the first line, and a calm chat beside it', () => {
  const [first, second] = scriptedConversations;
  expect(first?.messages[0]?.expect?.level).toContain('strained');
  expect(second?.messages.every(({ expect: wanted }) => wanted === undefined || wanted.level === 'calm')).toBe(true);
});

describe.each(scriptedConversations.map((script) => [script.id, script] as const))('%s', (_id, { messages }) => {
  test('has 8 to 30 messages and begins with the first of them', () => {
    expect(messages.length).toBeGreaterThanOrEqual(8);
    expect(messages.length).toBeLessThanOrEqual(30);
    expect(messages[0]?.afterMs).toBe(0);
  });

  test('says what is expected after most customer messages, and only after those', () => {
    const customers = messages.filter(({ author }) => author === 'customer');
    const expecting = messages.filter((message) => message.expect !== undefined);
    expect(expecting.every(({ author }) => author === 'customer')).toBe(true);
    expect(expecting.length).toBeGreaterThan(customers.length / 2);
  });
});
