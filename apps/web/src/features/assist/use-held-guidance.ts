import { type FocusEvent, useEffect, useReducer, useRef } from 'react';
import { changeHeldGuidance, type Guidance, type HeldGuidance, holdGuidance } from './held-guidance.ts';

/**
 * Holds newer guidance back while a hand is on the cards. Spread `watch` on the element around them; `recheck` after a change
 * that may have taken away what the hand was on; `fill` says whether a sentence is half written.
 */
export function useHeldGuidance(guidance: Guidance) {
  const [held, change] = useReducer(changeHeldGuidance, guidance, holdGuidance);
  const on = useRef({ pointer: false, focus: false, filling: false });

  useEffect(() => {
    change({ type: 'arrived', guidance });
  }, [guidance]);

  function put(next: Partial<typeof on.current>) {
    Object.assign(on.current, next);
    const { pointer, focus, filling } = on.current;
    change({ type: 'hand', on: pointer || focus || filling });
  }

  return {
    held: held as HeldGuidance,
    showWaiting: () => change({ type: 'show-waiting' }),
    fill: (filling: boolean) => put({ filling }),
    /** Cards that are taken away tell neither of the pointer nor of the focus that was on them. */
    recheck(element: HTMLElement | null) {
      put({
        pointer: on.current.pointer && element !== null,
        focus: element?.contains(document.activeElement) ?? false,
      });
    },
    watch: {
      onPointerEnter: () => put({ pointer: true }),
      onPointerLeave: () => put({ pointer: false }),
      onFocus: () => put({ focus: true }),
      onBlur: (event: FocusEvent) => put({ focus: event.currentTarget.contains(event.relatedTarget) }),
    },
  };
}
