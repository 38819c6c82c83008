/** Every element that matches, in page order, open shadow roots included. */
export function queryDeep(root: Document | ShadowRoot, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...queryDeep(element.shadowRoot, selector));
  }
  return found;
}
