interface Parts {
  ats: string;
  board: string;
  id: string;
}

function split(key: string): Parts | undefined {
  const first = key.indexOf(':');
  const last = key.lastIndexOf(':');
  const ats = key.slice(0, first);
  if (ats !== 'greenhouse' && ats !== 'lever' && ats !== 'ashby') return undefined;
  return last > first ? { ats, board: key.slice(first + 1, last), id: key.slice(last + 1) } : undefined;
}

/** True where two keys mean one posting; `*` stands for any board. The only comparison of keys there is. */
export function samePosting(a: string, b: string): boolean {
  if (a === b) return true;
  const one = split(a);
  const other = split(b);
  if (!one || !other || one.ats !== other.ats || one.id !== other.id) return false;
  return one.board === '*' || other.board === '*';
}
