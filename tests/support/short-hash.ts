import { createHash } from 'node:crypto';

/** Eight digits of a text's SHA-1: enough to see that a text that was read is still the same, without keeping it. */
export const shortHash = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 8);
