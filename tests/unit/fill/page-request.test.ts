import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPageRequest } from '../../../lib/messages.ts';

const field = { locator: '#x', label: 'Cover letter', fit: 'letter', required: false };
const REQUESTS = [
  { kind: 'read' },
  { kind: 'fields' },
  {
    kind: 'fill',
    ask: { key: 'k', field: { ...field, maxLength: 5 }, text: 't', replace: false, hydrated: true },
  },
  { kind: 'undo', ask: { field: { ...field, revealedBy: 'b' }, wrote: 'w', previous: '' } },
  { kind: 'attach', ask: { key: 'k', field, name: 'n.pdf', type: 'application/pdf', base64: '' } },
];

it('every request is known', () => {
  expect(REQUESTS.map(isPageRequest)).toEqual(REQUESTS.map(() => true));
});

it('a request that lacks a part, or has one of another type, is none', () => {
  for (const request of REQUESTS.filter((each) => 'ask' in each)) {
    for (const part of Object.keys(request.ask ?? {})) {
      expect(
        isPageRequest({ ...request, ask: { ...request.ask, [part]: 7 } }),
        `${request.kind} ${part}`,
      ).toBe(false);
    }
    for (const part of Object.keys(field)) {
      const ask = { ...request.ask, field: { ...field, [part]: undefined } };
      expect(isPageRequest({ ...request, ask }), `${request.kind} field ${part}`).toBe(false);
    }
  }
});

it('nothing else is one, and nothing throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => isPageRequest(value) === false));
});
