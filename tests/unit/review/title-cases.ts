interface TitleCase {
  /** The posting's. */
  title: string;
  letter: string;
}

/** The title is right, or is nobody's target: held, past, another person's. */
export const fineTitles: readonly TitleCase[] = [
  {
    title: 'Senior Backend Engineer',
    letter: 'I have been a Backend Developer for six years, the last three as a Senior Developer.',
  },
  {
    title: 'Senior Backend Engineer',
    letter: 'I was hired as the first Backend Developer at Contoso and left as its Staff Engineer.',
  },
  {
    title: 'Senior Backend Engineer',
    letter: 'My current role, Backend Engineer at Contoso, is mostly on call.',
  },
  {
    title: 'Senior Backend Engineer',
    letter: 'Our Staff Engineer wrote the first draft; I wrote the second.',
  },
  {
    title: 'Senior Backend Engineer',
    letter: 'I reported to a Principal Engineer and mentored a Junior Developer.',
  },
  {
    title: 'Senior Backend Engineer',
    letter: 'I moved from the Support Engineer role to backend work in 2021.',
  },
  {
    title: 'Senior Backend Engineer',
    letter: 'The Site Reliability Engineer on duty that night followed my runbook.',
  },
  {
    title: 'Senior Backend Engineer',
    letter:
      'I am writing about the Senior Backend Engineer role. As a Backend Developer at Contoso I own billing.',
  },
  {
    title: 'Senior Backend Engineer (Remote, EU)',
    letter: 'I am applying for the Senior Backend Engineer position.',
  },
  {
    title: 'Senior Backend Engineer - Berlin',
    letter: 'I am applying for your Senior Backend Engineer role in Berlin.',
  },
  { title: 'REQ-1234 Backend Engineer', letter: 'I am applying for the Backend Engineer role.' },
  { title: 'Software Engineer II', letter: 'I am applying for the Software Engineer II position.' },
  {
    title: 'Software Engineer, Backend',
    letter: 'I am applying for the Software Engineer, Backend role at Quillmark.',
  },
  { title: 'Backend Engineer (Go)', letter: 'I am applying for the Backend Engineer (Go) role.' },
  {
    title: 'Senior Backend Engineer',
    letter:
      'I am applying for the Senior Backend Engineer role, coming from a Backend Developer position at Contoso.',
  },
  {
    title: 'Senior Backend Engineer',
    letter:
      'Mira Example\nBackend Developer\n\nDear Quillmark team,\n\nI am applying for the Senior Backend Engineer role.',
  },
  {
    title: 'Senior Backend Engineer',
    letter:
      'I am applying for the Senior Backend Engineer role.\n\nKind regards,\nMira Example\nBackend Developer, Contoso',
  },
  { title: 'Senior Backend Engineer', letter: 'In my role as Software Engineer I wrote the importer.' },
  {
    title: 'Senior Backend Engineer',
    letter: 'I applied for the Data Engineer role last year and was told to come back.',
  },
  {
    title: 'Senior Backend Engineer',
    letter: 'My title is Backend Developer, though the work is that of an architect.',
  },
  {
    title: 'Senior Backend Engineer',
    letter: 'We had an opening for a Data Engineer that nobody filled, so I learned the job.',
  },
  { title: 'Senior Backend Engineer', letter: 'The on-call engineer role rotates weekly.' },
  {
    title: 'Senior Backend Engineer',
    letter: 'I interviewed candidates for the Junior Developer position on our team.',
  },
  {
    title: 'Senior Backend Engineer',
    letter: 'I turned down the Engineering Manager role to stay with the code.',
  },
  {
    title: 'Senior Backend Engineer',
    letter: 'For the Senior Backend Engineer role you describe, three things matter.',
  },
  {
    title: 'Senior Backend Engineer',
    letter:
      'I work as a Software Developer at Contoso, where the Lead Developer position has been vacant for a year.',
  },
  { title: 'Senior Backend Engineer', letter: 'They wanted me for the Team Lead role; I wanted the pager.' },
];

/** Another title is named as the target. */
export const wrongTitles: readonly TitleCase[] = [
  { title: 'Senior Backend Engineer', letter: "I'm applying for the Senior Back-end Engineer role." },
  {
    title: 'Senior Backend Engineer',
    letter: 'I would like to apply for the Sr. Backend Engineer position.',
  },
  {
    title: 'Backend Engineer',
    letter: 'Re: Backend Developer position\n\nDear Quillmark team,\n\nI keep ledgers.',
  },
  { title: 'Backend Engineer', letter: 'Application for Software Engineer\n\nDear team,\n\nI keep ledgers.' },
  { title: 'Backend Engineer', letter: 'I am excited by the Full Stack Engineer opening.' },
  {
    title: 'Backend Engineer',
    letter: 'Please accept this letter as my application for the Lead Backend Engineer position.',
  },
  { title: 'Backend Engineer', letter: 'I am interested in the Backend Developer job.' },
  { title: 'Backend Engineer', letter: 'What drew me to the Backend Developer role is your ledger.' },
  { title: 'Backend Engineer', letter: 'I want to join Quillmark as a Backend Developer.' },
  { title: 'Backend Engineer', letter: 'The Senior Backend Engineer role you posted matches what I do.' },
  { title: 'Backend Engineer', letter: 'I believe I would do well as your Backend Developer.' },
  { title: 'Backend Engineer', letter: 'Your posting for a Backend Developer caught my eye.' },
  { title: 'Backend Engineer', letter: "I'd like to be considered for the backend developer position." },
  {
    title: 'Staff Software Engineer',
    letter: 'I am writing regarding the Software Engineer vacancy at Quillmark.',
  },
  { title: 'Backend Developer', letter: 'I am applying for the Backend Engineer at Quillmark.' },
  { title: 'Software Engineer II', letter: 'I am applying for the Software Engineer III role.' },
  { title: 'Platform Engineer', letter: 'My interest in the DevOps Engineer role comes from your talk.' },
  {
    title: 'Senior Backend Engineer, Payments',
    letter: 'I am applying for the Senior Backend Developer, Payments role.',
  },
  { title: 'Backend Engineer', letter: 'I am writing to apply for the Back End Engineer role.' },
  { title: 'Java Developer', letter: 'I am applying for the Java Engineer role.' },
];
