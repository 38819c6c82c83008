import { findQuoted } from '../../text/index.ts';
import { hasPair, type Pair } from '../has-pair.ts';
import { type Line, quoteLine } from '../lines.ts';
import type { Instruction } from '../types.ts';
import { hasMailAddress } from './has-mail-address.ts';
import { APPLY_HEADING, APPLYING } from './letter-words.ts';
import { mentionWord } from './mention-word.ts';
import { hasOrder, orderStarts } from './orders.ts';

const WRITE_WORD =
  /(?:mention|include|use|write|put|add|type|start|begin|open|enter|say|quote|reference|insert|tag|drop|work|sneak|slip|state)\b[^.]{0,60}?\b(?:words?|phrases?|code ?words?|keywords?|code|secret|password|emoji|hashtag|term|string)\b/y;
const WRITE =
  /(?:mention|include|use|write|put|add|type|start|begin|open|enter|say|insert|work|sneak|slip)\b/y;
const PLACE_OF_WORD =
  /\b(?:subject|title|first line|top|beginning|start|letter|application|message|e-?mail)\b/;
const READ_PROOF: readonly Pair[] = [
  [/\b(?:so|that|to|shows?|know|prove|proof|tells?|let)\b/g, /^.{0,30}\b(?:read|human|attention|paying)\b/],
  [/\bread this\b/g, /^ (?:far|posting|ad|job|whole)\b/],
];
const ANSWER =
  /(?:tell (?:us|me)|let us know|explain|describe|answers?|share (?:with us|why|what|how|your thoughts|an? )|show us|talk (?:about|us)|write (?:us |about |a few |a short |a paragraph |\d|two |three )|outline|summari[sz]e|walk us|convince us|introduce yourself|elaborate|give (?:us|an? (?:\w{1,10} )?example)|highlight|address|respond|reply|cover|say (?:why|what|how)|(?:mention|state) (?:why|how|what|which|when|if|whether|that)|include (?:why|how|what|an? (?:short |brief |\d)?(?:\w{1,10} )?(?:paragraph|note|answer|explanation|description|sentence|summary|example|story)|(?:\d|two|three|a few) (?:\w{1,10} )?(?:sentences|lines|paragraphs|examples)|answers?))\b/y;
const ANSWER_QUESTIONS =
  /answer (?:the|these|all|both|each)(?: of)?(?: the| these)?(?: \w{1,12})? questions?\b/y;
const SHOULD =
  /^(?:,? which)? (?:should|must|needs to|has to|ought to) (?:\w{1,12} )?(?:explain|describe|cover|answer|address|include|say|tell|state|outline|show|mention|contain|highlight)\b/;
