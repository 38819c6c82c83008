import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../lib/fill/fit-of.ts';

const readAs = (label: string, names: string[] = [], placeholder = ''): string =>
  fitOf({ label, names, placeholder });

const LABELS: Record<ReturnType<typeof fitOf>, string[]> = {
  letter: [
    'Cover Letter',
    'COVER LETTER (optional)',
    'cover-letter:',
    'Covering letter',
    'Please paste your cover letter here',
    'Letter of motivation',
    'Cover letter / additional information',
    'Anschreiben',
    'Ihr Motivationsschreiben (max. 1 Seite)',
    'Bewerbungsanschreiben',
    'Lettre de motivation',
    'Votre lettre de présentation',
    'Carta de presentación',
    'Carta de motivación (opcional)',
    'Carta de apresentação',
    'Motivatiebrief',
    'Upload je sollicitatiebrief',
  ],
  'catch-all': [
    'Additional information',
    'Anything else we should know?',
    'Message to the hiring team',
    'Comments',
    'Weitere Informationen',
    'Informations complémentaires',
    'Información adicional',
    'Informações adicionais',
    'Opmerkingen',
    'Additional documents',
  ],
  essay: [
    'Why do you want to work here?',
    'Why are you interested in this role?',
    'In lieu of a cover letter, tell us about a system you are proud of',
    'What did you leave out in your cover letter?',
    'Please do not send a cover letter. What drew you to us?',
    'Link to cover letter',
    'Cover letter URL',
    'Statt eines Anschreibens: Was treibt dich an?',
    'Au lieu d’une lettre de motivation, parlez-nous d’un projet',
    'What would a colleague say about the letters you write?',
    'Have you recovered lettered dice?',
  ],
  resume: ['Resume', 'Résumé/CV', 'Paste your CV', 'Resume and cover letter', 'Lebenslauf', 'Currículum'],
};

describe('what a field is for, by its label', () => {
  it.each(Object.entries(LABELS).flatMap(([wanted, labels]) => labels.map((label) => [label, wanted])))(
    '%s: %s',
    (label, wanted) => {
      expect(readAs(label)).toBe(wanted);
    },
  );

  it('takes the name where the label does not decide', () => {
    expect(readAs('Your text', ['coverLetter'])).toBe('letter');
    expect(readAs('', ['applicant[cover_letter_text]'])).toBe('letter');
    expect(readAs('Why us?', ['cover_letter'])).toBe('essay');
    expect(readAs('Paste here', ['resume_text'])).toBe('resume');
  });

  it('takes the placeholder only where the label leaves room for a letter', () => {
    const placeholder = 'Paste a cover letter';
    expect(readAs('Additional information', [], placeholder)).toBe('letter');
    expect(readAs('', [], placeholder)).toBe('letter');
    expect(readAs('Why do you want to work here?', [], placeholder)).toBe('essay');
  });

  it('never throws, and finds no letter where none is named', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (label) => {
        const found = readAs(label);
        return found !== 'letter' || /l[eê]tt|brief|schreiben|carta|note/i.test(label);
      }),
    );
  });
});
