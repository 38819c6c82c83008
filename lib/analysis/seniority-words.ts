import type { Seniority } from './types.ts';

export interface SeniorityWord {
  /** Lower case; the parts of a phrase by a space or hyphen. */
  text: string;
  level: Seniority;
  /** Words after it that make it something else: Lead Generation, Mid-Market, Senior Living. */
  notBefore: readonly string[];
  /** Words before it that do the same: Technical Staff, Middle of the ... */
  notAfter: readonly string[];
  /** Counts only at the title's start, before a word of a role, or as a segment of its own: "Product Engineer, Staff". */
  roleOnly: boolean;
}

const words = (list: string) => list.split(/[\s,]/).filter((word) => word !== '');
const phrases = (list: string) => list.split(',').map((phrase) => phrase.trim());

function group(
  level: Seniority,
  forms: string,
  {
    notBefore = '',
    notAfter = '',
    roleOnly = false,
  }: { notBefore?: string; notAfter?: string; roleOnly?: boolean } = {},
): SeniorityWord[] {
  return phrases(forms).map((text) => ({
    text,
    level,
    notBefore: words(notBefore),
    notAfter: words(notAfter),
    roleOnly,
  }));
}

/** Measured on real titles: LEXICON section 5; the false friends are real too. */
export const SENIORITY_WORDS: readonly SeniorityWord[] = [
  ...group(
    'intern',
    'intern, interns, internship, werkstudent, werkstudentin, praktikant, praktikum, stagiaire, stage, trainee, apprentice, working student, co-op',
    { notBefore: 'management experience platform recruiting manager' },
  ),
  ...group(
    'junior',
    'junior, jr, jnr, entry level, new grad, new graduate, recent graduate, early career, débutant, berufseinsteiger, junior level',
    { notBefore: 'high college recruiting recruitment platform program programs' },
  ),
  ...group('junior', 'entry, graduate, associate', {
    roleOnly: true,
    notBefore: 'director vp experience',
    notAfter: 'data multiple',
  }),
  ...group(
    'mid',
    'mid level, midlevel, middle, mid, intermediate, medior, midweight, confirmé, pleno, semi senior, ssr',
    {
      notBefore:
        'market office east mile tier frequency atlantic ware cap layer size sized stage funnel touch',
      notAfter: 'the',
    },
  ),
  ...group('senior', 'senior, senior+, sr, sr+, snr, sénior, senior level', {
    notBefore: 'living care citizens citizen housing health home homes benefits debt lending',
    notAfter: 'for to',
  }),
  ...group('staff', 'staff, staff+', {
    roleOnly: true,
    notBefore: 'augmentation scheduling management planning rota portal experience training tools facing app',
    notAfter: 'technical support medical hospital care of clinical school for the your',
  }),
  ...group('principal', 'principal', { notBefore: 'component components investigator protection trading' }),
  ...group('lead', 'lead', {
    notBefore: `generation gen scoring management routing capture time times acquisition nurturing distribution qualification intelligence to
      conversion enrichment data acid`,
    notAfter: 'to',
  }),
  ...group('head', 'head of'),
  ...group('head', 'head', {
    roleOnly: true,
    notBefore: 'count end unit tracking less start office hunting',
  }),
  ...group('head', 'director, vp, svp, vice president, cto, chief technology officer, leiter, leiterin', {
    notBefore: 'tools dashboard',
  }),
];
