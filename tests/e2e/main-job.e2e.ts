import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addresses, ledger, platform, settlement, sites, storage } from '../fixtures/sites/index.ts';
import type { FakePosting } from '../fixtures/sites/postings.ts';
import { BROWSERS } from '../support/builds.ts';
import { type Driver, launch, type Panel } from '../support/driver.ts';
import { companyOf, draftWithSample, fillForm, letterOf, titleOf } from '../support/panel-steps.ts';
import { type Sites, startSites } from '../support/sites.ts';

/** What the browsers ask for by themselves, whatever page is open. */
const BROWSERS_OWN =
  /(?:^|\.)(?:googleapis\.com|google\.com|gstatic\.com|mozilla\.(?:com|net|org)|mozaws\.net)(?::\d+)?$/;

/** What a fixture page says of itself: how often it was submitted, and what its framework holds. */
interface Witness {
  submits: number;
  state: Record<string, string>;
}

const witness = (frame: Page | Frame): Promise<Witness> =>
  frame.evaluate(() => {
    return { submits: window.__submits, state: window.__state() };
  });

describe.each(BROWSERS)('the main job in %s', (browser) => {
  let servers: Sites;
  let driver: Driver;
  let panel: Panel | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    servers = await startSites(await sites());
    driver = await launch(browser, { proxyPort: servers.proxyPort });
  });
  afterAll(async () => {
    await driver?.close();
    await servers?.close();
  });
  beforeEach(() => servers.refused.clear());
  afterEach(async () => {
    expect(await panel?.problems()).toEqual([]);
    expect(driver.exceptions()).toEqual([]);
    await page?.close();
  });

  const open = async (url: string): Promise<Panel> => {
    page = await driver.newPage(url);
    panel = await driver.openPanel(page);
    await panel.until(`document.querySelector('main:not([data-phase=reading])')`);
    return panel;
  };

  /** The letter names the posting, stands in the field and in the framework's state, and nothing was sent. */
  const expectFilled = async (
    where: Page | Frame | undefined,
    letter: string,
    { title, company }: Pick<FakePosting, 'title' | 'company'>,
  ): Promise<void> => {
    expect(letter).toContain(title);
    expect(letter).toContain(company);
    const { submits, state } = await witness(where as Page | Frame);
    expect(submits).toBe(0);
    expect(Object.values(state).filter((text) => text.includes(title))).toEqual([letter]);
    // The browsers' own update checks are not the extension's.
    expect([...servers.refused].filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
  };

  it('fills a Greenhouse form whose text box is behind its button', async () => {
    const opened = await open(addresses.greenhouse);
    const letter = await draftWithSample(opened);
    expect(await titleOf(opened)).toBe(settlement.title);
    expect(await companyOf(opened)).toBe(settlement.company);
    expect(await fillForm(opened)).toBe('filled');
    await expectFilled(page, letter, settlement);
  });

  it('keeps the letter of a Lever posting for its /apply page and fills it there', async () => {
    const opened = await open(addresses.lever);
    const letter = await draftWithSample(opened);
    await opened.until(`document.querySelector('[data-kept=true]')`);
    await page?.goto(addresses.leverApply, { waitUntil: 'domcontentloaded' });
    await opened.until(`document.querySelector('main').dataset.page?.endsWith('/apply')`);
    expect(await titleOf(opened)).toBe(platform.title);
    expect(await letterOf(opened)).toBe(letter);
    expect(await fillForm(opened)).toBe('filled');
    await expectFilled(page, letter, platform);
  });

  it('reads an Ashby posting from its application tab and fills it there', async () => {
    const opened = await open(addresses.ashbyApplication);
    const letter = await draftWithSample(opened);
    expect(await titleOf(opened)).toBe(storage.title);
    expect(await fillForm(opened)).toBe('filled');
    await expectFilled(page, letter, storage);
  });

  it('fills a Greenhouse form in a frame of a company’s own page', async () => {
    const opened = await open(addresses.company);
    const letter = await draftWithSample(opened);
    expect(await titleOf(opened)).toBe(ledger.title);
    expect(await fillForm(opened)).toBe('filled');
    const frame = page?.frames().find((one) => one.url() === addresses.greenhouseEmbed);
    await expectFilled(frame, letter, ledger);
  });

  it('puts back what stood in the field', async () => {
    const opened = await open(addresses.greenhouse);
    await draftWithSample(opened);
    expect(await fillForm(opened)).toBe('filled');
    await opened.click('[data-testid=undo]');
    await opened.until(`document.querySelector('[data-result=undone]')`);
    const { submits, state } = await witness(page as Page);
    expect(submits).toBe(0);
    expect(Object.values(state).filter((text) => text.includes(settlement.title))).toEqual([]);
  });
});
