import { mkdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/browsers.ts';

// Redraws public/icon/*.png from public/icon.svg: `npm run icons`.
const SIZES = [16, 32, 48, 96, 128] as const;

const svg = readFileSync('public/icon.svg', 'utf8');
mkdirSync('public/icon', { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
