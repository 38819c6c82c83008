import { browser } from 'wxt/browser';
import type { DocumentTarget, PageAccess, PageChange, TabReading } from '@/components/panel/page-access.ts';
import type { FailureId } from '@/lib/failures.ts';
import type { FieldRef } from '@/lib/fill/index.ts';
import type { PageReply, PageRequest, ToolbarClick } from '@/lib/messages.ts';
import { pageReplySchema } from '@/lib/replies.ts';
import { isHydrated } from './is-hydrated.ts';

type ReadReply = Extract<PageReply, { kind: 'read' }>;
type Injection = { frameId: number; documentId: string; result?: unknown };

/** Addresses no extension may script, whatever the user grants. */
const FORBIDDEN =
  /^(?:chrome|edge|brave|about|moz-extension|chrome-extension|view-source|devtools|resource):|^https:\/\/(?:chromewebstore\.google\.com|addons\.mozilla\.org)\//;
const FORBIDDEN_SAID = /chrome:\/\/|chrome-extension:\/\/|extensions gallery|cannot be scripted/i;

const parseReply = (value: unknown): PageReply | undefined => {
  const parsed = pageReplySchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
};

function failureOf(url: string | undefined, error: unknown): FailureId {
  const said = error instanceof Error ? error.message : String(error);
  if (FORBIDDEN.test(url ?? '') || FORBIDDEN_SAID.test(said)) return 'page-forbidden';
  // Firefox keeps its PDF viewer closed to scripts, and says no more than that.
  if (/^[^?#]+\.pdf(?:[?#]|$)/i.test(url ?? '')) return 'page-is-pdf';
  return 'page-needs-click';
}

/** The bundled sample page cannot be injected into: it answers the same requests by message. */
async function askOwnPage(tabId: number, request: PageRequest): Promise<PageReply | undefined> {
  try {
    return parseReply(await browser.tabs.sendMessage(tabId, request));
  } catch {
    return undefined; // nobody listens: no page of ours
  }
}

const OWN_PAGE = 'own-page';

/** A sandboxed frame's address lies about its origin; `about:blank` frames answer too. Neither is a page to read. */
const isRealPage = ({ origin, url }: ReadReply): boolean => {
  try {
    return origin !== 'null' && new URL(url).origin === origin;
  } catch {
    return false;
  }
};

function toReading(tabId: number, injections: Injection[]): TabReading {
  const replies = injections.flatMap(({ frameId, documentId, result }) => {
    const reply = parseReply(result);
    return reply?.kind === 'read' ? [{ frameId, documentId, reply }] : [];
  });
  const top = replies.find(({ frameId }) => frameId === 0)?.reply;
  if (!top) return { status: 'failed', tabId, failure: 'page-gone' };
  if (top.pdf) return { status: 'failed', tabId, failure: 'page-is-pdf' };
  const frames = replies
    .filter(({ frameId, reply }) => frameId === 0 || isRealPage(reply))
    .map(({ frameId, documentId, reply: { url, extraction } }) => ({ frameId, documentId, url, extraction }));
  return { status: 'read', tabId, url: top.url, loading: top.loading, frames };
}

/** Where the top document has nothing better, its main text is looked for and it is asked again. */
async function withMainText(tabId: number, injections: Injection[]): Promise<Injection[]> {
  const top = injections.find(({ frameId }) => frameId === 0);
  const reply = parseReply(top?.result);
  if (!top || reply?.kind !== 'read' || !reply.wantsMainText) return injections;
  const target = { tabId, documentIds: [top.documentId] };
  await browser.scripting.executeScript({ target, files: ['/main-text.js'], injectImmediately: true });
  const again = await ask({ tabId, frameId: 0, documentId: top.documentId }, { kind: 'read' });
  return again ? injections.map((one) => (one === top ? { ...top, result: again } : one)) : injections;
}

async function readActiveTab(): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { status: 'failed', tabId: undefined, failure: 'page-forbidden' };
  const tabId = tab.id;
  const own = await askOwnPage(tabId, { kind: 'read' });
  if (own) return toReading(tabId, [{ frameId: 0, documentId: OWN_PAGE, result: own }]);
  try {
    const injections = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/page.js'],
      // Without it the call never settles while one reachable frame hangs.
      injectImmediately: true,
    });
    return toReading(tabId, await withMainText(tabId, injections));
  } catch (error) {
    return { status: 'failed', tabId, failure: failureOf(tab.url, error) };
  }
}

async function ask<K extends PageRequest['kind']>(
  { tabId, documentId }: DocumentTarget,
  request: Extract<PageRequest, { kind: K }>,
): Promise<Extract<PageReply, { kind: K }> | undefined> {
  const send = async (): Promise<PageReply | undefined> => {
    if (documentId === OWN_PAGE) return askOwnPage(tabId, request);
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, documentIds: [documentId] },
      func: (asked: unknown) =>
        (globalThis as { anchorLetter?: (request: unknown) => Promise<unknown> }).anchorLetter?.(asked),
      args: [request],
      injectImmediately: true,
    });
    return parseReply(injection?.result);
  };
  const reply = await send().catch(() => undefined); // a replaced document is refused by the browser
  return reply?.kind === request.kind ? (reply as Extract<PageReply, { kind: K }>) : undefined;
}

async function probeHydration({ tabId, documentId }: DocumentTarget, field: FieldRef): Promise<boolean> {
  if (documentId === OWN_PAGE) return true;
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, documentIds: [documentId] },
      world: 'MAIN',
      func: isHydrated,
      args: [field.revealedBy ?? field.locator],
      injectImmediately: true,
    });
    return injection?.result === true;
  } catch {
    return false;
  }
}

const isToolbarClick = (message: unknown): message is ToolbarClick =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'toolbar-click';

function onPageChange(windowId: number, listener: (change: PageChange) => void): () => void {
  const onActivated = (tab: { windowId: number }): void => {
    if (tab.windowId === windowId) listener({ kind: 'tab' });
  };
  const onUpdated = (
    _tabId: number,
    change: { status?: string; url?: string },
    tab: { active: boolean; windowId: number },
  ): void => {
    const moved = change.url !== undefined || change.status === 'complete';
    if (moved && tab.active && tab.windowId === windowId) listener({ kind: 'navigation' });
  };
  const onMessage = (message: unknown, sender: { id?: string }): void => {
    if (sender.id !== browser.runtime.id || !isToolbarClick(message)) return;
    if (message.windowId === windowId) listener({ kind: 'toolbar-click' });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

/** The real thing: `executeScript` to documents, tab events of the panel's own window. */
export async function createPageAccess(): Promise<PageAccess> {
  const { id: windowId } = await browser.windows.getCurrent();
  return {
    readActiveTab,
    ask,
    isHydrated: probeHydration,
    onPageChange: (listener) => onPageChange(windowId ?? -1, listener),
  };
}
