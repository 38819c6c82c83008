const DOT = 46;

/**
 * Calls `visit` with other ways to write a name that need no listing: `Vue.js` as `VueJS` and `Vue JS`, `Spring Boot` as
 * `SpringBoot`.
 */
export function eachLoose(name: string, visit: (variant: string) => void): void {
  if (name.charCodeAt(name.length - 3) === DOT && /js$/i.test(name)) {
    visit(`${name.slice(0, -3)}JS`);
    visit(`${name.slice(0, -3)} JS`);
  }
  const space = name.indexOf(' ');
  if (space < 3 || space > name.length - 3 || space !== name.lastIndexOf(' ')) return;
  const joined = name.slice(0, space) + name.slice(space + 1);
  if (/^[A-Za-z]{5,40}$/.test(joined)) visit(joined);
}

/** A compound cut at its inner capital, `MongoDB` as `Mongo DB`: counts in exact case only ("Open Shift", not "open shift"). */
export function cutVariant(name: string): string | undefined {
  const parts = /^([A-Z][a-z]{2,20})([A-Z][A-Za-z]{1,20})$/.exec(name);
  return parts?.[1] && parts[2] ? `${parts[1]} ${parts[2]}` : undefined;
}
