import type { FailureId } from '../failures.ts';
import type { Extraction } from './types.ts';

const STATUS: Partial<Record<FailureId, 'removed' | 'unreadable'>> = {
  'posting-removed': 'removed',
  'page-loading': 'unreadable',
  'page-is-pdf': 'unreadable',
  'page-needs-click': 'unreadable',
};

/** An extraction without a posting; its status follows from the reason. */
export function refuse(reason: FailureId): Extraction {
  return { status: STATUS[reason] ?? 'not-a-posting', reason };
}
