import { parseSync, Visitor } from 'oxc-parser';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { atsHosts } from './lib/posting/hosts.ts';

/** Everything is `'none'` or the package itself; trusted types for DOMPurify alone; the nonce is for injected style elements. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-anchor-letter'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');

/** Entries and rules carry the sentences that prove them; those are for the tests, and nobody needs to download them. */
const EXAMPLES = new Set(['hits', 'misses', 'flags', 'allows']);
const WITH_EXAMPLES = /\/lib\/(?:lexicon\/(?:technologies|practices)|review\/rules)\//;

function stripExamples(): NonNullable<WxtViteConfig['plugins']>[number] {
  return {
    name: 'anchor-letter:strip-examples',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!WITH_EXAMPLES.test(id)) return null;
      const cuts: [start: number, end: number][] = [];
      new Visitor({
        Property({ key, start, end }) {
          if (key.type === 'Identifier' && EXAMPLES.has(key.name)) cuts.push([start, end]);
        },
      }).visit(parseSync(id, code).program);
      // From the end, so that the earlier offsets stay true; the comma goes with its property.
      const stripped = cuts.reduceRight(
        (rest, [start, end]) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''),
        code,
      );
      return { code: stripped, map: null };
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  // Vite's preload helper would be the one `fetch` in the bundle.
  vite: () => ({ build: { modulePreload: false }, plugins: [stripExamples()] }),
  manifest: ({ browser, command }) => ({
    name: 'Anchor Letter',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    host_permissions: atsHosts.map((host) => `https://${host}/*`),
    action: { default_title: 'Draft a letter for this posting' },
    options_ui: { page: 'options.html', open_in_tab: true },
    // Development mode keeps WXT's own policy: this one would stop hot reloading.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'anchor-letter@anchor-letter.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
