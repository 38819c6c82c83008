import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../lib/analysis/index.ts';
import type { SectionKind } from '../../../lib/posting/types.ts';
import { postingOf } from './posting-of.ts';

/** Strengths of what one block names, as `id: strength`. */
function strengths(blocks: string | string[], kind: SectionKind, heading = ''): Record<string, string> {
  const posting = postingOf({ title: 'Engineer', sections: [{ heading, kind, blocks: [blocks].flat() }] });
  const found = analyzePosting(posting).requirements.filter(({ kind: of }) => of === 'technology');
  return Object.fromEntries(found.map(({ name, strength }) => [name, strength]));
}

describe('how much a posting wants what it names', () => {
  it.each<[string, SectionKind, Record<string, string>]>([
    ['PostgreSQL at scale.', 'requirements', { PostgreSQL: 'must' }],
    ['PostgreSQL at scale.', 'nice-to-have', { PostgreSQL: 'nice' }],
    ['PostgreSQL holds the ledger.', 'responsibilities', { PostgreSQL: 'context' }],
    [
      'Our stack: Kotlin, PostgreSQL and Kafka.',
      'requirements',
      { Kotlin: 'context', PostgreSQL: 'context', Kafka: 'context' },
    ],
    ['We use Kubernetes and Terraform.', 'about', { Kubernetes: 'context', Terraform: 'context' }],
    ['Kubernetes is a plus.', 'requirements', { Kubernetes: 'nice' }],
    [
      'Experience with Kafka or RabbitMQ would be great.',
      'requirements',
      { Kafka: 'nice', RabbitMQ: 'nice' },
    ],
    ['Bonus points for Terraform.', 'requirements', { Terraform: 'nice' }],
    ['Nice to have: Redis, Elasticsearch', 'requirements', { Redis: 'nice', Elasticsearch: 'nice' }],
    ['Strong Python, ideally with FastAPI.', 'requirements', { Python: 'must', FastAPI: 'nice' }],
    ['Python is required; Kafka is a plus.', 'requirements', { Python: 'must', Kafka: 'nice' }],
    [
      'You have five years of Python, and Kafka is a bonus.',
      'requirements',
      { Python: 'must', Kafka: 'nice' },
    ],
    [
      'Deep knowledge of PostgreSQL (MongoDB is a plus).',
      'requirements',
      { PostgreSQL: 'must', MongoDB: 'nice' },
    ],
    [
      'Kubernetes (preferred) or Nomad clusters with Docker',
      'requirements',
      { Kubernetes: 'nice', Docker: 'must' },
    ],
    ['You may have worked with Terraform.', 'requirements', { Terraform: 'nice' }],
    ['Prior Kotlin experience is not required.', 'requirements', { Kotlin: 'nice' }],
    ['Willingness to learn Kotlin.', 'requirements', { Kotlin: 'context' }],
    ['You must know PostgreSQL well.', 'other', { PostgreSQL: 'must' }],
    ['At least 4 years of experience with Python.', 'other', { Python: 'must' }],
    ['Proficiency in TypeScript is essential.', 'about', { TypeScript: 'must' }],
    ['Access to PostgreSQL training', 'benefits', { PostgreSQL: 'context' }],
    ['In the second interview you need experience with Python.', 'process', { Python: 'context' }],
    ["You'll gain experience with Terraform.", 'responsibilities', { Terraform: 'context' }],
  ])('%s (%s)', (text, kind, expected) => {
    expect(strengths(text, kind)).toMatchObject(expected);
  });

  it('lets a lead-in speak for the list below it, until the next one', () => {
    expect(
      strengths(['You have:', 'PostgreSQL', 'It is great if you know:', 'Kafka', 'Terraform'], 'other'),
    ).toEqual({
      PostgreSQL: 'must',
      Kafka: 'nice',
      Terraform: 'nice',
    });
  });

  it('lets a heading speak when the section kind does not', () => {
    expect(strengths('Kafka', 'requirements', 'Bonus points')).toEqual({ Kafka: 'nice' });
  });

  it('takes the strongest mention, and the title as a must', () => {
    const posting = postingOf({
      title: 'Backend Engineer (Kotlin)',
      sections: [
        { heading: '', kind: 'about', blocks: ['We run Kafka.'] },
        { heading: 'You', kind: 'requirements', blocks: ['Kafka in production', 'Redis'] },
        { heading: 'Plus', kind: 'nice-to-have', blocks: ['Redis'] },
      ],
    });
    const found = analyzePosting(posting).requirements.map(({ name, strength, quotes }) => [
      name,
      strength,
      quotes.length,
    ]);
    expect(found).toEqual([
      ['Kotlin', 'must', 0],
      ['Kafka', 'must', 2],
      ['Redis', 'must', 2],
    ]);
  });

  it('names a technology as the posting spells it', () => {
    expect(Object.keys(strengths('Postgres and k8s', 'requirements'))).toEqual(['Postgres', 'k8s']);
  });
});
