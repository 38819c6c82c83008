import type { Stretch } from './letter.ts';

const LONGEST = 300;
const NOT_A_SLOT = [
  /^(?:error|warn|warning|info|debug|trace|fatal|critical|notice|sic|x|i|n|ok|todo)$/i,
  /^[\d\s,.:;^–-]*$/,
  /^[A-Z]{2,8}[ -]?\d{1,6}$/,
  /^(?:see|cf\.?|via|from|emphasis|redacted|translated) /i,
  /^\^|\\[dwsb]|^[a-zA-Z]-[a-zA-Z]/,
  /["'=<>{}|]/,
];

/** Whether brackets around this hold words that read as something to fill in. */
function readsAsSlot(inside: string): boolean {
  const words = inside.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 0 && !NOT_A_SLOT.some((pattern) => pattern.test(inside.trim()));
}

function isCode(text: string, open: number, close: number): boolean {
  const before = text[open - 1] ?? '';
  const after = text[close + 1] ?? '';
  // items[index], ![alt], [text](url), [text][1], [a-z]+
  return /[\p{L}\p{N}_\])!$]/u.test(before) || /[([*+?{]/.test(after);
}

/** Open slots, `[like this]`: not an index, a footnote, a log level, an interval, a regular expression, a Markdown link, code in backticks. */
export function findSlots(text: string): Stretch[] {
  const slots: Stretch[] = [];
  let code = false;
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '`') code = !code && text.indexOf('`', at + 1) > at;
    else if (char === '\n' && text[at + 1] === '\n') {
      code = false;
      open = -1;
    } else if (char === '[' && !code) open = at;
    else if (char === ']' && open >= 0) {
      const inside = text.slice(open + 1, at);
      if (at - open <= LONGEST && readsAsSlot(inside) && !isCode(text, open, at))
        slots.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return slots;
}
