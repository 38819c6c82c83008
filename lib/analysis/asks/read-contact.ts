import { foldCompany } from '../../text/index.ts';
import { type Line, quoteLine } from '../lines.ts';
import { isRoleWord } from '../role-words.ts';
import type { Asks } from '../types.ts';

const CUE =
  /\b(?:hiring manager(?: is|:| for this role is)?|contact(?: person)?(?:\s?:| is)|your contact(?: person)?(?: is|:)?|(?:reach out|write|talk|apply|address (?:it|your \w{1,12}(?: letter)?)|send (?:it|your \w{1,12}(?: letter)?|an e-?mail)) to|questions\? (?:ask|contact|e-?mail|write)(?: to)?|contact|report(?:ing|s)?(?: directly)? to|recruiter(?: is|:)|addressed to|get in touch with|dear)\s(?:(?:mr|mrs|ms|dr)\.?\s)?(?:(?:our|my) \w{1,14},?\s)?/g;
const NAME =
  /\p{Lu}[\p{L}'’-]{1,20}(?:\s(?:van|von|de|der|da|di|el|al|bin|del|la)){0,2}\s\p{Lu}[\p{L}'’-]{1,20}/uy;
const NOT_A_PERSON = new Set(
  `team teams people talent hr human resources recruiting recruitment support careers jobs customer customers hiring department office company group
  chief vice president board privacy legal the our us your this info sales marketing finance operations service services success experience global`.split(
    /\s+/,
  ),
);

function nameAt(line: Line, start: number): string | undefined {
  NAME.lastIndex = start;
  const name = NAME.exec(line.text)?.[0];
  if (!name) return undefined;
  const words = name.toLowerCase().split(/[\s-]/);
  return words.some((word) => NOT_A_PERSON.has(word) || isRoleWord(word)) ? undefined : name;
}

/** The person the posting names as the one to write to or report to, by first and last name. */
export function readContact(lines: readonly Line[], company: string): Asks['contact'] {
  for (const line of lines) {
    if (line.kind === 'legal') continue;
    for (const cue of line.plain.matchAll(CUE)) {
      const name = nameAt(line, cue.index + cue[0].length);
      if (name && !foldCompany(company).includes(foldCompany(name))) return { name, quote: quoteLine(line) };
    }
  }
  return undefined;
}
