import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, walk } from '../support/sources.ts';

const CEILING = 250;
/** Data is read entry by entry, however long the list. */
const DATA =
  /^lib\/lexicon\/(?:technologies|practices)\/|^lib\/letter\/phrasings\/|^lib\/profile\/sample\.ts$|^tests\/fixtures\//;
const MEDIAN = 70;

const lineCount = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;
const ours = sourceFiles('lib', 'components', 'entrypoints', 'wxt.config.ts');

describe('files', () => {
  it(`have at most ${CEILING} lines`, () => {
    const long = [...ours, ...sourceFiles('tests')]
      .filter((file) => !DATA.test(file) && lineCount(file) > CEILING)
      .map((file) => `${file}: ${lineCount(file)} lines`);
    expect(long, 'Split the file where it does two things.').toEqual([]);
  });

  it(`have a median of at most ${MEDIAN} lines`, () => {
    const counts = ours
      .filter((file) => !DATA.test(file))
      .map(lineCount)
      .sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  });

  it('at the top are the ones everybody looks for, and no more', () => {
    const top = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
      .split('\n')
      .map((file) => file.split('/')[0] ?? '')
      .filter((name) => name !== '' && !name.startsWith('.'));
    const allowed = new Set(
      [
        'entrypoints components lib public tests wxt.config.ts package.json package-lock.json tsconfig.json'.split(
          ' ',
        ),
        'README.md LICENSE CONTRIBUTING.md PRIVACY.md CHANGELOG.md'.split(' '),
      ].flat(),
    );
    expect(
      [...new Set(top)].filter((name) => !allowed.has(name)),
      'Settings of tools live in dot-files or tests/.',
    ).toEqual([]);
  });
});

describe('style sheets', () => {
  const sheets = ours.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const name = /from '\.\/([\w-]+\.module\.css)'/.exec(source)?.[1];
    return name ? [{ file, sheet: path.join(path.dirname(file), name) }] : [];
  });
  const defined = (sheet: string): Set<string> =>
    new Set([...readFileSync(sheet, 'utf8').matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name]) => name ?? ''));

  it('define every class a component names', () => {
    const missing: string[] = [];
    for (const { file, sheet } of sheets) {
      const classes = defined(sheet);
      walk(file, (node) => {
        const { object, property, computed } = node as {
          object?: { name?: string };
          property?: { name?: string };
          computed?: boolean;
        };
        if (node.type !== 'MemberExpression' || object?.name !== 'styles' || computed || !property?.name)
          return;
        if (!classes.has(property.name)) missing.push(`${file}: styles.${property.name}`);
      });
    }
    expect(
      missing,
      'TypeScript does not know the names in a style sheet: write the class or take it out.',
    ).toEqual([]);
  });

  it('define no class that no component names', () => {
    const users = Map.groupBy(sheets, ({ sheet }) => sheet);
    const idle = [...users].flatMap(([sheet, files]) => {
      const sources = files.map(({ file }) => readFileSync(file, 'utf8')).join('\n');
      const byName = /styles\[/.test(sources);
      return [...defined(sheet)]
        .filter(
          (name) =>
            !sources.includes(`styles.${name}`) && !(byName && new RegExp(`\\b${name}\\b`).test(sources)),
        )
        .map((name) => `${sheet}: .${name}`);
    });
    expect(idle, 'Take the class out.').toEqual([]);
  });
});
