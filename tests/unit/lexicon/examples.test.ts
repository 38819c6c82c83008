import { describe, expect, it } from 'vitest';
import { PRACTICES } from '../../../lib/lexicon/practices/index.ts';
import { TECHNOLOGIES } from '../../../lib/lexicon/technologies/index.ts';
import { found } from './found.ts';

const technologies = Object.values(TECHNOLOGIES).flat();
const practices = Object.values(PRACTICES).flat();

describe('every entry finds its own examples and nothing in its near misses', () => {
  it.each(technologies.flatMap(({ name, hits = [] }) => hits.map((text) => [name, text])))(
    '%s in "%s"',
    (name, text) => {
      expect(found(text)).toContain(name);
    },
  );
  it.each(technologies.flatMap(({ name, misses = [] }) => misses.map((text) => [name, text])))(
    'no %s in "%s"',
    (name, text) => {
      expect(found(text)).not.toContain(name);
    },
  );
  it.each(practices.flatMap(({ name, hits = [] }) => hits.map((text) => [name, text])))(
    '%s in "%s"',
    (name, text) => {
      expect(found(text, 'practice')).toContain(name);
    },
  );
  it.each(practices.flatMap(({ name, misses = [] }) => misses.map((text) => [name, text])))(
    'no %s in "%s"',
    (name, text) => {
      expect(found(text, 'practice')).not.toContain(name);
    },
  );
});

it('every ambiguous technology has examples of both kinds or of the kind that can fail', () => {
  const bare = technologies.filter(
    ({ class: trust = 'A', hits, misses }) => trust !== 'A' && !hits && !misses,
  );
  expect(
    bare.map((entry) => entry.name),
    'Add hits and misses beside the entry.',
  ).toEqual([]);
});
