import { check } from 'recheck';
import { expect, it } from 'vitest';
import { lineOf, sourceFiles, walk } from '../support/sources.ts';

interface Found {
  at: string;
  source: string;
  flags: string;
}

function regularExpressions(): Found[] {
  const found: Found[] = [];
  for (const file of sourceFiles('lib', 'components', 'entrypoints')) {
    walk(file, (node, source) => {
      const regex = node.regex as { pattern: string; flags: string } | undefined;
      if (node.type !== 'Literal' || !regex) return;
      found.push({ at: `${file}:${lineOf(source, node.start)}`, source: regex.pattern, flags: regex.flags });
    });
  }
  return found;
}

it('no regular expression can be made to hang by a page', { timeout: 300_000 }, async () => {
  // One after the other: side by side they starve each other and time out.
  const verdicts: string[] = [];
  for (const { at, source, flags } of regularExpressions()) {
    // recheck knows every flag but `d`, which changes nothing about matching.
    const { status } = await check(source, flags.replace('d', ''), { timeout: 60_000 });
    if (status !== 'safe') verdicts.push(`${at} /${source}/ is ${status}`);
  }
  expect(
    verdicts,
    'Bound the repetition ({1,40} in place of +), anchor it, or read the text with a loop.',
  ).toEqual([]);
});
