import { expect, test } from 'vitest';
import { phraseAsCard } from './phrase-as-card.ts';

test('what the view knows is filled in, a fallback stands in, and the rest is asked for', () => {
  const phrase = {
    text: '{customerName}, I see {issue}. I will write by {byWhen}, from {agentName}.',
    fallbacks: { issue: 'what happened' },
    asks: { byWhen: 'By when?' },
  };
  expect(phraseAsCard(phrase, { customerName: 'Ana Lindqvist' })).toEqual({
    text: 'Ana, I see what happened. I will write by {byWhen}, from {agentName}.',
    blanks: [
      { slot: 'byWhen', ask: 'By when?' },
      { slot: 'agentName', ask: 'the agent’s name' },
    ],
  });
});

test('a name nobody would say is left out with its comma, and braces that are no slot stay', () => {
  const phrase = { text: '{customerName}, use {code}.', fallbacks: { customerName: '' } };
  expect(phraseAsCard(phrase, { customerName: 'xx_rage_xx' })).toEqual({ text: 'Use {code}.', blanks: [] });
  expect(phraseAsCard(phrase, { customerName: null }).text).toBe('Use {code}.');
});
