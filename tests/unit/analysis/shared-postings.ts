import { existsSync, readFileSync } from 'node:fs';
import type { Posting, Section, SectionKind } from '../../../lib/posting/types.ts';
import { postingOf } from './posting-of.ts';

const FILE = new URL('../../../../shared/ats/payloads/ashby-software-postings.jsonl', import.meta.url);

export const hasSharedPostings = existsSync(FILE);

const KINDS: readonly (readonly [RegExp, SectionKind])[] = [
  [/nice|bonus|plus|preferred|extra/i, 'nice-to-have'],
  [
    /require|qualif|you have|you bring|looking for|who you are|about you|must|need|profile|skills|you might|you may/i,
    'requirements',
  ],
  [/will do|you'll do|respons|the role|your role|impact|day to day|own|what you/i, 'responsibilities'],
  [/benefit|perks|offer|compensation|salary/i, 'benefits'],
  [/process|apply|interview/i, 'process'],
  [/equal|eeo|privacy|legal|accommodation/i, 'legal'],
  [/about|we are|who we/i, 'about'],
];

const kindOf = (heading: string): SectionKind =>
  KINDS.find(([pattern]) => pattern.test(heading))?.[1] ?? 'other';

function decode(html: string): string {
  return html
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A rough reading, enough to run the analysis on: headings, bold paragraphs as headings, paragraphs, list items. */
function sectionsOf(html: string): Section[] {
  const sections: Section[] = [{ heading: '', kind: 'other', blocks: [] }];
  for (const raw of html.replace(/<br\s*\/?>/g, '</p><p>').split(/(?=<(?:p|li|h[1-6])\b)/)) {
    const text = decode(raw);
    if (text === '') continue;
    const bold = /<strong>/.test(raw) && decode(raw.replace(/<strong>[\s\S]*?<\/strong>/g, '')).length < 3;
    if (/^<h[1-6]/.test(raw) || (/^<p/.test(raw) && bold && text.length < 80))
      sections.push({ heading: text, kind: kindOf(text), blocks: [] });
    else sections.at(-1)?.blocks.push(text);
  }
  return sections.filter((section) => section.heading !== '' || section.blocks.length > 0);
}

/** The 476 real postings kept beside the checkout; none where they are absent. */
export function sharedPostings(): Posting[] {
  if (!hasSharedPostings) return [];
  return readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const raw = JSON.parse(line) as {
        id: string;
        org: string;
        title: string;
        location?: string;
        descriptionHtml: string;
      };
      return postingOf({
        key: `ashby:${raw.org.toLowerCase()}:${raw.id}`,
        title: raw.title.trim(),
        company: raw.org,
        ...(raw.location ? { location: raw.location } : {}),
        sections: sectionsOf(raw.descriptionHtml),
      });
    });
}
