/**
 * HTML text in a document of its own, which runs no script and loads nothing. Undefined where the page's own policy
 * (`require-trusted-types-for`) forbids it.
 */
export function parseHtml(document: Document, html: string): Element | undefined {
  try {
    const inert = document.implementation.createHTMLDocument('');
    inert.body.innerHTML = html;
    return inert.body;
  } catch {
    return undefined;
  }
}

const ESCAPED_TAG = /&lt;\/?(?:p|div|ul|ol|li|h[1-6]|br|strong|b|em|span|a)\b/i;

/** Description HTML as some feeds give it, escaped once or twice, made HTML again. */
export function unescapeHtml(document: Document, html: string): string {
  let text = html;
  for (
    let round = 0;
    round < 3 && ESCAPED_TAG.test(decodeAmp(text)) && !/<(?:p|li|div)\b/i.test(text);
    round += 1
  )
    text = parseHtml(document, text)?.textContent ?? text;
  return text;
}

const decodeAmp = (text: string): string => text.replaceAll('&amp;', '&');
