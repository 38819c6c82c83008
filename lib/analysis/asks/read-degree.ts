import { hasPair, type Pair } from '../has-pair.ts';
import { type Line, quoteLine } from '../lines.ts';
import type { Asks } from '../types.ts';

const DEGREE =
  /\b(?:bachelor(?:'?s)?\b|master(?:'?s)?(?: degree| of|\/| or (?:a )?ph\.?d)|(?:university|college|undergraduate|graduate|academic|advanced|technical|engineering|cs|stem|relevant|related|four-year|4-year|higher|formal) degree|degree (?:in|from|or|is|required|preferred|level|level education)|degree(?:-level)?\s?(?:$|[.,;)])|(?:b\.?sc?|m\.?sc?|b\.?a|b\.?eng|m\.?eng)\.?(?: |\/)(?:degree|in |or |\/|m\.?s|and )|ph\.?d\.?s?(?= (?:in|or|degree|program|preferred|required|is|from)\b|[)/])|diploma in|university education|(?:bs|ms|ba|bsc|msc)(?:\/(?:bs|ms|ba|ma|bsc|msc|phd)){1,3} )/;
const OTHER_DEGREE =
  /\b(?:(?:high|higher|large|great|significant|some|certain|strong|varying|utmost|greater) degree (?:of|to)|degrees? of (?:\w{1,15} )?(?:freedom|autonomy|independence|ownership|separation|precision|accuracy|ambiguity|detail)|360|to (?:a|some|what) degree|master(?:'?s)? (?:data|branch|node|service|thesis project)|scrum master)/;
/** The line speaks of the people there are or of what the job does. */
const OF_OTHERS = /^(?:our|we|working|you'?ll be (?:working|joined)|join)\b/;
const BESIDE: readonly Pair[] = [
  [
    /\b(?:working|work|collaborat\w{1,4}|partner(?:ing)?) (?:closely )?(?:with|alongside)\b/g,
    /^.{0,40}\bph\.?d/,
  ],
];
const NONE: readonly Pair[] = [
  [/\b(?:no|without an?|without any)\b/g, /^ [\w ]{0,36}\b(?:degree|diploma)\b/],
  [
    /\b(?:don't|do not|doesn't|does not|not) (?:\w{1,12} )?(?:need|require|care|matter|mind)/g,
    /^[\w ]{0,48}\b(?:degree|diploma)\b/,
  ],
  [
    /\b(?:degrees?|diploma)\b/g,
    /^ (?:(?:is|are|isn't|aren't|is not|are not|not|never) (?:\w{1,12} )?(?:required|needed|necessary|a must|a requirement|mandatory)|doesn't matter)\b/,
  ],
  [/\b(?:with|have) or\b/g, /^ without a degree\b/],
];
/** "A degree is required" reads like the negative without its "not". */
const NEGATIVE = /\b(?:no|not|n't|never|without|isn't|aren't|don't|doesn't)\b/;
const EQUIVALENT: readonly Pair[] = [
  [
    /\bor\b|\//g,
    /^ ?[\w ]{0,28}\b(?:equivalent|comparable|equal|similar|commensurate)\b(?! (?:technical |quantitative |engineering )?(?:field|discipline|subject|degree|major|area|program))/,
  ],
  [/\bequivalent\b/g, /^ [\w ]{0,42}\b(?:experience|background|knowledge|skills?)\b/],
  [
    /\bor\b/g,
    /^ (?:[\w ]{0,42}\b(?:work|working|practical|professional|industry|hands-on|real-world|relevant|related) experience|(?:strong )?(?:self-taught|a strong portfolio|bootcamp|a bootcamp|proven experience))\b/,
  ],
  [/\bin lieu\b|\bexperience in place\b/g, /^ of\b/],
];
const PREFERRED =
  /\b(?:preferred|preferably|a plus|is a bonus|bonus|ideally|nice[- ]to[- ]have|desirable|desired|advantage(?:ous)?|an asset|appreciated|welcome|optional|helpful)\b/;
const ELSEWHERE = new Set(['about', 'benefits', 'legal', 'process']);

/** What the posting asks of a degree; undefined when it asks none or says none is needed. English only. */
export function readDegree(lines: readonly Line[]): Asks['degree'] {
  let preferred: Asks['degree'];
  for (const line of lines) {
    const { plain } = line;
    if (
      ELSEWHERE.has(line.kind) ||
      !DEGREE.test(plain) ||
      OTHER_DEGREE.test(plain) ||
      OF_OTHERS.test(plain) ||
      hasPair(plain, BESIDE)
    )
      continue;
    if (hasPair(plain, NONE) && NEGATIVE.test(plain)) {
      if (!hasPair(plain, EQUIVALENT)) return undefined;
      continue;
    }
    const quote = quoteLine(line);
    // "Bachelor's degree; a Master's is a plus": the first degree counts.
    const clause = plain.split(/[;()]/).find((part) => DEGREE.test(part)) ?? plain;
    const nice =
      line.kind === 'nice-to-have' ||
      PREFERRED.test(clause) ||
      /^\W{0,2}(?:preferred|plus|bonus|nice)/.test(plain) ||
      /\b(?:nice|bonus|plus|preferred)\b/.test(line.leadIn);
    if (!nice) return { strength: hasPair(plain, EQUIVALENT) ? 'or-equivalent' : 'required', quote };
    preferred ??= { strength: 'preferred', quote };
  }
  return preferred;
}
