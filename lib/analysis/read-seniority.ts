import { isRoleWord } from './role-words.ts';
import { SENIORITY_WORDS, type SeniorityWord } from './seniority-words.ts';
import type { Seniority } from './types.ts';

/** Lowest first. */
const ORDER: readonly Seniority[] = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'head',
];

const NUMERALS: Readonly<Record<string, Seniority>> = { I: 'junior', II: 'mid', III: 'senior', IV: 'staff' };

interface Token {
  text: string;
  /** What stands between this token and the one before it. */
  gap: string;
}

function tokens(title: string): Token[] {
  const found: Token[] = [];
  let end = 0;
  for (const match of title.matchAll(/[\p{L}\p{N}+]{1,40}/gu)) {
    found.push({ text: match[0], gap: title.slice(end, match.index) });
    end = match.index + match[0].length;
  }
  return found;
}

/** A gap that ends a segment of the title. */
const parts = (gap: string | undefined) => gap === undefined || /[,|()[\]:•·;]|\s[-–—]|[-–—]\s|\//.test(gap);

/** A number of the entry's words matched at `at`, or 0. */
function matches(list: readonly Token[], at: number, word: SeniorityWord): number {
  const wanted = word.text.split(/[\s-]/);
  const fits = wanted.every(
    (part, i) => list[at + i]?.text.toLowerCase() === part && (i === 0 || !parts(list[at + i]?.gap)),
  );
  if (!fits) return 0;
  const next = list[at + wanted.length];
  const previous = list[at - 1];
  const before = parts(list[at]?.gap) ? '' : (previous?.text.toLowerCase() ?? '');
  if (word.notAfter.includes(before)) return 0;
  const joined = next && !parts(next.gap) ? next.text.toLowerCase() : '';
  if (word.notBefore.includes(joined)) return 0;
  const beforeRole =
    joined === '' ||
    isRoleWord(joined) ||
    SENIORITY_WORDS.some(({ text }) => text === joined) ||
    joined in { and: 0, to: 0, or: 0 };
  return word.roleOnly && !beforeRole && at > 0 && !parts(list[at]?.gap) ? 0 : wanted.length;
}

interface Hit {
  level: Seniority;
  at: number;
  end: number;
}

function hits(list: readonly Token[]): Hit[] {
  const found: Hit[] = [];
  for (let at = 0; at < list.length; at += 1) {
    let best: Hit | undefined;
    for (const word of SENIORITY_WORDS) {
      const length = matches(list, at, word);
      if (length > 0 && (!best || at + length > best.end)) best = { level: word.level, at, end: at + length };
    }
    if (!best) continue;
    found.push(best);
    at = best.end - 1;
  }
  return found;
}

function isRange(list: readonly Token[], first: Hit, second: Hit): boolean {
  const between = list.slice(first.end, second.at);
  const gaps = [...between, ...list.slice(second.at, second.at + 1)].map(({ gap }) => gap).join(' ');
  if (between.length === 0) return /[/&+|,–—-]/.test(gaps);
  const joiner = between.some(({ text }) => /^(?:to|or|and|bis|oder|und|ou|o)$/i.test(text));
  return joiner || /[/&|]/.test(gaps);
}

/**
 * The seniority a title states, lowest first; none said gives none, a range two ("Senior/Staff", "Junior to Mid"). Words beside each other
 * are one level, the higher ("Senior Staff"). Roman numerals count when no word does (II is mid, III senior). "Lead Generation",
 * "Mid-Market", "Member of Technical Staff" and managers of products say nothing.
 */
export function readSeniority(title: string): Seniority[] {
  const list = tokens(title);
  const rank = ({ level }: { level: Seniority }) => ORDER.indexOf(level);
  const kept: Hit[] = [];
  for (const hit of hits(list)) {
    const last = kept.at(-1);
    if (!last || isRange(list, last, hit)) kept.push(hit);
    else if (rank(hit) > rank(last)) kept[kept.length - 1] = { ...hit, at: last.at };
  }
  const levels = kept.length > 0 ? kept : numerals(list);
  const ranked = [...new Set(levels.map(rank))].sort((a, b) => a - b).flatMap((index) => ORDER[index] ?? []);
  const [low] = ranked;
  const high = ranked.at(-1);
  return low && high && low !== high ? [low, high] : low ? [low] : [];
}

function numerals(list: readonly Token[]): Hit[] {
  return list.flatMap(({ text, gap }, at) => {
    const level = NUMERALS[text];
    const previous = list[at - 1]?.text ?? '';
    const follows = (isRoleWord(previous.toLowerCase()) && !parts(gap)) || previous in NUMERALS;
    return level && follows ? [{ level, at, end: at + 1 }] : [];
  });
}
