import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { outputPath } from './support/output-path.ts';

// The README's test command: every part in turn, then one line that adds them all up.

interface Tally {
  passed: number;
  failed: number;
  leftOut: number;
}

interface Part {
  name: string;
  run: () => Promise<Tally>;
}

const npx = (...args: string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...args], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('close', (code) => resolve(code === 0));
    child.on('error', () => resolve(false));
  });

/** A tool that says yes or no counts as one test. */
const tool = (name: string, ...args: string[]): Part => ({
  name,
  run: async () => {
    const passed = await npx(...args);
    return { passed: Number(passed), failed: Number(!passed), leftOut: 0 };
  },
});

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** A Vitest project, with the counts of its own report. A suite that could not even load counts as a failure. */
const vitest = (project: string): Part => ({
  name: project,
  run: async () => {
    const file = outputPath(`test-${project}.json`);
    rmSync(file, { force: true });
    const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const passed = await npx('vitest', 'run', '-c', 'tests/vitest.config.ts', '--project', project, ...args);
    try {
      const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
      const failed = report.numFailedTests || Number(!passed);
      return { passed: report.numPassedTests, failed, leftOut: report.numPendingTests + report.numTodoTests };
    } catch {
      return { passed: 0, failed: 1, leftOut: 0 };
    }
  },
});

const PARTS: Part[] = [
  tool('prepare', 'wxt', 'prepare'),
  tool('types', 'tsc', '--noEmit'),
  tool('lint', 'biome', 'check', '--error-on-warnings'),
  tool('unused code', 'knip'),
  vitest('unit'),
  tool('build for Chrome', 'wxt', 'build', '-b', 'chrome'),
  tool('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  vitest('house'),
  vitest('e2e'),
];

const tallies: [string, Tally, number][] = [];
for (const part of PARTS) {
  console.log(`\n── ${part.name}`);
  const start = Date.now();
  tallies.push([part.name, await part.run(), (Date.now() - start) / 1000]);
}

console.log('\n── all parts');
for (const [name, { passed, failed, leftOut }, seconds] of tallies) {
  const rest = leftOut > 0 ? `, ${leftOut} left out` : '';
  console.log(`${name.padEnd(18)} ${passed} passed, ${failed} failed${rest} (${seconds.toFixed(0)} s)`);
}
const sum = (pick: keyof Tally): number => tallies.reduce((total, [, tally]) => total + tally[pick], 0);
if (sum('leftOut') > 0) console.log(`${sum('leftOut')} left out: what they need is not on this machine.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
