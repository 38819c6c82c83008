/** Other ways to write a name that need no listing: `Vue.js` as `VueJS` and `Vue JS`, `Spring Boot` as `SpringBoot`. */
export function looseVariants(name: string): string[] {
  if (/\.js$/i.test(name)) return [`${name.slice(0, -3)}JS`, `${name.slice(0, -3)} JS`];
  const space = name.indexOf(' ');
  if (space < 3 || space !== name.lastIndexOf(' ') || space > name.length - 3) return [];
  const joined = name.slice(0, space) + name.slice(space + 1);
  return /^[A-Za-z]{5,40}$/.test(joined) ? [joined] : [];
}

/** A compound cut at its inner capital, `MongoDB` as `Mongo DB`: counts in exact case only ("Open Shift", not "open shift"). */
export function cutVariants(name: string): string[] {
  const parts = /^([A-Z][a-z]{2,20})([A-Z][A-Za-z]{1,20})$/.exec(name);
  return parts?.[1] && parts[2] ? [`${parts[1]} ${parts[2]}`] : [];
}
