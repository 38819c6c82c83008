// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPosting, postingFromText, type Section } from '../../../lib/posting/index.ts';

function sectionsOf(html: string): Section[] {
  const { document } = new JSDOM(
    `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Engineer</h1><div itemprop="description">${html}<p>${'End of the text. '.repeat(30)}</p></div></div>`,
  ).window;
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  const extraction = extractPosting(document, 'https://acme.example/jobs/1');
  return extraction.status === 'posting' ? extraction.posting.sections : [];
}
const headings = (html: string): string[] =>
  sectionsOf(html)
    .map((section) => section.heading)
    .filter(Boolean);

describe('headings', () => {
  it.each([
    ['a heading element', '<h3>Tooling</h3><p>Text</p>'],
    ['a bold paragraph', '<p><b>Tooling</b></p><p>Text</p>'],
    ['strong in spans', '<div><span><strong>Tool</strong></span><strong>ing</strong></div><div>Text</div>'],
    ['strong before a line break', '<p><strong>Tooling</strong><br>Text</p>'],
    ['weight by style', '<p><span style="font-weight: 700">Tooling</span></p><p>Text</p>'],
    [
      'larger type',
      '<div><span style="font-size: 24px;">Tooling</span></div><div><span style="font-size:16px">Text</span></div>',
    ],
    ['points', '<p style="font-size:18pt">Tooling</p><p style="font-size:11pt">Text</p>'],
  ])('are seen as %s', (_, html) => {
    expect(headings(html)).toEqual(['Tooling']);
  });

  it.each([
    ['capitals', '<p>TOOLING</p><p>Text</p>', 'TOOLING'],
    ['a known phrase before a list', '<p>Responsibilities:</p><ul><li>Text</li></ul>', 'Responsibilities:'],
    ['a known phrase to the word', '<p>What you will do</p><p>Text</p>', 'What you will do'],
  ])('are seen as %s', (_, html, heading) => {
    expect(headings(html)).toEqual([heading]);
  });

  it.each([
    ['a bold item of a list', '<ul><li><strong>Tooling</strong></li></ul>'],
    ['a bold run in a paragraph', '<p><strong>Tooling:</strong> we have some.</p>'],
    ['a bold sentence', '<p><strong>We build tools for people who build.</strong></p>'],
    ['a labeled fact', '<p><strong>Location: Berlin</strong></p>'],
    ['a short acronym', '<p>AWS</p>'],
    ['an unknown phrase', '<p>About half of the week you will write code</p>'],
    ['a tag for a job site', '<p><strong>#LI-Remote</strong></p>'],
    [
      'ordinary type of one size',
      `<p><span style="font-size: 20px">Tooling is fun</span></p><p><span style="font-size: 20px">${'And so is all the rest. '.repeat(40)}</span></p>`,
    ],
  ])('are not %s', (_, html) => {
    expect(headings(html)).toEqual([]);
  });

  it('hand their kind to the headings under them', () => {
    const html =
      '<h2>Responsibilities</h2><p><strong>Platform</strong></p><p>A</p><p><strong>People</strong></p><p>B</p><h2>Elsewhere</h2><p>C</p>';
    expect(sectionsOf(html).map(({ kind }) => kind)).toEqual([
      'responsibilities',
      'responsibilities',
      'responsibilities',
      'other',
    ]);
  });
});

describe('a heading with nothing under it', () => {
  const kinds = (html: string): string[] => sectionsOf(html).map(({ kind }) => kind);

  it('hands its kind to the headings of its rank, up to the next that says its own', () => {
    const html =
      '<p><b>Responsibilities</b></p><p><b>Platform</b></p><p>A</p><p><b>People</b></p><p>B</p><p><b>Benefits</b></p><p>C</p><p><b>Elsewhere</b></p><p>D</p>';
    expect(kinds(html)).toEqual([
      'responsibilities',
      'responsibilities',
      'responsibilities',
      'benefits',
      'other',
    ]);
  });

  it('may announce them with a sentence', () => {
    const html =
      '<p><b>Responsibilities</b></p><p>These are yours:</p><p><b>Platform</b></p><p>A</p><p><b>People</b></p><p>B</p>';
    expect(kinds(html)).toEqual(['responsibilities', 'responsibilities', 'responsibilities']);
  });

  it('hands on nothing where it has text of its own', () => {
    const html = '<p><b>Responsibilities</b></p><p>A</p><p><b>Platform</b></p><p>B</p>';
    expect(kinds(html)).toEqual(['responsibilities', 'other']);
  });
});

