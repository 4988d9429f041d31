import { describe, expect, test } from 'vitest';
import { phraseSchema, SLOTS, thresholdsSchema } from '../schema.ts';
import {
  BOUNDARY_STEPS,
  CARD_KINDS,
  CAUSES,
  CUSTOMER_TYPES,
  EMOTIONS,
  ISSUES,
  LEVELS,
  TRIGGER_IDS,
} from '../vocabulary.ts';
import { phrases } from './phrases.ts';
import { thresholds } from './thresholds.ts';

const SLOT = /\{([a-zA-Z]+)\}/g;

/** What makes an angry person angrier, or an agent sound like a machine. */
const FORBIDDEN = [
  /\bcalm down\b/i,
  /\brelax\b/i,
  /\bcheer up\b/i,
  /\bno worries\b/i,
  /\b(?:do not|don't) worry\b/i,
  /\bunderstand (?:how|your|that you|why)\b/i,
  /\bi hear you\b/i,
  /\bvalued\b/i,
  /\bcustomers?\b/i,
  /\bdear\b/i,
  /\bkindly\b/i,
  /\bunfortunately\b/i,
  /\bregrettably\b/i,
  /\brest assured\b/i,
  /\bas per\b/i,
  /\bplease be advised\b/i,
  /\b(?:at this time|going forward|reach(?:ing)? out|touch base|circle back)\b/i,
  /\bas (?:i|we) (?:said|mentioned|told)\b/i,
  /\bpolicy\b/i,
  /\binconvenience\b/i,
  /\bapologies\b/i,
  /\bguarantee/i,
  /\bi promise\b/i,
  /\b(?:soon|shortly|asap|as soon as possible|in due course|momentarily)\b/i,
  /\bwithin \d+ (?:hours|days)/i,
  /\b(?:actually|basically|simply|obviously|clearly|honestly|literally)\b/i,
  /\bbear(?:ing)? with (?:me|us)\b/i,
  /\bbut\b/i,
  /\bhowever\b/i,
  /\b(?:unable|cannot help|not my (?:job|department|fault))\b/i,
  /\byou (?:should|must|need to) (?:understand|know|realise|have (?:read|told|called))/i,
  /\byou (?:failed|forgot|neglected|claim)\b/i,
  /\bhappy to help\b/i,
  /\b(?:hopefully|try my best|do my best)\b/i,
  /!/,
];

/** The groups of the techniques (T01–T48), and which of ours serve each. */
const FAMILIES: Record<string, RegExp> = {
  validate: /^validate-/,
  'accept fault': /^own-/,
  'specific apology': /^apology-/,
  accountability: /^accountability$/,
  paraphrase: /^paraphrase/,
  'open question': /^ask-open/,
  confirm: /^ask-confirm$/,
  'ask their fix': /^ask-what-helps$/,
  'after a no': /^ask-after-no$/,
  'human moment': /^human-moment$/,
  'thanks with the real wait': /^thanks-for-wait$/,
  together: /^together$/,
  'common ground': /^common-ground$/,
  redirect: /^redirect$/,
  choice: /^choice-of-two$/,
  offer: /^offer-one$/,
  alternative: /^alternative-after-no$/,
  'control back': /^control-back$/,
  refusal: /^refusal$/,
  'policy and timeline': /^(?:policy-|timeline$)/,
  'house rules': /^house-rules$/,
  'boundary 1': /^boundary-first$/,
  'boundary 2': /^boundary-final$/,
  'boundary end': /^boundary-end$/,
  'hand-over': /^hand-over-/,
  'still here': /^still-here$/,
  'follow-up': /^follow-up$/,
  'careful humour': /^careful-humour$/,
};

/** Those that are served by what is said; the others work without words. */
const SPOKEN_TECHNIQUES =
  'T01 T03 T04 T05 T06 T07 T08 T09 T10 T11 T12 T13 T14 T15 T16 T17 T18 T19 T20 T21 T23 T26 T27 T28 T29 T30 T31 T32 T33 T34 T35 T36 T37 T38 T39 T40 T41 T42 T43 T44 T45 T46 T47 T48 T49';

const sent = phrases.filter(({ text }) => text !== '');

describe('every shipped phrase', () => {
  test.each(phrases.map((phrase) => [phrase.id, phrase] as const))(
    '%s fits the schema and reads well',
    (_id, phrase) => {
      expect(() => phraseSchema.parse(phrase)).not.toThrow();
      for (const forbidden of FORBIDDEN) expect(phrase.text).not.toMatch(forbidden);
      for (const [, slot] of phrase.text.matchAll(SLOT)) expect(SLOTS).toContain(slot);
      if (phrase.text === '') expect(phrase.guidance).toBeTruthy();
      expect(phrase.text.length).toBeLessThanOrEqual(160);
      expect((phrase.text.match(/\bsorry\b/gi) ?? []).length).toBeLessThanOrEqual(1);
      expect((phrase.text.match(/\bwe\b/gi) ?? []).length).toBeLessThanOrEqual(1);
      expect((phrase.text.match(/\?/g) ?? []).length).toBeLessThanOrEqual(1);
      // Figures and days are the agent's: none is built in.
      expect(phrase.text.replace(SLOT, '')).not.toMatch(/\d|\b(?:mon|tues|wednes|thurs|fri)day\b/i);
      if (/\byou will (?:get|have|receive|hear)\b/i.test(phrase.text)) expect(phrase.text).toContain('{byWhen}');
    },
  );

  test('says one thing at a time: sentences of sixteen words at most, on average', () => {
    for (const { id, text } of sent) {
      const sentences = text.split(/(?<=[.?])\s+/);
      const words = text.split(/\s+/).length;
      expect([id, words / sentences.length <= 16]).toEqual([id, true]);
    }
  });

  test('has an id and a wording of its own, and there are more than five hundred', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(500);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    expect(new Set(sent.map(({ text }) => text)).size).toBe(sent.length);
  });

  test('an apology is said with the word only where a fault is owned or somebody was treated badly', () => {
    for (const { id, kind, text } of sent) {
      if (/\b(?:sorry|apologise)\b/i.test(text))
        expect([id, id === 'treated-on-record' || kind]).toEqual([id, id === 'treated-on-record' ? true : 'apology']);
    }
  });
});

