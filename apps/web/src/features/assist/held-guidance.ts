import type { Alert } from '@evenkeel/conversation-state';
import type { BoundaryStep } from '@evenkeel/library';
import type { Card } from '@evenkeel/suggestion-picker';

/** What the sidebar tells the agent to do: the part of it that must not change under the agent's hand. */
export interface Guidance {
  cards: readonly Card[];
  boundaryStep: BoundaryStep;
  permission: string;
  alert: Alert | null;
  /** Place of the agent's last message: when it grows, the turn these cards were for is over. */
  agentSeq: number;
}

export interface HeldGuidance {
  shown: Guidance;
  /** Newer guidance that waits until the hand is off, or null. */
  waiting: Guidance | null;
  /** The pointer is over a card or the keyboard is among them. */
  handOn: boolean;
}

export type HeldChange =
  | { type: 'arrived'; guidance: Guidance }
  | { type: 'hand'; on: boolean }
  /** The agent asks for the newer guidance. */
  | { type: 'show-waiting' };

export function holdGuidance(guidance: Guidance): HeldGuidance {
  return { shown: guidance, waiting: null, handOn: false };
}

/**
 * A card does not change under the hand that is about to use it. Three things go before that: the agent has sent (the turn is
 * over), the agent asks for the newer cards, and danger to a person.
 */
export function changeHeldGuidance(held: HeldGuidance, change: HeldChange): HeldGuidance {
  switch (change.type) {
    case 'arrived': {
      const next = change.guidance;
      const mayChange = !held.handOn || next.agentSeq > held.shown.agentSeq || isNewDanger(held.shown, next);
      if (mayChange) return { ...held, shown: next, waiting: null };
      if (looksTheSame(held.shown, next))
        return { ...held, shown: { ...held.shown, alert: next.alert }, waiting: null };
      return { ...held, waiting: next };
    }
    case 'hand': {
      if (change.on === held.handOn) return held;
      if (change.on || !held.waiting) return { ...held, handOn: change.on };
      return { shown: held.waiting, waiting: null, handOn: false };
    }
    case 'show-waiting':
      return held.waiting ? { ...held, shown: held.waiting, waiting: null } : held;
  }
}

/** An open alert about a threat or self-harm that is not on the screen yet. */
export function isNewDanger(shown: Pick<Guidance, 'alert'>, next: Pick<Guidance, 'alert'>): boolean {
  return isDanger(next.alert) && !isDanger(shown.alert);
}

export function isDanger(alert: Alert | null): boolean {
  return alert?.severity === 'danger' && (alert.status === 'open' || alert.status === 'acknowledged');
}

function looksTheSame(a: Guidance, b: Guidance): boolean {
  return (
    a.boundaryStep === b.boundaryStep &&
    a.permission === b.permission &&
    isDanger(a.alert) === isDanger(b.alert) &&
    a.cards.length === b.cards.length &&
    a.cards.every((card, index) => card.cardId === b.cards[index]?.cardId && card.text === b.cards[index]?.text)
  );
}
