import { browser } from 'wxt/browser';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import type { FormOnly } from './panel-state.ts';

/** A form whose posting stands on another page, and was not read in this browser yet. */
export function FormOnlyNotice({ form: { title, company, postingUrl } }: { form: FormOnly }) {
  return (
    <>
      {title && (
        <header>
          <h1>{title}</h1>
          <p>{company}</p>
        </header>
      )}
      <Notice failure="form-without-posting">
        {postingUrl && (
          <Button look="main" onClick={() => void browser.tabs.update({ url: postingUrl })}>
            Open the posting
          </Button>
        )}
      </Notice>
    </>
  );
}
