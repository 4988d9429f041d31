import { type FocusEvent, useState } from 'react';

/** Whether the pointer is over an area or the keyboard is inside it: then nothing in it may move. Spread `watch` on the area. */
export function useHandOver() {
  const [pointer, setPointer] = useState(false);
  const [focus, setFocus] = useState(false);
  const watch = {
    onPointerEnter: () => setPointer(true),
    onPointerMove: () => setPointer(true),
    onPointerLeave: () => setPointer(false),
    // Focus that a click has left behind is no hand: it would hold everything until the next click elsewhere.
    onFocus: (event: FocusEvent) => setFocus(event.target.matches(':focus-visible')),
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setFocus(false);
    },
  };
  return { handOver: pointer || focus, watch };
}
