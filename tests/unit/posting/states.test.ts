// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPosting } from '../../../lib/posting/index.ts';

const LEVER = 'https://jobs.lever.co/tarnfield/3f0c2d1e-8b7a-4c5d-9e6f-0a1b2c3d4e5f';
const HEAD = '<title>Tarnfield - Engineer</title>';
const POSTING = `${HEAD}<div class="posting-page"><div class="posting-headline"><h2>Engineer</h2></div>
  <div class="section-wrapper"><div class="section" data-qa="job-description">Keep the backups of other people.</div></div></div>`;

function page(html: string, readyState: DocumentReadyState, contentType?: string): Document {
  const { document } = new JSDOM(html).window;
  Object.defineProperty(document, 'readyState', { value: readyState });
  if (contentType) Object.defineProperty(document, 'contentType', { value: contentType });
  return document;
}

describe('a page that is not there yet', () => {
  it.each<[string, DocumentReadyState, string]>([
    [HEAD, 'loading', 'unreadable'],
    [HEAD, 'complete', 'not-a-posting'],
    ['<div id="root"></div><script src="a.js"></script>', 'interactive', 'unreadable'],
    [POSTING, 'loading', 'unreadable'],
    [`${POSTING}<footer>End</footer>`, 'loading', 'posting'],
    [POSTING, 'interactive', 'posting'],
  ])('%s while %s is %s', (html, readyState, status) => {
    expect(extractPosting(page(html, readyState), LEVER).status).toBe(status);
  });

  it('waits for any other page too', () => {
    const text = '<p>We are a company that makes things for people who need them.</p>'.repeat(5);
    expect(extractPosting(page(text, 'loading'), 'https://acme.example/jobs/1')).toEqual({
      status: 'unreadable',
      reason: 'page-loading',
    });
  });
});

describe('a document that is no page', () => {
  it('tells a PDF', () => {
    expect(extractPosting(page('', 'complete', 'application/pdf'), 'https://acme.example/job.pdf')).toEqual({
      status: 'unreadable',
      reason: 'page-is-pdf',
    });
  });

  it.each(['about:blank', 'about:srcdoc', '', 'data:text/html,x', 'chrome://newtab/'])(
    'refuses %s',
    (url) => {
      expect(extractPosting(page('', 'complete'), url).status).toBe('not-a-posting');
    },
  );

  it('survives a page that shadows the methods of its document', () => {
    const shadow = '<form name="querySelector"></form><img name="querySelectorAll">';
    expect(extractPosting(page(shadow + POSTING, 'complete'), LEVER).status).toBe('not-a-posting');
  });

  it('reads through a form whose fields shadow its own properties', () => {
    const fields = [
      'firstChild',
      'parentNode',
      'localName',
      'nextSibling',
      'attributes',
      'getAttribute',
      'matches',
    ];
    const form = `<form>${fields.map((name) => `<input name="${name}">`).join('')}<p>Inside the form.</p></form>`;
    const extraction = extractPosting(page(POSTING.replace('Keep', `${form}Keep`), 'complete'), LEVER);
    expect(extraction).toMatchObject({
      posting: { sections: [{ blocks: ['Inside the form.', expect.any(String)] }] },
    });
  });
});
