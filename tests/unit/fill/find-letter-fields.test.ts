import { describe, expect, it } from 'vitest';
import type { Target } from '../../../lib/fill/index.ts';
import { findLetterFields } from '../../../lib/fill/index.ts';
import { findByLocator } from '../../../lib/fill/locator.ts';
import { page } from './page.ts';

const LEVER = 'https://jobs.lever.co/acme/3b7f0f4e-91c2-4e0d-8a6b-5c1d2e3f4a5b/apply';
const COMMENTS =
  '<label for="additional-information"><h4>Additional information</h4></label><textarea name="comments" id="additional-information" placeholder="Add a cover letter or anything else you want to share."></textarea>';
const ESSAY = '<label for="why">Why do you want to work here?</label><textarea id="why"></textarea>';

const sketch = (target: Target): string => {
  if (target.kind === 'one') return `one: ${target.field.label}`;
  if (target.kind === 'many') return `many: ${target.fields.map(({ label }) => label).join(', ')}`;
  return `none: ${target.offered.map(({ label, fit }) => `${label} (${fit})`).join(', ')}`;
};

const text = (body: string, url?: string): string => sketch(findLetterFields(page(body, url)).text);
const file = (body: string, url?: string): string => sketch(findLetterFields(page(body, url)).file);

describe('the letter’s text box', () => {
  it.each([
    [
      'by its label',
      '<label for="x">Cover letter *</label><textarea id="x"></textarea>',
      'one: Cover letter',
    ],
    ['by a label around it', '<label>Anschreiben <textarea></textarea></label>', 'one: Anschreiben'],
    ['by aria-label', '<textarea aria-label="Lettre de motivation"></textarea>', 'one: Lettre de motivation'],
    [
      'by aria-labelledby',
      '<h3 id="t">Motivatiebrief</h3><textarea aria-labelledby="t"></textarea>',
      'one: Motivatiebrief',
    ],
    [
      'by what stands beside it',
      '<div><p>Cover letter</p><div><textarea></textarea></div></div>',
      'one: Cover letter',
    ],
    [
      'beside a question',
      `${ESSAY}<label for="x">Cover letter</label><textarea id="x"></textarea>`,
      'one: Cover letter',
    ],
    [
      'in a rich editor',
      '<div role="textbox" aria-label="Cover letter" contenteditable="true"><p></p></div>',
      'one: Cover letter',
    ],
  ])('is found %s', (_how, body, found) => {
    expect(text(body)).toBe(found);
  });

  it('is several where several ask for it: the user picks', () => {
    const box = '<label>Cover letter <textarea></textarea></label>';
    expect(text(`${box}<label>Motivation letter <textarea></textarea></label>`)).toBe(
      'many: Cover letter, Motivation letter',
    );
  });

  it('is none where a form only asks other things: those are offered', () => {
    expect(text(`${ESSAY}<label>Anything else? <textarea></textarea></label>`)).toBe(
      'none: Why do you want to work here? (essay), Anything else? (catch-all)',
    );
  });

  it('is Lever’s comments box, beside essay questions too, on Lever’s own hosts', () => {
    expect(text(ESSAY + COMMENTS, LEVER)).toBe('one: Additional information');
    const bare = COMMENTS.replace(/placeholder="[^"]*"/, '');
    expect(text(bare, LEVER)).toBe('one: Additional information');
    expect(text(bare, LEVER.replace('lever.co', 'lever.co.attacker.test'))).toBe(
      'none: Additional information (catch-all)',
    );
  });

  it('waits behind Greenhouse’s own button of the letter, never behind the resume’s', () => {
    const slot = (id: string, label: string): string =>
      `<div class="file-upload" role="group" aria-labelledby="upload-label-${id}" aria-required="true"><div id="upload-label-${id}" class="label upload-label">${label}</div><label for="${id}">Attach</label><input id="${id}" type="file"><button type="button" data-testid="${id}-text">Enter manually</button></div>`;
    const fields = findLetterFields(
      page(
        slot('resume', 'Resume/CV') + slot('cover_letter', 'Cover Letter'),
        'https://job-boards.greenhouse.io/a/jobs/1',
      ),
    );
    expect(fields.text).toEqual({
      kind: 'one',
      field: {
        locator: 'textarea#cover_letter_text',
        label: 'Cover Letter',
        fit: 'letter',
        required: true,
        revealedBy: 'button[data-testid="cover_letter-text"]',
      },
    });
    expect(sketch(fields.file)).toBe('one: Cover Letter');
  });

  it.each([
    '<textarea name="g-recaptcha-response" aria-label="Cover letter"></textarea>',
    '<textarea aria-label="Cover letter" style="display:none"></textarea>',
    '<div hidden><textarea aria-label="Cover letter"></textarea></div>',
    '<textarea aria-label="Cover letter" disabled></textarea>',
    '<textarea aria-label="Cover letter" readonly></textarea>',
    '<textarea aria-label="Cover letter" name="leave_this_field_blank"></textarea>',
    '<textarea aria-label="Paste your resume"></textarea>',
    '<div inert><textarea aria-label="Cover letter"></textarea></div>',
  ])('is never %s', (body) => {
    expect(text(body)).toBe('none: ');
  });

  it('tells limit and duty', () => {
    const { text: target } = findLetterFields(
      page('<label for="x">Cover letter</label><textarea id="x" maxlength="4000" required></textarea>'),
    );
    expect(target).toMatchObject({ field: { maxLength: 4000, required: true } });
  });
});

