import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPageRequest, type PageReply } from '@/lib/messages.ts';
import type { MainTextReader } from '@/lib/posting/index.ts';
import { answer } from './answer.ts';

declare global {
  /** Ours alone: it lives in the extension's own world, where no page can reach it. */
  var anchorLetter: ((request: unknown) => Promise<PageReply>) | undefined;
  /** Put there by main-text.ts, where the panel found that a page needs it. */
  var anchorMainText: MainTextReader | undefined;
}

/** Injected on demand, once a document; opens no channel and accepts nothing from the page. The result is the reading. */
export default defineUnlistedScript(() => {
  globalThis.anchorLetter ??= async (request) =>
    isPageRequest(request)
      ? answer(document, request, globalThis.anchorMainText)
      : { kind: 'error', message: 'Not a request.' };
  return globalThis.anchorLetter({ kind: 'read' });
});
