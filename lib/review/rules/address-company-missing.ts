import { foldCompany } from '../../text/index.ts';
import { ALL_LEVELS, type Example, type Rule } from '../rule.ts';
import { exampleLetter } from './support/example-letter.ts';
import { examplePosting } from './support/example-posting.ts';

const letter = (opening: string, salutation: string, team?: string): Example => ({
  letter: exampleLetter(300, { opening }).replace('Dear Quillmark team,', salutation),
  context: { posting: examplePosting('Backend Engineer', team === undefined ? {} : { team }) },
});

/** The whole name, or its first word when that is a name of its own: "Quillmark" for "Quillmark Ledger Systems". */
function isNamed(low: string, name: string): boolean {
  const first = name.split(/[\s,]/)[0]?.toLowerCase() ?? '';
  const text = low.replace(/[^\p{L}\p{N}]/gu, '');
  return text.includes(foldCompany(name)) || (first.length > 3 && low.includes(first));
}

/** Source: the guide on letters that could go to anybody. */
export const addressCompanyMissing: Rule = {
  id: 'address/company-missing',
  group: 'addressing',
  severity: 'hint',
  levels: ALL_LEVELS,
  message: 'Neither the company nor the team is named.',
  why: 'A letter that names nobody could have gone to anybody.',
  source: 'What Hiring Managers Want: specificity',
  flags: [
    letter('I am applying for the Backend Engineer role.', 'Dear hiring manager,'),
    letter('Your ledger is the kind of system I know.', 'Hello,'),
    letter('The Backend Engineer role describes my week.', 'Dear Ms. Ruiz,'),
    letter('I am applying for the Backend Engineer role.', 'To whom it may concern,', 'Ledger Core'),
  ],
  allows: [
    letter('I am applying for the Backend Engineer role at Quillmark.', 'Dear hiring manager,'),
    letter('I am applying for the Backend Engineer role.', 'Dear Quillmark team,'),
    letter('I am applying for the Backend Engineer role on the Ledger Core team.', 'Hello,', 'Ledger Core'),
    'I keep ledgers.',
  ],
  check: ({ whole, low, context: { posting } }) => {
    if (!whole || !posting || posting.company === '') return [];
    const named = isNamed(low, posting.company) || (posting.team !== undefined && isNamed(low, posting.team));
    return named ? [] : [{ missing: true }];
  },
};
