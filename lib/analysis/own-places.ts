import { foldWords } from './fold-words.ts';
import { WORKPLACES } from './places.ts';
import { isRoleWord } from './role-words.ts';

/**
 * The names in a posting's location, folded: "Amsterdam Office / Utrecht" gives `amsterdam`, `utrecht`. Words that a title may hold
 * for another reason (Engineering, Mobile, Platform) are no places here.
 */
export function ownPlaces(text = ''): Set<string> {
  const names = new Set<string>();
  for (const part of text.split(/[,;|/()&–—:+*]|\s-\s|\s(?:or|and|to)\s/)) {
    const words = foldWords(part)
      .map(({ folded }) => folded)
      .filter((word) => !WORKPLACES.has(word));
    if (words.length === 0 || words.some((word) => isRoleWord(word) || /^\d/.test(word))) continue;
    if (words.join('').length > 2) names.add(words.join(' '));
  }
  return names;
}
