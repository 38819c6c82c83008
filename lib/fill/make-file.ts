/** The file a page is given; undefined where the base64 text is none. */
export function makeFile(
  document: Document,
  { name, type, base64 }: { name: string; type: string; base64: string },
): File | undefined {
  const view = document.defaultView;
  if (!view) return undefined;
  try {
    const bytes = Uint8Array.from(view.atob(base64), (char) => char.charCodeAt(0));
    return new view.File([bytes], name, { type });
  } catch {
    return undefined;
  }
}

const WILDCARD = '/*';

/** Whether an `accept` attribute lets a file through, by its ending or its type. */
export function accepts(accept: string, { name, type }: { name: string; type: string }): boolean {
  const kinds = accept
    .split(',')
    .map((kind) => kind.trim().toLowerCase())
    .filter((kind) => kind !== '');
  if (kinds.length === 0) return true;
  return kinds.some((kind) => {
    if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
    if (kind.endsWith(WILDCARD)) return type.startsWith(kind.slice(0, -1));
    return kind === type;
  });
}
