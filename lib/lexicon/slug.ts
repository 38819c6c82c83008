/** `Node.js` becomes `node-js`, `C++` `c-plus-plus`, `C#` `c-sharp`, `.NET` `dot-net`. */
export function slug(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .replace(/^\./, 'dot-')
    .replace(/\+/g, '-plus')
    .replace(/#/g, '-sharp')
    .replace(/[^a-z0-9]/g, ' ')
    .trim()
    .split(/\s+/)
    .join('-');
}
