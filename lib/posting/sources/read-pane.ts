import { foldSpace } from '../../text/index.ts';

type PaneField = 'location' | 'employmentType' | 'workplace' | 'team' | 'pay';

/** Ashby's left pane: a heading and a paragraph a fact, without a class to tell them apart. Seen in a capture of 2026-10. */
const LABELS: Record<string, PaneField> = {
  Location: 'location',
  Locations: 'location',
  'Employment Type': 'employmentType',
  'Location Type': 'workplace',
  Department: 'team',
  Compensation: 'pay',
};

/** The labeled facts beside an Ashby posting. */
export function readPane(document: Document): Partial<Record<PaneField, string>> {
  const found: Partial<Record<PaneField, string>> = {};
  for (const heading of document.querySelectorAll('.ashby-job-posting-left-pane h2')) {
    const field = LABELS[foldSpace(heading.textContent ?? '')];
    const text = foldSpace((heading.nextElementSibling?.textContent ?? '').slice(0, 400));
    if (field && text) found[field] ??= text;
  }
  return found;
}
