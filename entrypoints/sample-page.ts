import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPageRequest } from '@/lib/messages.ts';
import { answer } from './page/answer.ts';

/** The form's own behavior, as a board's would be: the text box comes when it is asked for. */
function revealTextBox(): void {
  document.querySelector('[data-source="paste"]')?.addEventListener('click', (event) => {
    const box = document.querySelector<HTMLTextAreaElement>('#cover_letter_text');
    const button = event.currentTarget;
    if (!box || !(button instanceof HTMLElement)) return;
    box.hidden = false;
    button.hidden = true;
    box.focus();
  });
}

/** As a page of the extension it cannot be injected into, so it answers the panel's requests by message. */
function answerPanel(): void {
  browser.runtime.onMessage.addListener((request: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isPageRequest(request)) return false;
    void answer(document, request).then(respond);
    return true;
  });
}

export default defineUnlistedScript(() => {
  revealTextBox();
  // The same page is also served as a plain web page, by the demo.
  if (location.protocol.endsWith('extension:')) answerPanel();
});
