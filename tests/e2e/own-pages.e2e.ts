import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/builds.ts';
import { type Driver, launch } from '../support/driver.ts';
import { draftWithSample, fillForm, titleOf } from '../support/panel-steps.ts';
import { type Sites, startSites } from '../support/sites.ts';

const SYMPTOM = 'Checkout stalled whenever the tax service was slow — “Łódź” above all.';

describe.each(BROWSERS)('the extension’s own pages in %s', (browser) => {
  let servers: Sites;
  let driver: Driver;

  beforeAll(async () => {
    servers = await startSites({});
    driver = await launch(browser, { proxyPort: servers.proxyPort });
  });
  afterAll(async () => {
    await driver?.close();
    await servers?.close();
  });

  const fieldOf = (page: Page, label: string): Promise<string> =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(wanted));
      return found?.htmlFor ?? '';
    }, label);

  const type = async (page: Page, label: string, text: string): Promise<void> => {
    const id = await fieldOf(page, label);
    await page.type(`[id="${id}"]`, text);
  };

  it('keep a project and a profile that are typed, and no click on Save is needed', async () => {
    const options = await driver.openExtensionPage('options.html');
    await (await options.waitForSelector('[data-testid=add-project]'))?.click();
    await options.waitForSelector('form[aria-label=Project]');
    await type(options, '1. Symptom', SYMPTOM);
    await type(options, 'Years of backend work', '4.5');
    await options.waitForFunction(() => document.querySelectorAll('[data-save=saved]').length === 2);
    await options.close();

    const again = await driver.openExtensionPage('options.html');
    await again.waitForSelector('form[aria-label=Project]');
    const values = await Promise.all(
      ['1. Symptom', 'Years of backend work'].map(async (label) => {
        const id = await fieldOf(again, label);
        return again.$eval(`[id="${id}"]`, (field) => (field as HTMLInputElement).value);
      }),
    );
    expect(values).toEqual([SYMPTOM, '4.5']);
    await again.close();
  });

  it('let the bundled sample posting be read and filled like any other', async () => {
    const sample = await driver.openExtensionPage('sample-posting.html');
    const panel = await driver.openPanel(sample);
    await draftWithSample(panel);
    expect(await titleOf(panel)).toBe('Senior Backend Engineer, Ledger Platform');
    // The project typed above has one beat: the letter is mostly slots, and filling stops at them.
    expect(await fillForm(panel)).toBe('open-slots');
    await panel.click('[data-failure=open-slots] button');
    await panel.until(`document.querySelector('[data-result=filled]')`);
    expect(await sample.$eval('#cover_letter_text', (box) => (box as HTMLTextAreaElement).value)).toContain(
      SYMPTOM,
    );
    expect(await panel.problems()).toEqual([]);
  });
});
