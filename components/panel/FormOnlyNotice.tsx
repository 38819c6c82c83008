import { browser } from 'wxt/browser';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import type { FormOnly } from './panel-state.ts';

/** A form whose posting stands on another page, and was not read in this browser yet. */
interface FormOnlyNoticeProps {
  form: FormOnly;
  /** Called before the tab goes to the posting, so that it can be brought back. */
  onLeave: () => void;
}

export function FormOnlyNotice({ form: { title, company, postingUrl }, onLeave }: FormOnlyNoticeProps) {
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
          <Button
            look="main"
            data-testid="open-posting"
            onClick={() => {
              onLeave();
              void browser.tabs.update({ url: postingUrl });
            }}
          >
            Open the posting
          </Button>
        )}
      </Notice>
    </>
  );
}
