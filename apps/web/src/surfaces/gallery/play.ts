/*
 * The hand that brings a tile of the gallery into its state. Parts that are loaded late are waited for: a change of the page,
 * never a span of time.
 */

export async function press(tile: HTMLElement, selector: string): Promise<void> {
  (await found(tile, selector)).click();
}

export async function typeInto(tile: HTMLElement, selector: string, text: string): Promise<void> {
  const field = await found<HTMLInputElement | HTMLTextAreaElement>(tile, selector);
  // React listens to the setter of the element itself.
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  setter?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Waits for it to be there. */
export function found<Kind extends HTMLElement = HTMLElement>(tile: HTMLElement, selector: string): Promise<Kind> {
  return new Promise((resolve) => {
    const look = () => tile.querySelector<Kind>(selector);
    const now = look();
    if (now) return resolve(now);
    const observer = new MutationObserver(() => {
      const element = look();
      if (!element) return;
      observer.disconnect();
      resolve(element);
    });
    observer.observe(tile, { childList: true, subtree: true, attributes: true });
  });
}
