/** Other ways to write a name that need no listing: `Vue.js` as `VueJS` and `Vue JS`, `Spring Boot` as `SpringBoot`. */
export function looseVariants(name: string): string[] {
  const script = /^([A-Za-z]{3,20})\.js$/i.exec(name);
  if (script?.[1]) return [`${script[1]}JS`, `${script[1]} JS`];
  const [first, second, third] = name.split(' ');
  if (first && second && !third && /^[A-Za-z]{3,20}$/.test(first) && /^[A-Za-z]{2,20}$/.test(second))
    return [first + second];
  return [];
}

/** A compound cut at its inner capital, `MongoDB` as `Mongo DB`: counts in exact case only ("Open Shift", not "open shift"). */
export function cutVariants(name: string): string[] {
  const parts = /^([A-Z][a-z]{2,20})([A-Z][A-Za-z]{1,20})$/.exec(name);
  return parts?.[1] && parts[2] ? [`${parts[1]} ${parts[2]}`] : [];
}
