import { describe, expect, it } from 'vitest';
import { readAsks } from '../../../lib/analysis/asks/read-asks.ts';
import type { SectionKind } from '../../../lib/posting/types.ts';
import { linesOf } from './lines-of.ts';

const asks = (text: string, kind: SectionKind = 'requirements') =>
  readAsks(linesOf([text], kind), 'Brightwater');

describe('degree', () => {
  it.each([
    ["Bachelor's degree in computer science or a related field.", 'required'],
    ['BS in Computer Science', 'required'],
    ['A university degree is required.', 'required'],
    ["Bachelor's degree; a Master's is a plus.", 'required'],
    ['Currently pursuing a degree in informatics', 'required'],
    ['BS in Computer Science or equivalent practical experience.', 'or-equivalent'],
    ["Bachelor's degree in engineering (or comparable work experience)", 'or-equivalent'],
    ['B.A. / B.S. in any field or strong self-taught foundations', 'or-equivalent'],
    ['A degree in computer science is a plus.', 'preferred'],
    ['Ideally a PhD in databases', 'preferred'],
    ['Degree in mathematics preferred', 'preferred'],
    ['No degree required.', undefined],
    ["We don't care whether you have a degree.", undefined],
    ['You work with a high degree of autonomy.', undefined],
    ['Our team has degrees from four continents.', undefined],
    ['You will be working with PhDs and designers.', undefined],
    ['Experience as a scrum master', undefined],
  ])('%s -> %s', (text, strength) => {
    expect(asks(text).degree?.strength).toBe(strength);
  });
});

describe('years', () => {
  it.each([
    ['5+ years of backend experience', 5, undefined],
    ['3-5 years of experience with services', 3, 5],
    ['3–5+ years of experience', 3, undefined],
    ['At least four years of professional programming', 4, undefined],
    ['Between 3 and 6 years of experience', 3, 6],
    ['three to five years of experience', 3, 5],
    ['Up to 2 years of experience', 0, 2],
    ['10 or more years in software', 10, undefined],
    ['6 years or more of industry experience', 6, undefined],
    ['We have been profitable for 12 years.', undefined, undefined],
    ['Options vest over 4 years.', undefined, undefined],
    ['The product is the result of 3 years of work.', undefined, undefined],
    ['You must be 18 years old.', undefined, undefined],
  ])('%s', (text, min, max) => {
    const { years } = asks(text, min === undefined ? 'about' : 'requirements');
    expect(years && [years.min, years.max]).toEqual(min === undefined ? undefined : [min, max]);
  });

  it('takes what is required before what is nice to have', () => {
    const lines = [...linesOf(['8 years of Kafka'], 'nice-to-have'), ...linesOf(['4 years of Go'])];
    expect(readAsks(lines, 'Brightwater').years?.min).toBe(4);
  });
});

describe('letter', () => {
  it.each([
    ['Please include a cover letter with your application.', 'required'],
    ['Send us your CV and a cover letter.', 'required'],
    ['A cover letter is required.', 'required'],
    ['Applications without a cover letter will not be considered.', 'required'],
    ['In your cover letter, tell us about a queue.', 'required'],
    ['A cover letter is optional.', 'optional'],
    ['Cover letter not required, but we read each one.', 'optional'],
    ['Feel free to add a cover letter.', 'optional'],
    ['A short cover letter is welcome.', 'optional'],
    ['No cover letter, please.', 'declined'],
    ['Please do not send a cover letter.', 'declined'],
    ["Skip the cover letter; we don't read them.", 'declined'],
    ['Cover letters are not read.', 'declined'],
    ['No need for a cover letter.', 'declined'],
    ['Answer two questions instead of writing a cover letter.', 'declined'],
    ['Our product generates cover letters for job seekers.', 'unmentioned'],
    ['We signed a letter of intent.', 'unmentioned'],
    ['We value clear writing.', 'unmentioned'],
  ])('%s -> %s', (text, wants) => {
    expect(asks(text, 'other').letter.wants).toBe(wants);
  });
});

describe('on-call, pay, contact', () => {
  it.each([
    ['You take part in the on-call rotation.', true],
    ['Being on call for what you build', true],
    ['There is no on-call.', false],
    ['You will be on call with customers twice a week.', false],
    ['You join calls with partners.', false],
  ])('on-call: %s', (text, found) => {
    expect(asks(text, 'responsibilities').onCall !== undefined).toBe(found);
  });

  it.each([
    ['Salary: €70,000 – €90,000', true],
    ['The base pay is between $150k and $180k.', true],
    ['Compensation: $60/hour', true],
    ['We raised $20M and pay well.', false],
    ['A $2,000 learning budget a year', false],
    ['We move $4b in payments annually at a low base fee.', false],
    ['Commuter benefit of $300 per month', false],
  ])('pay: %s', (text, found) => {
    expect(asks(text, 'benefits').pay !== undefined).toBe(found);
  });

  it.each([
    ['Your hiring manager is Nadia Okonkwo, who leads the team.', 'Nadia Okonkwo'],
    ['Questions? Write to Jean-Luc Moreau.', 'Jean-Luc Moreau'],
    ['You will report to Ana de Souza.', 'Ana de Souza'],
    ['Contact: Dr. Lena Fischer', 'Lena Fischer'],
    ['You report to the Head of Platform.', undefined],
    ['Reporting to Senior Director Engineering', undefined],
    ['Contact People Team for details.', undefined],
    ['Agencies may not contact Brightwater Labs.', undefined],
    ['Contact us any time.', undefined],
  ])('contact: %s', (text, name) => {
    expect(readAsks(linesOf([text], 'process'), 'Brightwater Labs').contact?.name).toBe(name);
  });
});
