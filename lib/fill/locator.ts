const STEP = ' >>> ';
/** Names a framework makes up anew on each load find nothing later. */
const MAX_NAME = 120;

const quote = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function byAttribute(element: Element, root: Document | ShadowRoot): string | undefined {
  for (const name of ['id', 'name']) {
    const value = element.getAttribute(name);
    if (!value || value.length > MAX_NAME || value.includes('\n')) continue;
    // As an attribute: ids that start with a digit, as Ashby's do, are no CSS identifiers.
    const selector = `${element.localName}[${name}=${quote(value)}]`;
    if (root.querySelectorAll(selector).length === 1) return selector;
  }
  return undefined;
}

function inRoot(element: Element, root: Document | ShadowRoot): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const named = byAttribute(at, root);
    if (named) return [named, ...parts].join(' > ');
    const siblings = [...(at.parentNode?.children ?? [])];
    parts.unshift(`${at.localName}:nth-child(${siblings.indexOf(at) + 1})`);
  }
  return parts.join(' > ');
}

/** CSS that finds exactly this element again; ` >>> ` steps into an open shadow root. */
export function locatorOf(element: Element): string {
  const root = element.getRootNode();
  if ('host' in root) {
    const shadow = root as ShadowRoot;
    return `${locatorOf(shadow.host)}${STEP}${inRoot(element, shadow)}`;
  }
  return inRoot(element, element.ownerDocument);
}

/** The one element a locator means; undefined where it finds none, several, or is no CSS. */
export function findByLocator(document: Document, locator: string): Element | undefined {
  let root: Document | ShadowRoot | null = document;
  let found: Element | undefined;
  for (const selector of locator.split(STEP)) {
    if (!root) return undefined;
    const matches: Element[] = queryAll(root, selector);
    if (matches.length !== 1) return undefined;
    found = matches[0];
    root = found?.shadowRoot ?? null;
  }
  return found;
}

function queryAll(root: Document | ShadowRoot, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return []; // no CSS
  }
}
