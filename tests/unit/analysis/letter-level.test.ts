import { expect, it } from 'vitest';
import { analyzePosting, letterLevel } from '../../../lib/analysis/index.ts';
import { postingOf } from './posting-of.ts';

const titled = (title: string) => analyzePosting(postingOf({ title, sections: [] }));

it.each([
  [{ years: 0 }, 'Engineer', 'junior'],
  [{ years: 2.9 }, 'Senior Engineer', 'junior'],
  [{ years: 3 }, 'Senior Engineer', 'mid'],
  [{ years: 6.9 }, 'Junior Engineer', 'mid'],
  [{ years: 7 }, 'Junior Engineer', 'senior'],
  [{ level: 'senior', years: 1 }, 'Junior Engineer', 'senior'],
  [{}, 'Junior Engineer', 'junior'],
  [{}, 'Staff Engineer', 'senior'],
  [{}, 'Middle/Senior Engineer', 'mid'],
  [{}, 'Engineer', 'mid'],
] as const)('%j for %s is %s', (profile, title, level) => {
  expect(letterLevel(profile, titled(title))).toBe(level);
});

it('is mid when nothing is known', () => {
  expect(letterLevel({})).toBe('mid');
});
