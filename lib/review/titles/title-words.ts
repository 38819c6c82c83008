const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What a person is, as a title says it. */
export const NOUNS =
  words(`engineer developer programmer architect sre swe dba administrator sysadmin analyst scientist consultant
  specialist technologist manager intern lead`);

/** Nouns that make a title only with another word of a title before them. */
export const WEAK_NOUNS = words('lead manager intern specialist consultant analyst');

export const SENIORITY = words(
  `senior sr sr. junior jr jr. staff principal lead mid mid-level entry-level associate graduate trainee intern head chief distinguished`,
);

export const NUMERALS = words('i ii iii iv v 1 2 3 4 5');

/** Words of titles that stand before the noun, in any case. */
export const MODIFIERS =
  words(`backend back-end back frontend front-end front fullstack full-stack full stack end server-side software platform
  data infrastructure cloud systems system site reliability devops api web mobile database distributed security qa test machine learning ml ai
  java go golang python ruby rails php node node.js .net c# c++ kotlin scala rust elixir typescript javascript django laravel spring
  application applications development services product solutions integration integrations network embedded ios android support
  production founding core technical tech`);