describe('together the phrases', () => {
  test.each(Object.entries(FAMILIES))('have a family for: %s', (_name, group) => {
    expect(phrases.filter((phrase) => group.test(phrase.group)).length).toBeGreaterThanOrEqual(3);
  });

  test.each(SPOKEN_TECHNIQUES.split(' '))('serve %s', (technique) => {
    expect(phrases.some(({ techniques }) => techniques?.includes(technique))).toBe(true);
  });

  test.each(ISSUES)('have at least three sentences to validate: %s', (issue) => {
    const validating = phrases.filter(({ kind, fits }) => kind === 'empathy' && fits.issues?.includes(issue));
    expect(validating.length).toBeGreaterThanOrEqual(3);
  });

  test.each(EMOTIONS)('have a family of six for who is %s', (emotion) => {
    // Relief is answered when the chat is closed.
    const kind = emotion === 'satisfied' ? 'closing' : 'empathy';
    const family = phrases.filter((one) => one.kind === kind && one.fits.emotions?.includes(emotion));
    expect(family.length).toBeGreaterThanOrEqual(6);
  });

  test.each(CAUSES)('have a family of six for the cause: %s', (cause) => {
    const family = phrases.filter(({ kind, fits }) => kind === 'empathy' && fits.causes?.includes(cause));
    expect(family.length).toBeGreaterThanOrEqual(6);
  });

  test.each(CUSTOMER_TYPES)('have a family of six for who is %s', (type) => {
    expect(phrases.filter(({ fits }) => fits.types?.includes(type)).length).toBeGreaterThanOrEqual(6);
  });

  test('reduce to two for the indecisive, and are short for the openly angry', () => {
    expect(phrases.some(({ fits, text }) => fits.types?.includes('indecisive') && text.includes('{optionB}'))).toBe(
      true,
    );
    for (const { fits, text } of phrases) {
      if (fits.types?.includes('openly-angry')) expect(text.length).toBeLessThanOrEqual(90);
    }
  });

  test('cover every kind, level, step and trigger', () => {
    for (const kind of CARD_KINDS) expect(phrases.some((phrase) => phrase.kind === kind)).toBe(true);
    for (const level of LEVELS) expect(phrases.some(({ fits }) => fits.levels?.includes(level))).toBe(true);
    for (const trigger of TRIGGER_IDS) expect(phrases.some(({ fits }) => fits.triggers?.includes(trigger))).toBe(true);
    for (const step of BOUNDARY_STEPS.slice(1)) {
      expect(phrases.some(({ fits }) => fits.boundarySteps?.includes(step))).toBe(true);
    }
  });
});

test('the refusal acknowledges, says no with its reason, and offers; accountability has all four parts', () => {
  for (const { group, text } of phrases) {
    if (group === 'refusal')
      for (const slot of ['expectation', 'reason', 'alternative']) expect(text).toContain(`{${slot}}`);
    if (group === 'accountability') {
      for (const slot of ['whatHappened', 'nextStep', 'prevention']) expect(text).toContain(`{${slot}}`);
      expect(text).toMatch(/\{(?:impact|reason)\}/);
    }
  }
});

test('nothing but an alarm is offered beside a threat or a sign of self-harm', () => {
  for (const { id, kind, never } of phrases) {
    if (kind === 'escalate-now' || kind === 'boundary') continue;
    expect([id, never?.triggers]).toEqual([id, expect.arrayContaining(['threat', 'self-harm'])]);
  }
});

test('humour is off until a house allows it, and never meets loss, fear or anger', () => {
  expect(thresholds.allowHumour).toBe(false);
  const humour = phrases.filter(({ group }) => group === 'careful-humour');
  for (const { kind, never, doNotTrigger, maxPerConversation } of humour) {
    expect(kind).toBe('human-moment');
    expect(never?.levels).toEqual(['heated', 'critical']);
    expect(never?.issues).toEqual(expect.arrayContaining(['data-loss', 'lost-luggage', 'unknown-charge']));
    expect(never?.emotions).toEqual(expect.arrayContaining(['angry', 'anxious', 'disappointed']));
    expect(doNotTrigger?.join(' ')).toMatch(/funeral.*hospital/);
    expect(maxPerConversation).toBe(1);
  }
});

test('every level is left below where it is entered, and no two overlap', () => {
  const { enter, leave } = thresholdsSchema.parse(thresholds);
  expect([leave.strained, enter.strained, leave.heated, enter.heated, leave.critical, enter.critical]).toEqual(
    [leave.strained, enter.strained, leave.heated, enter.heated, leave.critical, enter.critical].sort(),
  );
});
