import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { findTerms } from '../../lib/lexicon/index.ts';
import { bundle } from '../fixtures/sites/bundle.ts';
import { outputPath } from '../support/output-path.ts';
import type { Line } from './line.ts';
import { median, warmTime } from './median.ts';
import { postingText } from './posting-text.ts';

/** Milliseconds from a bundle that is not yet parsed to the first answer, in a process of its own. */
function coldTime(file: string): number {
  const script = `const source = require('fs').readFileSync(${JSON.stringify(file)}, 'utf8');
    const start = performance.now();
    (0, eval)(source);
    lexicon.findTerms('Go and PostgreSQL');
    console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}

export async function lines(): Promise<Line[]> {
  const file = outputPath('bench-lexicon.js');
  writeFileSync(file, await bundle('../../../lib/lexicon/index.ts', 'lexicon'));
  return [
    {
      name: 'findTerms on a posting of 8 kB',
      figure: warmTime(() => findTerms(postingText), 200),
      budget: 0.2,
    },
    {
      name: 'lexicon cold: its code parsed, compiled, the first answer (median of 7 processes)',
      figure: median(Array.from({ length: 7 }, () => coldTime(file))),
    },
  ];
}
