/** The words of a title's piece for comparison: no accents, no punctuation but inside the word lost; case is kept aside. */
export function foldWords(piece: string): { folded: string; plain: string }[] {
  return piece
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((plain) => ({ plain, folded: plain.toLowerCase() }));
}
