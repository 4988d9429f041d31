import type { EscalationRow, Thresholds } from '@evenkeel/library';
import { ABUSE_KINDS, ABUSE_TARGETS, AUTHORS, LEVELS, TRIGGER_IDS } from '@evenkeel/library';
import type { Assessment, Tell } from '@evenkeel/scoring-engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationEvent, ConversationState } from './index.ts';
import { foldConversation, openConversation, reasonsForSupervisor, reduceConversation } from './index.ts';

const thresholds: Thresholds = {
  enter: { strained: 0.3, heated: 0.55, critical: 0.8 },
  leave: { strained: 0.18, heated: 0.4, critical: 0.65 },
  decayHalfLifeSeconds: 900,
  newestWeight: 0.6,
  maxCards: 3,
  empathyBudget: 3,
  boundary: { firstReminder: 1, finalWarning: 2, supervisorOrEnd: 3 },
  longWaitMinutes: 5,
  circumstances: {
    adds: 0.08,
    countFrom: 0.15,
    burstMessages: 3,
    restatedTurns: 3,
    sharpRise: 0.35,
    curtMessages: 2,
    curtKeeps: 0.75,
  },
};

function row(id: string, rest: Partial<EscalationRow>): EscalationRow {
  return {
    id,
    triggers: [],
    severity: 'attention',
    protocol: 'Do what is written in the table.',
    responsible: 'supervisor',
    afterAgentReplies: 0,
    because: 'A row of this test.',
    ...rest,
  };
}

const escalation: EscalationRow[] = [
  row('angry', { levels: ['heated', 'critical'], afterAgentReplies: 2, responsible: 'agent' }),
  row('legal', { triggers: ['legal-or-regulator'], severity: 'urgent' }),
  row('threatened', { triggers: ['threat'], severity: 'danger' }),
  row('in-danger', { triggers: ['self-harm'], severity: 'danger' }),
  row('unsolved', { triggers: ['unresolved'], afterAgentReplies: 2, responsible: 'team-lead' }),
];
const rules = { thresholds, escalation };

function assessed(parts: Partial<Assessment> = {}): Assessment {
  return {
    language: 'en',
    abstained: false,
    frustration: 0,
    abuse: 0,
    distress: 0,
    satisfaction: 0,
    sarcasm: 0,
    urgency: 0,
    abuseKinds: [],
    abuseTarget: null,
    triggers: [],
    evidence: [],
    ...parts,
  };
}

const CALM = assessed();
const FURIOUS = assessed({ frustration: 0.9 });
const INSULT = assessed({ frustration: 0.6, abuse: 0.8, abuseKinds: ['insult'], abuseTarget: 'agent' });
const THREAT = assessed({ abuse: 0.8, abuseKinds: ['threat'], abuseTarget: 'agent', triggers: ['threat'] });
const SELF_HARM = assessed({ distress: 0.9, triggers: ['self-harm'] });
const LEGAL = assessed({ frustration: 0.4, triggers: ['legal-or-regulator'] });
const THANKS = assessed({ satisfaction: 0.8 });

function aTell(tells: Tell['tells'], start = 0, end = 4): Tell {
  return { tells, start, end, ruleId: 'rule-of-this-test' };
}

/** A chat told step by step; a minute passes between messages unless said otherwise. */
function chat() {
  let state = openConversation({ openedAtMs: 0 });
  let atMs = 0;
  let count = 0;
  function fold(event: ConversationEvent) {
    state = reduceConversation(state, event, rules);
    return state;
  }
  function message(
    author: 'customer' | 'agent',
    text: string,
    assessment: Assessment | null,
    at: number,
    tells: readonly Tell[] = [],
  ) {
    count += 1;
    return fold({
      kind: 'message',
      messageId: `m${count}`,
      author,
      authorId: author,
      text,
      atMs: at,
      assessment,
      tells,
    });
  }
  return {
    fold,
    state: () => state,
    customer(assessment: Assessment, afterSeconds = 60, text = 'words', tells: readonly Tell[] = []) {
      atMs += afterSeconds * 1000;
      return message('customer', text, assessment, atMs, tells);
    },
    late(assessment: Assessment) {
      return message('customer', 'words written earlier', assessment, atMs - 30_000);
    },
    agent(text = 'Let me look.', afterSeconds = 60) {
      atMs += afterSeconds * 1000;
      return message('agent', text, null, atMs);
    },
    edit(messageId: string, assessment: Assessment) {
      return fold({ kind: 'message-edited', messageId, text: 'other words', atMs, assessment });
    },
    alert(status: 'acknowledged' | 'resolved' | 'false-alarm') {
      const alertId = state.alert?.alertId ?? '';
      return fold({ kind: 'alert-changed', alertId, status, byId: 'supervisor', atMs });
    },
  };
}

