import type { Seniority } from '../../../lib/analysis/types.ts';

export interface TitleCase {
  title: string;
  location?: string;
  company?: string;
  /** Missing: the title itself. */
  letter?: string;
  levels: Seniority[];
  discipline: string;
  noun: string;
}

const row = (
  title: string,
  levels: string,
  discipline: string,
  noun: string,
  more: Pick<TitleCase, 'letter' | 'location' | 'company'> = {},
): TitleCase => ({
  title,
  levels: levels.split(' ').filter((level) => level !== '') as Seniority[],
  discipline,
  noun,
  ...more,
});

/** Titles in the forms boards write them, worded by us, with what a careful reader takes from each. */
export const TITLES: readonly TitleCase[] = [
  // Whole titles whose punctuation belongs to them.
  row('Senior Backend Engineer, Payments Platform', 'senior', 'backend', 'Engineer'),
  row('Backend Engineer - Checkout & Pricing', '', 'backend', 'Engineer'),
  row('Backend Engineer | Ledger', '', 'backend', 'Engineer'),
  row('Software Engineer (Backend)', '', 'backend', 'Engineer'),
  row('Software Engineer, Backend/Infrastructure', '', 'backend', 'Engineer'),
  row('Software Engineer – Data Platform', '', 'data', 'Engineer'),
  row('Backend Developer (Kotlin)', '', 'backend', 'Developer'),
  row('Tech Lead (Ruby on Rails)', 'lead', 'software', 'Lead'),
  row('Engineer, Developer Productivity', '', 'platform', 'Engineer'),
  row('Developer Experience Engineer', '', 'platform', 'Engineer'),
  row('Senior Engineer: Trust, Safety & Abuse', 'senior', 'software', 'Engineer'),
  row('Platform Engineer - Hybrid Cloud', '', 'platform', 'Engineer'),
  row('Software Engineer, On-Site Search', '', 'software', 'Engineer'),
  row('Software Engineer, Remote Access', '', 'software', 'Engineer'),
  row('Remote Sensing Engineer', '', 'software', 'Engineer'),
  row('Backend Engineer, UK Public Sector', '', 'backend', 'Engineer', { location: 'London, UK' }),
  row('Software Engineer, Global Payments', '', 'software', 'Engineer', { location: 'Global' }),
  row('Backend Engineer, Latin America Growth', '', 'backend', 'Engineer', { location: 'Latin America' }),
  row('Director, Engineering', 'head', 'management', 'Director', { location: 'Bangalore - Engineering' }),
  row('Software Engineer, Mobile', '', 'mobile', 'Engineer', { location: 'Mobile, AL' }),
  row('Embedded Engineer (H/W)', '', 'embedded', 'Engineer'),
  row('Engineer (I/O Systems)', '', 'systems', 'Engineer'),
  row('Backend Engineer (R&D)', '', 'backend', 'Engineer'),
  row('C++ Developer (Low Latency)', '', 'software', 'Developer'),
  row('Software Engineer (C++/Rust)', '', 'software', 'Engineer'),
  row('Senior C# / .NET Developer', 'senior', 'software', 'Developer'),
  row('SAP S/4HANA Developer', '', 'software', 'Developer'),
  row('Software Engineer II', 'mid', 'software', 'Engineer'),
  row('Software Engineer II/III', 'mid senior', 'software', 'Engineer'),
  row('Backend Engineer III, Identity', 'senior', 'backend', 'Engineer'),
  // Gender tags.
  row('Backend Engineer (m/f/d)', '', 'backend', 'Engineer', { letter: 'Backend Engineer' }),
  row('Senior Java Entwickler (m/w/d)', 'senior', 'software', 'Entwickler', {
    letter: 'Senior Java Entwickler',
  }),
  row('Softwareentwickler:in Backend (w/m/d)', '', 'backend', 'Softwareentwickler:in', {
    letter: 'Softwareentwickler:in Backend',
  }),
  row('Développeur Backend H/F', '', 'backend', 'Développeur', { letter: 'Développeur Backend' }),
  row('Ingénieure Logiciel Senior (F/H)', 'senior', 'software', 'Ingénieure', {
    letter: 'Ingénieure Logiciel Senior',
  }),
  row('Backend Developer (all genders)', '', 'backend', 'Developer', { letter: 'Backend Developer' }),
  row('Backend Developer m/w/d', '', 'backend', 'Developer', { letter: 'Backend Developer' }),
  row('Platform Engineer (gn)', '', 'platform', 'Engineer', { letter: 'Platform Engineer' }),
  row('Data Engineer (f/m/x) - Remote', '', 'data', 'Engineer', { letter: 'Data Engineer' }),
  row('DevOps Engineer (f/m/d, Remote)', '', 'devops', 'Engineer', { letter: 'DevOps Engineer' }),
  row('Backend Engineer (m|w|d) 80-100%', '', 'backend', 'Engineer', {
    letter: 'Backend Engineer (m|w|d) 80-100%'.slice(0, 16),
  }),
  // Ids of the opening.
  row('Backend Engineer (REQ-20871)', '', 'backend', 'Engineer', { letter: 'Backend Engineer' }),
  row('Senior Backend Engineer - R0048812', 'senior', 'backend', 'Engineer', {
    letter: 'Senior Backend Engineer',
  }),
  row('Backend Engineer #4471', '', 'backend', 'Engineer', { letter: 'Backend Engineer' }),
  row('Site Reliability Engineer [Job ID: 99120]', '', 'reliability', 'Engineer', {
    letter: 'Site Reliability Engineer',
  }),
  row('Software Engineer, Intern (2027)', 'intern', 'software', 'Engineer'),
  // Places and remote tags.
  row('Senior Backend Engineer - Remote (US)', 'senior', 'backend', 'Engineer', {
    letter: 'Senior Backend Engineer',
  }),
  row('Senior Backend Engineer, Payments (Remote, EMEA)', 'senior', 'backend', 'Engineer', {
    letter: 'Senior Backend Engineer, Payments',
  }),
  row('Backend Engineer - Berlin or Remote', '', 'backend', 'Engineer', { letter: 'Backend Engineer' }),
  row('Backend Engineer, Lisbon', '', 'backend', 'Engineer', {
    location: 'Lisbon, Portugal',
    letter: 'Backend Engineer',
  }),
  row('Backend Engineer, Kettering', '', 'backend', 'Engineer', {
    location: 'Kettering Office',
    letter: 'Backend Engineer',
  }),
  row('Backend Engineer, Kettering', '', 'backend', 'Engineer'),
  row('Backend Engineer in Munich', '', 'backend', 'Engineer', { letter: 'Backend Engineer' }),
  row('[Remote] Full-Stack Developer', '', 'full-stack', 'Developer', { letter: 'Full-Stack Developer' }),
  row('Remote Senior Backend Engineer', 'senior', 'backend', 'Engineer', {
    letter: 'Senior Backend Engineer',
  }),
  row('London | Backend Engineer', '', 'backend', 'Engineer', { letter: 'Backend Engineer' }),
  row('Backend Engineer (Austin, TX or Denver, CO)', '', 'backend', 'Engineer', {
    letter: 'Backend Engineer',
  }),
  row('Backend Engineer — 100% Remote', '', 'backend', 'Engineer', { letter: 'Backend Engineer' }),
  row('Backend Engineer (Hybrid, 3 days in office)', '', 'backend', 'Engineer', {
    letter: 'Backend Engineer',
  }),
  row('Backend Engineer (EU time zones preferred)', '', 'backend', 'Engineer', {
    letter: 'Backend Engineer',
  }),
  row('Backend Engineer at Brightwater', '', 'backend', 'Engineer', {
    company: 'Brightwater, Inc.',
    letter: 'Backend Engineer',
  }),
  // Seniority: words, ranges, traps.
  row('Senior/Staff Backend Engineer', 'senior staff', 'backend', 'Engineer'),
  row('Middle/Senior Backend Developer (Go)', 'mid senior', 'backend', 'Developer'),
  row('Junior to Mid-Level Backend Engineer', 'junior mid', 'backend', 'Engineer'),
  row('Junior/Mid/Senior Java Developer', 'junior senior', 'software', 'Developer'),
  row('Senior Staff Software Engineer, Storage', 'staff', 'software', 'Engineer'),
  row('Backend Engineer (Senior or Lead)', 'senior lead', 'backend', 'Engineer'),
  row('(Senior) Backend Engineer', 'senior', 'backend', 'Engineer'),
  row('Sr. Backend Engineer', 'senior', 'backend', 'Engineer'),
  row('Jr Backend Developer', 'junior', 'backend', 'Developer'),
  row('Entry-Level Software Engineer', 'junior', 'software', 'Engineer'),
  row('Software Engineer, New Grad', 'junior', 'software', 'Engineer'),
  row('Associate Backend Engineer', 'junior', 'backend', 'Engineer'),
  row('Backend Engineering Intern', 'intern', 'backend', 'Intern'),
  row('Backend Engineer, Staff', 'staff', 'backend', 'Engineer'),
  row('Principal Backend Engineer', 'principal', 'backend', 'Engineer'),
  row('Lead Backend Engineer', 'lead', 'backend', 'Engineer'),
  row('Head of Platform Engineering', 'head', 'platform', 'Head'),
  row('VP of Engineering', 'head', 'management', 'VP'),
  row('Member of Technical Staff', '', 'software', 'Member of Technical Staff'),
  row('Backend Engineer, Lead Generation', '', 'backend', 'Engineer'),
  row('Senior Engineer, Lead Scoring', 'senior', 'software', 'Engineer'),
  row('Software Engineer, Mid-Market', '', 'software', 'Engineer'),
  row('Software Engineer, Middle Office Systems', '', 'systems', 'Engineer'),
  row('Backend Engineer, Senior Living', '', 'backend', 'Engineer'),
  row('Software Engineer, Staff Scheduling', '', 'software', 'Engineer'),
  row('Software Engineer, Internal Tools', '', 'platform', 'Engineer'),
  row('International Payments Engineer', '', 'software', 'Engineer'),
  row('Data Entry Platform Engineer', '', 'platform', 'Engineer'),
  row('Solutions Architect', '', 'software', 'Architect'),
  row('Product Manager, Developer Tools', '', 'management', 'Manager'),
  row('Engineering Manager, Backend', '', 'backend', 'Manager'),
  // Disciplines.
  row('Full Stack Engineer', '', 'full-stack', 'Engineer'),
  row('Software Engineer - Frontend / Backend', '', 'full-stack', 'Engineer'),
  row('Frontend Engineer, Billing', '', 'frontend', 'Engineer'),
  row('iOS Developer', '', 'mobile', 'Developer'),
  row('Machine Learning Engineer', '', 'machine-learning', 'Engineer'),
  row('Backend Engineer, AI Products', '', 'backend', 'Engineer'),
  row('Cloud Infrastructure Engineer', '', 'infrastructure', 'Engineer'),
  row('Site Reliability Engineer', '', 'reliability', 'Engineer'),
  row('Senior SRE', 'senior', 'reliability', 'SRE'),
  row('Database Administrator', '', 'database', 'Administrator'),
  row('Security Engineer', '', 'security', 'Engineer'),
  row('QA Automation Engineer', '', 'quality', 'Engineer'),
  row('Back-End Programmer', '', 'backend', 'Programmer'),
  row('Data & Platform', '', 'data', ''),
];
