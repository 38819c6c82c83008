import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifestOf } from '../support/builds.ts';

const readme = readFileSync('README.md', 'utf8');
const commands = [...readme.matchAll(/```sh\n([^`]+)\n```/g)].map(([, block]) => block?.trim());

it('has the two commands, and CI runs exactly them', () => {
  expect(commands).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
  const run = readFileSync('.ci/run', 'utf8').split('\n');
  expect(run, 'CI runs the README’s test command as it stands there.').toContain(commands[1]);
  expect(run).toContain('npm run demo -- --headless');
});

it('gives a reason for every permission', () => {
  const table = readme.split('\n').filter((line) => line.startsWith('| `'));
  const { permissions, host_permissions: hosts } = manifestOf('chrome') as Record<string, string[]>;
  const hostNames = (hosts ?? []).map((pattern) => new URL(pattern.replace('*', '')).host);
  const missing = [...(permissions ?? []), ...hostNames].filter(
    (name) => !table.some((row) => row.includes(`\`${name}\``)),
  );
  expect(missing, 'Add the permission and its reason to the table in the README.').toEqual([]);
});

it('names only files that exist', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target ?? '');
  for (const target of links) expect(() => readFileSync(target), target).not.toThrow();
  expect(links.length).toBeGreaterThan(0);
});