const LETTER_SHOULD: readonly Pair[] = [
  [/\byour (?:\w{1,12} )?(?:letter|application|note|e-?mail|message)\b/g, SHOULD],
  [/\b(?:the|a) (?:cover |short )?letter\b/g, SHOULD],
  [/\buse (?:your|the) (?:cover letter|letter|application|note)\b/g, /^ to\b/],
  [
    /\bwe(?:'d| would) (?:like|love)\b/g,
    /^[^.]{0,100}\bin your (?:cover letter|letter|application|e-?mail|message)\b/,
  ],
  [/\b(?:want|like|love) to (?:read|hear|see|know)\b/g, /^ (?:in|from) your (?:cover )?letter\b/],
  [/\bin your (?:cover letter|letter|application)\b/g, /^[^.]{0,30}\bwe(?:'d| would) (?:like|love)\b/],
];
const INCLUDE =
  /(?:include|attach|add|send|provide|share|enclose|link|submit|state|mention|indicate|specify|note|give|quote|name|list|put|(?:tell us|let us know)(?! (?:about|how|why|what|which)\b))\b[^.]{0,70}?\b(?:links?|url|github|gitlab|linkedin|portfolio|salary|compensation|rate|pay|notice period|availability|earliest|start(?:ing)? date|available|code samples?|samples?|references?|transcripts?|visa|work (?:authori[sz]ation|permit)|time ?zone|location|open[- ]source|repositor(?:y|ies)|repos?|side projects?|blog|projects? you|examples? of|something you(?:'ve| have)|pull requests?|screenshot|video|names? of|website|personal site|certificates?|publications)\b/y;
const SEND =
  /\b(?:send|e-?mail|mail|submit|forward|write|apply|drop|reach out|applications? (?:to|should|go))\b/;
const PAPERS =
  /\b(?:cvs?|resumes?|résumés?|applications?|cover(?:ing)? letters?|letters?|portfolios?|apply|applying|github|interest)\b/;
/** Mail and requests that are about something else than applying. */
const NOT_APPLYING =
  /\b(?:accommodat\w{1,6}|accessib\w{1,6}|disabilit\w{1,4}|adjustments?|privacy|gdpr|ccpa|data protection|fraud\w{0,6}|scam\w{0,5}|phish\w{1,4}|impersonat\w{1,5}|agenc(?:y|ies)|headhunters?|third[- ]party recruiters?|unsolicited|legitim\w{1,5}|verify|suspicious|equal opportunity|background check|e-verify)\b/;
const OF_OTHER_APPLICANTS: readonly Pair[] = [
  [/\b(?:candidates|applicants)\b/g, /^ [\w ]{0,40}\b(?:have|had)\b/],
];
const NEGATED =
  /\b(?:do not|don't|never|no need to|not necessary to|need not|aren't required to|avoid|refrain from|without (?:having to|needing to))\b/;
/** The line tells what the job is, not what to send. */
const DUTIES =
  /^(?:you(?:'ll| will| would| are|'re)\b|we\b(?! (?:ask|want|'d|would))|our\b|work|build|design|develop|collaborate|own\b|lead\b|help\b|drive\b|support\b|maintain\b)/;
/** How a request goes on from the one before it. */
const GOES_ON =
  /^(?:please|also|and|bonus|finally|in addition|additionally|plus|include|mention|tell us|add|then)\b/;

function kindOf(line: Line, context: boolean): Instruction['kind'] | undefined {
  const { plain } = line;
  const starts = orderStarts(plain);
  const ordered = (pattern: RegExp) => hasOrder(plain, starts, pattern);
  if (hasMailAddress(plain) && SEND.test(plain) && PAPERS.test(plain)) return 'send-to';
  if ((context || hasPair(plain, READ_PROOF)) && ordered(WRITE_WORD) && mentionWord(line))
    return 'mention-word';
  if (context && PLACE_OF_WORD.test(plain) && findQuoted(line.text).length > 0 && ordered(WRITE))
    return 'mention-word';
  if (ordered(ANSWER_QUESTIONS)) return 'answer';
  if (context && ordered(INCLUDE)) return 'include';
  if (hasPair(plain, LETTER_SHOULD)) return 'answer';
  return context && ordered(ANSWER) ? 'answer' : undefined;
}

/**
 * What the posting tells applicants to put into their letter or application, or where to send it, one a sentence. Only orders to the
 * reader count, and only where the sentence, its heading or the instruction just before speaks of applying: "mention it in
 * reviews" and "our letter of intent" do not. English only.
 */
export function readInstructions(lines: readonly Line[]): Instruction[] {
  const found: Instruction[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const { plain } = line;
    if (
      line.kind === 'legal' ||
      NOT_APPLYING.test(plain) ||
      hasPair(plain, OF_OTHER_APPLICANTS) ||
      NEGATED.test(plain)
    )
      continue;
    if (DUTIES.test(plain) && !hasPair(plain, LETTER_SHOULD)) continue;
    const near =
      previous !== undefined && previous.section === line.section && line.block - previous.block <= 1;
    const headed = APPLY_HEADING.test(line.heading.toLowerCase()) || APPLY_HEADING.test(line.leadIn);
    const kind = kindOf(line, APPLYING.test(plain) || headed || (near && GOES_ON.test(plain)));
    if (!kind) continue;
    const word = kind === 'mention-word' ? mentionWord(line) : undefined;
    found.push({ kind, ...(word ? { word } : {}), quote: quoteLine(line) });
    previous = line;
  }
  return found;
}
