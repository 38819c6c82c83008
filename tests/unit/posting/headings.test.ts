// @vitest-environment node
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { extractPosting, type Section } from '../../../lib/posting/index.ts';
import { HEADING_ELEMENTS, HEADING_LABELS, type HeadingLabel, isHeldOut } from './heading-labels.ts';
import { parse, payloadsPresent, readPayload } from './support/payloads.ts';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const payloads = {
  ashby: readPayload('ashby'),
  greenhouse: readPayload('greenhouse'),
  lever: readPayload('lever'),
};

const page = new JSDOM('<title>Job</title><script type="application/ld+json"></script>').window.document;
Object.defineProperty(page, 'readyState', { value: 'complete' });

function sectionsOf(title: string, description: string): Section[] {
  const record = { '@type': 'JobPosting', title, description, hiringOrganization: 'Acme' };
  page.querySelector('script')?.replaceChildren(JSON.stringify(record));
  const extraction = extractPosting(page, 'https://acme.example/jobs/1');
  return extraction.status === 'posting' ? extraction.posting.sections : [];
}

interface Answer {
  right: boolean;
  said: string;
}

function answer({ board, posting, ordinal, kind }: HeadingLabel): Answer {
  const given = payloads[board].find(({ id }) => id === posting);
  if (!given) throw new Error(`${board} has no posting ${posting}`);
  const elements = [...parse(given.parts.join('\n')).querySelectorAll(HEADING_ELEMENTS)];
  const text = fold(elements[ordinal]?.textContent ?? '');
  // The same words may head two sections: the one meant is as far from the start as its element.
  const earlier = elements.slice(0, ordinal).filter((element) => fold(element.textContent ?? '') === text);
  const nested = earlier.filter((element) => element.contains(elements[ordinal] ?? null)).length;
  const same = sectionsOf(given.title, given.parts.join('\n')).filter(({ heading }) => heading === text);
  const found = same[earlier.length - nested] ?? same[0];
  return {
    right: found?.kind === kind,
    said: `${board} ${posting} ${ordinal} "${text}": ${found?.kind ?? 'no heading'}, labeled ${kind}`,
  };
}

const share = (answers: readonly Answer[]): number =>
  answers.filter(({ right }) => right).length / answers.length;

it.skipIf(!payloadsPresent)('knows what stands under the headings labeled by hand', () => {
  const answers = HEADING_LABELS.map(answer);
  const heldOut = answers.filter((_, index) => isHeldOut(index));
  const wrong = answers.filter(({ right }) => !right).map(({ said }) => said);
  const percent = (part: readonly Answer[]): string =>
    `${(share(part) * 100).toFixed(1)} % of ${part.length}`;
  console.log(`headings right: ${percent(answers)}, held out: ${percent(heldOut)}\n${wrong.join('\n')}`);
  expect(answers).toHaveLength(60);
  expect(share(answers), wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
});
