import { tagOf } from './walk.ts';

export interface TextStyle {
  bold: boolean;
  /** Font size in px, 0 where the markup does not say. */
  size: number;
  /** 1 to 6 inside a heading, else 0. */
  level: number;
  item: boolean;
  link: boolean;
  /** Line breaks in the text count. */
  pre: boolean;
}

export const PLAIN: TextStyle = { bold: false, size: 0, level: 0, item: false, link: false, pre: false };

const SIZE = /font-size\s?:\s?(\d{1,3}(?:\.\d{1,4})?)(px|pt|em|rem|%)?/i;
const WEIGHT = /font-weight\s?:\s?(bold|bolder|normal|[1-9]00)/i;
const UNIT_PX: Record<string, number> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 };

function sizeOf(css: string): number | undefined {
  const match = SIZE.exec(css);
  return match ? Number(match[1]) * (UNIT_PX[(match[2] ?? 'px').toLowerCase()] ?? 1) : undefined;
}

function boldOf(css: string): boolean | undefined {
  const weight = WEIGHT.exec(css)?.[1]?.toLowerCase();
  if (weight === undefined) return undefined;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

/** The style text inside `element` has, as far as tags and inline styles say; computed styles would force a layout. */
export function styleInside(element: Element, outer: TextStyle): TextStyle {
  const tag = tagOf(element);
  const css = tag === 'form' ? '' : (element.getAttribute('style') ?? '');
  const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : outer.level;
  const bold = boldOf(css) ?? (tag === 'strong' || tag === 'b' ? true : outer.bold);
  const size = sizeOf(css) ?? outer.size;
  const item = outer.item || tag === 'li' || tag === 'dd';
  const link = outer.link || tag === 'a';
  const pre = outer.pre || tag === 'pre' || css.includes('pre-');
  return { bold, size, level, item, link, pre };
}
