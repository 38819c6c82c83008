import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { launchChrome } from './chrome.ts';
import { launchFirefox } from './firefox.ts';
import type { OpenOptions } from './open-tab.ts';
import type { PngPath } from './output-path.ts';

/** The real side panel, or an extension page in a tab. */
export interface Panel {
  click(selector: string): Promise<void>;
  /** Puts text into an input or textarea as typing would. */
  type(selector: string, text: string): Promise<void>;
  /** Presses keys together, the last one released first: `press('Shift', 'Tab')`. */
  press(...keys: string[]): Promise<void>;
  /** Runs the body of an async function in the panel and returns its JSON value. */
  run<T>(body: string): Promise<T>;
  /** Waits until `expression` (page JS, as text) is truthy and returns its value. */
  until<T>(expression: string): Promise<T>;
  /** What the console has said since the last call. */
  problems(): Promise<string[]>;
  screenshot(file: PngPath): Promise<void>;
}

export interface Driver {
  name: BrowserName;
  browser: Browser;
  newPage(url: string, how?: OpenOptions): Promise<Page>;
  /** What pages and the background have thrown since the last call. */
  exceptions(): string[];
  /** Runs the toolbar button's action on `page`, as a click does, and attaches to the real side panel. */
  openPanel(page: Page): Promise<Panel>;
  /** Opens a page of the extension in a tab: `openExtensionPage('options.html')`. */
  openExtensionPage(name: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  proxyPort: number;
  /** The unpacked build; the production build of the browser when missing. */
  extension?: string;
  headless?: boolean;
}

const GECKO_ID = 'anchor-letter@anchor-letter.example';

/** Starts a real browser with the built extension in it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const full = {
    headless: process.env.HEADFUL !== '1',
    extension: path.resolve(`.output/${name}-mv3`),
    ...options,
  };
  return name === 'chrome' ? launchChrome(full) : launchFirefox({ ...full, geckoId: GECKO_ID });
}
