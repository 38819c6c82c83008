import { foldCompany, foldTitle } from '../../text/index.ts';
import { clauseAfter, clauseBefore } from '../letter/clause.ts';
import type { ReviewContext } from '../types.ts';
import type { Name } from './find-names.ts';

const SUBJECT =
  /^[\s*_#]{0,4}(?:subject|re|regarding|application|cover letter|applying|position|role|job|job title)\s?(?::|for\b|–|—|-)/;
const ROLE_WORD =
  /^["')\]]{0,2} (?:role|position|opening|job|vacancy|post|posting|opportunity|listing|requisition)s?(?! (?:model|paper|famil|ladder|title|track|level|to my|as a))\b/;
const DETERMINERS =
  /(?:(?:^|[\s("'])(?:the|a|an|your|this|that|our|my|his|her|their|its|any|another|other|one|open|current|new|next|first|advertised|posted|vacant|former|previous|old)){0,3}[\s"'(]{0,3}$/;
const APPLIES =
  /\b(?:appl(?:y|ying|ied|ication)|candida(?:cy|te)|consider(?:ed|ing|ation)?|interest(?:ed)?|writing|letter|response|reply|regarding|concerning|drawn|attracted|saw|read|found|noticed|notice|posting|advert(?:isement)?|ad|fit|suited|forward|pursue|submit|hiring|advertis(?:e|ed|ing))\b/;
const APPLIES_AS =
  /\b(?:appl(?:y|ying|ied|ication)|candida(?:cy|te)|consider(?:ed|ation)?(?: me)?)(?: [\w'-]{1,20}){0,4} (?:for|as|to be|to become)$/;
const YOUR_NEXT = /\b(?:as|be|become|becoming|being)$/;
const JOINS = /\b(?:join|joining)\b/;
const OPENING_FOR =
  /\b(?:position|role|opening|vacancy|post|posting|ad|advertisement|search|listing)(?: of| for| as)?$/;
const SOMEONE_ELSE = /\b(?:he|she|they|who|colleagues?|friend|teammates?|mentees?|candidates)\b/;
const HELD =
  /\b(?:held|hold|holding|took|taken|turned|declined|refused|offered|wanted|take|left|leave|leaving|promot\w{0,6}|moved|stepped|grew|hired|interview\w{0,4}|mentor\w{0,4}|filled|had|have|created|since|served|in|from|after|during|as|my|our|worked|began|started|spent|until)\b/;
const LONG_AGO = /\b(?:last year|years? ago|previously|back then|at the time|once|in (?:19|20)\d\d)\b/;

function sentenceBefore(low: string, at: number): string {
  const from = Math.max(0, at - 240);
  const piece = low.slice(from, at);
  const cut = Math.max(
    piece.lastIndexOf('\n'),
    ...['. ', '! ', '? ', '; '].map((mark) => piece.lastIndexOf(mark) + 1),
  );
  return piece.slice(Math.max(0, cut)).trimStart();
}

const joins = (before: string) =>
  before.endsWith(' as') && JOINS.test(clauseBefore(before, before.length, { length: 80 }));

function inProfile(name: Name, flat: string, { profile, project }: ReviewContext): boolean {
  const title = foldTitle(flat.slice(name.start, name.end));
  return [profile?.title, project?.role].some((held) => held !== undefined && foldTitle(held) === title);
}

/** "at Contoso", when the company named is not the posting's. */
function elsewhere(after: string, flatAfter: string, company: string): boolean {
  const place = /\b(?:at|with|for) (\p{Lu}[\p{L}\d&-]{0,30})/u.exec(
    clauseAfter(flatAfter, 0, { length: 54, stops: '.,;\n' }),
  )?.[1];
  if (
    /\b(?:i|we) (?:hold|held|have|had|left|took)\b/.test(clauseAfter(after, 0, { length: 30, stops: '.;\n' }))
  )
    return true;
  return place !== undefined && !foldCompany(company).startsWith(foldCompany(place));
}

/** Whether a title is named as the role applied for; never one that the writer or somebody else holds or held. */
export function isTarget(
  name: Name,
  { text, flat, low, context }: { text: string; flat: string; low: string; context: ReviewContext },
): boolean {
  const lineStart = text.lastIndexOf('\n', name.start - 1) + 1;
  const line = low.slice(lineStart, name.start);
  const sentence = sentenceBefore(low, name.start);
  const determiners = DETERMINERS.exec(sentence)?.[0] ?? '';
  const before = sentence.slice(0, sentence.length - determiners.length).replace(/[\s"'(]{1,3}$/, '');
  const after = low.slice(name.end, name.end + 80);
  const has = (...words: string[]) => words.some((word) => determiners.split(/[\s"'(]/).includes(word));
  const company = context.posting?.company ?? '';

  if (SUBJECT.test(line) && line.length < 60) return !has('my', 'former', 'previous');
  if (has('my', 'our', 'his', 'her', 'their', 'its', 'former', 'previous', 'old', 'another', 'other'))
    return false;
  if (SOMEONE_ELSE.test(before) || /\b(?:not|than|unlike|also)(?: [a-z]{1,6}){0,2}$/.test(before))
    return false;
  const roleWord = ROLE_WORD.test(after);
  const past = LONG_AGO.test(before) || LONG_AGO.test(after.split(/[.;\n]/)[0] ?? '');
  if (past && !has('your')) return false;
  const afterRole = flat.slice(name.end, name.end + 80);
  if (has('your') && (roleWord || YOUR_NEXT.test(before) || OPENING_FOR.test(before) || joins(before)))
    return true;
  if (elsewhere(after, afterRole, company)) return false;
  if (APPLIES_AS.test(before) || joins(before)) return true;
  if (OPENING_FOR.test(before) && /\b(?:your|this)\b/.test(before)) return true;
  if (has('the') && /\bas$/.test(before))
    return /^[^.,;\n]{0,30}\b(?:on|in|at|for) (?:your|you)\b/.test(after);
  if ((roleWord || OPENING_FOR.test(before)) && APPLIES.test(before)) return true;
  if (roleWord && has('the', 'this') && /^ (?:you|that you|which you)\b/.test(after.replace(ROLE_WORD, '')))
    return true;
  if (!(roleWord && has('the', 'this')) && !(OPENING_FOR.test(before) && has('a', 'an', 'the'))) return false;
  return !HELD.test(before) && !inProfile(name, flat, context);
}
