/** Lower case of the same length: characters whose lower case is longer (İ) stay as they are. */
export function lower(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  let kept = '';
  for (const char of text) {
    const small = char.toLowerCase();
    kept += small.length === char.length ? small : char;
  }
  return kept;
}
