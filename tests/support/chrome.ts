import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import type { Driver, Panel } from './driver.ts';
import { openTab } from './open-tab.ts';

const FLAGS = [
  '--test-type', // no "unsupported command-line flag: --no-sandbox" bar
  '--window-size=1200,800',
  '--window-position=0,0',
  '--disable-component-update',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  '--gaia-url=http://127.0.0.1:9',
];

/** A click that comes before the service worker has added its listeners is lost. */
async function workerIsListening(browser: Browser, id: string, exceptions: string[]): Promise<void> {
  const target = await browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith(`chrome-extension://${id}/`),
  );
  const worker = await target.worker();
  worker?.on('error', (error) => exceptions.push(`background: ${error}`));
  worker?.on('console', (message) => {
    if (message.type() === 'error') exceptions.push(`background: ${message.text()}`);
  });
  while (!(await worker?.evaluate('chrome.action.onClicked.hasListeners()')));
}

/** The welcome page opens at install, some time after: it must not come to the front in the middle of a test. */
async function closeWelcomeTab(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((t) => t.url().endsWith('/welcome.html'));
  await (await target.page())?.close();
}

async function attach(panel: Page): Promise<Panel> {
  const problems: string[] = [];
  panel.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
  panel.on('pageerror', (error) => problems.push(`pageerror: ${error}`));
  const cdp = await panel.createCDPSession();
  cdp.on('Log.entryAdded', ({ entry }) => problems.push(`log ${entry.source} ${entry.level}: ${entry.text}`));
  await cdp.send('Log.enable');
  return {
    click: (selector) => panel.locator(selector).click(),
    type: (selector, text) => panel.locator(selector).fill(text),
    async press(...keys) {
      const held = keys.slice(0, -1) as KeyInput[];
      for (const key of held) await panel.keyboard.down(key);
      await panel.keyboard.press(keys.at(-1) as KeyInput);
      for (const key of held.reverse()) await panel.keyboard.up(key);
    },
    run: async (body) =>
      JSON.parse(
        String(
          await panel.evaluate(`(async () => JSON.stringify({ v: await (async () => { ${body} })() }))()`),
        ),
      ).v,
    until: async (expression) =>
      (await panel.waitForFunction(expression, { timeout: 30_000 })).jsonValue() as never,
    problems: async () => problems.splice(0),
    screenshot: async (file) => void (await panel.screenshot({ path: file })),
  };
}

export async function launchChrome(options: {
  proxyPort: number;
  extension: string;
  headless: boolean;
}): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: options.headless,
    pipe: true, // the CDP Extensions domain is served over the pipe only
    enableExtensions: true, // not [path]: puppeteer 25.16 does not await that form
    acceptInsecureCerts: true,
    defaultViewport: null,
    ignoreDefaultArgs: ['--enable-automation'], // no "controlled by automated software" bar
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...FLAGS,
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
    ],
  });
  const id = await browser.installExtension(options.extension);
  const exceptions: string[] = [];
  await workerIsListening(browser, id, exceptions);
  await closeWelcomeTab(browser);
  return {
    name: 'chrome',
    browser,
    newPage: (url, how) => openTab(browser, url, exceptions, how),
    exceptions: () => exceptions.splice(0),
    async openPanel(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed.');
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((t) => t.url().endsWith(`${id}/sidepanel.html`), {
        timeout: 10_000,
      });
      return attach(await target.asPage());
    },
    async openExtensionPage(name) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${name}`);
      return page;
    },
    close: () => browser.close(),
  };
}
