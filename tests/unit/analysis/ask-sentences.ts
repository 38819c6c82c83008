import type { Asks } from '../../../lib/analysis/types.ts';

/** What single requirements say of a degree, in our words, labeled before the reader ran on them; every third is held out. */
export const DEGREE_SENTENCES: readonly (readonly [
  string,
  NonNullable<Asks['degree']>['strength'] | undefined,
])[] = [
  ["Master's in informatics or mathematics", 'required'],
  ['A completed degree in engineering', 'required'],
  ['BSc in Computer Science (or similar experience)', 'or-equivalent'],
  ['A formal degree is nice but not needed', undefined],
  ["Bachelor's degree (preferred)", 'preferred'],
  ['Degree-level education or equal time on the job', 'or-equivalent'],
  ['You hold a Bachelor of Science in a technical subject', 'required'],
  ['University graduate in computer science', 'required'],
  ['Self-taught or with a degree, both are fine', undefined],
  ['PhD in distributed systems or a related field', 'required'],
  ['A PhD would be a bonus', 'preferred'],
  ['Computer science degree or bootcamp with two years of work', 'or-equivalent'],
  ['We hire for skill, a degree is optional', 'preferred'],
  ['College degree required', 'required'],
  ['Engineering diploma or five years of relevant work experience', 'or-equivalent'],
  ['You take a large degree of responsibility', undefined],
  ['Deep knowledge of master data management', undefined],
  ['MS/BS in CS or EE', 'required'],
  ['Advanced degree strongly preferred', 'preferred'],
  ['No CS degree? No problem.', undefined],
  ['B.Tech or M.Tech in Computer Science', 'required'],
];

/** Whether a sentence says the job is on call. */
export const ON_CALL_SENTENCES: readonly (readonly [string, boolean])[] = [
  ['You join a weekly on-call rota after three months.', true],
  ['Share the pager with five colleagues.', true],
  ['Experience with on-call tooling such as PagerDuty', false],
  ['We have no on-call duty at night.', false],
  ['On-call: one week in six, paid.', true],
  ['Reduce on-call noise for the other teams.', false],
  ['Occasional weekend on-call work is part of the job.', true],
  ['You are comfortable being on call.', true],
  ['Our doctors are on call, and you build their app.', false],
  ['Take turns in the support rotation.', true],
  ['Familiarity with on-call practices', false],
  ['This role does not include on-call.', false],
  ['You own your services in production, including on-call.', true],
  ['Participate in a follow-the-sun on call schedule.', true],
  ['You build the on-call scheduler that hospitals use.', false],
];

/** Whether a sentence states the pay. */
export const PAY_SENTENCES: readonly (readonly [string, boolean])[] = [
  ['Salary: 65-75k€ depending on experience', true],
  ['The range for this role is CHF 110,000 to 130,000.', true],
  ['You get a 1,500 € budget for conferences.', false],
  ['Base salary of £68,000 plus equity and a £600 wellness allowance', true],
  ['We pay 450 € per day.', true],
  ['Our customers save $2,000 a month.', false],
  ['Compensation: PLN 22 000 – 27 000 a month on B2B', true],
  ['Sign-on bonus of $5,000', false],
  ['Annual pay between 95.000 € and 110.000 €', true],
  ['A competitive salary and 25 days off', false],
  ['401(k) match of up to $4,000 of your salary', false],
  ['$62 per hour', true],
  ['We process salary payments of $80,000 for each customer.', false],
  ['OTE $180k-$210k', true],
  ['Total compensation: US$150,000–US$190,000', true],
];

/** The least and, where said, the most years of experience a requirement asks for. */
export const YEARS_SENTENCES: readonly (readonly [string, number | undefined, number?])[] = [
  ['Minimum of 4 years in backend roles', 4],
  ['6+ yrs building APIs', 6],
  ['Two to four years of Go', 2, 4],
  ['3 + years of experience', 3],
  ['Over 7 years of experience with databases', 7],
  ['You think in terms of the next 5 years', undefined],
  ['2~4 years of experience with queues', 2, 4],
  ["5 years' experience in software", 5],
  ['At least one year of professional work', 1],
  ['More than 10 years of combined frontend and backend experience', 10],
  ['A roadmap for 2 years ahead', undefined],
  ['8 years or so of industry experience', 8],
  ['At most 3 years of experience', 0, 3],
  ['Ten years of experience, or fewer if you are quick', 10],
  ['A company with 20 years of history', undefined],
];

/** The person named as the one to write to or to report to. */
export const CONTACT_SENTENCES: readonly (readonly [string, string | undefined])[] = [
  ['Your contact is Ida Lindqvist.', 'Ida Lindqvist'],
  ['Please address your letter to Ms. Marta Kovacs.', 'Marta Kovacs'],
  ['You will work with Ada Byron every day.', undefined],
  ['If you have questions, reach out to our recruiter Tomas Novak.', 'Tomas Novak'],
  ['Founded by Lena Hart and Omar Diaz in 2019', undefined],
  ["You'll report to Priya Raman, our VP of Engineering.", 'Priya Raman'],
  ['Contact Sales Operations for a demo.', undefined],
  ['Talk to Jonas Berg if you want to know more.', 'Jonas Berg'],
  ['Reports to: Head of Data', undefined],
  ['Hiring manager: Sofia Marques', 'Sofia Marques'],
  ['Dear Hiring Manager', undefined],
  ['Questions about the role? Email Nils Aker at nils@brightwater.example.', 'Nils Aker'],
];
