const GENERIC = new Set(
  `inc incorporated llc ltd limited corp corporation co company plc gmbh ag se sa sas bv nv ab as oy io ai com org dev hq app so
  labs lab technologies technology software systems group holdings data cloud`.split(/\s+/),
);

/** The ways a company may be named, lower case: "Temporal Technologies, Inc." gives "temporal technologies" and "temporal". */
export function employerNames(company: string | undefined): Set<string> {
  const names = new Set<string>();
  const words = (company ?? '')
    .toLowerCase()
    .split(/[\s.,()]/)
    .filter(Boolean);
  while (words.length > 0) {
    names.add(words.join(' '));
    if (words.length === 1 || !GENERIC.has(words.at(-1) ?? '')) break;
    words.pop();
  }
  return names;
}
