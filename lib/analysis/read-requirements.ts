import { findTerms, type Mention } from '../lexicon/index.ts';
import type { Posting } from '../posting/index.ts';
import { foldSpace } from '../text/index.ts';
import { clauseAround } from './clause-around.ts';
import { type Line, quotePart } from './lines.ts';
import { strengthOf } from './strength-of.ts';
import type { Quote, Requirement, Strength } from './types.ts';

const WEIGHT: Readonly<Record<Strength, number>> = { must: 3, nice: 2, context: 1, unknown: 0 };

/** A technology as the posting writes it; a practice by its own name, its wording is a sentence's. */
function spelling(mention: Mention, text: string): string {
  const written = foldSpace(text.slice(mention.start, mention.end));
  const shouted =
    written.length > 4 && written === written.toUpperCase() && mention.name !== mention.name.toUpperCase();
  const split = /^\.\s/.test(written);
  return mention.kind === 'practice' || shouted || split ? mention.name : written;
}

function lineAt(lines: readonly Line[], at: number): Line | undefined {
  return lines.find((line) => line.start <= at && at < line.end);
}

class Requirements {
  private readonly byId = new Map<string, Requirement>();

  add(mention: Mention, name: string, strength: Strength, quote?: Quote): void {
    const known = this.byId.get(mention.id) ?? {
      id: mention.id,
      name,
      kind: mention.kind,
      strength,
      quotes: [],
    };
    if (WEIGHT[strength] > WEIGHT[known.strength]) known.strength = strength;
    const same = (other: Quote) =>
      quote && other.section === quote.section && other.block === quote.block && other.start === quote.start;
    if (quote && !known.quotes.some(same)) known.quotes.push(quote);
    this.byId.set(mention.id, known);
  }

  list(): Requirement[] {
    return [...this.byId.values()];
  }
}

/**
 * Each technology and practice the posting names, in order of first mention, title first; the strongest mention counts. `lines` are
 * the posting's own. Outside English the strength is unknown.
 */
export function readRequirements(posting: Posting, lines: readonly Line[], english: boolean): Requirement[] {
  const found = new Requirements();
  for (const mention of findTerms(posting.title, { company: posting.company, title: true }))
    found.add(mention, spelling(mention, posting.title), english ? 'must' : 'unknown');
  for (const [section, { blocks }] of posting.sections.entries()) {
    for (const [block, text] of blocks.entries()) {
      const mentions = findTerms(text, { company: posting.company });
      if (mentions.length === 0) continue;
      const own = lines.filter((line) => line.section === section && line.block === block);
      for (const mention of mentions) {
        const line = lineAt(own, mention.start);
        if (!line) continue;
        const start = mention.start - line.start;
        const end = Math.min(mention.end, line.end) - line.start;
        const clause = clauseAround(line.text, start, end);
        found.add(
          mention,
          spelling(mention, text),
          english ? strengthOf(line, start, end) : 'unknown',
          quotePart(line, clause.start, clause.end),
        );
      }
    }
  }
  return found.list();
}
