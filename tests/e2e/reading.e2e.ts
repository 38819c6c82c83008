import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addresses, platform, sites } from '../fixtures/sites/index.ts';
import { BROWSERS } from '../support/builds.ts';
import { type Driver, launch, type Panel } from '../support/driver.ts';
import { draftWithSample, fillForm, letterOf, titleOf } from '../support/panel-steps.ts';
import { type Handler, type Sites, startSites } from '../support/sites.ts';

const ID = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const SPA = (n: number): string => `https://jobs.ashbyhq.com/tidewater/${ID(n)}`;

/** A board that moves between postings without loading a page, as Ashby's does; the first page's data stays behind. */
const singlePage: Handler =
  () => `<!doctype html><html lang="en"><head><title>Engineer 1 @ Tidewater</title></head><body>
  <div class="ashby-job-posting-header"><h1 class="ashby-job-posting-heading">Engineer 1</h1></div>
  <div id="overview" role="tabpanel"><div class="_descriptionText_1"><h2>What you do</h2><p>${'You look after the tide gauge number 1 and its readings in PostgreSQL, day and night. '.repeat(12)}</p></div></div>
  <script>window.go = (n) => {
    history.pushState({}, '', '/tidewater/00000000-0000-4000-8000-00000000000' + n);
    document.title = 'Engineer ' + n + ' @ Tidewater';
    document.querySelector('h1').textContent = 'Engineer ' + n;
    document.querySelector('p').textContent = document.querySelector('p').textContent.replaceAll(/number \\d/g, 'number ' + n);
  };</script></body></html>`;

const CONFLICT = 'https://two-titles.example/jobs/1';
const twoTitles: Handler = () => `<!doctype html><html lang="en"><head><title>Careers</title>
  <script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title: 'Backend Developer, Payments',
    hiringOrganization: { name: 'Saltway' },
    description: `<h2>You will</h2><ul><li>${'Keep payments flowing through PostgreSQL and Kafka. '.repeat(14)}</li></ul>`,
  })}</script></head><body><main><h1>Senior Backend Engineer, Payments</h1><p>Apply below.</p></main></body></html>`;

describe.each(BROWSERS)('reading in %s', (browser) => {
  let servers: Sites;
  let driver: Driver;
  let panel: Panel | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    const hosts = await sites();
    const ashby = hosts['jobs.ashbyhq.com'];
    servers = await startSites({
      ...hosts,
      'jobs.ashbyhq.com': (host, url, response) =>
        url.startsWith('/tidewater/') ? singlePage(host, url, response) : ashby?.(host, url, response),
      'two-titles.example': twoTitles,
    });
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

  const open = async (url: string): Promise<Panel> => {
    page = await driver.newPage(url);
    panel = await driver.openPanel(page);
    return panel;
  };

  it('a form whose posting was never read offers to open it, reads it there and comes back', async () => {
    const opened = await open(addresses.leverApply);
    await opened.click('[data-testid=open-posting]');
    await draftWithSample(opened);
    await opened.until(`document.querySelector('[data-kept=true]')`);
    await opened.click('main > button');
    await opened.until(`document.querySelector('main').dataset.page?.endsWith('/apply')`);
    expect(await titleOf(opened)).toBe(platform.title);
    expect(await fillForm(opened)).toBe('filled');
  });

  it('moving to another posting without a page load shows the new one alone', async () => {
    const opened = await open(SPA(1));
    await draftWithSample(opened);
    expect(await titleOf(opened)).toBe('Engineer 1');
    await page?.evaluate('go(2)');
    await opened.until(`document.querySelector('[data-testid=title]')?.textContent === 'Engineer 2'`);
    expect(await letterOf(opened)).toContain('Engineer 2');
    expect(await letterOf(opened)).not.toContain('Engineer 1');
  });

  it('two titles are asked about, and the answer stands in the letter and stays', async () => {
    const opened = await open(CONFLICT);
    await opened.until(`document.querySelector('[data-testid=correct]')`);
    await opened.click('[data-testid=correct] button');
    const chosen = await titleOf(opened);
    await draftWithSample(opened);
    expect(await letterOf(opened)).toContain(chosen);
    await opened.until(`document.querySelector('[data-kept=true]')`);
    await page?.reload();
    await driver.openPanel(page as Page);
    await opened.until(
      `document.querySelector('[data-testid=title]')?.textContent === ${JSON.stringify(chosen)}`,
    );
    expect(await opened.run(`return document.querySelector('[data-testid=correct]')`)).toBeNull();
  });
});
