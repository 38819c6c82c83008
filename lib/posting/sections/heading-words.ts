import { foldSpace, straighten } from '../../text/index.ts';

const CONTRACTIONS: Record<string, string> = {
  "'ll": ' will',
  "'re": ' are',
  "'d": ' would',
  "'ve": ' have',
};

/**
 * A heading's words for comparison: lower case, contractions written out, no emoji, numbering, Markdown or marks around it. "What's" and
 * "here's" become "what is" and "here is"; a possessive stays.
 */
export function headingWords(heading: string): string {
  const plain = straighten(heading.normalize('NFC'))
    .toLowerCase()
    .replace(/'(?:ll|re|d|ve)\b/g, (end) => CONTRACTIONS[end] ?? end)
    .replace(/\b(what|here|who|it|there)'s\b/g, '$1 is')
    .replace(/n't\b/g, ' not')
    .replace(/&/g, ' and ')
    .replace(/@/g, ' at ')
    .replace(/[^\p{L}\p{N}'\s]/gu, ' ');
  const words = foldSpace(plain).split(' ');
  while (words.length > 1 && /^(?:\d{1,2}|[ivx]{1,4}|')$/.test(words[0] ?? '')) words.shift();
  return words.join(' ');
}
