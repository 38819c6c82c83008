const ESCAPABLE = '"\\/bfnrtu';

/** A quote ends a string where what follows it can follow a string. */
function endsHere(text: string, quote: number): boolean {
  let next = quote + 1;
  while (next < text.length && next < quote + 200 && (text[next] ?? '').trim() === '') next += 1;
  return next >= text.length || ',:}]'.includes(text[next] ?? '');
}

function control(char: string): string {
  return char === '\n' ? '\\n' : char === '\r' ? '\\r' : char === '\t' ? '\\t' : ' ';
}

/** The string that opens at `start`, as valid JSON, and where it ends. An unescaped quote inside it is kept as text. */
export function findString(text: string, start: number): { json: string; end: number } {
  const out = ['"'];
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') {
      if (endsHere(text, at)) return { json: `${out.join('')}"`, end: at + 1 };
      out.push('\\"');
    } else if (char === '\\') {
      const next = text[at + 1] ?? '';
      const valid =
        next !== '' && ESCAPABLE.includes(next) && (next !== 'u' || isHex(text.slice(at + 2, at + 6)));
      out.push(valid ? char + next : next === "'" ? "'" : '\\\\');
      if (valid || next === "'") at += 1;
    } else out.push(char < ' ' ? control(char) : char);
  }
  return { json: `${out.join('')}"`, end: at };
}

const isHex = (text: string): boolean => /^[0-9a-fA-F]{4}$/.test(text);
