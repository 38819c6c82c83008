import type { Frame, Page } from 'puppeteer-core';
import type {
  AttachAsk,
  AttachResult,
  FieldRef,
  FillAsk,
  FillResult,
  LetterFields,
  Target,
  UndoAsk,
  UndoResult,
} from '../../../lib/fill/index.ts';
import { postingKey } from '../../../lib/posting/index.ts';
import { bundle } from '../../fixtures/sites/bundle.ts';
import type { Upload } from '../../fixtures/sites/page-globals.ts';

const library = bundle('../../../lib/fill/index.ts', 'filler');

/** `lib/fill` at work in one document of a real browser. */
export class Filler {
  readonly #frame: Frame;

  private constructor(frame: Frame) {
    this.#frame = frame;
  }

  static async in(frame: Frame): Promise<Filler> {
    await frame.waitForFunction('window.__ready === true || !window.__state', { timeout: 10_000 });
    await frame.evaluate(`${await library}; globalThis.__filler = filler; true`);
    return new Filler(frame);
  }

  static async open(page: Page, url: string): Promise<Filler> {
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return Filler.in(page.mainFrame());
  }

  async #call<T>(name: string, ask?: unknown): Promise<T> {
    const args = ask === undefined ? 'document' : `document, ${JSON.stringify(ask)}`;
    return JSON.parse(
      (await this.#frame.evaluate(
        `(async () => JSON.stringify(await __filler.${name}(${args})))()`,
      )) as string,
    );
  }

  get key(): string {
    return postingKey(this.#frame.url())?.key ?? '';
  }

  fields(): Promise<LetterFields> {
    return this.#call('findLetterFields');
  }

  fill(field: FieldRef, text: string, rest: Partial<FillAsk> = {}): Promise<FillResult> {
    const ask: FillAsk = { key: this.key, field, text, replace: false, hydrated: true, ...rest };
    return this.#call('fillField', ask);
  }

  undo(ask: UndoAsk): Promise<UndoResult> {
    return this.#call('undoFill', ask);
  }

  attach(field: FieldRef, file: Pick<AttachAsk, 'name' | 'type' | 'base64'>): Promise<AttachResult> {
    const ask: AttachAsk = { key: this.key, field, ...file };
    return this.#call('attachFile', ask);
  }

  run<T>(expression: string): Promise<T> {
    return this.#frame.evaluate(expression) as Promise<T>;
  }

  /** What the page's framework believes after it has rendered again. */
  async state(): Promise<Record<string, string>> {
    await this.run('(window.__rerender(), new Promise((resolve) => requestAnimationFrame(resolve)))');
    return JSON.parse(await this.run('JSON.stringify(window.__state())'));
  }

  submits(): Promise<number> {
    return this.run('window.__submits');
  }

  async uploads(): Promise<Upload[]> {
    return JSON.parse(await this.run('JSON.stringify(window.__uploads)'));
  }
}

export const byId = (id: string): FieldRef => ({
  locator: `[id="${id}"]`,
  label: '',
  fit: 'letter',
  required: false,
});

/** The field of a target that must be exactly one. */
export function only(target: Target): FieldRef {
  if (target.kind !== 'one') throw new Error(`expected one field: ${JSON.stringify(target)}`);
  return target.field;
}
