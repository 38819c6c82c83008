import type { ReviewContext } from '../types.ts';
import { compareTitle } from './compare-title.ts';
import { findNames } from './find-names.ts';
import { findOwn } from './find-own.ts';
import { isTarget } from './is-target.ts';
import { ownTitle, wordsOf } from './own-title.ts';
import type { RoleNames } from './role-names.ts';
import { tokens } from './tokens.ts';

const AROUND = { before: 80, after: 120 };

/** The titles a letter names, each compared with the posting's and judged by its part in the sentence; undefined without a posting. */
export function readRoleNames(
  text: string,
  flat: string,
  low: string,
  context: ReviewContext,
): RoleNames | undefined {
  if (!context.posting) return undefined;
  const own = ownTitle(context.posting, context);
  const list = tokens(flat, low);
  const exact = findOwn(list, own.forms);
  let named = exact.length > 0;
  const found = findNames(flat, list, own).map((name) => {
    const around = flat.slice(Math.max(0, name.start - AROUND.before), name.end + AROUND.after);
    const verdict = compareTitle(name, { own, exact, around: new Set(wordsOf(around)) });
    if (verdict === 'same') named = true;
    return {
      start: name.start,
      end: name.end,
      own: verdict !== 'other',
      target: isTarget(name, { text, flat, low, context }),
    };
  });
  return { title: own.title, found, named };
}
