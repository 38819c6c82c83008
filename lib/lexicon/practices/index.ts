import type { Practice } from '../types.ts';
import { architecture } from './architecture.ts';
import { asyncEvents } from './async-events.ts';
import { delivery } from './delivery.ts';
import { observabilityPractices } from './observability.ts';
import { reliability } from './reliability.ts';
import { securityPractices } from './security.ts';
import { storagePractices } from './storage.ts';
import { teamwork } from './teamwork.ts';

/** Every practice by family. */
export const PRACTICES: Record<string, Practice[]> = {
  'async-events': asyncEvents,
  reliability,
  'observability-practices': observabilityPractices,
  storage: storagePractices,
  architecture,
  delivery,
  teamwork,
  'security-practices': securityPractices,
};

export { PRACTICE_FRIENDS } from './false-friends.ts';
export { KEY_PHRASES } from './key-phrases.ts';
