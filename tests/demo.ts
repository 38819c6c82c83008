import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './support/browsers.ts';
import { type Driver, launch, type Panel } from './support/driver.ts';
import { outputPath, type PngPath } from './support/output-path.ts';
import { type Handler, startSites } from './support/sites.ts';

// `npm run demo`: the main job on the bundled sample posting, in a real browser, told in the terminal.

const HOST = 'boards.greenhouse.io';
const POSTING = `https://${HOST}/harborline/jobs/4000001`;

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

function pickBrowser(): BrowserName {
  try {
    findBrowser('chrome');
    return 'chrome';
  } catch (noChrome) {
    console.log(noChrome instanceof Error ? noChrome.message : noChrome);
    findBrowser('firefox');
    return 'firefox';
  }
}

/** Serves the bundled sample posting as a board would: the page from the build, and its two files. */
const board =
  (build: string): Handler =>
  (_host, url, response) => {
    const name = url.startsWith('/harborline/') ? 'sample-posting.html' : path.basename(url);
    if (!/^sample-[a-z]+\.(?:html|css|js)$/.test(name)) {
      response.writeHead(404).end();
      return undefined;
    }
    const type = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' }[path.extname(name)];
    response.setHeader('content-type', `${type}; charset=utf-8`);
    return readFileSync(path.join(build, name), 'utf8');
  };

interface Told {
  title: string;
  company: string;
  match: Record<string, string[]>;
  letter: string;
  findings: string[];
}

const READ_PANEL = `
  const text = (selector) => document.querySelector(selector)?.innerText ?? '';
  const all = (selector) => [...document.querySelectorAll(selector)];
  return {
    title: text('[data-testid=title]'),
    company: text('[data-testid=company]'),
    match: Object.fromEntries(all('[data-group]').map((group) => [
      group.querySelector('h3').innerText,
      [...group.querySelectorAll('li')].map((li) => li.innerText),
    ])),
    letter: document.querySelector('[data-testid=letter]').value,
    findings: all('[data-rule]').map((item) => item.querySelector('p').innerText + ' [' + item.dataset.rule + ']'),
  };`;

function tell({ title, company, match, letter, findings }: Told): void {
  console.log(`\nPosting   ${title}\nCompany   ${company}\n`);
  for (const [group, names] of Object.entries(match)) console.log(`${group}: ${names.join(', ')}`);
  console.log(`\n${letter}\n`);
  console.log(
    findings.length === 0 ? 'Findings: none' : `Findings:\n${findings.map((line) => `  ${line}`).join('\n')}`,
  );
}

async function draft(panel: Panel): Promise<Told> {
  await panel.click('[data-testid=load-sample]');
  await panel.until(
    `document.querySelector('[data-group=shared]') && document.querySelector('[data-stale=false]')`,
  );
  return panel.run<Told>(READ_PANEL);
}

async function fill(panel: Panel, page: Page): Promise<string> {
  await panel.click('[data-testid=fill]');
  const result = await panel.until<string>(
    `(() => { const { result } = document.querySelector('[data-testid=result]').dataset; return ['idle', 'working'].includes(result) ? '' : result; })()`,
  );
  if (result !== 'filled') throw new Error(`The form was not filled: ${result}.`);
  return page.$eval('#cover_letter_text', (box) => (box as HTMLTextAreaElement).value);
}

/** A headless browser paints no window of its own: page and panel are put beside each other as a window shows them. */
async function sideBySide(driver: Driver, files: string[], into: PngPath): Promise<void> {
  const images = files.map((file) => `<img src="data:image/png;base64,${readFileSync(file, 'base64')}">`);
  const sheet = await driver.browser.newPage();
  await sheet.setContent(
    `<style>body{margin:0}div{display:inline-flex;gap:1px;background:#bbb;align-items:stretch}img{display:block;height:760px}</style><div>${images.join('')}</div>`,
    { waitUntil: 'load' },
  );
  const sheetElement = await sheet.$('div');
  await sheetElement?.screenshot({ path: into });
  await sheet.close();
}

async function untilClosed(driver: Driver): Promise<void> {
  if (headless) return driver.close();
  console.log('\nThe window stays open until you close it.');
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
}

const name = pickBrowser();
const build = path.resolve(`.output/${name}-mv3`);
const sites = await startSites({ [HOST]: board(build) });
try {
  const driver = await launch(name, { proxyPort: sites.proxyPort, headless });
  const page = await driver.newPage(POSTING);
  const panel = await driver.openPanel(page);
  const told = await draft(panel);
  tell(told);
  const held = await fill(panel, page);
  if (held !== told.letter) throw new Error('The form holds another text than the panel.');
  const shots = { page: outputPath('demo', 'page.png'), panel: outputPath('demo', 'panel.png') };
  await page.screenshot({ path: shots.page });
  await panel.screenshot(shots.panel);
  await sideBySide(driver, [shots.page, shots.panel], outputPath('demo', 'both.png'));
  console.log('\nThe letter is in the form, and nothing was submitted. Screenshots are in .output/demo/.');
  await untilClosed(driver);
} finally {
  await sites.close();
}
