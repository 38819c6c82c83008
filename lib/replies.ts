import { FAILURES, type FailureId } from './failures.ts';
import type { PageReply } from './messages.ts';
import { z } from './zod.ts';

/** What a page answers is checked here before the panel believes any of it. The page itself carries no zod. */

const text = z.string();
const failureIdSchema = z.enum(Object.keys(FAILURES) as [FailureId, ...FailureId[]]);
const sourceSchema = z.enum(['json-ld', 'page-state', 'selector', 'meta', 'readability', 'user']);
const atsSchema = z.enum(['greenhouse', 'lever', 'ashby', 'other']);

const sectionSchema = z.object({
  heading: text,
  kind: z.enum([
    'about',
    'responsibilities',
    'requirements',
    'nice-to-have',
    'benefits',
    'process',
    'legal',
    'other',
  ]),
  blocks: z.array(text),
});

const paySchema = z.object({
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  currency: text.exactOptional(),
  period: text.exactOptional(),
  text,
});

const conflictSchema = z.object({
  field: z.enum(['title', 'company']),
  values: z.array(z.object({ value: text, from: sourceSchema })),
});

export const postingSchema = z.object({
  key: text.min(1),
  ats: atsSchema,
  url: text,
  title: text,
  company: text,
  team: text.exactOptional(),
  location: text.exactOptional(),
  workplace: text.exactOptional(),
  employmentType: text.exactOptional(),
  pay: paySchema.exactOptional(),
  postedAt: text.exactOptional(),
  language: text,
  html: text,
  sections: z.array(sectionSchema),
  from: z.partialRecord(z.enum(['title', 'company', 'location', 'pay', 'postedAt', 'html']), sourceSchema),
  conflicts: z.array(conflictSchema),
});

const extractionSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('posting'), posting: postingSchema }),
  z.object({
    status: z.literal('form-only'),
    key: text.min(1),
    postingUrl: text.exactOptional(),
    title: text.exactOptional(),
    company: text.exactOptional(),
  }),
  z.object({ status: z.enum(['removed', 'not-a-posting', 'unreadable']), reason: failureIdSchema }),
]);

const fieldSchema = z.object({
  locator: text,
  label: text,
  fit: z.enum(['letter', 'catch-all', 'essay']),
  revealedBy: text.exactOptional(),
  required: z.boolean(),
  maxLength: z.number().exactOptional(),
});

const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('one'), field: fieldSchema }),
  z.object({ kind: z.literal('many'), fields: z.array(fieldSchema) }),
  z.object({ kind: z.literal('none'), reason: text, offered: z.array(fieldSchema) }),
]);

const gateReasonSchema = z.enum([
  'sandboxed',
  'page-not-ready',
  'detached',
  'not-a-text-field',
  'disabled',
  'inert',
  'aria-hidden',
  'captcha',
  'honeypot',
  'resume-slot',
  'css-hidden',
  'transparent',
  'too-small',
  'off-the-page',
  'clipped',
  'covered',
]);

const refusedSchema = z.object({ status: z.literal('refused'), reason: gateReasonSchema });
const occupiedSchema = z.object({ status: z.literal('occupied'), current: text });
const elsewhereSchema = z.object({ status: z.enum(['gone', 'other-posting']) });

const fillResultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('filled'), how: z.enum(['insert-text', 'setter']), previous: text }),
  occupiedSchema,
  z.object({ status: z.literal('too-long'), max: z.number() }),
  refusedSchema,
  z.object({ status: z.enum(['truncated', 'rejected']), restored: z.boolean() }),
  elsewhereSchema,
]);

const undoResultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.enum(['undone', 'changed-since', 'failed', 'gone']) }),
  refusedSchema,
]);

const attachResultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('attached'), shown: text }),
  occupiedSchema,
  refusedSchema,
  z.object({ status: z.literal('failed'), say: text }),
  elsewhereSchema,
]);

export const pageReplySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    origin: text,
    url: text,
    loading: z.boolean(),
    pdf: z.boolean(),
    wantsMainText: z.boolean(),
    extraction: extractionSchema,
  }),
  z.object({ kind: z.literal('fields'), fields: z.object({ text: targetSchema, file: targetSchema }) }),
  z.object({ kind: z.literal('fill'), result: fillResultSchema }),
  z.object({ kind: z.literal('undo'), result: undoResultSchema }),
  z.object({ kind: z.literal('attach'), result: attachResultSchema }),
  z.object({ kind: z.literal('error'), message: text }),
]) satisfies z.ZodType<PageReply>;
