const words = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}+#]/u)
      .filter((word) => word !== ''),
  );

/** True where at least half the words of the shorter text stand in the other. */
export function sharesWords(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared > 0 && shared * 2 >= short.size;
}
