import { describe, expect, it } from 'vitest';
import { entries as allEntries } from '../../../lib/lexicon/entries.ts';
import { entryById, findEntry, findTerms, impliedBy, termNames } from '../../../lib/lexicon/index.ts';

describe('findEntry', () => {
  it.each([
    ['k8s', 'Kubernetes'],
    ['POSTGRES', 'PostgreSQL'],
    ['  golang ', 'Go'],
    ['go', 'Go'],
    ['c#', 'C#'],
    ['.net', '.NET'],
    ['node', 'Node.js'],
    ['NodeJS', 'Node.js'],
    ['spring-boot', 'Spring Boot'],
    ['SpringBoot', 'Spring Boot'],
    ['aws lambda', 'AWS Lambda'],
    ['lambda', 'AWS Lambda'],
    ['dlq', 'Dead letter queue'],
    ['ts', 'TypeScript'],
    ['sqs', 'Amazon SQS'],
  ])('%s is %s', (typed, name) => {
    expect(findEntry(typed)?.name).toBe(name);
  });
  it('knows nothing of what is not there', () => {
    expect(findEntry('COBOL-2099')).toBeUndefined();
    expect(findEntry('')).toBeUndefined();
  });
});

describe('implied families', () => {
  it.each([
    ['eks', ['aws', 'kubernetes']],
    ['spring-boot', ['spring', 'java']],
    ['pyspark', ['spark', 'python']],
    ['bigquery', ['google-cloud']],
    ['fastapi', ['python']],
    ['ruby-on-rails', ['ruby']],
    ['t-sql', ['sql', 'sql-server']],
  ])('%s implies %j', (id, ids) => {
    expect(impliedBy(id).sort()).toEqual([...ids].sort());
  });
  it('are emitted as implied, never as named', () => {
    const mentions = findTerms('RDS Postgres').map(({ id, implied }) => [id, implied]);
    expect(mentions).toEqual([
      ['rds', ['aws']],
      ['postgresql', ['sql']],
    ]);
    expect(findTerms('.NET').flatMap((mention) => [mention.id, ...(mention.implied ?? [])])).toEqual([
      'dot-net',
    ]);
  });
});

describe('the data', () => {
  const entries = allEntries();
  it('gives each entry an id of its own', () => {
    const ids = entries.map((entry) => entry.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
  it('implies only entries that exist', () => {
    expect(entries.flatMap((entry) => entry.implies.filter((id) => !entryById(id)))).toEqual([]);
  });
  it('gives no name to two technologies', () => {
    const owners = new Map<string, string>();
    const twice = entries.flatMap((entry) =>
      entry.kind === 'practice'
        ? []
        : [...new Set(entry.spellings)].filter((spelling) => {
            const key = spelling.toLowerCase().replace(/[\s-]/g, ' ');
            const other = owners.get(key);
            owners.set(key, entry.id);
            return other !== undefined && other !== entry.id;
          }),
    );
    expect(twice).toEqual([]);
  });
  it('is of the size that was promised', () => {
    expect(termNames('technology').length).toBeGreaterThanOrEqual(900);
    expect(termNames('practice').length).toBeGreaterThanOrEqual(100);
  });
});
