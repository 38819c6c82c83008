/** Wordings that hold a practice's words and mean something else. */
export const PRACTICE_FRIENDS = [
  'employment authorization', 'work authorization', 'authorization to work', 'work eligibility', 'hop on a call', 'on a call', 'design system', 'design systems',
  'at least once a', 'financial instruments', 'video streaming', 'hiring stakeholders', 'contact tracing', 'canary wharf', 'canary islands', 'at scale with you',
  'musical instrument', 'incident of', 'equal opportunity', 'drug testing', 'background check', 'background checks', 'acid rain', 'search committee',
] as const;
