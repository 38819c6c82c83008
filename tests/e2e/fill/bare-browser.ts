import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../support/browsers.ts';

/** A real browser without the extension, pointed at the fake sites. */
export function launchBare(name: BrowserName, proxyPort: number): Promise<Browser> {
  const common = { executablePath: findBrowser(name), headless: true, acceptInsecureCerts: true };
  if (name === 'chrome') {
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return puppeteer.launch({
      ...common,
      args: [...root, `--proxy-server=http://127.0.0.1:${proxyPort}`],
    });
  }
  return puppeteer.launch({
    ...common,
    browser: 'firefox',
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    },
  });
}
