/** Drops what a form leaves behind: blank strings, and rows in which nothing was written. */
export function tidy<T>(value: T): T {
  return (tidied(value) ?? value) as T;
}

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(tidied).filter(isWritten);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => [key, tidied(inner)] as const);
    return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
  }
  return value;
}

/** A row counts as written when any text stands in it: a kind or a tick alone is the form's default. */
function isWritten(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return row !== undefined;
  const { kind: _kind, depth: _depth, percentile: _percentile, ...rest } = row as Record<string, unknown>;
  return Object.values(rest).some((inner) => typeof inner === 'string');
}
