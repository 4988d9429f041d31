import { useEffect, useEffectEvent } from 'react';

/** Tells every click and key on the page, and the keyboard's or pointer's way into a frame of it. */
export function useTouch(onTouch: () => void): void {
  const touched = useEffectEvent(onTouch);
  useEffect(() => {
    // What happens inside a frame is not heard here; that the frame has got the focus is.
    const onBlur = () => document.activeElement instanceof HTMLIFrameElement && touched();
    const onHand = () => touched();
    window.addEventListener('pointerdown', onHand, true);
    window.addEventListener('keydown', onHand, true);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('pointerdown', onHand, true);
      window.removeEventListener('keydown', onHand, true);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
}
