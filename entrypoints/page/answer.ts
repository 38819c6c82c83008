import { attachFile, fillField, findLetterFields, undoFill } from '@/lib/fill/index.ts';
import type { PageReply, PageRequest } from '@/lib/messages.ts';
import { extractWith, type MainTextReader } from '@/lib/posting/index.ts';

function read(document: Document, readMainText: MainTextReader | undefined): PageReply {
  const view = document.defaultView;
  const url = view?.location.href ?? document.URL;
  let wantsMainText = false;
  const extraction = extractWith(document, url, (page) => {
    wantsMainText = readMainText === undefined;
    return readMainText?.(page);
  });
  return {
    kind: 'read',
    // Not location.origin: in a sandboxed frame that still reads as the host's.
    origin: view?.origin ?? 'null',
    url,
    loading: document.readyState === 'loading',
    pdf: document.contentType === 'application/pdf',
    wantsMainText,
    extraction,
  };
}

async function reply(
  document: Document,
  request: PageRequest,
  readMainText?: MainTextReader,
): Promise<PageReply> {
  switch (request.kind) {
    case 'read':
      return read(document, readMainText);
    case 'fields':
      return { kind: 'fields', fields: findLetterFields(document) };
    case 'fill':
      return { kind: 'fill', result: await fillField(document, request.ask) };
    case 'undo':
      return { kind: 'undo', result: await undoFill(document, request.ask) };
    case 'attach':
      return { kind: 'attach', result: await attachFile(document, request.ask) };
  }
}

/** Answers one request of the panel about this document. Never rejects: Chromium would turn an exception into `null`. */
export async function answer(
  document: Document,
  request: PageRequest,
  readMainText?: MainTextReader,
): Promise<PageReply> {
  try {
    return await reply(document, request, readMainText);
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}
