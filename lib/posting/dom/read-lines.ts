import { foldSpace } from '../../text/index.ts';
import { isControlLine } from '../control-words.ts';
import type { Line } from '../sections/line.ts';
import { isNoise } from './is-noise.ts';
import { PLAIN, styleInside, type TextStyle } from './text-style.ts';
import { tagOf, walkTree } from './walk.ts';

const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s/),
);
const MOST_LINES = 20_000;

/** Selectors, empty for none: what is left out, and where a new part begins and ends. */
export interface Marks {
  drop: string;
  parts: string;
}

const NONE: Marks = { drop: '', parts: '' };

/** Collects runs of text into lines; a line is what stands between two block boundaries. */
class LineBuffer {
  readonly lines: Line[] = [];
  private text = '';
  private styled: TextStyle[] = [];
  private cut = false;

  add(text: string, style: TextStyle): void {
    this.text += text;
    if (text.trim() !== '' && /[\p{L}\p{N}]/u.test(text)) this.styled.push(style);
  }

  flush(): void {
    const text = foldSpace(this.text);
    const styles = this.styled;
    this.text = '';
    this.styled = [];
    if (text === '' || this.lines.length >= MOST_LINES) return;
    if (styles.every((style) => style.link) && isControlLine(text)) return;
    const all = styles.length > 0;
    this.lines.push({
      text,
      level: styles[0]?.level ?? 0,
      bold: all && styles.every((style) => style.bold),
      size: all ? Math.min(...styles.map((style) => style.size)) : 0,
      item: styles[0]?.item ?? false,
      cut: this.cut,
    });
    this.cut = false;
  }

  /** What follows is a part of its own. */
  boundary(): void {
    this.flush();
    this.cut = this.lines.length > 0;
  }
}

function readInto(buffer: LineBuffer, root: Element, { drop, parts }: Marks): void {
  const styles: TextStyle[] = [PLAIN];
  const isPart = (element: Element, tag: string): boolean =>
    parts !== '' && tag !== 'form' && element.matches(parts);
  const enter = (node: Node): boolean => {
    const outer = styles.at(-1) ?? PLAIN;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (!outer.pre || !text.includes('\n')) buffer.add(text, outer);
      else
        for (const part of text.split('\n')) {
          buffer.add(part, outer);
          buffer.flush();
        }
      return false;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'br') buffer.flush();
    if (tag === 'hr') buffer.boundary();
    if (tag === 'br' || tag === 'hr') return false;
    if (element !== root && (isNoise(element) || (drop !== '' && tag !== 'form' && element.matches(drop))))
      return false;
    if (isPart(element, tag)) buffer.boundary();
    else if (BLOCKS.has(tag)) buffer.flush();
    if (tag === 'td' || tag === 'th') buffer.add(' ', outer);
    styles.push(styleInside(element, outer));
    return true;
  };
  walkTree(root, enter, (node) => {
    if (node.nodeType === 3) return;
    styles.pop();
    const tag = tagOf(node as Element);
    if (isPart(node as Element, tag)) buffer.boundary();
    else if (BLOCKS.has(tag)) buffer.flush();
  });
  buffer.flush();
}

/** The text of a description as lines in page order, noise left out, nothing else lost. Each root is a part of its own. */
export function readLines(roots: readonly Element[], marks: Marks = NONE): Line[] {
  const buffer = new LineBuffer();
  for (const root of roots) {
    buffer.boundary();
    readInto(buffer, root, marks);
  }
  return buffer.lines;
}
