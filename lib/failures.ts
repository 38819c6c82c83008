/** One table of everything that can go wrong in front of a user: what happened, and the way out. */
export const FAILURES = {
  'not-a-posting': {
    say: 'This page does not look like a job posting.',
    do: 'Open a single posting, then click the toolbar button again.',
  },
  'board-list': {
    say: 'This page lists several jobs.',
    do: 'Open one of them, then click the toolbar button again.',
  },
  'already-applied': {
    say: 'This page only confirms an application.',
    do: 'Open the posting itself to draft a letter for it.',
  },
  'posting-removed': {
    say: 'The board says this posting has been taken down.',
    do: 'Look for it on the company’s job board, or open another posting.',
  },
  'posting-elsewhere': {
    say: 'This page shows the posting through another site, and its text is not here yet.',
    do: 'Let the page finish loading and try again, or open the posting on the board’s own site.',
  },
  'page-loading': { say: 'The page is still loading.', do: 'Wait until it has finished, then try again.' },
  'page-needs-click': {
    say: 'The browser has not let the extension see this page yet.',
    do: 'Click the toolbar button while this page is in front.',
  },
  'page-forbidden': {
    say: 'The browser keeps extensions away from this page.',
    do: 'Open a job posting in a normal tab.',
  },
  'page-is-pdf': {
    say: 'This is a PDF, and its text cannot be read from here.',
    do: 'Open the posting’s web page instead.',
  },
  'page-gone': {
    say: 'The page was closed or reloaded in the meantime.',
    do: 'Read the page again, then repeat the step.',
  },
  'form-without-posting': {
    say: 'This page holds the form, but not the text of the posting.',
    do: 'Open the posting first; the panel reads it there.',
  },
  'frame-out-of-reach': {
    say: 'The form sits in a frame from another site.',
    do: 'Click inside the page, then the toolbar button; or open the form in a tab of its own.',
  },
  'no-letter-field': {
    say: 'No field for a letter was found on this page.',
    do: 'Open the application form, or copy the letter and paste it where it belongs.',
  },
  'several-letter-fields': {
    say: 'More than one field could take the letter.',
    do: 'Pick the one you mean.',
  },
  'field-occupied': {
    say: 'The field already holds other text.',
    do: 'Replace it if it may go; Undo brings it back.',
  },
  'letter-too-long': {
    say: 'The letter is longer than the field allows.',
    do: 'Shorten the letter, or attach it as a file if the form takes one.',
  },
  'field-refused': {
    say: 'The field is hidden, locked or covered, so nothing was written.',
    do: 'Bring the field into view and try again, or copy the letter.',
  },
  'field-rejected': {
    say: 'The page did not keep the letter.',
    do: 'The old text was put back. Copy the letter and paste it by hand.',
  },
  'other-posting': {
    say: 'The page now shows another posting than this letter was written for.',
    do: 'Go back to the posting of the letter, or draft a new one here.',
  },
  'page-not-ready': { say: 'The form is still loading.', do: 'Wait a moment and try again.' },
  'open-slots': {
    say: 'The letter still has open brackets.',
    do: 'Fill them in, or fill the form anyway.',
  },
  'storage-unreadable': {
    say: 'Something saved could not be read, and was left untouched.',
    do: 'Export it as it is from the options page, then reset it there.',
  },
  'storage-failed': {
    say: 'The browser did not save the change.',
    do: 'Free some disk space and try again; your text is still here.',
  },
  'private-window': {
    say: 'In a private window nothing is saved.',
    do: 'Copy the letter before you close the window.',
  },
} as const satisfies Record<string, Failure>;

export interface Failure {
  /** What happened, one sentence. */
  say: string;
  /** The way out, one sentence. */
  do: string;
}

export type FailureId = keyof typeof FAILURES;
