import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import type { Driver, Panel } from './driver.ts';
import { openTab } from './open-tab.ts';

const EXTENSION_UUID = '6a1c7c1e-5d0f-4c39-9a53-0f5c1f1a2b3c';

/** WebDriver BiDi's private-use code points for keys that print nothing. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F8: '\uE038',
};

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

/** Raw WebDriver BiDi over puppeteer's own connection: puppeteer neither sees the sidebar nor the browser's own window. */
class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<T>(method: string, params: unknown): Promise<T> {
    return (await this.#connection.send(method, params)).result as T;
  }

  async evaluate<T>(context: string, expression: string): Promise<T> {
    const reply = await this.send<{
      type: string;
      result: { value: T };
      exceptionDetails: { text: string };
    }>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
    });
    if (reply.type === 'exception') throw new Error(`${reply.exceptionDetails.text}\n${expression}`);
    return reply.result.value;
  }

  /** Evaluates until the value is truthy; fails after half a minute. */
  async poll<T>(context: string, expression: string): Promise<T> {
    for (const end = Date.now() + 30_000; ; await pause(50)) {
      const value = await this.evaluate<T>(context, expression);
      if (value) return value;
      if (Date.now() > end) throw new Error(`timed out waiting for ${expression}`);
    }
  }

  /** The browser's own window, browser.xhtml. */
  async window(): Promise<string> {
    const { contexts } = await this.send<{ contexts: { url: string; context: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    const found = contexts.find((context) => context.url.endsWith('/browser.xhtml'));
    if (!found) throw new Error('Firefox shows no window.');
    return found.context;
  }
}

/** The sidebar's `<browser>` is no tab, so BiDi does not list it: give it an id BiDi can look up. Seen in ESR 153. */
const REGISTER_SIDEBAR = `(() => {
  const sidebar = SidebarController.isOpen && SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  if (!sidebar || !sidebar.currentURI?.spec.endsWith('/sidepanel.html')) return '';
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  sidebar.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(sidebar);
  const original = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (wanted) => (wanted === id ? sidebar : original(wanted));
  return id;
})()`;

const FOCUS_SIDEBAR = `(() => {
  SidebarController.browser.focus();
  SidebarController.browser.contentDocument.getElementById('webext-panels-browser').focus();
  return true;
})()`;

/** The welcome page opens at install, some time after: it must not come to the front in the middle of a test. */
const CLOSE_WELCOME_TAB = `(() => {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html') && !linkedBrowser.webProgress?.isLoadingDocument);
  if (tab) gBrowser.removeTab(tab);
  return Boolean(tab);
})()`;

/**
 * Firefox keeps one console for everything: only what speaks of the extension counts. A page closed while the browser
 * still answers it is noted there too ("Promise resolved after context unloaded"), and no page can prevent that.
 */
const READ_CONSOLE = `(() => {
  const lines = Services.console.getMessageArray().map((message) => String(message.message ?? message));
  Services.console.reset();
  const ours = lines.filter((line) => /moz-extension|anchor-letter/i.test(line));
  return JSON.stringify(ours.filter((line) => !/Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(line)));
})()`;

function sidebarPanel(bidi: Bidi, window: string, id: string): Panel {
  const act = (actions: unknown[]): Promise<unknown> =>
    bidi.send('input.performActions', { context: id, actions });
  const click = async (selector: string): Promise<void> => {
    const quoted = JSON.stringify(selector);
    await bidi.poll(id, `!!document.querySelector(${quoted}) && !document.querySelector(${quoted}).disabled`);
    const [x, y] = JSON.parse(
      await bidi.evaluate<string>(
        id,
        `(() => { const e = document.querySelector(${quoted}); e.scrollIntoView({ block: 'center', behavior: 'instant' }); const r = e.getBoundingClientRect(); return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2].map(Math.round)); })()`,
      ),
    );
    const pointer = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await act([{ type: 'pointer', id: 'mouse', actions: pointer }]);
  };
  const press = async (...keys: string[]): Promise<void> => {
    await bidi.evaluate(window, FOCUS_SIDEBAR);
    const values = keys.map((key) => KEYS[key] ?? key);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    await act([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
  };
  return {
    click,
    press,
    async type(selector, text) {
      await click(selector);
      await bidi.evaluate(
        id,
        `(() => { document.activeElement.select(); document.execCommand('insertText', false, ${JSON.stringify(text)}); return true; })()`,
      );
    },
    run: async (body) =>
      JSON.parse(
        await bidi.evaluate<string>(
          id,
          `(async () => JSON.stringify({ v: await (async () => { ${body} })() }))()`,
        ),
      ).v,
    until: (expression) => bidi.poll(id, expression),
    problems: async () => JSON.parse(await bidi.evaluate<string>(window, READ_CONSOLE)),
    async screenshot(file) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context: id,
      });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  };
}

export async function launchFirefox(options: {
  proxyPort: number;
  extension: string;
  headless: boolean;
  geckoId: string;
}): Promise<Driver> {
  const { proxyPort, extension, headless, geckoId } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--width=1200', '--height=800', '--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: EXTENSION_UUID }),
    },
  });
  const bidi = new Bidi(browser);
  const exceptions: string[] = [];
  await browser.installExtension(extension);
  await bidi.poll(await bidi.window(), CLOSE_WELCOME_TAB);
  // What Firefox itself says about a tab that closes so soon is none of ours.
  await bidi.evaluate(await bidi.window(), READ_CONSOLE);
  const widget = geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  return {
    name: 'firefox',
    browser,
    newPage: (url, how) => openTab(browser, url, exceptions, how),
    exceptions: () => exceptions.splice(0),
    async openPanel() {
      const window = await bidi.window();
      await bidi.poll(
        window,
        `WebExtensionPolicy.getByID('${geckoId}')?.extension?.backgroundState?.match(/running|suspended/)?.[0]`,
      );
      await bidi.evaluate(window, `CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar')`);
      await bidi.evaluate(window, `document.getElementById('${widget}-BAP').click()`);
      const id = await bidi.poll<string>(window, REGISTER_SIDEBAR);
      await bidi.poll(id, `document.readyState === 'complete'`);
      return sidebarPanel(bidi, window, id);
    },
    async openExtensionPage(name) {
      const page = await browser.newPage();
      // The promise of a navigation to moz-extension:// settles only by its time-out, though the page loads.
      page.goto(`moz-extension://${EXTENSION_UUID}/${name}`).catch(() => undefined);
      await page.waitForSelector('#root > *, #app_body');
      return page;
    },
    close: () => browser.close(),
  };
}
