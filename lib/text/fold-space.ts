/** One space for any run of white space, none at the ends. Offsets change. */
export function foldSpace(text: string): string {
  return text
    .split(/[\s\u200b\ufeff]/)
    .filter((token) => token !== '')
    .join(' ');
}
