import { findString } from './find-string.ts';

const CLOSES: Record<string, string> = { '{': '}', '[': ']' };

/**
 * JSON as pages get it wrong, made right: raw line breaks and unescaped quotes in strings, wrong escapes, commas before a closing
 * bracket, a text that stops early. Linear in the text's length.
 */
export function repairJson(text: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let comma = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === ',') {
      comma = true;
      continue;
    }
    const space = char.trim() === '';
    const closing = char === '}' || char === ']';
    if (comma && !space) {
      if (!closing) out.push(',');
      comma = false;
    }
    if (char === '"') {
      const string = findString(text, at);
      out.push(string.json);
      at = string.end - 1;
      continue;
    }
    if (char in CLOSES) open.push(CLOSES[char] ?? '');
    if (closing) {
      if (open.length === 0) continue;
      open.pop();
    }
    out.push(char);
    if (closing && open.length === 0) break;
  }
  return out.join('') + open.reverse().join('');
}
