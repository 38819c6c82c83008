/** `Node.js` becomes `node-js`, `C++` `c-plus-plus`, `C#` `c-sharp`, `.NET` `dot-net`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\./, 'dot-')
    .replace(/\+/g, '-plus')
    .replace(/#/g, '-sharp')
    .replace(/[^a-z0-9]/g, ' ')
    .trim()
    .split(/\s+/)
    .join('-');
}
