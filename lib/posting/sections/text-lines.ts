import { foldSpace } from '../../text/index.ts';
import type { Line } from './line.ts';

const BULLET = /^(?:[-–—*•·●▪‣◦○]|\d{1,2}[.)])\s/;
const MARKDOWN = /^(#{1,6})\s/;
const WRAP_AT = 55;

/** Mail and PDF text is hard wrapped: a long line without an end goes on in the next, which begins in lower case. */
function continues(previous: string, next: string): boolean {
  return previous.length >= WRAP_AT && !/[.!?:;]$/.test(previous) && /^[\p{Ll}(]/u.test(next);
}

function toLine(raw: string): Line {
  const text = foldSpace(raw);
  const level = MARKDOWN.exec(text)?.[1]?.length ?? 0;
  const bare = level > 0 ? text.slice(level).trim() : text;
  const bold = bare.length > 4 && bare.startsWith('**') && bare.indexOf('**', 2) === bare.length - 2;
  return {
    text: bold ? bare.slice(2, -2).trim() : bare,
    level,
    bold,
    size: 0,
    item: BULLET.test(bare),
    cut: false,
  };
}

/** Plain text (pasted, or Ashby's meta description) as lines; wrapped lines are joined, bullets are list items. */
export function textLines(text: string): Line[] {
  const joined: string[] = [];
  let open = false;
  for (const raw of text.split(/\r?\n|\r/)) {
    const line = foldSpace(raw);
    const previous = joined.at(-1);
    if (line === '') open = false;
    else if (open && previous !== undefined && continues(previous, line))
      joined[joined.length - 1] = `${previous} ${line}`;
    else {
      joined.push(line);
      open = true;
    }
  }
  return joined.map(toLine).filter((line) => line.text !== '');
}