describe('the level', () => {
  test('the tone of the first message raises nothing, the second one does', () => {
    const told = chat();
    expect(told.customer(FURIOUS).level).toBe('calm');
    expect(told.customer(FURIOUS).level).toBe('heated');
  });

  test('what the first message says outright counts', () => {
    expect(chat().customer(LEGAL).level).toBe('strained');
    expect(chat().customer(INSULT).level).toBe('heated');
    expect(chat().customer(THREAT).level).toBe('critical');
  });

  test('it falls one step at a time, and only below the lower threshold', () => {
    const told = chat();
    for (let turn = 0; turn < 6; turn += 1) told.customer(FURIOUS);
    expect(told.state().level).toBe('critical');
    told.agent();
    const levels = [CALM, CALM, CALM, CALM].map((assessment) => told.customer(assessment).level);
    expect(levels).toEqual(['heated', 'strained', 'calm', 'calm']);
  });

  test('time with an answer in hand calms, time without one does not', () => {
    const answered = chat();
    const unanswered = chat();
    for (const told of [answered, unanswered]) {
      told.customer(CALM);
      told.customer(FURIOUS);
      told.customer(FURIOUS);
    }
    answered.agent();
    const mild = assessed({ frustration: 0.1 });
    expect(answered.customer(mild, 3600).tension).toBeLessThan(unanswered.customer(mild, 3600).tension - 0.2);
  });

  test('somebody who always writes in capitals is not taken for angry, whatever they ask', () => {
    const capitals = (points: number) => ({
      start: 0,
      end: 5,
      signal: 'frustration' as const,
      termId: 'capitals',
      points,
      because: 'Written in capitals',
    });
    const loud = assessed({ frustration: 0.6, evidence: [capitals(3)] });
    const told = chat();
    for (let turn = 0; turn < 5; turn += 1) expect(told.customer(loud).level).toBe('calm');

    const suddenlyLoud = chat();
    for (let turn = 0; turn < 3; turn += 1) suddenlyLoud.customer(CALM);
    expect(suddenlyLoud.customer(loud).level).toBe('strained');
  });

  test('coming down from heated to calm is a recovery, and thanks make it quick', () => {
    const told = chat();
    told.customer(FURIOUS);
    told.customer(FURIOUS);
    told.agent('Sorry, that should not have happened. I have sent a new one.');
    expect(told.customer(THANKS).recovered).toBe(false);
    const calm = told.customer(THANKS);
    expect(calm).toMatchObject({ level: 'calm', recovered: true, trend: 'falling' });
    expect(calm.reasons).toHaveLength(1);
  });

  test('a long wait, a burst and a problem raised again are reasons of their own', () => {
    const told = chat();
    const mild = assessed({ frustration: 0.35 });
    const refund = [aTell({ issue: 'refund' })];
    told.customer(mild, 60, 'Where is my refund?', refund);
    told.agent();
    told.customer(mild, 60, 'The refund is not here.', refund);
    told.agent();
    told.customer(mild, 60, 'My refund?', refund);
    told.customer(mild, 10, 'hello');
    const words = told.customer(mild, 400, 'Refund please', refund).reasons.map(({ text }) => text);
    expect(words).toEqual(
      expect.arrayContaining([
        'Has waited 6 minutes for an answer',
        '3 messages in a row without an answer',
        'Has raised the same problem 3 times',
      ]),
    );
  });

  test('a reason points into the message it came from', () => {
    const text = 'This is the third time I ask, you know.';
    const evidence = [
      {
        start: 12,
        end: 22,
        signal: 'trigger' as const,
        trigger: 'repeat-contact' as const,
        termId: 'third',
        points: 0,
        because: 'Asked before',
      },
    ];
    const told = chat();
    told.customer(CALM);
    const [reason] = told.customer(
      assessed({ frustration: 0.8, triggers: ['repeat-contact'], evidence }),
      60,
      text,
    ).reasons;
    expect(reason).toEqual({
      text: 'Has been in touch about this before: “third time”',
      messageId: 'm2',
      start: 12,
      end: 22,
    });
  });
});

