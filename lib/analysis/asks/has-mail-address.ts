const AT = /@|\s?[[(]at[)\]]\s?/g;
const DOMAIN = /[a-z0-9-]{1,60}(?:(?:\.|\s?[[(]dot[)\]]\s?)[a-z0-9-]{1,30}){1,4}/y;

/** Whether a text in lower case holds an e-mail address, plain or with "(at)" and "(dot)". */
export function hasMailAddress(plain: string): boolean {
  for (const match of plain.matchAll(AT)) {
    DOMAIN.lastIndex = match.index + match[0].length;
    if (/[a-z0-9._%+-]/.test(plain[match.index - 1] ?? '') && DOMAIN.test(plain)) return true;
  }
  return false;
}
