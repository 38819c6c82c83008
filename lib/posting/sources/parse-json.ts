import { repairJson } from './repair-json.ts';

const LIMIT = 2_000_000;

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON in a script's text, comment and CDATA wrappers around it ignored, repaired where needed; undefined where there is none. */
export function parseJson(text: string): unknown {
  if (text.length > LIMIT) return undefined;
  const whole = tryParse(text);
  if (whole !== undefined) return whole;
  const brace = text.search(/[{[]/);
  return brace < 0 || text.startsWith('[CDATA[', brace)
    ? parseInner(text)
    : tryParse(repairJson(text.slice(brace)));
}

function parseInner(text: string): unknown {
  const brace = text.indexOf('{');
  return brace < 0 ? undefined : tryParse(repairJson(text.slice(brace)));
}