describe('what surrounds a message', () => {
  const mild = assessed({ frustration: 0.3 });

  function wordsOf(state: ConversationState): string[] {
    return state.reasons.map(({ text }) => text);
  }

  test('a slow answer counts in the message after it, a quick one does not', () => {
    for (const [seconds, reason] of [
      [500, 'Waited 9 minutes for the last answer'],
      [100, null],
    ] as const) {
      const told = chat();
      told.customer(CALM);
      told.customer(FURIOUS);
      told.agent('One moment.', seconds);
      const words = wordsOf(told.customer(FURIOUS));
      expect(words.filter((text) => text.startsWith('Waited'))).toEqual(reason === null ? [] : [reason]);
    }
  });

  test('what an answer did not settle is told apart from what is said for the first time', () => {
    const unsolved = assessed({ frustration: 0.4, triggers: ['unresolved'] });
    const told = chat();
    told.customer(unsolved);
    expect(wordsOf(told.customer(unsolved))).not.toContain('Again after an answer: says it is still not solved');
    told.agent();
    expect(wordsOf(told.customer(unsolved))).toContain('Again after an answer: says it is still not solved');
  });

  test('the same words again after an answer heat more than other words', () => {
    const first = 'The heating in my holiday flat shuts down every night';
    function after(second: string): ConversationState {
      const told = chat();
      told.customer(CALM, 60, first);
      told.agent();
      return told.customer(assessed({ frustration: 0.6 }), 60, second);
    }
    const same = after('The heating shuts down every night, in my flat');
    const other = after('The bathroom window does not open');
    expect(wordsOf(same)).toContain('Says the same again after an answer');
    expect(wordsOf(other)).not.toContain('Says the same again after an answer');
    expect(same.tension).toBeGreaterThan(other.tension);
  });

  test('the same words within one burst are no repeated issue', () => {
    const told = chat();
    told.customer(CALM, 60, 'The heating in my flat shuts down every night');
    const words = wordsOf(told.customer(FURIOUS, 10, 'The heating in my flat shuts down every night'));
    expect(words).not.toContain('Says the same again after an answer');
  });

  test('a question that is asked again was not answered, whether the agent wrote in between or not', () => {
    const answered = chat();
    answered.customer(assessed({ frustration: 0.9 }), 60, 'Is the second suitcase included?');
    answered.agent('The gate closes early.');
    expect(wordsOf(answered.customer(FURIOUS, 60, 'But is my second suitcase included? I need to know.'))).toContain(
      'Asks the same question for the second time',
    );
    const unanswered = chat();
    unanswered.customer(assessed({ frustration: 0.9 }), 60, 'Is the second suitcase included?');
    expect(wordsOf(unanswered.customer(FURIOUS, 60, 'Is the suitcase included or not?'))).toContain(
      'Asks the same question for the second time, no answer yet',
    );
    const another = chat();
    another.customer(assessed({ frustration: 0.9 }), 60, 'Is the second suitcase included?');
    another.agent('Yes, it is.');
    const words = wordsOf(another.customer(FURIOUS, 60, 'And when does the gate open? My suitcase is heavy.'));
    expect(words.join()).not.toContain('same question');
  });

  test.each([
    ['You did not answer my question.', 'did not answer'],
    ['Please just answer the question', 'answer the question'],
    ["That isn't what I asked, sorry", "isn't what i asked"],
    ['I asked you when it will come', 'i asked you when'],
    ['Nobody answers the phone', null],
    ['It is not what I asked for', null],
    ['I have a question about my bill', null],
  ])('%s → says that it was not answered: %s', (text, span) => {
    const told = chat();
    told.customer(FURIOUS);
    const reason = told.customer(FURIOUS, 60, text).reasons.find((one) => one.text.startsWith('Says a question'));
    expect(reason === undefined ? null : text.slice(reason.start, reason.end).toLowerCase()).toBe(span);
    if (reason !== undefined) expect(reason.messageId).toBe('m2');
  });

  test('somebody who wrote in sentences and now writes "whatever" has not calmed down', () => {
    const sentence = 'I have explained it to three people now and still nobody knows where the sofa is.';
    const [cold, calmer, answering] = [
      'Whatever.',
      'I see, then let us wait until Thursday for the sofa.',
      '48213',
    ].map((text) => {
      const told = chat();
      for (let turn = 0; turn < 3; turn += 1) told.customer(FURIOUS, 60, sentence);
      told.agent(text === '48213' ? 'Which order is it?' : 'It takes a while.');
      return told.customer(CALM, 60, text);
    });
    expect(cold).toMatchObject({ level: 'critical', curtMessages: 2 });
    expect(cold?.reasons[0]).toMatchObject({ text: 'Has become short and cold: “Whatever.”', start: 0, end: 9 });
    expect(calmer).toMatchObject({ level: 'heated', curtMessages: 0 });
    expect(answering?.tension).toBe(calmer?.tension);
  });

  test('a short plain word is cold only the second time, and never for somebody who always writes so', () => {
    const talkative = chat();
    for (let turn = 0; turn < 3; turn += 1) talkative.customer(FURIOUS, 60, 'x'.repeat(100));
    talkative.agent();
    expect(wordsOf(talkative.customer(CALM, 60, 'ok')).join()).not.toContain('cold');
    talkative.agent();
    expect(wordsOf(talkative.customer(CALM, 60, 'ok')).join()).toContain('Has become short and cold');
    const terse = chat();
    for (let turn = 0; turn < 3; turn += 1) terse.customer(FURIOUS, 60, 'no');
    terse.agent();
    expect(terse.customer(CALM, 60, 'whatever').curtMessages).toBe(0);
  });

  test('tension that grows with each message is a reason of its own', () => {
    const told = chat();
    for (const frustration of [0, 0.2, 0.4]) told.customer(assessed({ frustration }));
    expect(wordsOf(told.customer(assessed({ frustration: 0.6 })))).toContain(
      'Sharper with each of the last three messages',
    );
  });

  test('from the top, heartfelt thanks lead down to calm in three messages, mild ones take longer', () => {
    const messagesToCalm = [THANKS, mild].map((assessment) => {
      const told = chat();
      for (let turn = 0; turn < 6; turn += 1) told.customer(FURIOUS);
      let messages = 0;
      while (told.state().level !== 'calm' && messages < 20) {
        told.agent();
        told.customer(assessment);
        messages += 1;
      }
      return messages;
    });
    expect(messagesToCalm[0]).toBe(3);
    expect(messagesToCalm[1]).toBeGreaterThan(3);
  });

  test('a level that time brought down says so', () => {
    const told = chat();
    for (let turn = 0; turn < 3; turn += 1) told.customer(FURIOUS);
    told.agent();
    expect(told.customer(CALM, 3600).reasons).toEqual([
      { text: '60 minutes have passed since the answer', messageId: 'm5' },
    ]);
  });
});

