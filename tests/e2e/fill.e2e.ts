import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addresses, sites } from '../fixtures/sites/index.ts';
import { type Handler, type Sites, startSites } from '../support/sites.ts';
import { launchBare } from './fill/bare-browser.ts';
import { byId, Filler, only } from './fill/filler.ts';
import { REFUSED, SEEN } from './fill/gate-cases.ts';

const LETTER =
  'Dear Hiring Team,\n\nI’d keep “settled once” true while consumers replay: p99 went from 920 to 240 ms ☕.\n\nBest,\nÉlodie';
const OLD = 'Old draft.';
const FILE = {
  name: 'Élodie Marin - Cover Letter.pdf',
  type: 'application/pdf',
  base64: Buffer.from(Uint8Array.from({ length: 2048 }, (_, index) => index % 251)).toString('base64'),
};

const ATS_PAGES = path.resolve('../shared/ats/pages');
const atsPages = existsSync(ATS_PAGES)
  ? readdirSync(ATS_PAGES).filter((name) => /apply|application\.|greenhouse-(?!embed)/.test(name))
  : [];
const HOSTS = { lever: 'jobs.lever.co', ashby: 'jobs.ashbyhq.com', greenhouse: 'job-boards.greenhouse.io' };

/** The same hosts, with the captured pages under /captured/. */
const withCaptures = (hosts: Record<string, Handler>): Record<string, Handler> =>
  Object.fromEntries(
    Object.entries(hosts).map(([host, handler]): [string, Handler] => [
      host,
      (name, url, response) => {
        const file = /^\/captured\/([\w-]+\.html)$/.exec(url)?.[1];
        return file ? readFileSync(path.join(ATS_PAGES, file), 'utf8') : handler(name, url, response);
      },
    ]),
  );