describe('kinds of headings', () => {
  const KINDS: Record<Section['kind'], string[]> = {
    about: ['About Kelpline', 'Who we are', 'The Role:', 'Our Tech Stack', 'How we work', 'Über uns'],
    responsibilities: [
      'What You’ll Do',
      '🛠 Key responsibilities:',
      'In this role, you will:',
      'Your impact',
      'Within 3 months',
      'Deine Aufgaben',
      'Vos missions',
    ],
    requirements: [
      'What we’re looking for',
      'Must-haves:',
      'About you',
      'You might be a good fit if…',
      'What you will bring',
      'Minimum Qualifications',
      'Dein Profil',
      'Profil recherché',
    ],
    'nice-to-have': [
      'Nice to have',
      'Bonus points',
      'Preferred Qualifications:',
      'Desirable',
      'It’s a plus if you have',
      'Nice-to-haves (not required)',
    ],
    benefits: [
      'Perks & Benefits',
      'What’s in it for you',
      'Compensation',
      'Salary range',
      'Why join us?',
      'Wir bieten',
    ],
    process: ['Our interview process', 'How to apply', 'Next steps'],
    legal: [
      'Equal Opportunity Employer',
      'EEO Statement',
      'Privacy Notice',
      'Our commitment to diversity, equity and inclusion',
    ],
    other: ['Location', 'You might not be the right fit if you', 'Stay humble'],
  };
  const cases = Object.entries(KINDS).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));
  it.each(cases)('%s: %s', (heading, kind) => {
    expect(sectionsOf(`<h2>${heading}</h2><p>Text</p>`)[0]).toMatchObject({ heading, kind });
  });
});

describe('postingFromText', () => {
  const TEXT = `Kelpline pays divers. We are looking for someone who wants to
work on the ledger with us.

WHAT YOU'LL DO
- Move the batches to a ledger that runs all day and that everybody
  can read
• Say no

## Requirements
1. Java

**Benefits**
A boat`;
  const given = { title: ' Staff  Engineer', company: 'Kelpline' };

  it('keeps every word, joins wrapped lines, knows bullets and headings', () => {
    expect(postingFromText(TEXT, given).sections).toEqual([
      {
        heading: '',
        kind: 'about',
        blocks: ['Kelpline pays divers. We are looking for someone who wants to work on the ledger with us.'],
      },
      {
        heading: "WHAT YOU'LL DO",
        kind: 'responsibilities',
        blocks: ['Move the batches to a ledger that runs all day and that everybody can read', 'Say no'],
      },
      { heading: 'Requirements', kind: 'requirements', blocks: ['1. Java'] },
      { heading: 'Benefits', kind: 'benefits', blocks: ['A boat'] },
    ]);
  });

  it('has a key of its own, the same for the same text, or that of its address', () => {
    const { key, title } = postingFromText(TEXT, given);
    expect(title).toBe('Staff Engineer');
    expect(key).toMatch(/^paste:[0-9a-f]{16}$/);
    expect(postingFromText(`${TEXT}\n\n`, given).key).toBe(key);
    expect(postingFromText(TEXT, { ...given, company: 'Other' }).key).not.toBe(key);
    expect(postingFromText(TEXT, { ...given, url: 'https://acme.example/1?gh_jid=99' }).key).toBe(
      'greenhouse:*:99',
    );
  });

  it('escapes what it shows', () => {
    expect(postingFromText('a <img src=x> b', given).html).toBe('<p>a &lt;img src=x&gt; b</p>');
  });
});