describe('the level of a chat that goes up and down', () => {
  test('stays where it is while messages differ by less than the distance between entering and leaving', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -0.25, max: 0.25, noNaN: true }),
        (heat, step) => {
          const told = chat();
          const levels = Array.from({ length: 40 }, (_, turn) => {
            told.agent('Hm.', 1);
            return told.customer(assessed({ frustration: Math.min(1, Math.max(0, heat + (turn % 2) * step)) }), 1)
              .level;
          });
          expect(new Set(levels.slice(12)).size).toBe(1);
        },
      ),
    );
  });
});

describe('the boundary ladder', () => {
  test('each step needs an answer of the agent after the one before', () => {
    const told = chat();
    expect(told.customer(INSULT).boundary.step).toBe('first-reminder');
    expect(told.customer(INSULT).boundary).toMatchObject({ step: 'first-reminder', abusiveMessages: 2 });
    told.agent();
    expect(told.customer(INSULT).boundary.step).toBe('final-warning');
    told.agent();
    expect(told.customer(INSULT)).toMatchObject({ level: 'critical', boundary: { step: 'supervisor-or-end' } });
  });

  test('a slur goes straight to the last warning, a threat to the top', () => {
    const slur = assessed({ abuse: 0.9, abuseKinds: ['slur'], abuseTarget: 'group' });
    expect(chat().customer(slur).boundary.step).toBe('final-warning');
    expect(chat().customer(THREAT).boundary.step).toBe('supervisor-or-end');
  });

  test('swearing at nobody and scolding the company are not counted', () => {
    const swearing = assessed({ abuse: 0.7, abuseKinds: ['profanity'], abuseTarget: 'untargeted' });
    const scolding = assessed({ abuse: 0.7, abuseKinds: ['insult'], abuseTarget: 'company' });
    const told = chat();
    told.customer(swearing);
    expect(told.customer(scolding).boundary).toMatchObject({ step: 'none', abusiveMessages: 0 });
  });
});

describe('the alert', () => {
  test('anger rings only after the agent has tried twice', () => {
    const told = chat();
    told.customer(FURIOUS);
    told.customer(FURIOUS);
    told.agent();
    expect(told.customer(FURIOUS).alert).toBeNull();
    told.agent();
    expect(told.customer(FURIOUS).alert).toMatchObject({ alertId: 'angry@4', severity: 'attention', status: 'open' });
  });

  test.each([
    ['legal words', LEGAL, 'urgent'],
    ['a threat', THREAT, 'danger'],
    ['self-harm', SELF_HARM, 'danger'],
  ] as const)('%s: it rings at once', (_name, assessment, severity) => {
    expect(chat().customer(assessment).alert?.severity).toBe(severity);
  });

  test('it does not ring again at its severity, and a graver cause upgrades it even after it was acknowledged', () => {
    const told = chat();
    const first = told.customer(LEGAL).alert;
    told.alert('acknowledged');
    expect(told.customer(LEGAL).alert).toMatchObject({ alertId: first?.alertId, status: 'acknowledged' });
    expect(told.customer(THREAT).alert).toMatchObject({
      alertId: first?.alertId,
      rowId: 'threatened',
      severity: 'danger',
      status: 'open',
      changedById: null,
    });
  });

  test('after it is resolved the same cause stays silent and a new danger opens another one', () => {
    const told = chat();
    told.customer(LEGAL);
    told.alert('resolved');
    expect(told.customer(LEGAL).alert).toMatchObject({ status: 'resolved', changedById: 'supervisor' });
    expect(told.customer(SELF_HARM).alert).toMatchObject({ alertId: 'in-danger@3', status: 'open' });
    told.alert('resolved');
    expect(told.customer(SELF_HARM).alert).toMatchObject({ alertId: 'in-danger@4', status: 'open' });
  });

  test('an unsolved problem rings once the agent has answered twice and it still stands', () => {
    const told = chat();
    const unsolved = assessed({ frustration: 0.5, triggers: ['unresolved'] });
    told.customer(unsolved);
    told.agent();
    expect(told.customer(unsolved).alert).toBeNull();
    told.agent();
    const { alert } = told.customer(FURIOUS);
    expect(alert?.alertId).toBe('unsolved@3');
    expect(alert?.reasons[0]).toEqual({ text: 'Says it is still not solved', messageId: 'm3' });
  });

  test('an old cause does not ring on a message that is calmer than the one before', () => {
    const told = chat();
    told.customer(CALM);
    told.agent();
    told.customer(assessed({ frustration: 0.9, triggers: ['unresolved'] }));
    told.agent();
    told.agent();
    const { alert, level } = told.customer(CALM);
    expect(level).not.toBe('calm');
    expect(alert).toBeNull();
  });

  test('"still" is said only of a level that was there before', () => {
    const told = chat();
    for (let turn = 0; turn < 2; turn += 1) {
      told.customer(assessed({ frustration: 0.5 }));
      told.agent();
    }
    told.agent();
    told.customer(assessed({ frustration: 0.5 }));
    told.agent();
    expect(told.customer(FURIOUS).alert?.reasons[0]?.text).toBe('Heated after 2 answers');
    const patient = chat();
    for (let turn = 0; turn < 4; turn += 1) {
      patient.customer(FURIOUS);
      patient.agent();
    }
    expect(patient.state().alert?.reasons[0]?.text).toBe('Still critical after 2 answers');
  });

  test('an open danger holds the level up until somebody has looked', () => {
    const told = chat();
    told.customer(THREAT);
    for (let turn = 0; turn < 4; turn += 1) told.customer(CALM);
    expect(told.state().level).toBe('heated');
    told.alert('acknowledged');
    told.customer(CALM);
    expect(told.customer(CALM).level).toBe('calm');
  });

  test('a false danger is taken back', () => {
    const told = chat();
    told.customer(CALM);
    told.customer(THREAT);
    expect(told.alert('false-alarm')).toMatchObject({ level: 'strained', alert: { status: 'false-alarm' } });
    expect(told.customer(CALM).level).toBe('calm');
  });

  test('a change of an alert that is not there is ignored', () => {
    const told = chat();
    const before = told.customer(LEGAL);
    const after = told.fold({ kind: 'alert-changed', alertId: 'legal@9', status: 'resolved', byId: 'x', atMs: 0 });
    expect(after).toEqual(before);
  });

  test('a supervisor reads why, most telling first', () => {
    const told = chat();
    expect(reasonsForSupervisor(told.customer(CALM))).toEqual([]);
    expect(reasonsForSupervisor(told.customer(LEGAL))[0]?.text).toBe('Speaks of lawyers or a regulator');
  });
});

