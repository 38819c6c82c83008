export { analyzePosting } from './analyze-posting.ts';
export { letterLevel } from './letter-level.ts';
export type * from './types.ts';
