/** A row of the table. */
export interface Line {
  name: string;
  /** In milliseconds. */
  figure: number;
  /** In milliseconds; none where the figure is only told. */
  budget?: number;
}
