import type { BeatId } from '../profile/schema.ts';
import type { PartRole, RestsOn } from './types.ts';

/** One or more sentences and what they are true by. */
export interface Written {
  text: string;
  restsOn: RestsOn[];
  /** Hints of the slots in the text, in order. */
  slots: string[];
}

/** A part before it has a place in the letter. */
export interface PlannedPart extends Written {
  role: PartRole;
  /** Parts of one number share a paragraph. */
  paragraph: number;
  /** Where the letter grows too long, the lowest rank goes first; a beat has none. */
  drop?: { rank: number; what: string };
  /** What a later part may point back to as said above. */
  tells?: BeatId;
  /** The part above that this one points back to. */
  pointsTo?: BeatId;
}

export const written = (text: string, ...restsOn: RestsOn[]): Written => ({ text, restsOn, slots: [] });

/** A fact that is missing, in place. */
export const slot = (hint: string): Written => ({ text: `[${hint}]`, restsOn: [], slots: [hint] });

const isWritten = (part: Written | undefined): part is Written => part !== undefined && part.text !== '';

/** Sentences one after the other. */
export function together(...parts: (Written | undefined)[]): Written {
  const present = parts.filter(isWritten);
  return {
    text: present.map(({ text }) => text).join(' '),
    restsOn: present.flatMap(({ restsOn }) => restsOn),
    slots: present.flatMap(({ slots }) => slots),
  };
}

export const fromProject = (path: string): RestsOn => ({ from: 'project', path });
export const fromProfile = (path: string): RestsOn => ({ from: 'profile', path });