describe.each(['chrome', 'firefox'] as const)('lib/fill in %s', (name) => {
  let fake: Sites;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    fake = await startSites(withCaptures(await sites()));
    browser = await launchBare(name, fake.proxyPort);
  });
  afterAll(async () => {
    await browser?.close();
    await fake?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  it('refuses every field a person could not type into, and no other', async () => {
    const filler = await Filler.open(page, addresses.gate);
    const found: Record<string, string> = {};
    for (const id of Object.keys(REFUSED)) {
      const result = await filler.fill(byId(id), LETTER);
      found[id] = result.status === 'refused' ? result.reason : result.status;
    }
    expect(found).toEqual(REFUSED);
    for (const id of SEEN)
      expect(await filler.fill(byId(id), LETTER), id).toMatchObject({ status: 'filled' });
    expect(await filler.submits()).toBe(0);
  });

  it('offers, on that page, only the fields a person could type into, and leaves the page where it was', async () => {
    const filler = await Filler.open(page, addresses.gate);
    await filler.run('scrollTo(0, 37)');
    const { text } = await filler.fields();
    const offered = text.kind === 'none' ? text.offered.map(({ locator }) => locator) : [];
    expect(offered).toEqual(SEEN.map((id) => `textarea[id="${id}"]`));
    expect(await filler.run('Math.round(scrollY)')).toBe(37);
  });

  const STICKS: Record<string, 'insert-text' | 'setter'> = {
    plain: 'insert-text',
    'plain-autogrow': 'insert-text',
    'plain-keyup': 'insert-text',
    'react-controlled': 'insert-text',
    'react-trusted': 'insert-text',
    'react-uncontrolled': 'insert-text',
    'rhf-register': 'insert-text',
    'rhf-controller': 'insert-text',
    'react-blurcommit': 'insert-text',
    'react-remount': 'insert-text',
    editable: 'insert-text',
  };

  /** An editable region has its own idea of blank lines. */
  const text = (id: string, held: string | undefined): string | undefined =>
    id === 'editable' ? held?.replace(/\n{2,4}/g, '\n\n') : held;

  it.each(Object.entries(STICKS))('fills %s so that it sticks, and takes it back', async (id, how) => {
    const filler = await Filler.open(page, addresses.controls);
    await page.type(`#${id}`, OLD);
    const field = byId(id);
    expect(await filler.fill(field, LETTER)).toEqual({ status: 'occupied', current: OLD });
    expect(await filler.fill(field, LETTER, { replace: true })).toEqual({
      status: 'filled',
      how,
      previous: OLD,
    });
    expect(text(id, (await filler.state())[id])).toBe(LETTER);
    expect(await filler.undo({ field, wrote: LETTER, previous: OLD })).toEqual({ status: 'undone' });
    expect((await filler.state())[id]).toBe(OLD);
    expect(await filler.submits()).toBe(0);
  });

  it('fills a field in an open shadow root', async () => {
    const filler = await Filler.open(page, addresses.controls);
    const field = { ...byId('shadow-host'), locator: '#shadow-host >>> textarea' };
    expect(await filler.fill(field, LETTER)).toMatchObject({ status: 'filled' });
    expect((await filler.state())['shadow-open']).toBe(LETTER);
  });

  it('tells a limit and writes nothing; puts the old text back where a form cuts', async () => {
    const filler = await Filler.open(page, addresses.controls);
    expect(await filler.fill(byId('react-maxlength'), LETTER)).toEqual({ status: 'too-long', max: 100 });
    expect(await filler.fill(byId('plain-maxlength'), LETTER)).toEqual({ status: 'too-long', max: 100 });
    await page.type('#react-slice', OLD);
    const cut = await filler.fill(byId('react-slice'), LETTER, { replace: true });
    expect(cut).toEqual({ status: 'truncated', restored: true });
    expect(await filler.state()).toMatchObject({
      'react-maxlength': '',
      'plain-maxlength': '',
      'react-slice': OLD,
    });
  });

  it('leaves a field alone that no longer holds the letter', async () => {
    const filler = await Filler.open(page, addresses.controls);
    await filler.fill(byId('plain'), LETTER);
    await page.type('#plain', ' And more.');
    const undone = await filler.undo({ field: byId('plain'), wrote: LETTER, previous: '' });
    expect(undone).toEqual({ status: 'changed-since' });
  });

  it('writes into Greenhouse behind the button of the letter alone', async () => {
    const filler = await Filler.open(page, addresses.greenhouse);
    const field = only((await filler.fields()).text);
    expect(field).toMatchObject({
      label: 'Cover Letter',
      revealedBy: 'button[data-testid="cover_letter-text"]',
    });
    expect(await filler.fill(field, LETTER, { hydrated: false })).toEqual({
      status: 'refused',
      reason: 'page-not-ready',
    });
    expect(await filler.fill(field, LETTER, { key: 'greenhouse:northquay:1' })).toEqual({
      status: 'other-posting',
    });
    expect(await filler.fill(field, LETTER)).toMatchObject({ status: 'filled', previous: '' });
    expect(await filler.state()).toEqual({ cover_letter_text: LETTER, question_4000101: '', first_name: '' });
    expect(await filler.undo({ field, wrote: LETTER, previous: '' })).toEqual({ status: 'undone' });
    expect((await filler.state()).cover_letter_text).toBe('');
    expect(await filler.submits()).toBe(0);
  });

  it('clicks the button a second time where the first click came before React', async () => {
    await page.goto(`${addresses.greenhouse}?hydrate=1200`, { waitUntil: 'load' });
    await page.evaluate('window.__ready = true'); // the form is painted; React is not there yet
    const filler = await Filler.in(page.mainFrame());
    const field = only((await filler.fields()).text);
    expect(await filler.fill(field, LETTER)).toMatchObject({ status: 'filled' });
    expect((await filler.state()).cover_letter_text).toBe(LETTER);
  });

  it('fills the Greenhouse form in a frame of a company page', async () => {
    await page.goto(addresses.company, { waitUntil: 'load' });
    const frame = await page.waitForFrame((each) => each.url() === addresses.greenhouseEmbed);
    const filler = await Filler.in(frame);
    expect(filler.key).toBe('greenhouse:harborline:4410032009');
    expect(await filler.fill(only((await filler.fields()).text), LETTER)).toMatchObject({ status: 'filled' });
    expect((await filler.state()).cover_letter_text).toBe(LETTER);
    expect([await filler.submits(), await page.evaluate('window.__submits')]).toEqual([0, 0]);
  });

  it.each([
    ['Greenhouse', addresses.greenhouse, 'cover_letter'],
    ['Greenhouse, its uploader late', `${addresses.greenhouse}?uploader=1000`, 'cover_letter'],
    ['classic Greenhouse', addresses.greenhouseClassic, 'cover_letter'],
    ['Ashby', addresses.ashbyApplicationWithFile, '7b2c8f14-0d0a-4d5b-8d3f-6a9c1e2b4d55'],
  ])('attaches the letter to %s, byte for byte, to its own slot', async (_site, address, slot) => {
    const filler = await Filler.open(page, address);
    const field = only((await filler.fields()).file);
    expect(await filler.attach(field, FILE)).toEqual({ status: 'attached', shown: FILE.name });
    expect(await filler.uploads()).toEqual([{ slot, name: FILE.name, size: 2048, base64: FILE.base64 }]);
    expect(await filler.submits()).toBe(0);
  });

  it('attaches the letter to a Lever card, once', async () => {
    const filler = await Filler.open(page, addresses.leverApplyWithFile);
    const field = only((await filler.fields()).file);
    expect(field).toMatchObject({ label: 'Cover Letter', required: true });
    expect(await filler.attach(field, FILE)).toEqual({ status: 'attached', shown: FILE.name });
    const files = Object.values(await filler.state()).filter((value) => value.includes('FILE:É'));
    expect(files).toEqual([`FILE:${FILE.name}:2048`]);
    expect(await filler.attach(field, FILE)).toEqual({ status: 'occupied', current: FILE.name });
    expect(await filler.uploads()).toEqual([]);
  });

  it('believes Ashby’s late failure more than its chip', async () => {
    const filler = await Filler.open(page, `${addresses.ashbyApplicationWithFile}&upload=fails`);
    const result = await filler.attach(only((await filler.fields()).file), FILE);
    expect(result.status).toBe('failed');
  });

  it.each([
    ['classic Greenhouse', addresses.greenhouseClassic, 'job_application[cover_letter_text]'],
    ['Lever', addresses.leverApply, 'comments'],
    ['Ashby', addresses.ashbyApplication, '1f0b3c9e-5c2f-4a53-9a86-2f4a1b9d8e70'],
  ])('finds the one letter box of %s and fills it', async (_site, address, key) => {
    const filler = await Filler.open(page, address);
    const field = only((await filler.fields()).text);
    expect(await filler.fill(field, LETTER)).toMatchObject({ status: 'filled', how: 'insert-text' });
    const held = (await filler.state())[key]?.replaceAll('\r\n', '\n');
    expect(held).toBe(LETTER);
    expect(await filler.submits()).toBe(0);
  });

  it('refuses a field that was moved under the locator', async () => {
    const filler = await Filler.open(page, addresses.ashbyApplication);
    const field = only((await filler.fields()).text);
    await filler.run(`(() => {
      const [letter, essay] = document.querySelectorAll('textarea[placeholder]');
      essay.id = letter.id; essay.name = letter.name; letter.id = letter.name = 'other'; return true;
    })()`);
    expect(await filler.fill(field, LETTER)).toEqual({ status: 'gone' });
    expect(Object.values(await filler.state())).not.toContain(LETTER);
  });

  it.skipIf(atsPages.length === 0).each(atsPages)(
    'finds the letter’s field on the captured %s',
    async (file) => {
      const host = HOSTS[file.split('-')[0] as keyof typeof HOSTS];
      await page.goto(`https://${host}/captured/${file}`, { waitUntil: 'domcontentloaded' });
      const fields = await (await Filler.in(page.mainFrame())).fields();
      if (!file.startsWith('ashby')) expect(only(fields.text).fit).toBe('letter');
      if (/catalist|ashby|greenhouse/.test(file)) expect(only(fields.file).label).toBe('Cover Letter');
      else expect(fields.file.kind).toBe('none');
    },
  );
});
