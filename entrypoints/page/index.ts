import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPageRequest, type PageReply } from '@/lib/messages.ts';
import { answer } from './answer.ts';

declare global {
  /** Ours alone: it lives in the extension's own world, where no page can reach it. */
  var anchorLetter: ((request: unknown) => Promise<PageReply>) | undefined;
}

/** Injected on demand, once a document; opens no channel and accepts nothing from the page. The result is the reading. */
export default defineUnlistedScript(() => {
  globalThis.anchorLetter ??= async (request) =>
    isPageRequest(request) ? answer(document, request) : { kind: 'error', message: 'Not a request.' };
  return globalThis.anchorLetter({ kind: 'read' });
});
