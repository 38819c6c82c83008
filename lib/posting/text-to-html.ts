const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as HTML paragraphs, a line each. */
export function textToHtml(text: string): string {
  return text
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.trim().replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)}</p>`)
    .join('\n');
}
