import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addresses, sites } from '../fixtures/sites/index.ts';
import { BROWSERS } from '../support/builds.ts';
import { type Driver, launch, type Panel } from '../support/driver.ts';
import { type Handler, type Sites, startSites } from '../support/sites.ts';

const PDF = 'https://files.example/posting.pdf';

/** The smallest document a viewer opens. */
const pdf: Handler = (_host, _url, response) => {
  response.setHeader('content-type', 'application/pdf');
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
};

describe.each(BROWSERS)('a page that holds no posting, in %s', (browser) => {
  let servers: Sites;
  let driver: Driver;
  let panel: Panel | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    servers = await startSites({ ...(await sites()), 'files.example': pdf });
    driver = await launch(browser, { proxyPort: servers.proxyPort });
  });
  afterAll(async () => {
    await driver?.close();
    await servers?.close();
  });
  afterEach(async () => {
    expect(await panel?.problems()).toEqual([]);
    expect(driver.exceptions()).toEqual([]);
    await page?.close();
  });

  /** The panel may be open already, and then says first that it may not read a page that was not clicked on. */
  const expectFailure = async (url: string, failure: string): Promise<void> => {
    page = await driver.newPage(url, { settles: /^https:/.test(url) && url !== addresses.unfinished });
    panel = await driver.openPanel(page);
    await panel.until(`document.querySelector('[data-failure=${failure}]')`);
  };

  it.each([
    ['a news article', addresses.news, 'not-a-posting'],
    ['a removed Ashby posting', addresses.ashbyRemoved, 'posting-removed'],
    ['a board’s list of jobs', addresses.greenhouseBoard, 'board-list'],
    ['a page that is still loading', addresses.unfinished, 'page-loading'],
    ['a PDF', PDF, 'page-is-pdf'],
    [
      'a page of the browser’s own',
      browser === 'chrome' ? 'chrome://version/' : 'about:support',
      'page-forbidden',
    ],
  ])('%s is told in a sentence with a way out', async (_what, url, failure) => {
    await expectFailure(url, failure);
    const said = await panel?.run<string[]>(
      `return [...document.querySelectorAll('[data-failure] p')].map((p) => p.textContent)`,
    );
    expect(said?.every((sentence) => sentence.length > 10)).toBe(true);
    expect(said).toHaveLength(2);
  });

  it('a page that was not granted yet asks for a click, and is read after it', async () => {
    page = await driver.newPage(addresses.company);
    panel = await driver.openPanel(page);
    await panel.until(`document.querySelector('main[data-phase=posting]')`);
    await page.goto(addresses.news, { waitUntil: 'domcontentloaded' });
    await panel.until(`document.querySelector('[data-failure=page-needs-click]')`);
    await driver.openPanel(page);
    await panel.until(`document.querySelector('[data-failure=not-a-posting]')`);
  });
});
