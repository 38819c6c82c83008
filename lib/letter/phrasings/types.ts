/** One way to say a thing. `Name` lists the places in braces that its text may hold. */
export interface Phrasing<Name extends string> {
  id: string;
  text: string;
  /** Never read: it ties the names of the places to the group. */
  places?: Name[];
}

/** A group of phrasings for one place in the letter; its ids are `group/1`, `group/2` ... */
export const phrasings =
  <Name extends string = never>() =>
  (group: string, ...texts: readonly string[]): readonly Phrasing<Name>[] =>
    texts.map((text, index) => ({ id: `${group}/${index + 1}`, text }));
