import { foldWords } from './fold-words.ts';
import { PLACE_FILLERS, PLACES, REGION_CODES, WEAK_PLACES, WORKPLACES } from './places.ts';

const LONGEST_NAME = 5;

export interface PlaceContext {
  /** Phrases of the posting's own location, folded. */
  own: ReadonlySet<string>;
  /** In brackets a general word ("Global") is a place too. */
  bracketed: boolean;
}

type Piece = 'place' | 'weak' | 'workplace' | 'filler';

function kindOf(
  phrase: string,
  plain: string,
  afterPlace: boolean,
  own: ReadonlySet<string>,
): Piece | undefined {
  if (PLACES.has(phrase) || own.has(phrase)) return 'place';
  if (WORKPLACES.has(phrase)) return 'workplace';
  if (WEAK_PLACES.has(phrase)) return 'weak';
  if (afterPlace && REGION_CODES.has(plain)) return 'place';
  return PLACE_FILLERS.has(phrase) ? 'filler' : undefined;
}

/**
 * Whether a piece of a title says where or how one works and nothing else: "Remote (US)", "Berlin or Munich", "EU, Eastern Time
 * Zone preferred". One word that is neither place, workplace nor filler makes it part of the title ("UK Public Sector").
 */
export function isPlaceTag(piece: string, { own, bracketed }: PlaceContext): boolean {
  const words = foldWords(piece);
  const seen = new Set<Piece>();
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0 && taken === 0; length -= 1) {
      const slice = words.slice(at, at + length);
      const kind = kindOf(
        slice.map(({ folded }) => folded).join(' '),
        slice.map(({ plain }) => plain).join(' '),
        seen.has('place'),
        own,
      );
      if (!kind) continue;
      seen.add(kind);
      taken = length;
    }
    if (taken === 0) return false;
    at += taken;
  }
  return seen.has('place') || seen.has('workplace') || (bracketed && seen.has('weak'));
}
