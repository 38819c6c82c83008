import { describe, expect, it } from 'vitest';
import { BROWSERS, type BuiltFile, builtFiles } from '../support/builds.ts';

const NETWORK = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bnew\s+WebSocket\b/, // the bare name is an entry of the lexicon
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bWebTransport\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\bnew Image\b/,
  /\bimport\s*\(\s*["'`]https?:/,
];

/** Addresses that stand in a library or a form as text and are never asked for; each was looked at. */
const KNOWN_ADDRESSES = [
  'http://www.w3.org/', // names of XML namespaces
  'https://react.dev/', // React's error messages
  'https://json-schema.org/', // zod's names of JSON Schema dialects
  'http://json-schema.org/',
  'http://[${', // zod builds it to see whether an IPv6 address parses
  'https://schema.org/', // the vocabulary of the sample posting's microdata
  'https://github.com/robin-example', // the sample profile's link, a text
];

const scripts = (files: BuiltFile[]): BuiltFile[] => files.filter(({ name }) => name.endsWith('.js'));

const addresses = (text: string): string[] =>
  [...text.matchAll(/\bhttps?:\/\/[^\s"'`<>\\)]{3,}/g)].map(([address]) => address);

describe.each(BROWSERS)('the build for %s', (browser) => {
  const files = builtFiles(browser);

  it('has no code that could call the network', () => {
    const found = scripts(files).flatMap(({ name, text }) =>
      NETWORK.filter((pattern) => pattern.test(text)).map((pattern) => `${name}: ${pattern}`),
    );
    expect(found, 'Nothing leaves the browser. Leave out the library or the call.').toEqual([]);
  });

  it('names no address that nobody has looked at', () => {
    const found = files
      .filter(({ name }) => /\.(?:js|css|html)$/.test(name))
      .flatMap(({ name, text }) => addresses(text).map((address) => ({ name, address })))
      .filter(({ address }) => !KNOWN_ADDRESSES.some((known) => address.startsWith(known)))
      .map(({ name, address }) => `${name}: ${address}`);
    expect(
      found,
      'Look at what the address is for; then enter it in KNOWN_ADDRESSES, with the reason.',
    ).toEqual([]);
  });

  it('keeps the page script and the panel within their budgets', () => {
    const size = (name: string): number => files.find((file) => file.name === name)?.bytes ?? Number.NaN;
    const panel = files.find(({ name }) => name === 'sidepanel.html');
    const loaded = [...(panel?.text ?? '').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(
      ([, name]) => name ?? '',
    );
    const firstLoad = loaded.reduce((total, name) => total + size(name), 0);
    expect(size('page.js'), 'page.js runs in pages: at most 90 kB. Keep libraries out of it.').toBeLessThan(
      90_000,
    );
    expect(loaded.length).toBeGreaterThan(0);
    expect(firstLoad, 'The panel loads at most 750 kB at first: load the rest on demand.').toBeLessThan(
      750_000,
    );
  });
});
