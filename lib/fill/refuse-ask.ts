import { postingKey, samePosting } from '../posting/index.ts';
import { signatureOf } from './describe-field.ts';
import { plainWords } from './plain-words.ts';
import type { FieldRef } from './types.ts';

/** A sandboxed frame says `'null'`, while its address still reads as the host's. */
export const isSandboxed = (document: Document): boolean => document.defaultView?.origin === 'null';

/** Whether the document shows the posting the letter was written for, by its address at this moment. */
export function showsPosting(document: Document, key: string): boolean {
  const here = postingKey(document.defaultView?.location.href ?? '');
  return here !== undefined && samePosting(here.key, key);
}

/** Whether the element still carries the label it was found by: a page may put another field under a locator. */
export function isSameField(element: Element, { label }: FieldRef): boolean {
  const signature = plainWords(signatureOf(element));
  const wanted = plainWords(label);
  return signature === '' || wanted === '' || signature === wanted;
}
