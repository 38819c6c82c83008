import type { Letter, Stretch } from './letter/letter.ts';

const overlaps = (a: Stretch) => (b: Stretch) => a.start < b.end && b.start < a.end;

function trimmed(text: string, { start, end }: Stretch): Stretch | undefined {
  const slice = text.slice(start, end);
  const inner = slice.trim();
  const from = start + slice.indexOf(inner);
  return inner === '' ? undefined : { start: from, end: from + inner.length };
}

/** The last paragraph before the sign-off: where something missing is told. */
function lastParagraph({ text, paragraphs }: Letter): Stretch | undefined {
  return paragraphs.at(-1) ?? trimmed(text, { start: 0, end: text.length });
}

/** From the last space before the middle on: half of a paragraph that is one sentence. */
function lastHalf(text: string, { start, end }: Stretch): Stretch {
  const space = text.lastIndexOf(' ', Math.floor((start + end) / 2));
  return { start: space > start ? space + 1 : start, end };
}

/** The last sentence, or what other findings leave of the paragraph. */
function freeStretch(
  letter: Letter,
  paragraph: Stretch,
  taken: readonly Stretch[],
  shared: boolean,
): Stretch | undefined {
  const sentences = letter.sentences.filter(overlaps(paragraph));
  const usable = sentences.length > 1 || !shared ? sentences : [lastHalf(letter.text, paragraph)];
  const free = usable.toReversed().find((sentence) => !taken.some(overlaps(sentence)));
  if (free) return { start: free.start, end: free.end };
  const inside = taken.filter(overlaps(paragraph)).toSorted((a, b) => a.start - b.start);
  const after = Math.max(paragraph.start, ...inside.map(({ end }) => end));
  const before = Math.min(paragraph.end, ...inside.map(({ start }) => start));
  const gaps = [
    { start: after, end: paragraph.end },
    { start: paragraph.start, end: before },
  ];
  return gaps
    .flatMap((gap) => (gap.end > gap.start ? (trimmed(letter.text, gap) ?? []) : []))
    .find(({ start, end }) => /[\p{L}\p{N}]/u.test(letter.text.slice(start, end)));
}

/**
 * Where to tell what is missing: the last paragraph, whole. One finding may ask to stand apart from all others; it takes the
 * last sentence that none of them touches, and the rest take what lies beside it.
 */
export function placeMissing(
  letter: Letter,
  { taken, apart, shared }: { taken: readonly Stretch[]; apart: boolean; shared: boolean },
): { common: Stretch | undefined; apart: Stretch | undefined } {
  const paragraph = lastParagraph(letter);
  if (!paragraph) return { common: undefined, apart: undefined };
  const own = apart ? freeStretch(letter, paragraph, taken, shared) : undefined;
  if (!own || !shared) return { common: paragraph, apart: own };
  const rest = [
    { start: paragraph.start, end: own.start },
    { start: own.end, end: paragraph.end },
  ].flatMap((stretch) => trimmed(letter.text, stretch) ?? []);
  const common = rest.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return { common: common ?? paragraph, apart: common ? own : undefined };
}
