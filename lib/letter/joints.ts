import { listed, lowered, sentence, unended } from './grammar.ts';
import { AMBIGUOUS_BASE, BASE_VERBS, DOUBLED, FINITE, NOT_PAST, PAST, PREPOSITIONS } from './joint-words.ts';

/** How a text the user typed can be joined to words of ours. */

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(' ')
    .map((word) => word.replace(/[^\p{L}']/gu, ''));
const first = (text: string): string => words(text)[0] ?? '';
const second = (text: string): string => words(text)[1] ?? '';
const endsFirst = (text: string): boolean => /^\S{1,40}[:;,.]/u.test(text);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const DETERMINERS = new Set('the a an all every each both our my its their that this these those'.split(' '));
const BOUNDARY = new Set('and or but that which who because so when while where to for with from'.split(' '));

/** "would have moved the queue": continues a sentence whose subject is named before it; "cost of a move" does not. */
const looksPast = (word: string): boolean =>
  PAST.has(word) || (/^\p{L}{2,20}ed$/u.test(word) && !NOT_PAST.has(word));

const AFTER_VERB = new Set([...DETERMINERS, ...'only once twice no nothing everything nobody'.split(' ')]);

/** "spreads the load", but not "writes slowed down". */
function continuesInPresent(text: string): boolean {
  const [word, next] = [first(text), second(text)];
  return /^\p{L}{2,20}[^su]s$/u.test(word) && AFTER_VERB.has(next);
}

/** "would have moved the queue": continues a sentence whose subject is named before it; "cost of a move" does not. */
export function continuesAsVerb(text: string): boolean {
  if (endsFirst(text)) return false;
  if (continuesInPresent(text)) return true;
  const [word, next] = [first(text), second(text)];
  const isSubject = /[^s]s$/.test(word) && word.length > 3 && (FINITE.has(next) || looksPast(next));
  return FINITE.has(word) && next !== 'of' && !isSubject;
}

/** "Failed payments were retried": the word that looks like a verb stands before a noun, which has a verb of its own. */
function hasOwnSubject(text: string): boolean {
  if (DETERMINERS.has(second(text)) || PREPOSITIONS.has(second(text))) return false;
  const rest = words(text).slice(1, 6);
  const end = rest.findIndex(
    (word, index) => BOUNDARY.has(word) || (text.split(' ')[index] ?? '').endsWith(','),
  );
  const near = end < 0 ? rest : rest.slice(0, end);
  return near.some((word, index) => index > 0 && (FINITE.has(word) || looksPast(word)));
}

/** "wrote the runbook": the writer left out "I". */
export const lacksSubject = (text: string): boolean =>
  looksPast(first(text)) && !endsFirst(text) && !hasOwnSubject(text);

/** "behind a flag", "over eight weeks", "market by market". */
export const startsWithPreposition = (text: string): boolean =>
  PREPOSITIONS.has(first(text)) || (second(text) === 'by' && words(text)[2] === first(text));

/** "moving the call": stands after "by", "against" and "I chose". */
const isGerund = (text: string): boolean =>
  /^\p{L}{2,20}ing$/u.test(first(text)) &&
  !['string', 'nothing', 'everything', 'something'].includes(first(text));

/** "to cache rates": stands after "I chose" and "the plan". */
const isInfinitive = (text: string): boolean => /^to \p{L}/iu.test(text);

/** "to shard the table" from "to shard the table" and "Shard the table"; undefined for any other form. */
export function asInfinitive(text: string): string | undefined {
  if (isInfinitive(text)) return lowerFirst(text);
  const word = first(text);
  if (endsFirst(text) || second(text) === '') return undefined;
  const verb =
    BASE_VERBS.has(word) ||
    (AMBIGUOUS_BASE.has(word) && (DETERMINERS.has(second(text)) || /^(?:out|up|off)$/.test(second(text))));
  return verb ? `to ${lowerFirst(text)}` : undefined;
}

const PRONOUN = /\b(?:I|we|it|they|nobody|everyone|there)\b/iu;

/** Whether a verb stands in it, so that it can be a sentence; notes such as "traces and query plans" cannot. */
export function isClause(text: string): boolean {
  const all = words(text);
  if (PRONOUN.test(text) || lacksSubject(text) || text.includes(': ')) return true;
  return all.some((word, index) => index > 0 && (FINITE.has(word) || looksPast(word))) || all.length > 12;
}

/** "plans, locks, vacuum" as "plans, locks and vacuum"; anything but short items between commas stays as it is. */
export function asList(text: string): string {
  const items = text.split(', ');
  const isPlain = items.every(
    (item) => item !== '' && item === item.trim() && item.split(' ').length <= 6 && !/[.:;()]/.test(item),
  );
  return isPlain && !/\b(?:and|or|then|but|which|who|with|at|when)\b/i.test(text) ? listed(items) : text;
}

/** "moving the call" from "move the call" and "to move the call"; undefined where a second verb would have to follow suit. */
export function asGerund(text: string): string | undefined {
  if (isGerund(text)) return lowered(text);
  const [verb = '', ...rest] = asInfinitive(text)?.split(' ').slice(1) ?? [];
  if (verb === '' || rest.some((word) => /^(?:and|then|but|or)$/i.test(word)) || !/^[a-z]+$/.test(verb))
    return undefined;
  const stem = DOUBLED.has(verb) ? `${verb}${verb.slice(-1)}` : verb.replace(/(?<=[^eo])e$/, '');
  return [`${stem}ing`, ...rest].join(' ');
}

/** Text that the user may have begun without "I": as one or more full sentences. */
export function asSentence(text: string, addSubject = true): string {
  return addSubject && lacksSubject(text) ? sentence(`I ${lowerFirst(text)}`) : sentence(text);
}

/** After a colon: without its end mark and without a capital that only began a sentence. */
export const afterColon = (text: string): string => lowered(unended(text));

/** `text` and the reason the user gave, joined as the reason's first words ask; `joint` where they ask for nothing. */
export function withReason(text: string, why: string, joint = ': '): string {
  const rest = unended(why);
  if (/^(?:because|since|as|so that|so) /i.test(rest)) return `${text}, ${lowerFirst(rest)}`;
  if (isInfinitive(rest)) return `${text}, ${lowerFirst(rest)}`;
  return continuesAsVerb(why) ? `${text}, which ${lowerFirst(rest)}` : `${text}${joint}${lowered(rest)}`;
}

/** "too expensive", "slower than the outage": how a road would have been. */
const isQuality = (why: string): boolean =>
  /^(?:too|not (?:fast|safe|cheap|worth|good|reliable)) \p{L}/iu.test(why) &&
  !isClause(why.split(',')[0] ?? '');

/** Says of the road `what` why it was left, whether the words continue a sentence or stand for themselves. */
export function about(what: string, why: string): string {
  const bare = unended(what);
  const rest = unended(why);
  const done = asInfinitive(bare);
  if (isQuality(rest))
    return sentence(
      `${done ? `We could ${done.slice(3)}, which` : bare} would have been ${lowerFirst(rest)}`,
    );
  if (done) return sentence(withReason(`We could ${done.slice(3)}`, why));
  if (/^(?:i|we|it|they)\b/i.test(bare)) return sentence(withReason(bare, why));
  if (/^(?:because|since|as) /i.test(rest)) return sentence(`${bare}: left ${lowerFirst(rest)}`);
  return sentence(continuesAsVerb(why) ? `${bare} ${lowerFirst(rest)}` : `${bare}: ${lowered(rest)}`);
}
