/** A part of a page that its contents lead to, with how much is in it where that can be counted. */
export interface ContentsEntry {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
}
