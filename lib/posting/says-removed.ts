import { pageTitleOf } from './sources/meta.ts';

const GONE =
  /\b404\b|not found|couldn['’]t find|could not find|no longer (?:available|open|active|accepting)|has (?:been|already been) (?:closed|filled|removed|taken down)|(?:job|position|posting|role) (?:is|was) (?:closed|filled)/i;

/** True where the page's title or main heading says that what was asked for is gone. */
export function saysRemoved(document: Document): boolean {
  const headings = [...document.querySelectorAll('h1, h2, h3')]
    .slice(0, 3)
    .map((heading) => heading.textContent ?? '');
  return [pageTitleOf(document), ...headings].some((text) => GONE.test(text.slice(0, 200)));
}
