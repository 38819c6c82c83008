import type { projectSchema } from '@/lib/profile/index.ts';
import type { z } from '@/lib/zod.ts';

/** What the project form holds while it is edited: the schema's input, defaults not yet applied. */
export type ProjectValues = z.input<typeof projectSchema>;
