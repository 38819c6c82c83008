import { findTerms } from '../../lexicon/index.ts';
import { countWords, findQuoted, splitParagraphs, straighten } from '../../text/index.ts';
import { readRoleNames } from '../titles/read-role-names.ts';
import type { ReviewContext } from '../types.ts';
import { bodyParagraphs } from './body-paragraphs.ts';
import { findSalutation } from './find-salutation.ts';
import { findSignOff } from './find-sign-off.ts';
import { findSlots } from './find-slots.ts';
import { flatten } from './flatten.ts';
import type { Letter, Stretch } from './letter.ts';
import { lower } from './lower.ts';
import { postingLow } from './posting-low.ts';

/** From so many words or paragraphs on, a text without greeting and sign-off is a whole letter too. */
const WHOLE = { words: 150, paragraphs: 3 };
const LONGEST_SIGNATURE = 12;

/** The start of a signature that no sign-off announces: a last paragraph of a few words that is no sentence. */
function bareSignature(text: string, from: number): number | undefined {
  const paragraphs = splitParagraphs(text.slice(from));
  const last = paragraphs.at(-1);
  if (!last || paragraphs.length < 2 || /[.!?:)"]$/.test(last.text)) return undefined;
  return countWords(last.text) <= LONGEST_SIGNATURE ? from + last.start : undefined;
}

function codeSpans(text: string): Stretch[] {
  const spans: Stretch[] = [];
  for (let open = text.indexOf('`'); open >= 0; ) {
    const close = text.indexOf('`', open + 1);
    if (close < 0) break;
    if (!text.slice(open, close).includes('\n')) spans.push({ start: open, end: close + 1 });
    open = text.indexOf('`', close + 1);
  }
  return spans;
}

/** Reads a letter once for all rules: its parts, sentences, figures, terms, titles, slots and quotes. */
export function parseLetter(text: string, context: ReviewContext): Letter {
  const { flat, softBreaks } = flatten(text);
  const low = lower(flat);
  const lowLines = lower(straighten(text));
  const salutation = findSalutation(lowLines);
  const start = salutation?.end ?? 0;
  const signOff = findSignOff(lowLines, start);
  const body = { start, end: Math.max(start, signOff?.start ?? bareSignature(text, start) ?? text.length) };
  const paragraphs = bodyParagraphs({ flat, low, wrapped: softBreaks > 0 }, body);
  const words = countWords(text.slice(body.start, body.end));
  const company = context.posting?.company;
  const roleNames = readRoleNames(text, flat, low, context);
  return {
    text,
    flat,
    low,
    context,
    whole: Boolean(salutation || signOff) || words >= WHOLE.words || paragraphs.length >= WHOLE.paragraphs,
    ...(salutation && { salutation }),
    ...(signOff && { signOff }),
    body,
    paragraphs,
    sentences: paragraphs.flatMap(({ sentences }) => sentences),
    words,
    quoted: [...findQuoted(text), ...codeSpans(text)],
    slots: findSlots(text),
    terms: findTerms(flat.slice(body.start, body.end), company ? { company } : {}).map((term) => ({
      ...term,
      start: term.start + body.start,
      end: term.end + body.start,
    })),
    postingLow: postingLow(context.posting),
    ...(roleNames && { roleNames }),
  };
}
