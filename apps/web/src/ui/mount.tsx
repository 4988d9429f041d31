import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './base.css';

/** Puts a surface into its page. */
export function mount(surface: ReactNode): void {
  const root = document.getElementById('root');
  if (!root)
    throw new Error('The page has no element with the id "root", so nothing is shown. Add it to the HTML file.');
  createRoot(root).render(<StrictMode>{surface}</StrictMode>);
}
