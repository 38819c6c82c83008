import type { Stretch } from '../letter/letter.ts';
import type { OwnTitle } from './own-title.ts';
import { MODIFIERS, NOUNS, NUMERALS, SENIORITY, WEAK_NOUNS } from './title-words.ts';
import type { Token } from './tokens.ts';

export interface Name extends Stretch {
  words: string[];
}

const LONGEST = 7;
const JOINED = /^(?: |\/| \/ | & |-|, (?=$))$/;
const TAIL_MARK = /^(?:,? | ?[-–—|:/] ?| \()$/;
const TAIL_JOINS = new Set(['and', 'of', 'in', 'for', 'the', 'on']);
/** A bracket or an apposition between the title and its "role": "Backend Developer (Ledger) role". */
const ASIDE = /(?: \([^()\n]{1,40}\)|, [A-Z][^,.()\n]{1,40})(?= (?:role|position|opening|job|vacancy)\b)/y;

function startsSentence(flat: string, at: number): boolean {
  const before = flat.slice(Math.max(0, at - 3), at).trimEnd();
  return before === '' || /[.!?\n]/.test(before.at(-1) ?? '') || flat[at - 1] === '\n';
}

export function findNames(flat: string, list: readonly Token[], own: OwnTitle): Name[] {
  const ownNoun = own.head.at(-1) ?? [];
  const isNoun = (word: string) => NOUNS.has(word) || ownNoun.includes(word);
  const qualifies = ({ low, start }: Token) =>
    MODIFIERS.has(low) ||
    SENIORITY.has(low) ||
    isNoun(low) ||
    (own.all.has(low) && !TAIL_JOINS.has(low)) ||
    (/^\p{Lu}\p{L}/u.test(flat.slice(start, start + 2)) && !startsSentence(flat, start));

  const left = (at: number): number => {
    let first = at;
    while (first > 0 && at - first < LONGEST) {
      const token = list[first];
      const previous = list[first - 1];
      if (!token || !previous || !JOINED.test(flat.slice(previous.end, token.start)) || !qualifies(previous))
        break;
      first -= 1;
    }
    return first;
  };

  const right = (at: number): number => {
    let end = list[at]?.end ?? 0;
    let next = at + 1;
    const numeral = list[next];
    if (numeral && flat.slice(end, numeral.start) === ' ' && NUMERALS.has(numeral.low)) {
      const digit = /\d/.test(numeral.low);
      if (!digit || own.all.has(numeral.low)) {
        end = numeral.end;
        next += 1;
      }
    }
    const beforeTail = end;
    for (let reached = end; ; next += 1) {
      const token = list[next];
      if (!token || !TAIL_MARK.test(flat.slice(reached, token.start))) break;
      if (own.tail.includes(token.low)) end = token.end;
      else if (!TAIL_JOINS.has(token.low)) break;
      reached = token.end;
    }
    if (flat[end] === ')' && flat.slice(beforeTail, end).includes('(')) end += 1;
    ASIDE.lastIndex = end;
    return end + (ASIDE.exec(flat)?.[0].length ?? 0);
  };

  const names: Name[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const noun = list[at];
    if (!noun || !isNoun(noun.low)) continue;
    const first = left(at);
    if (first === at && WEAK_NOUNS.has(noun.low)) continue;
    const start = list[first]?.start ?? noun.start;
    const end = right(at);
    while ((names.at(-1)?.end ?? 0) > start) names.pop();
    names.push({
      start,
      end,
      words: list.filter((token) => token.start >= start && token.end <= end).map(({ low }) => low),
    });
  }
  return names;
}
