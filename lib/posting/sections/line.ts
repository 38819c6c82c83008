/** A stretch of text between two block boundaries, with what tells a heading. */
export interface Line {
  /** White space folded, never empty. */
  text: string;
  /** 1 to 6 for `<h1>` to `<h6>` or Markdown's `#`, else 0. */
  level: number;
  /** All of it is bold. */
  bold: boolean;
  /** Smallest font size in it, px; 0 where unknown. */
  size: number;
  /** In a list. */
  item: boolean;
  /** A new part of the description begins here, heading or not. */
  cut: boolean;
}
