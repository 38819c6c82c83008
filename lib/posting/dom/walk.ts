const ELEMENTS_AND_TEXT = 5;

/**
 * Walks the nodes under `root` in page order without recursion. `enter` says whether to go inside; `leave` is called for each node that
 * was entered. A TreeWalker is used because a form's own fields can shadow its `firstChild` or `parentNode`.
 */
export function walkTree(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  const walker = root.ownerDocument?.createTreeWalker(root, ELEMENTS_AND_TEXT);
  if (!walker) return;
  for (;;) {
    const node = walker.currentNode;
    if (enter(node)) {
      if (walker.firstChild()) continue;
      leave(node);
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return;
      leave(walker.currentNode);
    }
  }
}

/** Lower-case tag name; a form whose name is shadowed by a field of it is still a form. */
export function tagOf(element: Element): string {
  return typeof element.localName === 'string' ? element.localName : 'form';
}
