/** Waits this long, in milliseconds. */
export const sleep = (document: Document, ms: number): Promise<void> =>
  new Promise((resolve) => {
    document.defaultView?.setTimeout(resolve, ms);
  });

/** In a tab behind others no frame is ever drawn. */
const NO_FRAME_MS = 60;

/** Waits until the page has drawn twice, so that its framework has rendered. */
export const twoFrames = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    const view = document.defaultView;
    view?.setTimeout(resolve, NO_FRAME_MS);
    view?.requestAnimationFrame?.(() => view.requestAnimationFrame(() => resolve()));
  });

export const blur = (element: HTMLElement | undefined): void => element?.blur();

/** Waits for a value while the page changes, at most `limit` milliseconds. */
export function waitFor<T>(
  document: Document,
  look: () => T | undefined,
  limit: number,
): Promise<T | undefined> {
  const view = document.defaultView;
  const now = look();
  if (now !== undefined || !view) return Promise.resolve(now);
  return new Promise((resolve) => {
    const done = (value: T | undefined): void => {
      observer.disconnect();
      view.clearTimeout(timer);
      resolve(value);
    };
    const observer = new view.MutationObserver(() => {
      const value = look();
      if (value !== undefined) done(value);
    });
    const timer = view.setTimeout(() => done(look()), limit);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
