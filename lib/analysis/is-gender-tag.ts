const LETTERS = new Set(
  `m f w d x h v k n nb i div diverse divers non-binary nonbinary male female man woman men women mann frau gn * inter`.split(
    ' ',
  ),
);
const PAIRS = ['mf', 'mw', 'mv', 'mk', 'hf', 'hm'] as const;
const RUN_TOGETHER = new Set('mwd mfd fmd wmd dmw dfm mfx fmx mwx wmx mwdx gn mwi'.split(' '));
const PHRASES = new Set(
  `all genders|all gender|any gender|any genders|every gender|alle geschlechter|alle|tous genres|gender neutral|gender-neutral|he/she/they|she/he/they|
he/she|she/he|genderneutral|m/f/d/x|all genders welcome|m/w/d oder andere`.split(/\|\s*/),
);

/**
 * Whether the inside of a bracket, or a word at the end of a title, is a tag of genders: m/f/d, w/m/d, H/F, f/m/x, all genders.
 * "H/W", "R/D" and "I/O" are not: a tag pairs m with f, w, v or k, or h with f.
 */
export function isGenderTag(piece: string): boolean {
  const text = piece.trim().toLowerCase();
  if (PHRASES.has(text) || RUN_TOGETHER.has(text)) return true;
  const parts = text.split(/[/|,;:·.\s-]/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 6 || !parts.every((part) => LETTERS.has(part) || part === 'all'))
    return false;
  const firsts = new Set(parts.map((part) => part[0]));
  return PAIRS.some(
    (pair) => firsts.has(pair[0]) && firsts.has(pair[1]) && !(pair === 'hm' && firsts.has('w')),
  );
}
