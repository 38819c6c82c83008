import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { WriteResult } from '@/lib/storage/index.ts';

const SAVE_DELAY_MS = 300;

export type SaveState = 'clean' | 'typing' | 'invalid' | WriteResult['status'];

/**
 * Saves a form while the user types: shortly after the last keystroke, and at once when the page is hidden.
 * `save` gets valid values only. Another tab's newer version is never written over.
 */
export function useAutosave<V extends FieldValues, T>(
  form: UseFormReturn<V, unknown, T>,
  revision: number,
  parse: (values: unknown) => T | undefined,
  save: (value: T, expected: number) => Promise<WriteResult>,
): SaveState {
  const [state, setState] = useState<SaveState>('clean');
  const known = useRef(revision);
  const writers = useRef({ parse, save });
  writers.current = { parse, save };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let queue = Promise.resolve();
    const write = async (): Promise<void> => {
      const value = writers.current.parse(form.getValues());
      if (!value) return setState('invalid');
      const written = await writers.current.save(value, known.current);
      if (written.status === 'saved') known.current = written.revision;
      setState(written.status);
    };
    const flush = (): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      queue = queue.then(write); // one after the other: each needs the revision of the one before
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(flush, SAVE_DELAY_MS);
        setState('typing');
      },
    });
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      unsubscribe();
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [form]);
  return state;
}
