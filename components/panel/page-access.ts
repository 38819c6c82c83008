import { createContext, useContext } from 'react';
import type { FailureId } from '@/lib/failures.ts';
import type { FieldRef } from '@/lib/fill/index.ts';
import type { PageReply, PageRequest } from '@/lib/messages.ts';
import type { FrameReading } from '@/lib/posting/index.ts';

/** One document of a tab: gone as soon as the frame navigates. */
export interface DocumentTarget {
  tabId: number;
  frameId: number;
  documentId: string;
}

export type TabReading =
  | { status: 'read'; tabId: number; url: string; loading: boolean; frames: FrameReading[] }
  | { status: 'failed'; tabId: number | undefined; failure: FailureId };

/** All the panel knows of pages: it reads the tab in front of its own window and asks single documents. */
export interface PageAccess {
  readActiveTab(): Promise<TabReading>;
  /** Undefined: the document is gone, or what came back is no reply. */
  ask<K extends PageRequest['kind']>(
    target: DocumentTarget,
    request: Extract<PageRequest, { kind: K }>,
  ): Promise<Extract<PageReply, { kind: K }> | undefined>;
  /** Whether the page's framework has taken hold of the field. The page may lie: a yes permits nothing, a no only delays. */
  isHydrated(target: DocumentTarget, field: FieldRef): Promise<boolean>;
  /** Calls back when another page may stand in front of the panel; returns how to stop. */
  onPageChange(listener: (change: PageChange) => void): () => void;
}

export type PageChange = { kind: 'tab' | 'navigation' | 'toolbar-click' };

const PageAccessContext = createContext<PageAccess | undefined>(undefined);
export const PageAccessProvider = PageAccessContext.Provider;

export function usePageAccess(): PageAccess {
  const access = useContext(PageAccessContext);
  if (!access) throw new Error('PageAccessProvider is missing.');
  return access;
}
