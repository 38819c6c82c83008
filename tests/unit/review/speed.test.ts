import { expect, it } from 'vitest';
import { reviewLetter } from '../../../lib/review/index.ts';
import { goodParagraphs } from './good-paragraphs.ts';
import { posting } from './posting.ts';
import { weakParagraphs } from './weak-paragraphs.ts';

function letterOf(words: number): string {
  const all = [...goodParagraphs, ...weakParagraphs]
    .map(({ text }) => text)
    .filter((text) => !text.startsWith('Dear'));
  let text = 'Dear Quillmark team,';
  for (let i = 0; text.split(/\s/).length < words; i += 1) text += `\n\n${all[i % all.length]}`;
  return `${text}\n\nKind regards,\nMira Example`;
}

function median(text: string): number {
  const context = {
    level: 'senior' as const,
    posting: posting('Senior Backend Engineer'),
    otherCompanies: ['Ferrobank', 'Linear'],
  };
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now();
    reviewLetter(text, context);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[12] ?? 0;
}

it('takes twice as long for a letter twice as long, and no more', () => {
  median(letterOf(450));
  console.log(
    `450 words: ${median(letterOf(450)).toFixed(2)} ms, 3000 words: ${median(letterOf(3_000)).toFixed(2)} ms`,
  );
  expect(median(letterOf(8_000)) / median(letterOf(4_000))).toBeLessThan(2.6);
});
