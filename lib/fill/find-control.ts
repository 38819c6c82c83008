import type { TextControl } from './elements.ts';
import { isTextControl } from './gate.ts';
import { findByLocator } from './locator.ts';
import type { FieldRef } from './types.ts';

/** Finds a text field again, as often as asked: a page may put a new element in its place. */
export const controlFinder =
  (document: Document, { locator }: FieldRef) =>
  (): TextControl | undefined => {
    const element = findByLocator(document, locator);
    return element && isTextControl(element) ? element : undefined;
  };
