import { HYDRATING_HOSTS } from './adapters.ts';
import { hostOf } from './describe-field.ts';
import { hasValue, type TextControl } from './elements.ts';
import { controlFinder } from './find-control.ts';
import { gateText } from './gate.ts';
import { styleReason } from './gate-style.ts';
import { findByLocator } from './locator.ts';
import { isSameField, isSandboxed, showsPosting } from './refuse-ask.ts';
import { reveal } from './reveal.ts';
import type { FieldRef, FillAsk, FillResult } from './types.ts';
import { cleanText, holds, readText, writeText } from './write.ts';

/** The page did not keep the text: the old one is put back, so that no field is left half filled. */
async function giveUp(
  document: Document,
  find: () => TextControl | undefined,
  { wanted, previous }: { wanted: string; previous: string },
): Promise<FillResult> {
  const left = find();
  if (!left) return { status: 'gone' };
  const got = readText(left);
  const status = got !== '' && got !== previous && wanted.startsWith(got) ? 'truncated' : 'rejected';
  if (holds(left, previous)) return { status, restored: true };
  const { stuck } = await writeText(document, find, previous);
  return { status, restored: stuck };
}

/** The field as it stands on the page, brought there first where it hides behind its own control. */
async function present(document: Document, field: FieldRef): Promise<Element | undefined> {
  const element = findByLocator(document, field.locator);
  if (!field.revealedBy || (element && !styleReason(element))) return element;
  return (await reveal(document, field)) ?? element;
}

/**
 * Writes the letter into one text field and reads it back until the page has settled, about 0.8 seconds. Nothing is
 * written unless the document shows the posting of `ask.key` and a person could type into the field; what the page
 * does not keep is taken back. The sequence was measured on the controls in tests/fixtures/sites. Never submits.
 */
export async function fillField(document: Document, ask: FillAsk): Promise<FillResult> {
  const { field, key } = ask;
  if (isSandboxed(document)) return { status: 'refused', reason: 'sandboxed' };
  if (!showsPosting(document, key)) return { status: 'other-posting' };
  if (!ask.hydrated && HYDRATING_HOSTS.has(hostOf(document))) {
    return { status: 'refused', reason: 'page-not-ready' };
  }
  const element = await present(document, field);
  if (!element)
    return field.revealedBy ? { status: 'refused', reason: 'page-not-ready' } : { status: 'gone' };
  if (!isSameField(element, field)) return { status: 'gone' };
  const reason = gateText(element, false);
  if (reason) return { status: 'refused', reason };
  const find = controlFinder(document, field);
  const control = find();
  if (!control) return { status: 'gone' };

  const wanted = cleanText(ask.text);
  const max = hasValue(control) ? control.maxLength : -1;
  if (max >= 0 && wanted.length > max) return { status: 'too-long', max };
  const previous = readText(control);
  if (previous.trim() !== '' && !ask.replace) return { status: 'occupied', current: previous };
  const { how, stuck } = await writeText(document, find, wanted);
  return stuck ? { status: 'filled', how, previous } : giveUp(document, find, { wanted, previous });
}