describe('late messages and edits', () => {
  test('a late message is counted, with its triggers and its abuse, and moves nothing else', () => {
    const told = chat();
    told.customer(CALM);
    const before = told.agent();
    const after = told.late(assessed({ ...INSULT, frustration: 1, triggers: ['unresolved'] }));
    expect(after.counters.customerMessages).toBe(2);
    expect(after.triggers.unresolved?.count).toBe(1);
    expect(after.boundary.abusiveMessages).toBe(1);
    for (const part of ['level', 'tension', 'trend', 'lastCustomerMessage', 'waitingSinceMs', 'stage'] as const) {
      expect(after[part]).toEqual(before[part]);
    }
    expect(after.counters.burst).toBe(0);
  });

  test('a late danger is acted on as if it came now', () => {
    const told = chat();
    told.customer(CALM);
    told.agent();
    expect(told.late(SELF_HARM)).toMatchObject({
      level: 'critical',
      alert: { severity: 'danger' },
      lastCustomerMessage: { number: 2 },
    });
  });

  test('a late answer of the agent does not end the wait for the newest message', () => {
    const told = chat();
    told.customer(CALM);
    const after = told.fold({
      kind: 'message',
      messageId: 'late-answer',
      author: 'agent',
      authorId: 'agent',
      text: 'Hello!',
      atMs: 1000,
      assessment: null,
    });
    expect(after).toMatchObject({ waitingSinceMs: 60_000, counters: { agentMessages: 1, burst: 1 } });
  });

  test('an edit raises', () => {
    const told = chat();
    told.customer(CALM);
    told.customer(CALM);
    expect(told.edit('m2', FURIOUS)).toMatchObject({ level: 'strained', lastCustomerMessage: { text: 'other words' } });
    expect(told.edit('m1', THREAT)).toMatchObject({ level: 'critical', alert: { severity: 'danger' } });
  });

  test('an edit never lowers', () => {
    const told = chat();
    told.customer(FURIOUS);
    const before = told.customer(INSULT);
    const after = told.edit('m2', THANKS);
    expect(after).toMatchObject({ level: before.level, tension: before.tension, boundary: before.boundary });
  });

  test('an edit does not count the same abuse or trigger twice', () => {
    const told = chat();
    told.customer(INSULT);
    told.customer(LEGAL);
    told.edit('m2', LEGAL);
    expect(told.state().triggers['legal-or-regulator']?.count).toBe(1);
    told.customer(INSULT);
    expect(told.edit('m3', INSULT).boundary.abusiveMessages).toBe(2);
  });

  test('an edit of a message nobody knows is ignored', () => {
    const told = chat();
    const before = told.customer(CALM);
    expect(told.edit('unknown', THREAT)).toEqual(before);
  });
});

