const STRAIGHT = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '″': '"',
    '‘': "'",
    '’': "'",
    '‚': "'",
    '‛': "'",
    ʼ: "'",
    '′': "'",
    '‐': '-',
    '‑': '-',
    '\u00a0': ' ',
    '\u2007': ' ',
    '\u2009': ' ',
    '\u200a': ' ',
    '\u202f': ' ',
    '\u3000': ' ',
  }),
);

/**
 * Curly quotes and apostrophes straight, special spaces plain, non-breaking hyphens plain; every character is replaced by exactly
 * one, so offsets stay true. En and em dashes stay: they part clauses.
 */
export function straighten(text: string): string {
  return text.replace(
    /[“”„‟″‘’‚‛ʼ′‐‑\u00a0\u2007\u2009\u200a\u202f\u3000]/g,
    (char) => STRAIGHT.get(char) ?? char,
  );
}
