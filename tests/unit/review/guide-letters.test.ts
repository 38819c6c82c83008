import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { reviewLetter } from '../../../lib/review/index.ts';

/** The guide's three letters, beside the checkout; its labels understate their length. */
const folder = fileURLToPath(new URL('../../../../shared/seed', import.meta.url));

function letters(): string[] | undefined {
  try {
    const file = readdirSync(folder).find((name) => name.endsWith('.txt'));
    if (!file) return undefined;
    return readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('Dear ['));
  } catch {
    return undefined;
  }
}

const found = letters();

it.skipIf(!found)(
  'the three letters of the guide draw their open slots and their length, and nothing else',
  () => {
    const told = (['junior', 'mid', 'senior'] as const).map((level, i) =>
      reviewLetter(found?.[i] ?? '', { level })
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'address/slot'),
    );
    expect(told).toEqual([[], ['length/range'], ['length/range']]);
  },
);
