/**
 * Runs in the page's own world, where React's marks on its nodes can be seen: whether React holds the element.
 * It is sent as source text, so it may use nothing from outside.
 */
export function isHydrated(locator: string): boolean {
  const element = document.querySelector(locator);
  return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps$'));
}
