import { type Line, quoteLine } from '../lines.ts';
import type { Quote } from '../types.ts';

const ON_CALL =
  /\bon-call\b|\bon call\b(?! with)|\bpager ?duty rotation|\bpager rotation|\bcarry(?:ing)? (?:a|the) pager/;
const NONE =
  /\b(?:no|without|never|zero|free of|isn't|not|not be|don't have|do not have) [\w ]{0,24}\bon[- ]call\b/;

/** The sentence that says the job is on call; none where the posting says there is no on-call. */
export function readOnCall(lines: readonly Line[]): Quote | undefined {
  const said = lines.find(
    ({ plain, kind }) =>
      kind !== 'legal' &&
      ON_CALL.test(plain) &&
      !/\bon-call (?:doctors?|physicians?|nurses?|care|therap)/.test(plain),
  );
  return said && !NONE.test(said.plain) ? quoteLine(said) : undefined;
}
