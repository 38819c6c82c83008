const LIMIT = 3_000_000;

/** `window.x = {` and `window['x'] = {`. */
const ASSIGNED = new Set(['=', "']=", '"]=']);

/** Where the object that opens at `start` ends; -1 where it does not. Strings are stepped over, nothing is evaluated. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at += 1;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123) depth += 1;
    else if (code === 125) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function assignedObject(text: string, name: string): unknown {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const brace = text.indexOf('{', at);
    if (brace < 0) return undefined;
    if (
      !ASSIGNED.has(
        text
          .slice(at + name.length, brace)
          .split(/\s/)
          .join(''),
      )
    )
      continue;
    const end = endOfObject(text, brace);
    if (end < 0) continue;
    try {
      return JSON.parse(text.slice(brace, end));
    } catch {}
  }
  return undefined;
}

/** The object an inline script assigns to `name`, read from the script's text; undefined where there is none or it is no JSON. */
export function pageState(document: Document, name: string): unknown {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length > LIMIT || !text.includes(name)) continue;
    const found = assignedObject(text, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
