import { parse } from './payloads.ts';

const HEADING = /^h[1-6]$/;

/** A description as Ashby writes it into its meta tags: plain text, headings in capitals, items behind a dash. */
export function plainText(html: string): string {
  const out: string[] = [];
  const body = parse(html);
  for (const node of body.querySelectorAll('*')) {
    if (node.localName === 'br') node.replaceWith('\n');
    else if (node.localName === 'li') node.prepend('\n - ');
    else if (HEADING.test(node.localName)) node.textContent = `\n\n${node.textContent?.toUpperCase()}\n`;
    else if (node.localName === 'p' && !node.closest('li')) {
      node.prepend('\n\n');
      node.append('\n');
    }
  }
  for (const line of (body.textContent ?? '').split('\n')) if (line.trim() !== '') out.push(line.trimEnd());
  return out.join('\n');
}
