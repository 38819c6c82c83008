import { describe, expect, it } from 'vitest';
import { type Example, type Rule, reviewLetter, rules } from '../../../lib/review/index.ts';

/** The rule's findings on an example; a bare text is read at the highest level but one that the rule applies to. */
function findings(rule: Rule, example: Example) {
  const level = rule.levels.includes('mid') ? 'mid' : (rule.levels[0] ?? 'mid');
  const { letter, context } = typeof example === 'string' ? { letter: example, context: {} } : example;
  return reviewLetter(letter, { level, ...context }).filter((finding) => finding.rule === rule.id);
}

const show = (example: Example) => (typeof example === 'string' ? example : example.letter).slice(0, 90);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has four examples to flag and four near misses', () => {
    expect(rule.flags.length).toBeGreaterThanOrEqual(4);
    expect(rule.allows.length).toBeGreaterThanOrEqual(4);
  });
  it('says what is wrong, why, and where that comes from', () => {
    for (const line of [rule.message, rule.why]) expect(line).toMatch(/^\S[^\n]{10,140}\.$/);
    expect(rule.source).not.toBe('');
  });
  it.each(rule.flags.map((example, i) => [`${i + 1}: ${show(example)}`, example] as const))(
    'flags %s',
    (_name, example) => {
      expect(findings(rule, example)).not.toEqual([]);
    },
  );
  it.each(rule.allows.map((example, i) => [`${i + 1}: ${show(example)}`, example] as const))(
    'allows %s',
    (_name, example) => {
      expect(findings(rule, example)).toEqual([]);
    },
  );
});

it('no two rules share an id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
