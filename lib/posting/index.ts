export { combineFrames } from './combine-frames.ts';
export { extractPosting } from './extract-posting.ts';
export { extractWith } from './extract-with.ts';
export type { MainTextReader } from './facts.ts';
export { atsHosts } from './hosts.ts';
export { postingFromText } from './posting-from-text.ts';
export { postingKey } from './posting-key.ts';
export { samePosting } from './same-posting.ts';
export { readReadable } from './sources/readability.ts';
export type {
  Extraction,
  FrameReading,
  Posting,
  Section,
  SectionKind,
} from './types.ts';
