/** A part of a page in its table of contents, with the number of items if they can be counted. */
export interface ContentsEntry {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
}
