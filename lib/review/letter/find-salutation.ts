import type { Stretch } from './letter.ts';

const GREETING =
  /^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|to the hiring)(?![\w-])/;
const LONGEST = 120;

/** Where a greeting ends: at its comma, colon, exclamation mark or line, but not inside a slot. */
function endOfGreeting(low: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < Math.min(low.length, start + LONGEST); at += 1) {
    const char = low[at] ?? '';
    if (char === '[') depth += 1;
    else if (char === ']') depth -= 1;
    else if (char === '\n') return at;
    else if (depth <= 0 && ',:!'.includes(char)) return at + 1;
  }
  return start + LONGEST >= low.length ? low.length : undefined;
}

/** "Dear Quillmark team," with its mark; a letterhead, a date or a subject line may stand before it. Expects lower case with real line breaks. */
export function findSalutation(low: string): Stretch | undefined {
  let start = 0;
  for (const line of low.slice(0, 2_000).split('\n')) {
    const at = start + (line.length - line.trimStart().length);
    if (GREETING.test(line.trimStart())) {
      const end = endOfGreeting(low, at);
      return end === undefined ? undefined : { start: at, end };
    }
    start += line.length + 1;
  }
  return undefined;
}
