const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

function decodeOne(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Plain text that a site escaped as if it were HTML ("R&amp;D Engineer" in its JSON-LD). */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#?[0-9a-z]{1,8});/gi, decodeOne) : text;
}
