import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

export interface OpenOptions {
  /** False for a page that goes on loading, or one of the browser's own whose navigation is never reported as done. */
  settles?: boolean;
}

/**
 * Opens an address in a tab in front; comes back when its document stands, or has at least begun. What the page throws
 * is put into `exceptions`.
 */
export async function openTab(
  browser: Browser,
  url: string,
  exceptions: string[],
  { settles = true }: OpenOptions = {},
): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => exceptions.push(`${url}: ${error}`));
  if (settles) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  } else {
    page.goto(url).catch(() => undefined);
    for (const end = Date.now() + 3_000; page.url() === 'about:blank' && Date.now() < end; ) await pause(50);
  }
  await page.bringToFront();
  return page;
}
