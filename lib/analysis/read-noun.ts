import { GERMAN_NOUN, STRONG_NOUNS, WEAK_NOUNS } from './role-words.ts';

const SEGMENTS = /[,|()[\];•·]|\s[-–—:/]\s|:\s|\//;
const MEMBER = /\bMember of (?:the )?Technical Staff\b/i;

/** Before these a noun only describes: "Developer Experience", "Engineer in Test" keeps its noun. */
const stops = (word: string) => /^(?:for|of|in|to|at|with|on|für|pour)$/.test(word);

function nounOf(segment: string, fits: (word: string) => boolean): string | undefined {
  const words = segment.split(/[\s-]/).filter((word) => word !== '');
  let noun: string | undefined;
  for (const word of words) {
    if (stops(word.toLowerCase()) && noun) break;
    if (fits(word)) noun = word;
  }
  return noun;
}

const strong = (word: string) => STRONG_NOUNS.has(word.toLowerCase()) || GERMAN_NOUN.test(word.toLowerCase());
const weak = (word: string) => WEAK_NOUNS.has(word.toLowerCase());

/**
 * What the person is called, exactly as the title has it: Engineer, Developer, Softwareentwickler:in, Lead; empty when the title has none.
 * The first segment with a noun decides; in it the last one ("Developer Experience Engineer").
 */
export function readNoun(title: string): { noun: string; segment: string } {
  const member = MEMBER.exec(title)?.[0];
  if (member) return { noun: member, segment: title };
  // "Entwickler/in" and "Entwickler:in" are one word.
  const segments = title.replace(/(\p{L}{3})[/](?=in\b)/gu, '$1*').split(SEGMENTS);
  for (const fits of [strong, weak]) {
    for (const segment of segments) {
      const noun = nounOf(segment, fits);
      if (noun) return { noun: title.includes(noun) ? noun : noun.replace('*', '/'), segment };
    }
  }
  return { noun: '', segment: segments[0] ?? '' };
}
