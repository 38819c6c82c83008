import { tagOf } from './walk.ts';

const NEVER_TEXT = new Set(
  `script style noscript template svg math iframe object embed canvas audio video picture img link meta button input select
  textarea option label progress meter dialog`.split(/\s/),
);

/** Marks other extensions leave on the nodes they inject into a posting. */
const FOREIGN =
  /simplify-|simplifyjobs|shadow-root|grammarly|plasmo|jobscan|teal-|huntr|jobalytics|careerflow|speedyapply|jobright|lastpass|1password|honey-|deepl-|-extension|extension-root|extension-container/i;
const SHARING =
  /(?:^|[\s_-])(?:share|sharing|social|addtoany|addthis|job-alert|cookie|apply-button)(?:$|[\s_-])/i;
const HIDDEN = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;
const INTERACTIVE = new Set([
  'button',
  'dialog',
  'alertdialog',
  'toolbar',
  'menu',
  'navigation',
  'banner',
  'search',
]);

/** True for an element that is no part of a description: controls, hidden text, share links, what other extensions put there. */
export function isNoise(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'form') return false;
  if (NEVER_TEXT.has(tag) || tag.includes('-')) return true;
  if (element.attributes.length === 0) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length > 1 && (FOREIGN.test(names) || SHARING.test(names))) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return (
    INTERACTIVE.has(element.getAttribute('role') ?? '') || HIDDEN.test(element.getAttribute('style') ?? '')
  );
}
