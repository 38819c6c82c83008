import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { bundle } from '../fixtures/sites/bundle.ts';
import { findBrowser } from '../support/browsers.ts';
import type { Line } from './line.ts';
import { median } from './median.ts';

const CAPTURE = new URL('../../../shared/ats/pages/lever-catalist-software-engineer.html', import.meta.url);
const OWN = new URL('../fixtures/postings/lever-posting/page.html', import.meta.url);
const SIZE = 850_000;
const URLS = {
  capture: 'https://jobs.lever.co/catalist/b569aed8-57a5-45f8-bd7f-efbda74dff7d',
  own: 'https://jobs.lever.co/tarnfield/3f0c2d1e-8b7a-4c5d-9e6f-0a1b2c3d4e5f',
};

/** Without the capture, a page of our own with as much style in its head as Lever's pages carry. */
function readPage(): { html: string; url: string; name: string } {
  if (existsSync(CAPTURE))
    return { html: readFileSync(CAPTURE, 'utf8'), url: URLS.capture, name: 'captured Lever page' };
  const html = readFileSync(OWN, 'utf8');
  const rule = '.posting .part:not(.other) > a[href]:hover { color: var(--ink); margin: 0 1px }\n';
  const style = `<style>${rule.repeat(Math.ceil((SIZE - html.length) / rule.length))}</style></head>`;
  return { html: html.replace('</head>', style), url: URLS.own, name: 'Lever page of our own' };
}

/** Milliseconds of 30 readings in a new document, in order. The page's own scripts do not run, and nothing but the page is loaded. */
async function readings(
  browser: Browser,
  page: { html: string; url: string },
  code: string,
): Promise<number[]> {
  const tab = await browser.newPage();
  await tab.setJavaScriptEnabled(false);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const wanted = request.isNavigationRequest() && request.url() === page.url;
    void (wanted
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: page.html })
      : request.abort());
  });
  await tab.goto(page.url);
  await tab.evaluate(`(0, eval)(${JSON.stringify(code)})`);
  const figures = await tab.evaluate(`Array.from({ length: 30 }, () => {
    const start = performance.now();
    const extraction = reader.extractPosting(document, location.href);
    const time = performance.now() - start;
    if (extraction.status !== 'posting' || extraction.posting.sections.length < 4) throw new Error(extraction.status);
    return time;
  })`);
  await tab.close();
  return figures as number[];
}

export async function lines(): Promise<Line[]> {
  const code = `globalThis.${(await bundle('../../../lib/posting/index.ts', 'reader')).replace(/^var /, '')}`;
  const page = readPage();
  const name = `extractPosting on a ${page.name} of ${Math.round(page.html.length / 1000)} kB in Chromium`;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: true,
    args: ['--no-sandbox', '--disable-component-update'],
  });
  try {
    const runs: number[][] = [];
    for (let document = 0; document < 5; document += 1) runs.push(await readings(browser, page, code));
    return [
      { name: `${name}, median of 20`, figure: median((runs[0] ?? []).slice(10)), budget: 5 },
      {
        name: 'the same, first reading of a new document (median of 5)',
        figure: median(runs.flatMap((run) => run.slice(0, 1))),
      },
    ];
  } finally {
    await browser.close();
  }
}
