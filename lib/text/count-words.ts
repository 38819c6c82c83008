/** Words as a word processor counts them: tokens between white space; one without a letter or a digit (a dash, `%`) does not count. */
export function countWords(text: string): number {
  return text.split(/\s/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}
