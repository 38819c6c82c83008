import { hashOf } from './vocabulary.ts';

/** One word or sign of a spelling. */
export interface Step {
  word: string;
  hash: number;
  /** A space or hyphen stands before it. */
  soft: boolean;
}

/** The end of the word or sign that starts at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return Math.max(end, at + 1);
}

/** A part of a spelling may hold signs and hyphens: "CI/CD" is three steps, "on-call" two, the second soft. */
export function stepsOf(part: string): Step[] {
  const steps: Step[] = [];
  let soft = true;
  for (let at = 0; at < part.length; ) {
    const end = wordEnd(part, at);
    const word = part.slice(at, end).toLowerCase();
    soft ||= word === '-' && at > 0 && end < part.length;
    if (word !== '-' || !soft || at === 0) {
      steps.push({ word, hash: hashOf(word), soft: soft && !isSpaceless(hashOf(word)) });
      soft = false;
    }
    at = end;
  }
  return steps;
}

/** Calls `visit` with the ends of each word that may open a wording: each choice of its first part, and of the next if that is optional. */
export function eachStart(form: string, visit: (from: number, to: number) => void): void {
  for (let at = 0; at < form.length; at++) {
    visit(at, wordEnd(form, at));
    while (at < form.length && form[at] !== '|' && form[at] !== ' ') at++;
    if (form[at] !== '|' && form[at - 1] !== '?') return;
  }
}

const SLASH = hashOf('/');
const AND = hashOf('&');

/** White space around a slash or ampersand does not matter. */
export const isSpaceless = (hash: number): boolean => hash === SLASH || hash === AND;

/** Letters and digits of the spellings, which use nothing beyond Latin-1. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  (code >= 192 && code <= 255);
