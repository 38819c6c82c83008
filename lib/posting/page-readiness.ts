const FEW_LETTERS = 120;

/** Letters of the page's text outside scripts, counted only until there are enough to tell. */
function hasText(document: Document): boolean {
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, 4);
  let letters = 0;
  for (let visited = 0; walker.nextNode() && visited < 20_000; visited += 1) {
    const parent = walker.currentNode.parentElement?.localName;
    if (parent === 'script' || parent === 'style' || parent === 'noscript' || parent === 'template') continue;
    letters += (walker.currentNode.nodeValue ?? '').trim().length;
    if (letters >= FEW_LETTERS) return true;
  }
  return false;
}

/** True while nothing can be said yet: the document is still arriving, or its scripts have not drawn anything. */
export function isUnfinished(document: Document): boolean {
  if (document.readyState === 'loading') return true;
  return !hasText(document) && document.querySelector('script') !== null;
}

/** True where the document is still arriving and the last of these elements may not have ended. */
export function isOpenEnded(document: Document, elements: readonly Element[]): boolean {
  if (document.readyState !== 'loading') return false;
  for (
    let at: Element | null | undefined = elements.at(-1);
    at && at !== document.body;
    at = at.parentElement
  )
    if (at.nextElementSibling) return false;
  return true;
}
