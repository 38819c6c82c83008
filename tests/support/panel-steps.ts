import type { Panel } from './driver.ts';

// Steps of the main job, as a user takes them in the panel. Each waits for what it leads to.

export const letterOf = (panel: Panel): Promise<string> =>
  panel.until<string>(`document.querySelector('[data-testid=letter]')?.value`);

export const titleOf = (panel: Panel): Promise<string> =>
  panel.until<string>(`document.querySelector('[data-testid=title]')?.textContent`);

export const companyOf = (panel: Panel): Promise<string> =>
  panel.until<string>(`document.querySelector('[data-testid=company]')?.textContent`);

/** Loads the sample project where there is none yet, and waits for the matched letter. */
export async function draftWithSample(panel: Panel): Promise<string> {
  const start = await panel.until<string>(
    `document.querySelector('[data-group]') ? 'drafted' : document.querySelector('[data-testid=load-sample]') && 'empty'`,
  );
  if (start === 'empty') await panel.click('[data-testid=load-sample]');
  await panel.until(`document.querySelector('[data-group]')`);
  return letterOf(panel);
}

/** Clicks Fill and returns how it ended: `filled`, or the failure that is shown. */
export async function fillForm(panel: Panel): Promise<string> {
  await panel.click('[data-testid=fill]');
  return resultOf(panel);
}

const resultOf = (panel: Panel): Promise<string> =>
  panel.until<string>(
    `(() => { const result = document.querySelector('[data-testid=result]')?.dataset.result; return ['idle', 'working'].includes(result) ? '' : result; })()`,
  );
