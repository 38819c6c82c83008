import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf, sourceFiles, walk } from '../support/sources.ts';

const PURE = ['text', 'posting', 'lexicon', 'analysis', 'match', 'letter', 'review', 'fill'];
/** What pure code may use besides its own files. */
const PURE_PACKAGES = ['@mozilla/readability'];
/** Names that would bind pure code to one world; `document` comes in as a parameter. */
const WORLD = new Set(['document', 'window', 'location', 'navigator', 'localStorage', 'browser', 'chrome']);

interface Import {
  file: string;
  line: number;
  from: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  walk(file, (node, source) => {
    const from = (node.source as { value?: string } | null | undefined)?.value;
    if (typeof from !== 'string') return;
    const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
    found.push({ file, line: lineOf(source, node.start), from, typeOnly });
  });
  return found;
}

/** The file an import means, from the top of the project; undefined for a package. */
function resolved({ file, from }: Import): string | undefined {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : undefined;
}

const folderOf = (file: string): string | undefined => /^lib\/([^/]+)\//.exec(file)?.[1];
const say = ({ file, line, from }: Import): string => `${file}:${line} imports ${from}`;
const libImports = sourceFiles('lib').flatMap(importsOf);
const allImports = [...libImports, ...sourceFiles('components', 'entrypoints').flatMap(importsOf)];

describe('imports', () => {
  it('enter a folder of lib through its index.ts', () => {
    const wrong = allImports.filter((found) => {
      const target = resolved(found);
      const folder = target && folderOf(target);
      if (!target || !folder || folder === folderOf(found.file)) return false;
      const name = path.posix.basename(target);
      // Types have no run time: a file of nothing but types may be named by type-only imports.
      return name !== 'index.ts' && !(found.typeOnly && /^(?:types|schema)\.ts$/.test(name));
    });
    expect(wrong.map(say), 'Import from the folder’s index.ts: it is the folder’s public face.').toEqual([]);
  });

  it('bring no package and no other world into the pure folders', () => {
    const wrong = libImports.filter((found) => {
      if (!PURE.includes(folderOf(found.file) ?? '') || found.typeOnly) return false;
      const target = resolved(found);
      if (!target) return !PURE_PACKAGES.includes(found.from);
      return !PURE.includes(folderOf(target) ?? '') && target !== 'lib/failures.ts';
    });
    expect(wrong.map(say), `lib/{${PURE.join(',')}} load anywhere: give them data, or a parameter.`).toEqual(
      [],
    );
  });

  it('are relative and carry their ending inside lib, so that plain Node can load it', () => {
    const wrong = libImports.filter(
      ({ from }) => from.startsWith('@/') || (/^\./.test(from) && !/\.tsx?$/.test(from)),
    );
    expect(wrong.map(say), 'Write ./name.ts').toEqual([]);
  });

  it('take zod from lib/zod.ts, which turns its code generation off first', () => {
    const wrong = allImports.filter(({ file, from }) => from === 'zod' && file !== 'lib/zod.ts');
    expect(wrong.map(say), "import { z } from '../zod.ts'").toEqual([]);
  });

  it('leave browser.storage to lib/storage', () => {
    const wrong: string[] = [];
    for (const file of sourceFiles('lib', 'components', 'entrypoints')) {
      if (folderOf(file) === 'storage') continue;
      walk(file, (node, source) => {
        const { object, property } = node as { object?: { name?: string }; property?: { name?: string } };
        if (node.type === 'MemberExpression' && object?.name === 'browser' && property?.name === 'storage') {
          wrong.push(`${file}:${lineOf(source, node.start)}`);
        }
      });
    }
    expect(wrong, 'Call lib/storage: it validates, versions and serializes.').toEqual([]);
  });
});

describe('pure folders', () => {
  it('name no global of a page', () => {
    const wrong: string[] = [];
    for (const file of sourceFiles(...PURE.map((folder) => `lib/${folder}`))) {
      const declared = new Set<string>();
      const used: [string, string][] = [];
      walk(file, (node, source) => {
        const { name, object, params, id } = node as {
          name?: string;
          object?: { type: string; name: string };
          params?: { name?: string; type: string }[];
          id?: { name?: string };
        };
        for (const param of params ?? []) if (param.name) declared.add(param.name);
        if (node.type === 'VariableDeclarator' && id?.name) declared.add(id.name);
        if (node.type === 'MemberExpression' && object?.type === 'Identifier' && WORLD.has(object.name)) {
          used.push([object.name, `${file}:${lineOf(source, node.start)} uses ${object.name}`]);
        }
        if (name === 'globalThis') used.push([name, `${file}:${lineOf(source, node.start)} uses globalThis`]);
        for (const property of (node as { properties?: { value?: { name?: string } }[] }).properties ?? []) {
          if (node.type === 'ObjectPattern' && property.value?.name) declared.add(property.value.name);
        }
      });
      wrong.push(...used.filter(([name]) => !declared.has(name)).map(([, where]) => where));
    }
    expect(wrong, 'Take the document as a parameter, its window from document.defaultView.').toEqual([]);
  });

  it.each(PURE)('lib/%s loads under plain Node', async (folder) => {
    const { execFileSync } = await import('node:child_process');
    const code = `import('./lib/${folder}/index.ts').then((m) => console.log(Object.keys(m).length))`;
    const exports = Number(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }));
    expect(exports).toBeGreaterThan(0);
  });
});
