import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readReadable } from '@/lib/posting/index.ts';

/** Readability, in a script of its own: a posting on a board never needs it, and it would be half of the page script. */
export default defineUnlistedScript(() => {
  globalThis.anchorMainText ??= readReadable;
});
