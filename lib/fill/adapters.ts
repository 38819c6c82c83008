/** A text box known to be meant for the letter, whatever its own label says. */
export interface TextPlace {
  field: string;
  /** Where the form names the box. */
  label: string;
  /** The box's own control that brings it onto the page; the only kind of control ever clicked. */
  revealedBy?: string;
  /** Exact hosts, where the selector alone would be too wide. */
  hosts?: readonly string[];
}

/** How a form frames one question. */
export interface Question {
  entry: string;
  title: string;
}

/** How a form's own widget takes a file and tells what became of it. */
export interface FileWidget {
  /** The input, where it stands outside its slot. */
  input?: string;
  /** The visible part; the input itself is hidden by design. */
  slot: string;
  title: string;
  /** The chip with the file's name. */
  shown: string;
  /** The element that tells of a failure, or words the slot then holds. */
  failed?: string;
  failedText?: string;
  busy?: string;
  /** A failure may come this long after the name was shown, in milliseconds. */
  settleMs: number;
}

interface Adapter {
  text: readonly TextPlace[];
  questions: readonly Question[];
  files: readonly FileWidget[];
}

/** Greenhouse's React form, on job boards and in embed frames. Selectors seen 2026-10. */
const greenhouse: Adapter = {
  text: [
    {
      field: 'textarea#cover_letter_text',
      label: '#upload-label-cover_letter',
      revealedBy: 'button[data-testid="cover_letter-text"]',
    },
  ],
  questions: [],
  files: [
    {
      slot: '.file-upload[role="group"]',
      title: '.upload-label',
      shown: '.file-upload__filename',
      failed: '.helper-text--error',
      busy: '[role="progressbar"]',
      settleMs: 300,
    },
  ],
};

/** Greenhouse's older server-rendered form, being retired. Selectors seen 2026-10. */
const greenhouseClassic: Adapter = {
  text: [
    {
      field: '#cover_letter_fieldset textarea#cover_letter_text',
      label: '#cover_letter_fieldset legend',
      revealedBy: '#cover_letter_fieldset [data-source="paste"]',
    },
  ],
  questions: [],
  files: [
    {
      input: '#s3_upload_for_cover_letter input[type="file"]',
      slot: '#cover_letter_fieldset',
      title: 'legend',
      shown: '#cover_letter_filename',
      settleMs: 300,
    },
  ],
};

/** Lever's plain form. Its comments box asks for a letter in its placeholder. Selectors seen 2026-10. */
const lever: Adapter = {
  text: [
    {
      field: 'textarea[name="comments"]',
      label: 'label[for="additional-information"]',
      hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
    },
  ],
  questions: [
    { entry: '.application-question', title: '.application-label .text' },
    { entry: '.application-question', title: '.application-label' },
  ],
  files: [
    { slot: '.application-question', title: '.application-label .text', shown: '.filename', settleMs: 300 },
  ],
};

/** Ashby's React form. The hashed classes change, these are its documented hooks. Selectors seen 2026-10. */
const ashby: Adapter = {
  text: [],
  questions: [
    { entry: '.ashby-application-form-field-entry', title: '.ashby-application-form-question-title' },
  ],
  files: [
    {
      slot: '.ashby-application-form-field-entry',
      title: '.ashby-application-form-question-title',
      shown: '.ashby-application-form-input-file-item-name',
      failedText: 'failed to upload',
      settleMs: 3000,
    },
  ],
};

const ADAPTERS = [greenhouse, greenhouseClassic, lever, ashby];

export const TEXT_PLACES: readonly TextPlace[] = ADAPTERS.flatMap(({ text }) => text);
export const QUESTIONS: readonly Question[] = ADAPTERS.flatMap(({ questions }) => questions);
export const FILE_WIDGETS: readonly FileWidget[] = ADAPTERS.flatMap(({ files }) => files);

/** Resume slots and what belongs to them: a file put there is parsed at once and overwrites name and e-mail. Seen 2026-10. */
export const RESUME_SLOTS = [
  '#resume',
  '#resume_text',
  '#resume_fieldset *',
  '#s3_upload_for_resume *',
  '#resume-upload-input',
  '[name="resume"]',
  '[name="job_application[resume_text]"]',
  '[data-field-path="_systemfield_resume"] *',
  '.ashby-application-form-autofill-input-root *',
].join(',');

/** React takes hold of these pages after they are painted: what is written or clicked before is lost. */
export const HYDRATING_HOSTS: ReadonlySet<string> = new Set([
  'job-boards.greenhouse.io',
  'job-boards.eu.greenhouse.io',
]);
