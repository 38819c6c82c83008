import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, textFile } from '@/lib/files/index.ts';

describe('file names', () => {
  it.each([
    [
      { name: 'Sam Example', title: 'Backend Engineer', company: 'Harborline' },
      'Sam Example - Backend Engineer - Harborline.txt',
    ],
    [{ title: 'C/C++ Engineer: Payments?', company: 'A|B' }, 'C C++ Engineer Payments - A B.txt'],
    [{ name: 'Łukasz Nuñez-Øberg', title: 'Инженер', company: '' }, 'Łukasz Nuñez-Øberg - Инженер.txt'],
    [{ title: ' \n', company: '' }, 'Cover letter.txt'],
  ])('%j gives %s', (naming, expected) => {
    expect(fileName(naming, 'txt')).toBe(expected);
  });

  it('are fit for a file system, whatever the posting says', () => {
    const anyText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, title, company) => {
        const made = fileName({ name, title, company }, 'pdf');
        expect(made).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.pdf$/u);
        expect(made.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

it('a text file holds the letter in UTF-8, ended by one line break', () => {
  const { bytes, name } = textFile('Dear Łukasz,\n\nΑλφα', { title: 'Engineer', company: 'Beta' });
  expect(new TextDecoder().decode(bytes)).toBe('Dear Łukasz,\n\nΑλφα\n');
  expect(name).toBe('Engineer - Beta.txt');
});
