import { hasPair, type Pair } from './has-pair.ts';
import type { Line } from './lines.ts';
import type { Strength } from './types.ts';

/** After the thing it is said of: "Kafka is a plus". */
const NICE_AFTER =
  /\b(?:(?:a|an|is|are) (?:\w{1,12} )?(?:plus|bonus|advantage|asset|pluses)\b|a plus\b|bonus\b(?! (?:points?|for|if|scheme|plan))|preferred\b(?! (?:qual|skill|exp))|desired\b|desirable\b|advantageous\b|beneficial\b|helpful\b|nice[- ]to[- ]haves?\b|good[- ]to[- ]have\b|not (?:strictly )?(?:required|necessary|mandatory|a must|a requirement|needed)\b|optional\b|(?:is|are|would be) (?:very |highly |much )?(?:appreciated|welcome|valued|nice|great|useful|ideal)\b|would be (?:a|an) |will be (?:a|an) (?:plus|advantage|asset|bonus))/;
/** Before what it is said of, to the end of the sentence: "ideally with Kafka". */
const NICE_BEFORE =
  /\b(?:ideally|preferably|preferred (?:qualifications?|skills?|experience)|bonus(?: points?)?(?: for| if|:| -| –)|nice[- ]to[- ]haves?(?: is| are)?:|plus(?:es)?:|extra (?:credit|points)|you (?:may|might|could) (?:also )?(?:have|know)|even better (?:if|with)|not required but|we(?:'d| would) (?:love|be (?:thrilled|delighted|happy)) (?:it )?if|great if|a plus if|it(?:'s| is) (?:a (?:big |huge )?plus|great|nice|helpful|an advantage) (?:if|to))/;
const NICE_TITLE =
  /\b(?:nice[- ]to[- ]have|bonus|preferred|plus(?:es)?\b|good[- ]to[- ]have|desirable|desired|extra credit|even better|ideally|you (?:may|might)|great if|(?:is|'s) (?:a )?(?:great|nice|helpful)\b|icing|would be great|additional(?:ly)?|stand out|optional)/;
const MUST_WORDS =
  /\b(?:required|requirement|must(?:[- ]haves?)?|mandatory|essential|you (?:have|know|bring|are (?:fluent|proficient|experienced|comfortable))|proficien\w{1,5}|expert(?:ise)?|fluen\w{1,4}|experience (?:with|in|using|building|working|developing|running|operating)|years?(?:'|s')? (?:of )?|knowledge of|familiar(?:ity)? with|background in|skilled in|competen\w{1,5} (?:in|with)|well[- ]versed)/;
const MUST_TITLE =
  /\b(?:requirements?|required|must[- ]haves?|qualifications|you have|you bring|you(?:'ll)? need|looking for|who you are|about you|your (?:profile|skills|background|experience)|minimum|essential|you should have)\b/;
const CONTEXT_WORDS =
  /\b(?:(?:tech(?:nology)?|current) stack\b|we (?:currently |mostly |mainly |primarily )?(?:use|run|rely on|are using|write|are built|build (?:on|with|in))|is (?:built|written) (?:on|in|with)|willing(?:ness)? to learn|you(?:'ll| will) (?:gain|get|learn|develop|pick up)|don't (?:need|require)|do not (?:need|require))/;

const MUST_PAIRS: readonly Pair[] = [
  [
    /\b(?:strong|solid|deep|extensive|hands-on|proven|demonstrated|prior|professional|production)\b/g,
    /^ [\w ]{0,45}\b(?:experience|knowledge|understanding|skills?|background|command|grasp)\b/,
  ],
];
const CONTEXT_PAIRS: readonly Pair[] = [
  [/\bour\b/g, /^ [\w ]{0,30}\bstack\b/],
  [/\bno\b/g, /^ [\w ]{0,55}\b(?:experience|knowledge) (?:is )?(?:needed|required|necessary)\b/],
];
/** What is asked for firmly before a comma stays so, whatever is a plus after it. */
const FIRM = /\b(?:you have|years|required|must|strong|solid|deep|proficien\w{1,5}|expert\w{0,3}|fluent)\b/;

const SPLIT =
  /[;()]|\s[-–—]\s|,\s(?=(?:but|with|while|though|although|ideally|preferably|bonus|plus|and (?:ideally|preferably))\s)/g;

/** The clause around `[start, end)`, cut at marks and brackets. */
function clauseOf(plain: string, start: number, end: number): { text: string; from: number; to: number } {
  let from = 0;
  let to = plain.length;
  for (const mark of plain.matchAll(SPLIT)) {
    if (mark.index + mark[0].length <= start) from = mark.index + mark[0].length;
    else if (mark.index >= end) {
      to = mark.index;
      break;
    }
  }
  return { text: plain.slice(from, to), from, to };
}

const NICE_BRACKET =
  /^\s?\((?:\w{1,12}ly )?(?:is |would be )?(?:an? )?(?:\w{1,8} )?(?:preferred|plus|bonus|nice[- ]to[- ]have|desirable|desired|optional|ideal(?:ly)?|advantage|not required)\b[^()]{0,20}\)/;

/** "Go is required, Kafka is a plus": a cue reaches back to the comma after the one before it. */
function niceInClause(clause: string, at: number): boolean {
  const cue = NICE_AFTER.exec(clause);
  if (!cue) return false;
  if (at > cue.index)
    return /^[\s:,-]/.test(clause.slice(cue.index + cue[0].length)) && !/,/.test(clause.slice(cue.index, at));
  const between = clause.slice(at, cue.index);
  const must = MUST_WORDS.exec(between);
  if (must && /,/.test(between.slice(must.index))) return false;
  return !(/,/.test(between) && FIRM.test(clause.slice(0, at)));
}

function bySection(line: Line): Strength {
  const lead = line.leadIn;
  if (lead !== '') {
    if (NICE_TITLE.test(lead)) return 'nice';
    if (MUST_TITLE.test(lead) && line.kind !== 'nice-to-have') return 'must';
  }
  const heading = line.heading.toLowerCase();
  if (
    line.kind === 'nice-to-have' ||
    (line.kind === 'requirements' && NICE_TITLE.test(heading) && !MUST_TITLE.test(heading))
  )
    return 'nice';
  return line.kind === 'requirements' ? 'must' : 'context';
}

/**
 * How much a posting wants what it names at `[start, end)` of a line: wording in the clause first, then the lead-in of the list, then the
 * kind of section. Only for English.
 */
export function strengthOf(line: Line, start: number, end: number): Strength {
  const { plain } = line;
  const clause = clauseOf(plain, start, end);
  const before = NICE_BEFORE.exec(plain.slice(0, start));
  if (
    before ||
    NICE_BRACKET.test(plain.slice(end, end + 60)) ||
    niceInClause(clause.text, start - clause.from)
  )
    return 'nice';
  const section = bySection(line);
  if (CONTEXT_WORDS.test(clause.text) || hasPair(clause.text, CONTEXT_PAIRS))
    return section === 'nice' ? 'nice' : 'context';
  const tellsOfUs = line.kind === 'benefits' || line.kind === 'legal' || line.kind === 'process';
  if (
    section === 'context' &&
    !tellsOfUs &&
    (MUST_WORDS.test(clause.text) || hasPair(clause.text, MUST_PAIRS)) &&
    !/^(?:we|our)\b/.test(plain)
  )
    return 'must';
  return section;
}
