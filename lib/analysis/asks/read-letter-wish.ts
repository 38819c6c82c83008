import { hasPair, type Pair } from '../has-pair.ts';
import { type Line, quoteLine } from '../lines.ts';
import type { Asks } from '../types.ts';
import { LETTER } from './letter-words.ts';

const A_LETTER = /^ (?:\w{1,12} )?(?:cover|covering|motivation)[ -]?letters?\b/;
const DECLINED: readonly Pair[] = [
  [
    /\bno(?: need (?:for|to (?:write|send|include|attach|add)))?\b/g,
    /^ (?:(?:an?|any|more|boring|generic) )?(?:cover|covering|motivation)[ -]?letters?\b(?! (?:is )?(?:required|mandatory))/,
  ],
  [
    /\b(?:don't|do not|never) (?:\w{1,12} )?(?:send|include|attach|submit|need|want|write|bother|read|require|ask|accept|look|expect|add|upload|use)\b/g,
    /^[\w ]{0,40}\b(?:cover|covering|motivation)[ -]?letters?\b/,
  ],
  [/\b(?:skip|leave|drop) (?:the|your|a)\b/g, A_LETTER],
  [/\b(?:instead|in lieu|in place) of(?: writing| sending)?(?: an?| the| your)?\b/g, A_LETTER],
  [
    /\b(?:cover|covering|motivation)[ -]?letters?\b/g,
    /^ (?:(?:(?:is|are|will) )?(?:not|never) (?:be )?|(?:isn't|aren't|won't be) )(?:\w{1,12} )?(?:read|needed|necessary|wanted|considered|accepted|looked at)\b/,
  ],
  [/\b(?:cover|covering|motivation)[ -]?letters?\b/g, /^ (?:is |are |will be )?(?:ignored|unnecessary)\b/],
  [/\bwithout (?:an? |the |any )?cover letters?\b/g, /^ (?:is |are )?(?:fine|ok|okay|preferred)\b/],
];
const WITHOUT = /\bwithout (?:a |the |any )?(?:\w{1,12} )?(?:cover|motivation)[ -]?letters?\b/;
const TURNED_DOWN =
  /\bnot be (?:considered|reviewed|read|accepted)\b|\b(?:rejected|ignored|discarded|skipped)\b/;
const OPTIONAL =
  /\b(?:optional(?:ly)?|not (?:strictly )?(?:required|mandatory|a must|compulsory|obligatory)|isn't (?:required|mandatory)|aren't (?:required|mandatory)|no cover letter (?:is )?required|feel free|if you (?:like|wish|want|prefer|'d like|would like|have)|you'(?:d like|re welcome)|you (?:may|can|could|might)|welcome|appreciated?|encouraged?|nice|a plus|bonus|love (?:a|to read|reading)|happy to (?:read|receive)|prefer(?:red|ably)?|recommended)\b/;
const REQUIRED =
  /\b(?:please|send|submit|include|attach|upload|provide|e-?mail|apply with|must|required?|requires|mandatory|need|we ask|we expect|with (?:a|your) (?:\w{1,12} )?(?:cover|motivation)|(?:cv|resume|résumé)(?:,| and| &| \+| plus|\/)|in your|your (?:cover|motivation|letter)|we (?:do )?read (?:every|all|each)|tell us|use (?:your|the))/;
/** Letters that are a product's or somebody else's. */
const OTHER_LETTER =
  /\b(?:generat(?:e|es|ing|or)|template|automate|writes? cover letters for|we (?:help|build)|our (?:users|customers|product)|job seekers|candidates' cover)/;

/**
 * What the posting says about a letter. Declined: it asks for none; not required is optional. A letter that is only asked to hold something
 * ("in your cover letter, tell us ...") is required. English only.
 */
export function readLetterWish(lines: readonly Line[]): Asks['letter'] {
  let best: Asks['letter'] = { wants: 'unmentioned' };
  for (const line of lines) {
    const { plain } = line;
    if (!LETTER.test(plain) || OTHER_LETTER.test(plain)) continue;
    const quote = quoteLine(line);
    const conditional = OPTIONAL.test(plain);
    if (WITHOUT.test(plain) && TURNED_DOWN.test(plain)) return { wants: 'required', quote };
    if (hasPair(plain, DECLINED) && !conditional) return { wants: 'declined', quote };
    if (conditional) {
      if (best.wants === 'unmentioned') best = { wants: 'optional', quote };
    } else if (REQUIRED.test(plain) && best.wants !== 'required') best = { wants: 'required', quote };
  }
  return best;
}
