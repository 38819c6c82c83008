import { generic } from './ats/generic.ts';
import { buildPosting } from './build-posting.ts';
import { canonicalUrl } from './canonical-url.ts';
import { fullest, type ReadDescription, readDescription } from './description.ts';
import { embedsBoard } from './embedded-board.ts';
import type { Facts, MainTextReader } from './facts.ts';
import { hasApplyControl, listsJobs, looksLikePosting } from './looks-like-posting.ts';
import { isUnfinished } from './page-readiness.ts';
import { refuse } from './refuse.ts';
import { sharesWords } from './shares-words.ts';
import { pickJobPosting } from './sources/job-postings.ts';
import { jsonLdRecords, jsonLdTypes } from './sources/json-ld.ts';
import { readPageNames } from './sources/page-names.ts';
import { readSelectors } from './sources/read-selectors.ts';
import type { Ats, Extraction } from './types.ts';

const TEASER = 400;

/** Reads a page of any other site: its JSON-LD or microdata, else its main text where that is a posting. */
export function readAny(
  document: Document,
  at: { key: string; ats: Ats; url: URL },
  readMainText: MainTextReader,
): Extraction {
  const records = jsonLdRecords(document);
  const names = readPageNames(document, records);
  const jobId = at.key.startsWith('page:') ? '' : at.key.slice(at.key.lastIndexOf(':') + 1);
  const titles = names.map((facts) => facts.title ?? '');
  const job = pickJobPosting(records, jobId, { url: at.url, titles });
  if (job === 'several') return refuse('board-list');
  const micro = readSelectors(document, generic);
  const structured = [job, micro].filter((facts) => facts !== undefined);
  const described = structured.flatMap((facts) => readDescription(document, facts) ?? []);
  const best = fullest(described);
  const post = (description: ReadDescription, extra: readonly Facts[]): Extraction => {
    const all = [...structured, ...namesOf(names, structured), ...extra];
    if (!all.some((facts) => facts.title)) return refuse('not-a-posting');
    const language = document.documentElement.getAttribute('lang') ?? '';
    const place = { key: at.key, ats: at.ats, url: canonicalUrl(at.url.href) };
    return { status: 'posting', posting: buildPosting(place, all, description, language) };
  };
  if (best && best.length >= TEASER) return post(best, []);

  const readable = readMainText(document);
  const text = readable && readDescription(document, readable);
  const page = {
    title: titles.find((title) => title !== '') ?? readable?.title ?? '',
    url: at.url,
    apply: hasApplyControl(document),
    types: jsonLdTypes(records),
    lists: listsJobs(document),
  };
  if (readable && text && looksLikePosting(text, page))
    return post(best ? (fullest([best, text]) ?? text) : text, [readable]);
  if (best) return post(best, []);
  return refuse(whyNot(document, page.lists));
}

function whyNot(document: Document, lists: boolean) {
  if (embedsBoard(document)) return 'posting-elsewhere';
  if (isUnfinished(document)) return 'page-loading';
  return lists ? 'board-list' : 'not-a-posting';
}

/** A heading contradicts the structured data only if it speaks of the same thing: "Join our team" does not. */
function namesOf(names: readonly Facts[], structured: readonly Facts[]): Facts[] {
  const title = structured.find((facts) => facts.title)?.title;
  if (!title) return [...names];
  const company = structured.find((facts) => facts.company)?.company;
  return names.map((facts) => ({
    ...facts,
    title: sharesWords(facts.title ?? '', title) ? facts.title : undefined,
    company: company && facts.from !== 'meta' ? undefined : facts.company,
  }));
}