describe('the stage', () => {
  test('goes forward with what the agent does and ends with thanks', () => {
    const told = chat();
    told.customer(FURIOUS);
    const stages = [told.customer(assessed({ frustration: 0.5 })).stage];
    stages.push(told.agent('I am sorry, two weeks is far too long.').stage);
    stages.push(told.agent('Which address was it sent to?').stage);
    stages.push(told.customer(CALM).stage);
    stages.push(told.agent("I've sent a new one by express just now.").stage);
    stages.push(told.customer(THANKS).stage);
    stages.push(told.agent('Does that work for you?').stage);
    stages.push(told.customer(THANKS).stage);
    expect(stages).toEqual(['validate', 'clarify', 'clarify', 'solve', 'solve', 'confirm', 'confirm', 'close']);
  });

  test('goes back when the solution failed, and to the feelings when the temper rises anew', () => {
    const told = chat();
    told.customer(CALM);
    told.agent('I have reset it. Does that fix it?');
    expect(told.customer(assessed({ frustration: 0.3, triggers: ['unresolved'] })).stage).toBe('solve');
    told.customer(FURIOUS);
    expect(told.customer(FURIOUS).stage).toBe('validate');
  });
});

test('the language is that of the newest message that told, also after an edit', () => {
  const told = chat();
  expect(told.customer(assessed({ language: 'und' })).language).toBe('und');
  expect(told.customer(assessed({ language: 'es' })).language).toBe('es');
  expect(told.customer(assessed({ language: 'und' })).language).toBe('es');
  expect(told.agent().language).toBe('es');
  expect(told.customer(assessed({ language: 'de', abstained: true })).language).toBe('de');
  const last = told.customer(assessed({ language: 'en' }));
  const messageId = last.lastCustomerMessage?.messageId ?? '';
  const edit = { kind: 'message-edited', messageId, text: 'Hola', atMs: last.lastEventAtMs + 1000 } as const;
  expect(told.fold({ ...edit, assessment: assessed({ language: 'es' }) }).language).toBe('es');
});

test('the facts of the problem are read from the words of the customer', () => {
  const told = chat();
  told.customer(
    CALM,
    60,
    'My order AB-48213 never came, I have been waiting 40 minutes on hold and for 12 days at home for the kettle',
    [aTell({ issue: 'late-delivery' })],
  );
  expect(told.state()).toMatchObject({
    facts: { orderNumber: 'AB-48213', product: 'kettle', days: 12, waitMinutes: 40 },
    issues: [{ issue: 'late-delivery', turns: 1 }],
  });
});

test('a phrase that was used is remembered longer than those that were only seen', () => {
  const told = chat();
  told.customer(CALM);
  const show = (id: string, number: number) =>
    told.fold({
      kind: 'cards-shown',
      atMs: 0,
      cards: [{ cardId: `${id}@${number}`, phraseId: id, kind: 'empathy', group: 'g' }],
    });
  show('the-first', 1);
  told.fold({ kind: 'card-used', cardId: 'the-first@1', phraseId: 'the-first', outcome: 'inserted', atMs: 0 });
  for (let number = 2; number < 200; number += 1) show(`phrase-number-${number}`, number);
  const ids = told.state().shown.map(([id]) => id);
  expect(ids).toContain('the-first');
  expect(ids).toContain('phrase-number-199');
  expect(ids).not.toContain('phrase-number-2');
  expect(told.state().counters.empathyUsed).toBe(1);
});

