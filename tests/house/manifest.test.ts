import { describe, expect, it } from 'vitest';
import { BROWSERS, manifestOf } from '../support/builds.ts';

// Written by hand on purpose: whoever changes what the extension may do changes it here as well, and in the README.

const TEACH = 'A new permission needs a reason in the README table, and this list.';

const PERMISSIONS = {
  chrome: ['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
};

const HOSTS = [
  'https://boards.eu.greenhouse.io/*',
  'https://boards.greenhouse.io/*',
  'https://job-boards.eu.greenhouse.io/*',
  'https://job-boards.greenhouse.io/*',
  'https://jobs.ashbyhq.com/*',
  'https://jobs.eu.lever.co/*',
  'https://jobs.lever.co/*',
];

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-anchor-letter'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types dompurify";

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);
  const sorted = (key: string): string[] => [...(manifest[key] as string[])].sort();

  it('asks for the permissions in the README and no others', () => {
    expect(sorted('permissions'), TEACH).toEqual(PERMISSIONS[browser]);
    expect(manifest.optional_permissions, TEACH).toBeUndefined();
    expect(manifest.optional_host_permissions, TEACH).toBeUndefined();
  });

  it('reaches the seven job boards and no other host', () => {
    expect(sorted('host_permissions'), TEACH).toEqual(HOSTS);
  });

  it('runs no script on a page by itself and offers none of its files to pages', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('keeps its own pages from calling anybody', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });
});

it('tells Firefox that no data is collected', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings as {
    gecko: { data_collection_permissions: unknown };
  };
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
