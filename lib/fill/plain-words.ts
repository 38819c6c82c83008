/** A label or a name attribute as lower-case words without accents: `coverLetter_text` and `Cover Letter: Text` are one. */
export function plainWords(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
}

/** Where a phrase stands in text of `plainWords`, on word borders; -1 where it does not. */
export function indexOfPhrase(words: string, phrase: string): number {
  return ` ${words} `.indexOf(` ${phrase} `);
}

export const hasPhrase = (words: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => indexOfPhrase(words, phrase) >= 0);
