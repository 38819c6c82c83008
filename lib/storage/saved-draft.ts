import { levelSchema, openerKindSchema } from '../profile/index.ts';
import { postingSchema } from '../replies.ts';
import { z } from '../zod.ts';

/**
 * A letter as it is kept. It belongs to one posting key, never to a tab or a company; the posting is kept as it
 * was read, without its html, so that the letter can be opened again when the page is gone.
 */
export const savedDraftSchema = z.object({
  posting: postingSchema.omit({ html: true }),
  projectId: z.string().optional(),
  opener: openerKindSchema.optional(),
  level: levelSchema.optional(),
  /** Which phrasing was drawn. */
  variant: z.number().int().nonnegative().default(0),
  signals: z.array(z.object({ text: z.string(), url: z.string().optional() })).default([]),
  /** The letter as the user left it. */
  text: z.string(),
  /** The letter as it was drafted: where the two differ, the user has edited. */
  drafted: z.string(),
  status: z.enum(['drafted', 'filled', 'attached', 'copied']).default('drafted'),
  mutedRules: z.array(z.string()).default([]),
  ignored: z.array(z.object({ rule: z.string(), text: z.string() })).default([]),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  filledAt: z.iso.datetime().optional(),
});
export type SavedDraft = z.infer<typeof savedDraftSchema>;
export type SavedPosting = SavedDraft['posting'];
