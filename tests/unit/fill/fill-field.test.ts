import { describe, expect, it } from 'vitest';
import {
  type FieldRef,
  type FillAsk,
  fillField,
  findLetterFields,
  undoFill,
} from '../../../lib/fill/index.ts';
import { page, withInsertText } from './page.ts';

const BOX = '<form><label for="x">Cover letter</label><textarea id="x"></textarea></form>';
const FIELD: FieldRef = { locator: '#x', label: 'Cover letter', fit: 'letter', required: false };
const KEY = 'page:https://forms.example/jobs/7';
const LETTER = 'Dear team,\n\nHello.';

const ask = (rest: Partial<FillAsk> = {}): FillAsk => ({
  key: KEY,
  field: FIELD,
  text: LETTER,
  replace: false,
  hydrated: true,
  ...rest,
});
const value = (document: Document): string | undefined => document.querySelector('textarea')?.value;

describe.concurrent('fillField', () => {
  it('inserts as typing does, says so, and can be undone', async () => {
    const document = withInsertText(page(BOX));
    expect(await fillField(document, ask())).toEqual({ status: 'filled', how: 'insert-text', previous: '' });
    expect(value(document)).toBe(LETTER);
    expect(await undoFill(document, { field: FIELD, wrote: LETTER, previous: '' })).toEqual({
      status: 'undone',
    });
    expect(value(document)).toBe('');
  });

  it('falls back to the setter, with the events a form listens to, inside focus and blur', async () => {
    const document = page(BOX);
    const heard: string[] = [];
    for (const type of ['focusin', 'input', 'change', 'focusout']) {
      document.addEventListener(type, () => heard.push(type));
    }
    expect(await fillField(document, ask())).toMatchObject({ status: 'filled', how: 'setter' });
    expect(heard).toEqual(['focusin', 'input', 'change', 'focusout']);
  });

  it('writes one kind of line break and no control characters', async () => {
    const document = withInsertText(page(BOX));
    await fillField(document, ask({ text: 'a\r\nb\rc\u0000\u001b\td\u007f' }));
    expect(value(document)).toBe('a\nb\nc\td');
  });

  it('asks before it replaces, then remembers what it replaced', async () => {
    const document = withInsertText(page(BOX));
    Object.assign(document.querySelector('textarea') ?? {}, { value: 'Mine.' });
    expect(await fillField(document, ask())).toEqual({ status: 'occupied', current: 'Mine.' });
    expect(value(document)).toBe('Mine.');
    expect(await fillField(document, ask({ replace: true }))).toMatchObject({ previous: 'Mine.' });
  });

  it('puts the old text back where the page keeps a part or something else', async () => {
    const keepers: [string, (text: string) => string][] = [
      ['truncated', (text) => text.slice(0, 5)],
      ['rejected', (text) => (text === 'Mine.' ? text : 'x')],
    ];
    for (const [status, keep] of keepers) {
      const document = withInsertText(page(BOX), keep);
      const box = document.querySelector('textarea');
      if (box) box.value = 'Mine.';
      box?.addEventListener('input', () => Object.assign(box, { value: keep(box.value) }));
      expect(await fillField(document, ask({ replace: true }))).toEqual({ status, restored: true });
      expect(value(document)).toBe('Mine.');
    }
  });

  it('writes nothing for another posting, an unready board, a longer letter or a field that is gone', async () => {
    const board = 'https://job-boards.greenhouse.io/acme/jobs/12';
    const onBoard = page(BOX, board);
    const cases: [Document, Partial<FillAsk>, unknown][] = [
      [page(BOX), { key: 'page:https://forms.example/jobs/8' }, { status: 'other-posting' }],
      [onBoard, { key: 'greenhouse:acme:13' }, { status: 'other-posting' }],
      [
        onBoard,
        { key: 'greenhouse:acme:12', hydrated: false },
        { status: 'refused', reason: 'page-not-ready' },
      ],
      [
        page(BOX, 'https://job-boards.greenhouse.io.attacker.test/acme/jobs/12'),
        { key: 'greenhouse:acme:12' },
        { status: 'other-posting' },
      ],
      [page(BOX.replace('id="x">', 'id="x" maxlength="10">')), {}, { status: 'too-long', max: 10 }],
      [page(''), {}, { status: 'gone' }],
      [page(BOX.replace('Cover letter', 'Search')), {}, { status: 'gone' }],
      [page(BOX, 'about:blank'), {}, { status: 'refused', reason: 'sandboxed' }],
      [page(BOX.replace('id="x">', 'id="x" readonly>')), {}, { status: 'refused', reason: 'disabled' }],
      [page('<input id="x" type="email">'), {}, { status: 'refused', reason: 'not-a-text-field' }],
    ];
    for (const [document, rest, wanted] of cases) {
      expect(await fillField(document, ask(rest)), JSON.stringify([rest, wanted])).toEqual(wanted);
      expect(value(document) ?? '').toBe('');
    }
  });

  it('holds to an embed frame whose address names no board', async () => {
    const document = withInsertText(page(BOX, 'https://job-boards.greenhouse.io/embed/job_app?token=12'));
    expect(await fillField(document, ask({ key: 'greenhouse:acme:12' }))).toMatchObject({ status: 'filled' });
  });

  it('leaves a field alone that was changed since', async () => {
    const document = withInsertText(page(BOX));
    const undone = await undoFill(document, { field: FIELD, wrote: LETTER, previous: '' });
    expect(undone).toEqual({ status: 'changed-since' });
  });
});

describe.concurrent('the control that brings a text box', () => {
  const slot = (type: string): string =>
    `<form><fieldset id="cover_letter_fieldset"><legend>Cover Letter</legend><button type="${type}" data-source="paste">enter manually</button><textarea id="cover_letter_text" style="display:none"></textarea></fieldset></form>`;

  const revealing = (type: string): Document => {
    const document = withInsertText(page(slot(type)));
    document.querySelector('button')?.addEventListener('click', () => {
      document.querySelector('textarea')?.removeAttribute('style');
    });
    return document;
  };

  it('is clicked where it can only reveal', async () => {
    const document = revealing('button');
    const { text } = findLetterFields(document);
    const field = text.kind === 'one' ? text.field : FIELD;
    expect(await fillField(document, ask({ field }))).toMatchObject({ status: 'filled' });
    expect(value(document)).toBe(LETTER);
  });

  it('is never clicked where it would submit, or where a request names a control of its own', async () => {
    const submit = revealing('submit');
    const { text } = findLetterFields(submit);
    const field = text.kind === 'one' ? text.field : FIELD;
    const refused = { status: 'refused', reason: 'page-not-ready' };
    let clicks = 0;
    for (const [document, asked] of [
      [submit, field],
      [page('<button id="go">Go</button>'), { ...FIELD, revealedBy: '#go' }],
    ] as const) {
      document.addEventListener('click', () => (clicks += 1));
      expect((await fillField(document, ask({ field: asked }))).status).toBe(refused.status);
    }
    expect(clicks).toBe(0);
  });
});
