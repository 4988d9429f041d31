import type { ReactNode } from 'react';

export interface GalleryState {
  /** In the address, and the name of its screenshot. */
  id: string;
  /** `narrow` ones are as wide as the sidebar; `wide` ones are parts of other screens. */
  shape: 'narrow' | 'wide';
  /** What its picture shows, as a selector; all of it without one. */
  part?: string;
  show: () => ReactNode;
  /** What a hand does to bring it there, once it stands. */
  play?: (tile: HTMLElement) => Promise<unknown>;
}

export const nothing = () => {};

/** Text that tries to break a layout or a page: markup, a right-to-left override, zero-width marks, one endless word. */
export const HOSTILE =
  '<img src=x onerror=alert(1)> \u202Eesrever\u202C z\u200Be\u200Br\u200Bo Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle\n&amp; {customerName} 🤬🤬🤬';
