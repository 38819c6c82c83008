import type { PageAccess, TabReading } from '@/components/panel/page-access.ts';
import type { FieldRef, FillResult, Target } from '@/lib/fill/index.ts';
import type { PageReply, PageRequest } from '@/lib/messages.ts';
import type { Posting } from '@/lib/posting/index.ts';

export const posting: Posting = {
  key: 'lever:quayside:1',
  ats: 'lever',
  url: 'https://jobs.lever.co/quayside/1',
  title: 'Backend Engineer',
  company: 'Quayside',
  language: 'en',
  html: '<p>Own the order pipeline.</p>',
  sections: [{ heading: '', kind: 'about', blocks: ['Own the order pipeline.'] }],
  from: { title: 'json-ld' },
  conflicts: [],
};

export const field: FieldRef = { locator: '#letter', label: 'Cover letter', fit: 'letter', required: false };

export const readingOf = (shown: Posting, documentId = 'd1'): TabReading => ({
  status: 'read',
  tabId: 1,
  url: shown.url,
  loading: false,
  frames: [{ frameId: 0, documentId, url: shown.url, extraction: { status: 'posting', posting: shown } }],
});

interface Script {
  readings?: () => Promise<TabReading>;
  target?: Target;
  /** One answer for each fill, in order. */
  fills?: FillResult[];
}

/** A page that answers as scripted, and remembers what it was asked. */
export function fakePage({ readings, target = { kind: 'one', field }, fills = [] }: Script) {
  const asked: PageRequest[] = [];
  const queue = [...fills];
  const answer = (request: PageRequest): PageReply | undefined => {
    switch (request.kind) {
      case 'fields':
        return { kind: 'fields', fields: { text: target, file: { kind: 'none', reason: '', offered: [] } } };
      case 'fill': {
        const result = queue.shift();
        return result && { kind: 'fill', result };
      }
      case 'undo':
        return { kind: 'undo', result: { status: 'undone' } };
      default:
        return undefined;
    }
  };
  const page: PageAccess = {
    readActiveTab: readings ?? (async () => readingOf(posting)),
    ask: async (_target, request) => {
      asked.push(request);
      return answer(request) as never;
    },
    isHydrated: async () => true,
    onPageChange: () => () => undefined,
  };
  return { page, asked };
}
