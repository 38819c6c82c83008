import type { FailureId } from '@/lib/failures.ts';
import {
  type FieldRef,
  type FillResult,
  HYDRATING_HOSTS,
  type LetterFields,
  type Target,
} from '@/lib/fill/index.ts';
import { type FrameReading, postingKey, samePosting } from '@/lib/posting/index.ts';
import { combined, keyOf } from './combined.ts';
import type { DocumentTarget, PageAccess } from './page-access.ts';

/** A field in one document of the tab. */
export interface Place {
  target: DocumentTarget;
  /** The host of the document that holds the field, as the user is told it. */
  host: string;
  /** The key of that document: compared again in the page, at the moment of writing. */
  key: string;
  field: FieldRef;
}

export type FindOutcome =
  | { status: 'one'; place: Place }
  | { status: 'pick'; failure: FailureId; places: Place[] }
  | { status: 'failed'; failure: FailureId };

export type FillOutcome =
  | { status: 'filled'; place: Place; previous: string }
  | { status: 'failed'; place: Place; failure: FailureId; replaceable: boolean; current?: string };

const letterFields = (target: Target): FieldRef[] => {
  if (target.kind === 'one') return [target.field];
  return target.kind === 'many' ? target.fields : [];
};

async function fieldsOf(
  page: PageAccess,
  tabId: number,
  { frameId, documentId, url }: FrameReading,
): Promise<{ letter: Place[]; offered: Place[] }> {
  const target = { tabId, frameId, documentId };
  const reply = await page.ask(target, { kind: 'fields' });
  const place = (field: FieldRef): Place => ({
    target,
    host: new URL(url).host,
    key: postingKey(url)?.key ?? '',
    field,
  });
  const fields: LetterFields | undefined = reply?.fields;
  return {
    letter: fields ? letterFields(fields.text).map(place) : [],
    offered: fields?.text.kind === 'none' ? fields.text.offered.map(place) : [],
  };
}

/** Looks for the letter's field in every frame that can be reached, on the page as it is now. */
export async function findPlace(page: PageAccess, letterKey: string): Promise<FindOutcome> {
  const reading = await page.readActiveTab();
  if (reading.status === 'failed') return { status: 'failed', failure: reading.failure };
  if (!samePosting(keyOf(combined(reading.frames), reading.url), letterKey)) {
    return { status: 'failed', failure: 'other-posting' };
  }
  const found = await Promise.all(reading.frames.map((frame) => fieldsOf(page, reading.tabId, frame)));
  const letter = found.flatMap((fields) => fields.letter);
  const [only] = letter;
  if (only && letter.length === 1) return { status: 'one', place: only };
  if (letter.length > 1) return { status: 'pick', failure: 'several-letter-fields', places: letter };
  const offered = found.flatMap((fields) => fields.offered);
  if (offered.length > 0) return { status: 'pick', failure: 'no-letter-field', places: offered };
  return { status: 'failed', failure: 'no-letter-field' };
}

const HYDRATION_LIMIT_MS = 4000;
const HYDRATION_STEP_MS = 200;

async function waitForHydration(page: PageAccess, { target, field }: Place): Promise<boolean> {
  for (const end = Date.now() + HYDRATION_LIMIT_MS; Date.now() < end; ) {
    if (await page.isHydrated(target, field)) return true;
    await new Promise((resolve) => setTimeout(resolve, HYDRATION_STEP_MS));
  }
  return false;
}

function failureOf(result: Exclude<FillResult, { status: 'filled' }>): FailureId {
  switch (result.status) {
    case 'occupied':
      return 'field-occupied';
    case 'too-long':
      return 'letter-too-long';
    case 'refused':
      return result.reason === 'page-not-ready' ? 'page-not-ready' : 'field-refused';
    case 'truncated':
    case 'rejected':
      return 'field-rejected';
    case 'gone':
      return 'page-gone';
    case 'other-posting':
      return 'other-posting';
  }
}

/** Writes the letter into one field and tells truthfully what became of it. */
export async function fillLetter(
  page: PageAccess,
  place: Place,
  text: string,
  replace: boolean,
): Promise<FillOutcome> {
  const hydrated = HYDRATING_HOSTS.has(place.host) ? await waitForHydration(page, place) : true;
  const reply = await page.ask(place.target, {
    kind: 'fill',
    ask: { key: place.key, field: place.field, text, replace, hydrated },
  });
  const result = reply?.result ?? { status: 'gone' as const };
  if (result.status === 'filled') return { status: 'filled', place, previous: result.previous };
  return {
    status: 'failed',
    place,
    failure: failureOf(result),
    replaceable: result.status === 'occupied',
    ...(result.status === 'occupied' ? { current: result.current } : {}),
  };
}
