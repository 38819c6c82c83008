import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts a page's tree into its `#root`. */
export function mount(tree: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(<StrictMode>{tree}</StrictMode>);
}
