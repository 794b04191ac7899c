/** One entry of a feed. Addresses are whole, times are UTC: `2026-01-01T00:00:00Z`. */
export interface FeedItem {
  /** Never changes, whatever the case study is called later. It is an address that leads to the item. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The full text as HTML, with whole addresses and nothing that runs. */
  readonly html: string;
  readonly published: string;
  readonly updated: string;
  readonly tags: readonly string[];
}

/** A feed as all three formats say it. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows. */
  readonly page: string;
  /** The address of the feed in the format it is written in. */
  readonly self: string;
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** A day begins at midnight UTC, so that the same content gives the same bytes. */
export const startOfDay = (day: string): string => `${day}T00:00:00Z`;
