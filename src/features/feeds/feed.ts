/** One entry of a feed. Addresses are absolute, times are UTC: `2026-01-01T00:00:00Z`. */
export interface FeedItem {
  /** Never changes, even if the case study is renamed. It is an address that leads to the item. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The full text as HTML, with absolute addresses and nothing that runs. */
  readonly html: string;
  readonly published: string;
  readonly updated: string;
  readonly tags: readonly string[];
}

/** The data of a feed, for all three formats. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows. */
  readonly page: string;
  /** The address of the feed in the format that it is written in. */
  readonly self: string;
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** A day starts at midnight UTC, so that the same content gives the same bytes. */
export const startOfDay = (day: string): string => `${day}T00:00:00Z`;
