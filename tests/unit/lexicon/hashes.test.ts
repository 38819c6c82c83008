import { expect, it } from 'vitest';
import { hashFrom, hashOf } from '../../../lib/lexicon/engine/hash.ts';
import { practices, technologies } from '../../../lib/lexicon/entries.ts';
import { openPractice, openTechnology, spellPractice, spellTechnology } from '../../../lib/lexicon/spell.ts';

const spellings: string[] = [];
for (const item of technologies) spellTechnology(item, (spelling) => spellings.push(spelling));
for (const item of practices) spellPractice(item, (spelling) => spellings.push(spelling));

it('no two words of the lexicon share a hash', () => {
  const words = new Set(spellings.flatMap((spelling) => spelling.toLowerCase().match(/[\wà-ÿ]+/g) ?? []));
  expect(words.size).toBeGreaterThan(2000);
  expect(new Set([...words].map((word) => hashOf(word))).size).toBe(words.size);
});

it('every spelling and variant of a technology is filed under its first word', () => {
  for (const item of technologies) {
    const filed = new Set<number>();
    openTechnology(item, (hash) => filed.add(hash));
    spellTechnology(item, (spelling) => expect(filed, spelling).toContain(hashFrom(spelling, 0)));
  }
});

it('every wording of a practice is filed under each word that may open it', () => {
  const openings = (form: string) => {
    const filed: number[] = [];
    openPractice({ name: '', forms: [form] }, (hash) => filed.push(hash));
    return filed;
  };
  expect(openings('on-call rotation|shift')).toEqual(['on'].map((word) => hashOf(word)));
  expect(openings('carry|held the|a pager')).toEqual(['carry', 'held'].map((word) => hashOf(word)));
  expect(openings('big? red|blue? box')).toEqual(['big', 'red', 'blue', 'box'].map((word) => hashOf(word)));
});
