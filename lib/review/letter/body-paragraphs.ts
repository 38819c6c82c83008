import { type Figure, findNumbers, type Span, splitParagraphs } from '../../text/index.ts';
import type { Paragraph, Sentence, Stretch } from './letter.ts';
import { sentences } from './sentences.ts';

const within = (outer: Stretch) => (inner: Stretch) => inner.start >= outer.start && inner.end <= outer.end;

/** Forms that keep no blank lines leave one line a paragraph; a text wrapped by a mail program is told by its soft breaks. */
function cut(flat: string, wrapped: boolean): Span[] {
  const paragraphs = splitParagraphs(flat);
  return paragraphs.length > 1 || wrapped ? paragraphs : byLine(flat);
}

function byLine(flat: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const line of flat.split('\n')) {
    const text = line.trim();
    const start = at + (line.length - line.trimStart().length);
    if (text !== '') found.push({ start, end: start + text.length, text });
    at += line.length + 1;
  }
  return found;
}

/** The paragraphs of the body with their sentences and figures; offsets are into the whole text. */
export function bodyParagraphs(
  { flat, low, wrapped }: { flat: string; low: string; wrapped: boolean },
  body: Stretch,
): Paragraph[] {
  const slice = flat.slice(body.start, body.end);
  const shift = <T extends Stretch>(found: T): T => ({
    ...found,
    start: found.start + body.start,
    end: found.end + body.start,
  });
  const found = sentences(slice).map(shift);
  const figures: Figure[] = findNumbers(slice).map(shift);
  return cut(slice, wrapped)
    .map(shift)
    .map((paragraph, index) => ({
      start: paragraph.start,
      end: paragraph.end,
      low: low.slice(paragraph.start, paragraph.end),
      figures: figures.filter(within(paragraph)),
      sentences: found.filter(within(paragraph)).map(
        ({ start, end }): Sentence => ({
          start,
          end,
          low: low.slice(start, end),
          figures: figures.filter(within({ start, end })),
          paragraph: index,
        }),
      ),
    }));
}
