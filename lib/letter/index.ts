import type { Draft, DraftInput } from './types.ts';
export type * from './types.ts';
export const countLetterWords = (text: string): number => text.split(/\s/).length;
export function draftLetter(input: DraftInput): Draft {
  const text = `Dear ${input.posting.company} team,\n\nI am applying for the ${input.analysis.role.letterTitle} role.\n\nKind regards,\nSam`;
  return { text, level: input.level ?? 'mid', words: 10, opener: { kind: input.opener ?? 'bottleneck', reason: 'stub', available: [] }, parts: [], slots: [], leftOut: [] };
}