test('noting the cards of a message makes no phrase of an earlier one free again, however long the chat', () => {
  const told = chat();
  for (let number = 1; number <= 60; number += 1) {
    told.customer(CALM);
    const before = told.state().shown.map(([id]) => id);
    const cards = ['a', 'b', 'c'].map((one) => {
      const phraseId = `one-of-many-phrases-${one}-${number}`;
      return { cardId: `${phraseId}@${number}`, phraseId, kind: 'empathy' as const, group: one };
    });
    told.fold({ kind: 'cards-shown', atMs: 0, cards });
    const after = told.state().shown.map(([id]) => id);
    expect(after).toEqual([...before, ...cards.map(({ phraseId }) => phraseId)]);
  }
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const evidence = fc.record(
  {
    start: fc.nat(50),
    end: fc.nat(60),
    signal: fc.constantFrom('frustration' as const, 'abuse' as const, 'distress' as const),
    termId: fc.constantFrom('capitals', 'exclamation-marks', 'waiting-again'),
    points: fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
    because: fc.string({ unit: 'grapheme', maxLength: 120 }),
  },
  { noNullPrototype: true },
);
const assessment: fc.Arbitrary<Assessment> = fc.record(
  {
    language: fc.constant('en'),
    abstained: fc.boolean(),
    frustration: share,
    abuse: share,
    distress: share,
    satisfaction: share,
    sarcasm: share,
    urgency: share,
    abuseKinds: fc.subarray([...ABUSE_KINDS]),
    abuseTarget: fc.option(fc.constantFrom(...ABUSE_TARGETS)),
    triggers: fc.subarray([...TRIGGER_IDS]),
    evidence: fc.array(evidence, { maxLength: 12 }),
  },
  { noNullPrototype: true },
);
const atMs = fc.integer({ min: 0, max: 10_000_000 });
const messageId = fc.constantFrom(
  ...Array.from({ length: 20 }, (_, index) => `0196f3a2-7c11-7b5e-9d4c-0000000000${index}`),
);
const card = fc.record({
  cardId: fc.constantFrom('wait-own-it@1', 'odd', 'late-mine@3', '@'),
  phraseId: fc.constantFrom('wait-own-it', 'late-mine'),
  kind: fc.constantFrom('empathy' as const, 'question' as const),
  group: fc.constant('wait'),
});
const event: fc.Arbitrary<ConversationEvent> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('message' as const),
      messageId,
      author: fc.constantFrom(...AUTHORS),
      authorId: fc.constant('someone'),
      text: words,
      atMs,
      assessment: fc.option(assessment, { freq: 6 }),
    }),
  },
  fc.record({
    kind: fc.constant('message-edited' as const),
    messageId,
    text: words,
    atMs,
    assessment: fc.option(assessment),
  }),
  fc.record({ kind: fc.constant('cards-shown' as const), cards: fc.array(card, { maxLength: 3 }), atMs }),
  fc.record({
    kind: fc.constant('card-used' as const),
    cardId: fc.constant('wait-own-it@1'),
    phraseId: fc.constantFrom('wait-own-it', 'late-mine', 'never-shown'),
    outcome: fc.constantFrom('inserted' as const, 'copied' as const, 'dismissed' as const),
    atMs,
  }),
  fc.record({ kind: fc.constant('agent-assigned' as const), agentId: fc.option(fc.constant('agent-1')), atMs }),
  fc.record({ kind: fc.constant('closed' as const), atMs }),
  fc.record({
    kind: fc.constant('alert-changed' as const),
    alertId: fc.constantFrom('legal@1', 'threatened@1', 'in-danger@2', 'angry@4'),
    status: fc.constantFrom('acknowledged' as const, 'resolved' as const, 'false-alarm' as const),
    byId: fc.constant('supervisor'),
    atMs,
  }),
);
const events = fc.array(event, { maxLength: 40 });
const opening = { openedAtMs: 5_000_000 };

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

function stored(state: ConversationState): ConversationState {
  return JSON.parse(JSON.stringify(state));
}

