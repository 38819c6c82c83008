import { foldCompany, foldSpace } from '../text/index.ts';
import { isGenderTag } from './is-gender-tag.ts';
import { isPlaceTag } from './is-place-tag.ts';
import { isRequisitionTag } from './is-requisition-tag.ts';
import { ownPlaces } from './own-places.ts';
import { isRoleWord } from './role-words.ts';

const BRACKETS = /\(([^()[\]]{0,80})\)|\[([^()[\]]{0,80})\]/g;
/** Where a title may end and a tag begin: a comma, a bar, a dash or bullet with a space beside it. */
const SEPARATOR = /\s?[,|·•]\s?|\s[-–—@:]\s|\s[-–—](?=[A-Z])|:\s|[–—]\s?/g;
const EDGES = /^[\s,|·•–—:*-]{1,10}|[\s,|·•–—:/-]{1,10}$/gu;
const DECORATION =
  /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[!*\s]){1,10}|(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[!*\s]){1,10}$/gu;

export interface TitleContext {
  location?: string;
  company?: string;
}

/** Brackets that hold nothing but tags go; "(f/m/d, Remote)" is cut into its parts first. */
function withoutBrackets(title: string, own: ReadonlySet<string>): string {
  return title.replace(BRACKETS, (whole, round?: string, square?: string) => {
    const inside = round ?? square ?? '';
    const parts = inside.split(/[,;|]|\s[-–—/]\s/).map((part) => part.trim());
    const tag = (part: string) =>
      part === '' ||
      isGenderTag(part) ||
      isRequisitionTag(part) ||
      isPlaceTag(part, { own, bracketed: true });
    const cohort = square !== undefined && /^(?:19|20)\d{2}$/.test(inside.trim());
    return cohort || isGenderTag(inside) || isPlaceTag(inside, { own, bracketed: true }) || parts.every(tag)
      ? ' '
      : whole;
  });
}

function isTag(segment: string, own: ReadonlySet<string>): boolean {
  return isGenderTag(segment) || isRequisitionTag(segment) || isPlaceTag(segment, { own, bracketed: false });
}

/** From the end: the last segment goes as long as it is a tag. */
function withoutTail(title: string, own: ReadonlySet<string>): string {
  const marks = [...title.matchAll(SEPARATOR)];
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark) continue;
    const tail = title.slice(mark.index + mark[0].length);
    const bracketed = /^(?:remote|hybrid)/i.test(tail);
    if (mark.index > 0 && (isTag(tail, own) || isPlaceTag(tail, { own, bracketed }) || everyPart(tail, own)))
      return title.slice(0, mark.index);
  }
  return title;
}

function everyPart(tail: string, own: ReadonlySet<string>): boolean {
  const parts = tail.split(SEPARATOR).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part === '' || isTag(part, own));
}

function withoutHead(title: string, own: ReadonlySet<string>): string {
  const mark = title.match(/\s?[|·•:]\s?|\s[-–—]\s/);
  if (mark?.index && isTag(title.slice(0, mark.index), own)) return title.slice(mark.index + mark[0].length);
  const next = /^remote\s([\p{L}-]{2,20})/iu.exec(title)?.[1];
  return next?.split('-').every((word) => isRoleWord(word.toLowerCase()))
    ? title.slice('remote '.length)
    : title;
}

/** Tags that follow the title without a mark: "Backend Engineer m/f/d", "... Remote", "... in Berlin". */
function withoutLooseEnd(title: string, own: ReadonlySet<string>): string {
  const words = title.split(' ');
  for (let kept = Math.max(1, words.length - 5); kept < words.length; kept += 1) {
    const tail = words.slice(kept).join(' ');
    const last = words[kept - 1] ?? '';
    const opens =
      /^(?:remote|hybrid|onsite|on-site|in\s|based\sin\s)/i.test(tail) && !/^in[\s-]house/i.test(tail);
    if (
      (kept === words.length - 1 && isGenderTag(tail)) ||
      /^#\d{3,10}$|^\d{2,3}(?:[-–]\d{2,3})?%$/.test(tail)
    )
      return words.slice(0, kept).join(' ');
    if (
      opens &&
      !/^(?:of|for|with|and|&|\/)$/i.test(last) &&
      isPlaceTag(tail.replace(/^(?:based )?in /i, ''), { own, bracketed: true })
    )
      return words.slice(0, kept).join(' ');
  }
  return title.replace(/(?<=\p{L})-(?:remote|hybrid|onsite)$/iu, '');
}

function withoutCompany(title: string, company: string | undefined): string {
  const mark = /\s(?:at|@|bei|chez)\s/i.exec(title);
  if (!mark || !company) return title;
  return foldCompany(title.slice(mark.index + mark[0].length)) === foldCompany(company)
    ? title.slice(0, mark.index)
    : title;
}

/**
 * The title as a letter writes it: the posting's own, verbatim, without gender tags, ids of the opening, places and remote
 * tags. A comma, dash or slash that belongs to the title stays: "Senior Backend Engineer, Payments Platform" is whole.
 */
export function letterTitle(title: string, { location, company }: TitleContext = {}): string {
  const own = ownPlaces(location);
  let text = foldSpace(title);
  for (let before = ''; before !== text; ) {
    before = text;
    text = withoutBrackets(text, own);
    text = foldSpace(text)
      .replace(/\s(?=[,;:])/g, '')
      .replace(DECORATION, '')
      .replace(EDGES, '');
    text = withoutCompany(withoutLooseEnd(withoutHead(withoutTail(text, own), own), own), company);
  }
  return /\p{L}{2}/u.test(text) ? text : foldSpace(title);
}
