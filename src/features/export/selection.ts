/** What a reader saves as one file. */
export interface Selection {
  /** Its heading; also the name of the file. */
  readonly title: string;
  /** The full address at which the almanac shows the same; a reader's own list has none. */
  readonly address?: string | undefined;
  /** In order. Only a reader's own list has notes. */
  readonly studies: readonly { readonly slug: string; readonly title: string; readonly note?: string }[];
}

/** The most case studies that one file can have: about 6 MB. */
export const MAX_IN_EXPORT = 200;
