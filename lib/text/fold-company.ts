import { foldSpace } from './fold-space.ts';

const LEGAL_FORMS = new Set(
  `inc incorporated llc ltd limited corp corporation co company plc gmbh ag se sa sas sarl srl bv nv ab as oy aps
  kg kgaa spa pty pte pvt lp llp ug ou`.split(/\s/),
);

/**
 * Two company names mean one company when this is equal: case, accents, white space, punctuation, "&" for "and", a leading
 * "The" and a legal form at the end ("Brightwater, Inc.", "Brightwater GmbH") do not count.
 */
export function foldCompany(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/&/g, ' and ');
  const words = foldSpace(plain.replace(/['’.]/g, '').replace(/[^\p{L}\p{N}]/gu, ' ')).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join('');
}
