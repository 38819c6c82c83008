import { controlFinder } from './find-control.ts';
import { gateText } from './gate.ts';
import { isSandboxed } from './refuse-ask.ts';
import type { UndoAsk, UndoResult } from './types.ts';
import { holds, writeText } from './write.ts';

/** Puts back what stood in a field before it was filled, only while the field still holds exactly what was written. */
export async function undoFill(document: Document, { field, wrote, previous }: UndoAsk): Promise<UndoResult> {
  if (isSandboxed(document)) return { status: 'refused', reason: 'sandboxed' };
  const find = controlFinder(document, field);
  const element = find();
  if (!element) return { status: 'gone' };
  const reason = gateText(element, false);
  if (reason) return { status: 'refused', reason };
  if (!holds(element, wrote)) return { status: 'changed-since' };
  const { stuck } = await writeText(document, find, previous);
  return { status: stuck ? 'undone' : 'failed' };
}
