import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atsHosts, postingKey, samePosting } from '../../../lib/posting/index.ts';

const LEVER = '3f0c2d1e-8b7a-4c5d-9e6f-0a1b2c3d4e5f';
const ASHBY = '7b1e6a52-3c4d-4f5e-8a9b-1c2d3e4f5a6b';

const KEYS: Record<string, string> = {
  'https://job-boards.greenhouse.io/acme/jobs/123456': 'greenhouse:acme:123456',
  'https://job-boards.eu.greenhouse.io/Acme/jobs/123456/': 'greenhouse:acme:123456',
  'https://boards.greenhouse.io/acme/jobs/123456?gh_jid=123456&gh_src=x#app': 'greenhouse:acme:123456',
  'https://boards.eu.greenhouse.io/acme/jobs/123456': 'greenhouse:acme:123456',
  'https://boards.greenhouse.io/embed/job_app?for=acme&token=123456': 'greenhouse:acme:123456',
  'https://job-boards.greenhouse.io/embed/job_app?token=123456&for=Acme&b=https%3A%2F%2Fx':
    'greenhouse:acme:123456',
  'https://job-boards.greenhouse.io/embed/job_app?token=123456': 'greenhouse:*:123456',
  'https://job-boards.greenhouse.io/acme?gh_jid=123456': 'greenhouse:acme:123456',
  'https://job-boards.greenhouse.io/acme/jobs/123456/confirmation': 'greenhouse:acme:123456',
  'https://acme.example/careers?gh_jid=123456&utm_source=x': 'greenhouse:*:123456',
  [`https://jobs.lever.co/acme/${LEVER}`]: `lever:acme:${LEVER}`,
  [`https://jobs.lever.co/Acme/${LEVER.toUpperCase()}/apply?lever-source=x`]: `lever:acme:${LEVER}`,
  [`https://jobs.lever.co/acme/${LEVER}/thanks`]: `lever:acme:${LEVER}`,
  [`https://jobs.eu.lever.co//acme//${LEVER}//`]: `lever:acme:${LEVER}`,
  [`https://jobs.ashbyhq.com/Acme%20Labs/${ASHBY}`]: `ashby:acme labs:${ASHBY}`,
  [`https://jobs.ashbyhq.com/acme/${ASHBY}/application?utm_source=li`]: `ashby:acme:${ASHBY}`,
  [`https://jobs.ashbyhq.com/acme?ashby_jid=${ASHBY}`]: `ashby:acme:${ASHBY}`,
  [`https://acme.example/jobs?ashby_jid=${ASHBY}`]: `ashby:*:${ASHBY}`,
  'https://acme.example/jobs/7/?b=2&utm_medium=x&a=1&gclid=9#team':
    'page:https://acme.example/jobs/7?a=1&b=2',
  'https://ACME.example/': 'page:https://acme.example/',
  'https://acme.example/#/jobs/7': 'page:https://acme.example/#/jobs/7',
  'https://jobs.lever.co/acme': 'page:https://jobs.lever.co/acme',
};

/** Hosts that only look like a board's; none of them may be taken for one. */
const LOOK_ALIKES = [
  `https://jobs.lever.co.attacker.test/acme/${LEVER}`,
  `https://evil-jobs.lever.co/acme/${LEVER}`,
  `https://jobs.lever.co@attacker.test/acme/${LEVER}`,
  `https://attacker.test/jobs.lever.co/acme/${LEVER}`,
  `https://jobs.ashbyhq.com.attacker.test/acme/${ASHBY}`,
  'https://boards.greenhouse.io.attacker.test/acme/jobs/123456',
  'https://greenhouse.io/acme/jobs/123456',
  `ftp://jobs.lever.co/acme/${LEVER}`,
];

describe('postingKey', () => {
  it.each(Object.entries(KEYS))('%s is %s', (url, key) => {
    expect(postingKey(url)?.key).toBe(key);
  });

  it.each(LOOK_ALIKES)('%s is no board', (url) => {
    expect(postingKey(url)).toMatchObject({ ats: 'other', key: expect.stringMatching(/^page:/) });
  });

  it('knows seven hosts', () => {
    expect(atsHosts.map((host) => postingKey(`https://${host}/x`)?.ats)).not.toContain('other');
    expect(atsHosts).toHaveLength(7);
  });

  it('gives nothing for a text that is no address', () => {
    expect(postingKey('not an address')).toBeUndefined();
    expect(postingKey('')).toBeUndefined();
  });

  it('never throws, whatever the address', () => {
    const path = fc.array(fc.oneof(fc.string(), fc.constantFrom('%', '%E0%A4%A', 'jobs', 'embed', LEVER)));
    fc.assert(
      fc.property(fc.constantFrom(...atsHosts, 'acme.example'), path, (host, parts) => {
        postingKey(`https://${host}/${parts.join('/')}`);
      }),
    );
  });
});

describe('samePosting', () => {
  const CASES: [string, string, boolean][] = [
    ['greenhouse:acme:1', 'greenhouse:acme:1', true],
    ['greenhouse:*:1', 'greenhouse:acme:1', true],
    ['ashby:acme labs:x', 'ashby:*:x', true],
    ['greenhouse:*:1', 'greenhouse:*:1', true],
    ['greenhouse:acme:1', 'greenhouse:other:1', false],
    ['greenhouse:*:1', 'greenhouse:acme:2', false],
    ['greenhouse:*:1', 'ashby:*:1', false],
    ['page:https://a.example/*:1', 'page:https://a.example/b:1', false],
    ['paste:1', 'paste:2', false],
    ['', 'greenhouse:acme:1', false],
  ];
  it.each(CASES)('%s and %s: %s', (a, b, same) => {
    expect([samePosting(a, b), samePosting(b, a)]).toEqual([same, same]);
  });
});
