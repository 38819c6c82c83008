export { rules } from './registry.ts';
export { reviewLetter } from './review-letter.ts';
export type { Example, Rule, RuleGroup } from './rule.ts';
export type * from './types.ts';