describe('whatever happens, in whatever order', () => {
  test('a fold in parts, through a stored snapshot, equals the fold at once', () => {
    fc.assert(
      fc.property(events, fc.nat(40), (all, cut) => {
        let state = stored(foldConversation(opening, all.slice(0, cut), rules));
        for (const one of all.slice(cut)) state = reduceConversation(state, one, rules);
        expect(JSON.stringify(state)).toBe(JSON.stringify(foldConversation(opening, all, rules)));
      }),
    );
  });

  test('a state comes back from JSON as it was', () => {
    fc.assert(
      fc.property(events, (all) => {
        const state = foldConversation(opening, all, rules);
        expect(stored(state)).toStrictEqual(state);
      }),
    );
  });

  test('tension stays within 0 and 1, time never goes back, an edit never lowers the level', () => {
    fc.assert(
      fc.property(events, (all) => {
        let state = openConversation(opening);
        for (const one of all) {
          const next = reduceConversation(state, one, rules);
          expect(next.tension).toBeGreaterThanOrEqual(0);
          expect(next.tension).toBeLessThanOrEqual(1);
          expect(next.lastEventAtMs).toBeGreaterThanOrEqual(state.lastEventAtMs);
          expect(next.levelSinceMs).toBeLessThanOrEqual(next.lastEventAtMs);
          if (one.kind === 'message-edited') {
            expect(LEVELS.indexOf(next.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(state.level));
            expect(next.tension).toBeGreaterThanOrEqual(state.tension);
          }
          state = next;
        }
      }),
    );
  });

  test('no state is changed once it was handed out: each may be frozen, with all it shares', () => {
    fc.assert(
      fc.property(events, (all) => {
        let state = frozen(openConversation(opening));
        for (const one of all) state = frozen(reduceConversation(state, frozen(one), rules));
      }),
    );
  });

  test('whenever a message moves the level, the reasons are there and point to it', () => {
    fc.assert(
      fc.property(events, (all) => {
        let state = openConversation(opening);
        for (const one of all) {
          const next = reduceConversation(state, one, rules);
          if (next.level !== state.level) expect(next.reasons.length).toBeGreaterThan(0);
          // While nobody has looked at a danger, the danger stays the reason.
          const isHeld = state.alert?.severity === 'danger' && state.alert.status === 'open';
          if (one.kind === 'message' && next.level !== state.level && !isHeld) {
            expect(new Set(next.reasons.map(({ messageId }) => messageId))).toEqual(new Set([one.messageId]));
          }
          state = next;
        }
      }),
    );
  });

  test('a state stays under 20 kB with a text of 4,000 characters, everything triggered, hundreds of cards shown and notes in every message', () => {
    const everything = assessed({
      frustration: 1,
      triggers: [...TRIGGER_IDS],
      abuseKinds: [...ABUSE_KINDS],
      abuseTarget: 'agent',
      evidence: Array.from({ length: 200 }, (_, index) => ({
        start: index * 20,
        end: index * 20 + 19,
        signal: 'frustration' as const,
        termId: `a-rather-long-name-of-a-term-${index}`,
        points: 4.25,
        because: 'b'.repeat(300),
      })),
    });
    // Other words in every message, so that the most is remembered of each.
    const manyWords = (turn: number) =>
      `Order 4${turn}7711, could you send me ${turn} forms for £${turn}.50 by Monday? ${'abcdefghijklmnop'.replaceAll(/./g, (letter) => `${letter.repeat(4 + (turn % 3))} `)}?`.padEnd(
        4000,
        'x',
      );
    const table = escalation.map((one) => ({ ...one, protocol: 'p'.repeat(300) }));
    let state = openConversation({ openedAtMs: 1_763_000_000_000 });
    const phraseIds = Array.from({ length: 200 }, (_, index) => `some-phrase-of-usual-length-${index}`);
    const known = { kind: 'contact-known', phraseIds, earlierChats: 200, lastLevel: 'heated', atMs: 0 } as const;
    state = reduceConversation(state, known, rules);
    for (let turn = 1; turn <= 300; turn += 1) {
      const atMs = 1_763_000_000_000 + turn * 10_000;
      state = reduceConversation(
        state,
        {
          kind: 'message',
          messageId: `0196f3a2-7c11-7b5e-9d4c-00000000${1000 + turn}`,
          author: 'customer',
          authorId: 'c',
          text: manyWords(turn),
          atMs,
          assessment: everything,
        },
        { thresholds, escalation: table },
      );
      const cards = [1, 2, 3].map((index) => ({
        cardId: `some-phrase-of-usual-length-${turn}-${index}@${turn}`,
        phraseId: `some-phrase-of-usual-length-${turn}-${index}`,
        kind: 'escalate-now' as const,
        group: 'g',
      }));
      state = reduceConversation(state, { kind: 'cards-shown', cards, atMs }, rules);
    }
    expect(state.notes.length).toBeGreaterThan(10);
    expect(JSON.stringify(state).length).toBeLessThanOrEqual(20_000);
  });
});

describe('a refusal', () => {
  const REFUSAL = assessed({
    frustration: 0.6,
    triggers: ['solution-rejected'],
    evidence: [
      {
        start: 0,
        end: 5,
        signal: 'trigger',
        termId: 'no',
        points: 0,
        because: 'Refuses.',
        trigger: 'solution-rejected',
      },
    ],
  });

  test.each([
    ['before anybody has answered', []],
    ['after a mere question', ['Hello, which order is it?']],
  ])('is none %s: nobody has offered anything', (_when, answers) => {
    const told = chat();
    told.customer(CALM);
    for (const answer of answers) told.agent(answer);
    const { triggers, reasons, lastCustomerMessage } = told.customer(REFUSAL);
    expect(triggers['solution-rejected']).toBeUndefined();
    expect(reasons.map(({ text }) => text)).not.toContain('Not helped by what was offered');
    expect(lastCustomerMessage?.assessment).toMatchObject({ triggers: [], evidence: [] });
  });

  test.each(['I can offer you a voucher.', 'Please restart the router.', 'Shall I send a new one?'])(
    'counts after “%s”',
    (offer) => {
      const told = chat();
      told.customer(CALM);
      told.agent(offer);
      expect(told.customer(REFUSAL).triggers['solution-rejected']?.count).toBe(1);
    },
  );

  test('written into a message by an edit counts under the same condition', () => {
    const told = chat();
    told.customer(CALM);
    expect(told.edit('m1', REFUSAL).triggers['solution-rejected']).toBeUndefined();
    told.agent('I can offer you a voucher.');
    told.customer(CALM);
    expect(told.edit('m3', REFUSAL).triggers['solution-rejected']?.count).toBe(1);
  });
});

describe('reasons in words', () => {
  function reasonsFor(parts: { text: string; termId: string; because: string }[]): string[] {
    const text = parts.map((part) => part.text).join(' ');
    const evidence = parts.map(({ text: words, termId, because }, index) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, signal: 'frustration' as const, termId, points: 3 - index, because };
    });
    const told = chat();
    told.customer(CALM);
    return told.customer(assessed({ frustration: 0.9, evidence }), 60, text).reasons.map((reason) => reason.text);
  }

  test('a mood word of the base list is quoted without its number', () => {
    expect(reasonsFor([{ text: 'angry', termId: 'afinn:angry', because: '"angry" is -3 in AFINN' }])).toContain(
      'Says so: “angry”',
    );
  });

  test('only the first clause is said, and no stop stands before a colon', () => {
    expect(reasonsFor([{ text: 'late', termId: 'late', because: 'Something is late: it was due. Really.' }])).toContain(
      'Something is late: “late”',
    );
  });

  test('the same words are said once, by the strongest', () => {
    const words = reasonsFor([
      { text: 'furious', termId: 'furious', because: 'Says so, strongly.' },
      { text: 'mad', termId: 'mad', because: 'Says so.' },
    ]);
    expect(words.filter((line) => line.startsWith('Says so'))).toEqual(['Says so, strongly: “furious”']);
  });
});