describe('the letter’s file slot', () => {
  const card = (label: string): string =>
    `<li class="application-question"><div class="application-label"><div class="text">${label}</div></div><div><a><span class="filename"></span>Upload file<input type="file" name="cards[1-2][field0]"></a></div></li>`;

  it('is Lever’s file card by its label', () => {
    expect(file(card('Cover Letter:'), LEVER)).toBe('one: Cover Letter');
    expect(file(card('Portfolio'), LEVER)).toBe('none: ');
  });

  it('is Ashby’s entry by its title, never the uploader that comes first', () => {
    const entry = (path: string, title: string): string =>
      `<div class="ashby-application-form-field-entry" data-field-path="${path}"><label class="ashby-application-form-question-title" for="${path}">${title}</label><input type="file" id="${path}"></div>`;
    const autofill =
      '<div class="ashby-application-form-autofill-input-root"><p>Cover Letter</p><input type="file"></div>';
    const body = autofill + entry('_systemfield_resume', 'Resume') + entry('1f0b', 'Cover Letter');
    const { file: target } = findLetterFields(page(body, 'https://jobs.ashbyhq.com/a/b/application'));
    expect(target).toMatchObject({ kind: 'one', field: { locator: 'input[id="1f0b"]' } });
  });

  it('is never a slot for both in one', () => {
    expect(file('<label>Resume and cover letter <input type="file"></label>')).toBe('none: ');
  });
});

describe('locators', () => {
  it('find exactly the field again, whatever its id, inside shadow roots too', () => {
    const document = page(
      '<div><textarea id="7b-\\&quot;x"></textarea><textarea name="a[b]"></textarea><p><textarea></textarea></p><textarea id="same"></textarea><textarea id="same"></textarea><div id="host"></div></div>',
    );
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<textarea></textarea>';
    const { text: target } = findLetterFields(document);
    const found =
      target.kind === 'none' ? target.offered.map(({ locator }) => findByLocator(document, locator)) : [];
    const all = [...document.querySelectorAll('textarea'), ...(root?.querySelectorAll('textarea') ?? [])];
    expect(found).toEqual(all);
  });

  it.each(['', 'textarea', '>>>', '#none', '((', '#host >>> x'])('find nothing by %j', (locator) => {
    expect(
      findByLocator(page('<textarea></textarea><textarea></textarea><div id="host"></div>'), locator),
    ).toBeUndefined();
  });
});
