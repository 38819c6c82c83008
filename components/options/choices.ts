/** What the selects offer; the first entry of an optional one is "not said". */
export const LEVEL_CHOICES = [
  ['', 'By years'],
  ['junior', 'Junior'],
  ['mid', 'Mid'],
  ['senior', 'Senior and above'],
] as const;

export const DEPTH_CHOICES = [
  ['', 'Not said'],
  ['owned', 'Owned in production'],
  ['production', 'Used in production'],
  ['working', 'Working knowledge'],
] as const;

export const LINK_KINDS = [
  ['github', 'GitHub'],
  ['portfolio', 'Portfolio'],
  ['linkedin', 'LinkedIn'],
  ['other', 'Other'],
] as const;

export const PERCENTILES = [
  ['', 'None'],
  ['p50', 'p50'],
  ['p90', 'p90'],
  ['p95', 'p95'],
  ['p99', 'p99'],
  ['p99.9', 'p99.9'],
  ['max', 'maximum'],
] as const;

export const DEFERRED_KINDS = [
  ['argued-against', 'I argued against it'],
  ['deferred', 'It was put off'],
  ['got-wrong', 'I got it wrong'],
] as const;

export const EDUCATION_KINDS = [
  ['', 'Not said'],
  ['degree', 'A degree'],
  ['self-taught', 'Self-taught'],
] as const;
