import { GAP, KIND, type Tokens } from './tokenize.ts';

const ENDINGS = new Set(
  'com org net io ai dev app co eu de fr uk nl es it ch at be se us me so gg sh xyz tech site cloud info jobs careers team page link ly to tv inc edu gov'.split(
    ' ',
  ),
);

/** Signs at the end of an address that may belong to the sentence: `)."`. */
const CLOSING = 3;

/**
 * For each token of a URL, mail address or domain the token after the last of it, 0 for all others. A name inside is none,
 * unless it is the whole of it ("Socket.io").
 */
export function maskAddresses(tokens: Tokens): Int32Array {
  const { text } = tokens;
  const mask = new Int32Array(tokens.count);
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.kind[at] !== KIND.symbol || tokens.gap[at] !== GAP.none || mask[at] !== 0) continue;
    const symbol = text.charCodeAt(tokens.start[at] ?? 0);
    if (symbol !== 58 && symbol !== 64 && symbol !== 46) continue;
    const opens = symbol === 58 && text.startsWith('://', tokens.start[at]);
    const mail = symbol === 64 && tokens.gap[at + 1] === GAP.none;
    const dot = symbol === 46 && isEnding(tokens, at + 1);
    if (!opens && !mail && !dot) continue;
    const first = firstOf(tokens, at);
    const last = opens || mail ? spaceAfter(tokens, at) : hostEnd(tokens, at + 2);
    mask.fill(last, first, last);
  }
  return mask;
}

function isEnding(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== KIND.word || tokens.gap[at] !== GAP.none || tokens.kind[at - 2] === KIND.symbol)
    return false;
  return ENDINGS.has(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

const isBreak = (tokens: Tokens, at: number): boolean => {
  const gap = tokens.gap[at];
  return gap === GAP.space || gap === GAP.line;
};

/** Back over letters, digits, dots and hyphens: "jobs.our-name" before ".io". */
function firstOf(tokens: Tokens, at: number): number {
  let first = at;
  const stop = Math.max(0, at - 12);
  while (first > stop && !isBreak(tokens, first)) {
    const before = first - 1;
    if (tokens.kind[before] === KIND.symbol && !'.+'.includes(tokens.text[tokens.start[before] ?? 0] ?? ' '))
      break;
    first = before;
  }
  return first;
}

function spaceAfter(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.count && !isBreak(tokens, end)) end++;
  const least = Math.max(at + 1, end - CLOSING);
  while (end > least && tokens.kind[end - 1] === KIND.symbol) end--;
  return end;
}

/** A further ".uk" and a path belong to the host. */
function hostEnd(tokens: Tokens, after: number): number {
  let end = after;
  while (charAt(tokens, end) === '.' && isEnding(tokens, end + 1)) end += 2;
  return charAt(tokens, end) === '/' && tokens.gap[end + 1] === GAP.none ? spaceAfter(tokens, end) : end;
}

const charAt = (tokens: Tokens, at: number): string =>
  at < tokens.count && tokens.gap[at] === GAP.none ? (tokens.text[tokens.start[at] ?? 0] ?? '') : '';
