import type { LetterFile } from '@/lib/files/index.ts';

/** Hands a file to the browser's own download, without a permission for it. */
export function download({ name, type, bytes }: LetterFile): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The click has started the download by now; the address is not needed any more.
  URL.revokeObjectURL(url);
}
