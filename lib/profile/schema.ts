import { z } from '../zod.ts';

/** What the user saves. Everything but a project's name may be missing: an unfinished project is saved as it is. */

export const LEVELS = ['junior', 'mid', 'senior'] as const;
export const levelSchema = z.enum(LEVELS);
export type Level = z.infer<typeof levelSchema>;

/** `owned`: answered for it in production; `production`: used it in production; `working`: working knowledge. */
export const DEPTHS = ['owned', 'production', 'working'] as const;
export const depthSchema = z.enum(DEPTHS);
export type Depth = z.infer<typeof depthSchema>;

export const OPENER_KINDS = ['shared-problem', 'bottleneck', 'altitude'] as const;
export const openerKindSchema = z.enum(OPENER_KINDS);
export type OpenerKind = z.infer<typeof openerKindSchema>;

const text = z.string();
const yearMonth = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month as YYYY-MM');

export const linkSchema = z.object({
  kind: z.enum(['github', 'portfolio', 'linkedin', 'other']),
  url: text,
});
export type Link = z.infer<typeof linkSchema>;

export const knownTechnologySchema = z.object({
  name: text,
  depth: depthSchema.optional(),
  /** What was done with it: "query plans, two expand-contract migrations". */
  note: text.optional(),
});
export type KnownTechnology = z.infer<typeof knownTechnologySchema>;

export const profileSchema = z.object({
  name: text.optional(),
  email: text.optional(),
  links: z.array(linkSchema).default([]),
  level: levelSchema.optional(),
  /** Years of backend work. */
  years: z.number().nonnegative().max(80).optional(),
  /** The title held now, as the user writes it. */
  title: text.optional(),
  /** The employer now, or how to call it. */
  company: text.optional(),
  technologies: z.array(knownTechnologySchema).default([]),
  education: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('degree'), text: text.optional() }),
      z.object({ kind: z.literal('self-taught'), text: text.optional() }),
    ])
    .optional(),
  /** One line about a gap or a layoff, as it should stand in the letter. */
  gap: text.optional(),
  /** The closing the user prefers, in place of the one of the level. */
  closing: text.optional(),
  /** Names that must not be written beside an incident. */
  customers: z.array(text).default([]),
});
export type Profile = z.infer<typeof profileSchema>;

/** A road considered: "a larger pool", "would have moved the queue into Postgres". */
export const optionSchema = z.object({
  what: text,
  why: text.optional(),
  chosen: z.boolean().default(false),
});
export type Option = z.infer<typeof optionSchema>;

export const outcomeSchema = z.object({
  /** What was measured: "checkout latency", "infrastructure cost". */
  metric: text.optional(),
  percentile: z.enum(['p50', 'p90', 'p95', 'p99', 'p99.9', 'max']).optional(),
  from: text.optional(),
  to: text.optional(),
  unit: text.optional(),
  /** The stretch of time it was measured over: "eight weeks of peak season". */
  window: text.optional(),
  /** The absolute figures are confidential: the letter gives the ratio instead. */
  nda: z.boolean().default(false),
  /** An outcome that is no before and after, as one clause. */
  text: text.optional(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const deferredSchema = z.object({
  kind: z.enum(['argued-against', 'deferred', 'got-wrong']).default('argued-against'),
  what: text,
  why: text.optional(),
  /** Where it is written down: "the decision log". */
  recorded: text.optional(),
});
export type Deferred = z.infer<typeof deferredSchema>;

export const operationsSchema = z.object({
  onCall: text.optional(),
  runbook: text.optional(),
  postmortem: text.optional(),
  incident: text.optional(),
});
export type Operations = z.infer<typeof operationsSchema>;

export const projectSchema = z.object({
  id: text.min(1),
  name: text.trim().min(1, 'a project needs a name'),
  archived: z.boolean().default(false),
  /** The employer, or how to call it. */
  company: text.optional(),
  /** The role held there. */
  role: text.optional(),
  since: yearMonth.optional(),
  /** Missing: still there. */
  until: yearMonth.optional(),
  /** What was owned: "the label service". */
  owned: text.optional(),
  /** "about 900 requests a second at the evening peak" */
  scale: text.optional(),
  /** "p99 under 3 s" */
  target: text.optional(),
  stack: z.array(knownTechnologySchema).default([]),
  symptom: text.optional(),
  instrumentation: text.optional(),
  options: z.array(optionSchema).default([]),
  tradeOff: text.optional(),
  outcomes: z.array(outcomeSchema).default([]),
  deferred: z.array(deferredSchema).default([]),
  /** How it went live: a flag, shadow traffic, a staged roll-out. */
  shipped: text.optional(),
  operations: operationsSchema.default({}),
  /** What has not been done yet, said plainly: "our volumes never forced me to shard". */
  limit: text.optional(),
  links: z.array(linkSchema).default([]),
});
export type Project = z.infer<typeof projectSchema>;

/** The five beats of the anchor project, and what stands around them. */
export const BEATS = [
  'symptom',
  'instrumentation',
  'options',
  'outcome',
  'deferred',
  'shipped',
  'operations',
  'stack',
  'scale',
  'limit',
] as const;
export type BeatId = (typeof BEATS)[number];

export const settingsSchema = z.object({
  /** Overrides the level the profile gives. */
  level: levelSchema.optional(),
  /** The opener to try first; missing: chosen by level and evidence. */
  opener: openerKindSchema.optional(),
  /** Spelling of the template's own words. */
  spelling: z.enum(['us', 'uk']).default('us'),
  /** Lines under the name, in place of the links of the profile. */
  signature: text.optional(),
  file: z
    .object({
      format: z.enum(['pdf', 'docx', 'txt']).default('pdf'),
      paper: z.enum(['a4', 'letter']).default('a4'),
    })
    .default({ format: 'pdf', paper: 'a4' }),
  mutedRules: z.array(text).default([]),
  highlight: z.boolean().default(true),
});
export type Settings = z.infer<typeof settingsSchema>;
