import type { ConversationState } from './state.ts';

/** Changes whenever the shape of the state or the fold does: a snapshot of another version is folded again from events. */
export const STATE_VERSION = 9;

/** The state before anything was said. */
export function openConversation(opening: { openedAtMs: number }): ConversationState {
  const { openedAtMs } = opening;
  return {
    stateVersion: STATE_VERSION,
    status: 'open',
    language: 'und',
    agentId: null,
    openedAtMs,
    lastEventAtMs: openedAtMs,
    lastMessageAtMs: null,
    level: 'calm',
    levelSinceMs: openedAtMs,
    peakLevel: 'calm',
    reasons: [],
    tension: 0,
    trend: 'steady',
    tensionHistory: [],
    baseline: { mean: 0, shouting: 0, length: 0, messages: 0 },
    curtMessages: 0,
    stage: 'validate',
    agentHas: { validated: false, asked: false, offered: false, usedName: false },
    boundary: { step: 'none', abusiveMessages: 0, repliesAtStep: 0, kinds: [], uncivil: 0, warned: [] },
    isVenting: false,
    counters: {
      customerMessages: 0,
      agentMessages: 0,
      agentReplies: 0,
      burst: 0,
      agentRepliesSinceStrained: 0,
      empathyUsed: 0,
      apologies: 0,
    },
    waitingSinceMs: null,
    answeredAfterMs: 0,
    triggers: {},
    issues: [],
    said: [],
    emotion: null,
    cause: null,
    customerType: null,
    emotionSeenAt: 0,
    typeSigns: [],
    notes: [],
    removedNotes: [],
    contact: null,
    facts: { orderNumber: null, product: null, days: null, waitMinutes: null },
    lastCustomerMessage: null,
    recentMessageIds: [],
    recovered: false,
    alert: null,
    shown: [],
  };
}
